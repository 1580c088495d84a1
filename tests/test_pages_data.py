"""The data page, the page of changes and the page of corrections."""

from __future__ import annotations

import hashlib
from shutil import copytree
from typing import TYPE_CHECKING

import pytest

from tests.built import Built, build_site, compile_content, words
from tests.exported import compile_complete, files_of, site_of

if TYPE_CHECKING:
    from pathlib import Path

    from generator.build import Compiled


@pytest.fixture(scope="module")
def complete_site(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build content in which one record is corrected and one retracted."""
    folder: Path = tmp_path_factory.mktemp("complete")
    return build_site(compile_complete(folder, lambda name: f"the {name}"), folder / "site", "https://example.org/")


def test_every_file_is_listed_as_it_is(site: Built) -> None:
    """The table has each file of the data folder with its true size and checksum."""
    rows = site.pages["data/index.html"].xpath("//table[contains(@class, 'file-table')]/tbody/tr")
    listed = {row.xpath("./th/a/@href")[0]: row for row in rows}
    folder = site.folder / "data"
    assert set(listed) == {path.name for path in folder.iterdir()} - {"index.html"}
    for name, row in listed.items():
        data = (folder / name).read_bytes()
        assert row.xpath(".//code/@title") == [hashlib.sha256(data).hexdigest()]
        assert words(row.xpath("./td[4]")[0]) == (
            f"{len(data) / 1000:.1f} kB" if len(data) > 999 else f"{len(data)} bytes"
        )


def test_every_column_is_explained(compiled: Compiled, site: Built) -> None:
    """The page explains each column of each table."""
    page = site.pages["data/index.html"]
    for box in page.xpath("//details[@class='column-list']"):
        name = box.xpath("string(./summary/text())").strip()
        header = files_of(compiled)[f"data/{name}"].decode().partition("\n")[0]
        assert [words(term) for term in box.xpath(".//dt/code")] == header.split(",")
        assert all(words(meaning) for meaning in box.xpath(".//dd"))


def test_missing_years_are_gaps(site: Built) -> None:
    """Years without a source are named as a gap, and never counted as zero."""
    table = site.pages["data/index.html"].xpath("//table[contains(@class, 'year-table')]")[0]
    said = [words(row) for row in table.xpath("./tbody/tr")]
    assert "No source held for 2012 to 2015. That is a gap in this record, not a finding." in said
    assert not table.xpath(".//td[normalize-space(.)='0']")


def test_data_is_in_the_navigation(site: Built) -> None:
    """Every page leads to the data, and its foot to changes and corrections."""
    page = site.pages["companies/salesforce/index.html"]
    names = [words(link) for link in page.xpath("//nav[@class='masthead-navigation']//a")]
    assert names.index("Data") == names.index("Sources") + 1
    assert {"Changes", "Corrections"} <= {words(link) for link in page.xpath("//footer//nav//a")}


def test_changes_by_day(complete_site: Built) -> None:
    """Each day says how much was done, the latest first."""
    page = complete_site.pages["changes/index.html"]
    days = [words(head) for head in page.xpath("//main//div[@class='section-head']")]
    assert days[-5:] == [
        "9 June 2010 1 retracted",
        "8 June 2010 1 changed",
        "7 June 2010 1 corrected",
        "6 May 2010 1 added",
        "5 May 2010 1 added",
    ]


def test_corrections_say_what_why_and_since_when(complete_site: Built) -> None:
    """The page gathers all corrections and retractions, each with its record."""
    page = complete_site.pages["corrections/index.html"]
    corrected, retracted = page.xpath("//main//section")
    entries = [words(entry) for entry in corrected.xpath(".//li")]
    assert len(entries) == 2
    for word in ("7 Jun 2010", "the claim", "the said", "the says", "the why-corrected"):
        assert word in entries[-1] + entries[0]
    assert retracted.xpath(".//a[contains(@href, 'records/full-retracted/')]")
    assert "the why-retracted" in words(retracted)


def test_nothing_corrected_is_said(site: Built) -> None:
    """While nothing was corrected, the page says so in a sentence."""
    said = words(site.pages["corrections/index.html"].xpath("//main")[0])
    assert "No corrections so far." in said
    assert "No record has been retracted." in said


def test_many_changes_are_counted(content: Path, tmp_path: Path) -> None:
    """Days beyond the first five hundred changes are counted, and the file that has them is named."""
    folder = tmp_path / "content"
    copytree(content, folder)
    rows = "".join(_record(number) for number in range(600))
    (folder / "annotations" / "many.yaml").write_text(rows, "utf-8")
    built = build_site(compile_content(folder), tmp_path / "site", "https://example.org/")
    page = built.pages["changes/index.html"]
    old = page.xpath("//section[.//h2[@id='d2001-01-01']]")[0]
    assert "600 added" in words(old)
    assert old.xpath(".//a/@href") == ["../data/annotations.csv"]
    listed = page.xpath("//main//ul[@class='change-log']/li//a/@href")
    records = {link.strip("./").removeprefix("records/") for link in listed if "/records/" in link}
    assert records == set(site_of(compile_content(content)).annotations)


def _record(number: int) -> str:
    return (
        f'- id: many-{number}\n  type: employee-action\n  claim: "One of many."\n  companies: [salesforce]\n'
        "  said_by: [the-verge]\n  evidence:\n    - source: verge-2018-salesforce-letter\n"
        '      quote: "revoke one contract"\n  added: 2001-01-01\n'
    )
