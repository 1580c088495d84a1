"""What shows pairs, from every side: the ways there, and what is said where there is no pair."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.built import EXAMPLE, Built, build_site, compile_content, copy_content, words
from tests.paired import write_paired

if TYPE_CHECKING:
    from pathlib import Path

BASE_URL = "https://example.org/"
PATH = "matrix/index.html"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build content with pairs of every sort."""
    folder = tmp_path_factory.mktemp("paired")
    return build_site(compile_content(write_paired(folder)), folder / "site", BASE_URL)


def test_way_there_and_back(built: Built) -> None:
    """The navigation leads to the matrix, pages lead to their row, and the matrix leads to the network and the data."""
    company = built.pages["companies/northlake/index.html"]
    names_of_links = [words(one) for one in company.xpath("//nav[@class='masthead-navigation']//a")]
    assert names_of_links.index("Matrix") == names_of_links.index("Timeline") + 1
    assert company.xpath("//a[.='Compare with other companies']/@href") == ["../../matrix/#companies-northlake"]
    agency = built.pages["agencies/bhr/index.html"]
    assert agency.xpath("//a[.='Compare in the matrix']/@href") == ["../../matrix/"]
    ways = set(built.pages[PATH].xpath("//dl[@class='facts']//a/@href"))
    assert ways == {"../data/matrix.csv", "../data/network.json", "../network/"}


def test_same_content_makes_the_same_page(built: Built, tmp_path: Path) -> None:
    """In which order files are read makes no difference."""
    content = write_paired(tmp_path)
    (content / "annotations" / "pairs.yaml").rename(content / "annotations" / "a-pairs.yaml")
    again = build_site(compile_content(content), tmp_path / "site", BASE_URL)
    for path in (PATH, "network/index.html", "companies/northlake/index.html"):
        assert (again.folder / path).read_bytes() == (built.folder / path).read_bytes()


def test_no_pair_is_said(tmp_path: Path) -> None:
    """Where no record names a pair, both pages say so instead of showing an empty table."""
    content = copy_content(tmp_path, EXAMPLE)
    letters = content / "annotations" / "tide-letter.yaml"
    letters.write_text(re.sub(r"\n  agencies: .*", "", letters.read_text("utf-8")), "utf-8")
    pages = build_site(compile_content(content), tmp_path / "site", BASE_URL).pages
    assert not pages[PATH].xpath("//table")
    assert "No record names a company together with an agency yet. That is a gap" in words(pages[PATH])
    assert not pages["network/index.html"].xpath("//table")
    assert "No pair is on record yet. That is a gap" in words(pages["network/index.html"])


def test_without_ties_there_is_no_matrix(tmp_path: Path) -> None:
    """A vocabulary in which no kinds can have ties has nothing to compare, and no link to it."""
    content = copy_content(tmp_path, EXAMPLE)
    vocabulary = content / "vocabulary.yaml"
    vocabulary.write_text(re.sub(r"\n    ties_with: .*", "", vocabulary.read_text("utf-8")), "utf-8")
    pages = build_site(compile_content(content), tmp_path / "site", BASE_URL).pages
    assert not {PATH, "network/index.html"} & set(pages)
    assert not [path for path, page in pages.items() if page.xpath("//a[contains(@href, 'matrix/')]")]
