"""Lists that are too long for one page: a page for each year of records, a page for each letter of names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.built import EXAMPLE, Built, build_site, compile_content, copy_content, words
from tests.links import broken_links
from tests.paired import add_records, write_crowd

if TYPE_CHECKING:
    from lxml.html import HtmlElement

COMPANY = "companies/northlake/index.html"
FIELDS = (
    "type: statement\n  companies: [northlake]\n  agencies: [bhr]\n  events: [tide-letter]\n  topics: [tide-tables]"
)


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Give one company 500 more records, of the years 2019 to 2023."""
    content = copy_content(tmp_path_factory.mktemp("busy"), EXAMPLE)
    add_records(content, "many", {f"many-{number:03}": FIELDS for number in range(500)})
    many = content / "annotations" / "many.yaml"
    days = iter(f"{2019 + number % 5}-05-07" for number in range(500))
    many.write_text(re.sub(r"date: \S+", lambda _: f"date: {next(days)}", many.read_text("utf-8")), "utf-8")
    return build_site(compile_content(content), content.parent / "site", "https://example.org/")


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Write 501 more companies, some with names of other scripts and with numbers."""
    content = write_crowd(tmp_path_factory.mktemp("crowd"), 501)
    for number, name in enumerate(("Éclair", "3 Masts", "Οδός", "zebra", "“Quoted”")):
        file = content / "companies" / f"companies-{number}.md"
        file.write_text(re.sub(r'name: ".*"', f'name: "{name}"', file.read_text("utf-8"), count=1), "utf-8")
    return build_site(compile_content(content), content.parent / "site", "https://example.org/")


def listed(page: HtmlElement) -> list[str]:
    """Give the ids of the records in the page's list."""
    return [str(one) for one in page.xpath("//section[@class='record-year']//article/@id")]


@pytest.mark.parametrize(
    ("path", "inline", "apart"),
    [
        ("companies/northlake", "2024", ["2023", "2022", "2021", "2020", "2019"]),
        ("agencies/bhr", "2024", ["2023", "2022", "2021", "2020", "2019"]),
        ("types/statement", "2024", ["2023", "2022", "2021", "2020", "2019"]),
        ("topics/tide-tables", "2024", ["2023", "2022", "2021", "2020", "2019"]),
        ("events/tide-letter", "2019", ["2020", "2021", "2022", "2023", "2024"]),
    ],
)
def test_first_year_stands_on_the_page_others_apart(busy: Built, path: str, inline: str, apart: list[str]) -> None:
    """Over 150 records: the page has its first year and leads to the others; together they hold each record once."""
    page = busy.pages[f"{path}/index.html"]
    years = [words(one) for one in page.xpath("//section[@class='record-year']/h3")]
    assert [year for year in years if year in (inline, *apart)] == [inline, *apart]
    ways = [str(one) for one in page.xpath("//p[@class='record-year-elsewhere']/a/@href")]
    assert set(apart) >= {way.strip("/").rpartition("/")[2] for way in ways}
    pages = [busy.pages[f"{path}/{way}index.html"] for way in ways]
    shown = [name for one in (page, *pages) for name in listed(one)]
    assert len(shown) == len(set(shown)) >= 500
    assert len(listed(page)) <= 150


def test_year_page_leads_to_its_neighbours_and_home(busy: Built) -> None:
    """The page of a year has the years of the list, itself unlinked, and the way back in its breadcrumb."""
    page = busy.pages["companies/northlake/y/2021/index.html"]
    assert words(page.find(".//h1")) == "Northlake, 2021"
    assert len(listed(page)) == 100
    assert page.xpath("//nav[@aria-label='Years']//span[@aria-current]/text()") == ["2021"]
    assert [words(one) for one in page.xpath("//nav[@class='crumbs']//li")] == ["Home", "Companies", "Northlake"]
    assert page.find_class("refs")


def test_links_lead_to_where_the_record_is(busy: Built) -> None:
    """Marks, cells, permalinks and jumps find each record on the page that has it."""
    assert not broken_links(busy.folder)
    record = busy.pages["records/many-002/index.html"]
    assert "../../companies/northlake/y/2021/#many-002" in record.xpath("//a/@href")
    assert "../../types/statement/y/2021/#many-002" in record.xpath("//a/@href")


def test_few_records_stay_on_one_page(example_site: Built, site: Built) -> None:
    """With 150 records or fewer a page has them all."""
    parted = {path.partition("/y/")[0] for built in (example_site, site) for path in built.pages if "/y/" in path}
    for path, page in site.pages.items():
        if path.startswith(("companies/", "agencies/", "events/", "types/", "topics/")):
            note = re.search(r"^([\d,]+) records?, (?:newest|oldest) first$", words_of_record(page))
            if note and "/y/" not in path:
                assert (int(note[1].replace(",", "")) > 150) == (path.removesuffix("/index.html") in parted), path


def words_of_record(page: HtmlElement) -> str:
    """Give the note beside the heading of a page's list."""
    return " ".join(words(one) for one in page.xpath("//div[@class='section-head'][h2[@id='record']]/p"))


def rows(page: HtmlElement) -> list[str]:
    """Give the names in the page's table."""
    return [words(one) for one in page.xpath("//table//tr[@data-item]/th/a")]


def letters(page: HtmlElement) -> list[str]:
    """Give the names of the letters to which the page leads."""
    return [words(one) for one in page.xpath("//nav[@aria-label='A to Z']//li")]


def test_every_letter_has_a_page(crowd: Built) -> None:
    """Together these list every company once; marks do not part a letter, and numbers and other scripts come last."""
    index = crowd.pages["companies/index.html"]
    assert letters(index) == ["B", "C", "E", "H", "N", "Q", "V", "Z", "0 to 9", "Other"]
    pages = {path: page for path, page in crowd.pages.items() if path.startswith("companies/a-z/")}
    shown = [name for page in pages.values() for name in rows(page)]
    assert len(shown) == len(set(shown)) == 505
    assert rows(pages["companies/a-z/e/index.html"]) == ["Éclair"]
    assert rows(pages["companies/a-z/0-9/index.html"]) == ["3 Masts"]
    assert rows(pages["companies/a-z/other/index.html"]) == ["Οδός"]
    current = pages["companies/a-z/e/index.html"].xpath("//nav[@aria-label='A to Z']//span[@aria-current]")
    assert [words(one) for one in current] == ["E"]


def test_index_begins_with_those_most_recorded(crowd: Built) -> None:
    """The index itself and the one by records are no longer than a page may be, and say so."""
    index, by_records = crowd.pages["companies/index.html"], crowd.pages["companies/by-records/index.html"]
    assert len(rows(index)) == 100
    assert rows(index)[0] == "Northlake"
    assert "Here are 100 of 505 companies: those with most records." in words(index.find(".//main"))
    assert len(rows(by_records)) == 500
    assert not broken_links(crowd.folder)


def test_home_leads_to_all(crowd: Built) -> None:
    """The home page lists a hundred and leads to the rest."""
    page = crowd.pages["index.html"]
    assert "All 505 companies" in [words(one) for one in page.iter("a")]
    assert len(page.xpath("//ul[@class='index-list'][.//a[starts-with(@href, 'companies/')]]/li")) == 100


def test_short_index_has_no_letters(example_site: Built, site: Built) -> None:
    """Up to 500 names stand on one page."""
    assert not [path for built in (example_site, site) for path in built.pages if "/a-z/" in path]
