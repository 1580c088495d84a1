"""On paper a page keeps every claim with its source, its words and its number, and says where to find the source."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from tests.browser.looking import looking
from tests.built import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from playwright.sync_api import Browser

    from tests.built import Built

COMPANY = "companies/amazon/"


@pytest.fixture(scope="module")
def url(site: Built, serve_folder: Callable[..., AbstractContextManager[str]]) -> Iterator[str]:
    """Serve the built site."""
    with serve_folder(site.folder) as url:
        yield url


@pytest.fixture(scope="module")
def paper(chromium: Browser, url: str) -> str:
    """Print a company's page, and read the paper."""
    with looking(chromium, url) as looked:
        looked.page.goto(url + COMPANY)
        data = looked.page.pdf(format="A4")
    return bare(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages))


def bare(text: str) -> str:
    """Leave letters, digits and brackets: lines on paper break anywhere, and an apostrophe may count as a letter."""
    return re.sub(r"[^\w\[\]]|[_ʼ]", "", text)


def test_every_record_is_on_paper(site: Built, paper: str) -> None:
    """Claim, source, quoted words and the number of the reference are all there."""
    records = site.pages[f"{COMPANY}index.html"].xpath("//section[contains(@class, 'record-year')]//article")
    assert len(records) > 5
    for record in records:
        assert bare(words(record.find_class("claim")[0])) in paper
        for item in record.find_class("evidence"):
            said = item.xpath("string(.//p[@class='evidence-source']/b)")
            assert bare(said) in paper
            assert re.search(r"\[\d+", words(item.find_class("evidence-source")[0]))
            for quote in item.iter("mark"):
                assert bare(words(quote)) in paper


def test_references_print_their_addresses(site: Built, paper: str) -> None:
    """Who reads on paper can type the address of every source."""
    page = site.pages[f"{COMPANY}index.html"]
    addresses = page.xpath("//ol[@class='refs']//a[starts-with(@href, 'http')]/@href")
    assert addresses
    assert [address for address in addresses if bare(address) not in paper] == []


def test_paper_says_where_it_is_from(paper: str) -> None:
    """The page's own address and its version stand on it."""
    assert bare(f"https://example.org/{COMPANY}") in paper
    assert "versionof" in paper


def test_what_needs_a_screen_is_not_printed(paper: str) -> None:
    """Navigation, search, tools and buttons are of no use on paper."""
    for left_out in ("Skip to content", "Copy citation", "Company, agency, words", "Permalink", "Report a problem"):
        assert bare(left_out) not in paper, left_out


def test_folded_questions_are_on_paper(chromium: Browser, url: str, site: Built) -> None:
    """Where so many accounts differ that a page folds them, paper has every answer."""
    path = "agencies/ice/"
    folded = site.pages[f"{path}index.html"].find_class("accounts-fold")
    assert len(folded) > 6
    with looking(chromium, url) as looked:
        looked.page.goto(url + path)
        data = looked.page.pdf(format="A4")
    printed = bare(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages))
    for one in folded:
        for said in (one.find("summary"), *one.find_class("accounts-says"), *one.find_class("accounts-note")):
            assert bare(words(said)) in printed
