"""Each record, wherever it stands: who says so, in which source, in which words."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pytest

from tests.built import words
from tests.written import annotations, documents, is_current, kinds, names, parties, speakers

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.html import HtmlElement

    from tests.built import Built


@pytest.fixture(scope="module")
def written(content: Path) -> dict[str, dict[str, Any]]:
    """Read the annotations as they were written."""
    return annotations(content)


@pytest.fixture(scope="module")
def articles(site: Built) -> list[tuple[str, HtmlElement]]:
    """Find every record in a list, with the path of its page."""
    return [(path, one) for path, page in site.pages.items() for one in page.find_class("record")]


def id_of(article: HtmlElement) -> str:
    """Give the id of a record by the link to its page."""
    link = article.xpath("string(.//span[@class='record-links']/a[1]/@href)")
    return str(link).rstrip("/").rpartition("/")[2]


def quotes(article: HtmlElement) -> list[str]:
    """Give the quoted words of a record or of its page."""
    return [words(mark)[1:-1] for mark in article.xpath("descendant-or-self::*[@class='evidence']//mark")]


def plain(text: str) -> str:
    """Give words with single spaces."""
    return " ".join(text.split())


def quoted(item: dict[str, Any]) -> list[str]:
    """Give the quote of an item of evidence, if it has one; quotation marks inside it are single ones on pages."""
    return [plain(item["quote"]).translate({ord("“"): "‘", ord("”"): "’"})] if "quote" in item else []


def test_every_record_says_who_says_so(
    articles: list[tuple[str, HtmlElement]], written: dict[str, dict[str, Any]], content: Path
) -> None:
    """No claim stands anywhere without the one whose claim it is."""
    label = names(content)
    for path, article in articles:
        line = words(article.find_class("record-parties")[0])
        for speaker in speakers(written[id_of(article)], label):
            assert plain(speaker) in line, (path, id_of(article))


def test_every_record_shows_its_source_and_words(
    articles: list[tuple[str, HtmlElement]], written: dict[str, dict[str, Any]], content: Path
) -> None:
    """Beside each claim stand the publisher, the words as written, and the way to the source."""
    label, sources = names(content), documents(content, "sources")
    full = [(path, one) for path, one in articles if "record-compact" not in one.get("class")]
    assert {id_of(one) for _, one in full} == {name for name, one in written.items() if is_current(one)}
    for path, article in full:
        for item in written[id_of(article)]["evidence"]:
            folder, publisher = f"sources/{item['source']}/", label[sources[item["source"]]["publisher"]]
            beside = [one for one in article.find_class("evidence") if leads_to(one, folder)]
            # A source whose text another one carries is shown with that one, as a link to the copy.
            own = [one for one in beside if publisher in words(one) and set(quoted(item)) <= set(quotes(one))]
            copied = [one for one in beside for line in one.find_class("evidence-copies") if leads_to(line, folder)]
            assert own or copied, (path, item["source"])
        quotable = any(quoted(item) for item in written[id_of(article)]["evidence"])
        assert bool(quotes(article)) == quotable, path


def leads_to(element: HtmlElement, folder: str) -> bool:
    """Tell whether an element has a link to a page."""
    return bool(element.xpath(".//a[contains(@href, $folder)]", folder=folder))


def test_short_form_leads_to_the_evidence(
    articles: list[tuple[str, HtmlElement]], written: dict[str, dict[str, Any]], site: Built
) -> None:
    """Where a list is too long for the words themselves, each record leads to the page that shows them."""
    short = [one for _, one in articles if "record-compact" in one.get("class")]
    assert short
    assert {f"records/{id_of(one)}/index.html" for one in short} <= set(site.pages)


def test_record_page(site: Built, written: dict[str, dict[str, Any]], content: Path) -> None:
    """A record's own page says who says so, and shows every quote with its source."""
    label = names(content)
    for name, record in written.items():
        page = site.pages[f"records/{name}/index.html"]
        assert sorted(quotes(page)) == sorted(quote for item in record["evidence"] for quote in quoted(item))
        for speaker in speakers(record, label):
            assert plain(speaker) in words(page.find_class("page-head")[0]), name


def test_source_page_lists_its_quotes(site: Built, written: dict[str, dict[str, Any]]) -> None:
    """A source's page has each passage that was quoted from it, once, and the records that rest on it."""
    expected: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for name, record in written.items():
        for item in record["evidence"]:
            for quote in quoted(item):
                expected[item["source"]][quote].add(name)
    for source, passages in expected.items():
        shown = site.pages[f"sources/{source}/index.html"].xpath("//ol[@class='passages']/li")
        found = {words(one.find(".//mark"))[1:-1]: records_below(one) for one in shown}
        assert found == passages, source
        assert len(shown) == len(passages)


def records_below(passage: HtmlElement) -> set[str]:
    """Give the ids of the records that rest on a passage."""
    links = passage.xpath(".//a[contains(@href, 'records/')]/@href")
    return {str(link).rstrip("/").rpartition("/")[2] for link in links}


def test_record_is_on_the_page_of_each_party(
    articles: list[tuple[str, HtmlElement]], written: dict[str, dict[str, Any]], content: Path
) -> None:
    """Whoever looks up a party finds the record."""
    shown = defaultdict(set)
    for path, article in articles:
        shown[id_of(article)].add(of_list(path))
    for name, record in written.items():
        if is_current(record):
            expected = {f"{k['id']}/{one}/index.html" for k in kinds(content) for one in parties(record, k["id"])}
            assert expected - shown[name] == set(), name


def of_list(path: str) -> str:
    """Give the path of the page to whose list the page of a year belongs; others are their own."""
    return re.sub(r"/y/[^/]+/index\.html$", "/index.html", path)


def test_department_counts_each_record_once(site: Built, written: dict[str, dict[str, Any]], content: Path) -> None:
    """A record that names two agencies of one department is one record of the department."""
    agencies = documents(content, "agencies")
    below = {name: lineage(name, agencies) for name in agencies}
    named = [parties(one, "agencies") + parties(one, "through") for one in written.values() if is_current(one)]
    expected = sum(any("dhs" in below.get(one, ()) for one in ids) for ids in named)
    twice = sum(sum("dhs" in below.get(one, ()) for one in ids) for ids in named)
    page = site.pages["agencies/dhs/index.html"]
    counted = page.xpath("//dl[@class='facts']//div[dt='Records']/dd")[0]
    assert words(counted).split()[0] == str(expected)
    pages = [one for path, one in site.pages.items() if of_list(path) == "agencies/dhs/index.html"]
    sections = [one.xpath("//section[.//h2[@id='record']]")[0] for one in pages]
    listed = [id_of(one) for section in sections for one in section.find_class("record")]
    assert (len(listed), len(set(listed))) == (expected, expected)
    assert twice > expected, "no record names two agencies of the department, so nothing is proved"


def lineage(name: str, agencies: dict[str, dict[str, Any]]) -> list[str]:
    """Give an agency and all that it belongs to."""
    parent = agencies[name].get("parent")
    return [name, *(lineage(parent, agencies) if parent else [])]


def test_numbers_lead_to_the_list(site: Built) -> None:
    """Citation numbers count from 1 in the order of their first use, and the list has as many."""
    for path, page in site.pages.items():
        cited = [int(re.findall(r"\d+", words(one))[0]) for one in page.find_class("cite-number")]
        listed = page.xpath("//ol[@class='refs']/li/@id")
        assert list(dict.fromkeys(cited)) == list(range(1, len(listed) + 1)), path
        assert listed == [f"ref-{number}" for number in range(1, len(listed) + 1)], path
