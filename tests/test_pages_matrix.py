"""The matrix: each cell counts what contributors wrote, and its form says what that amounts to."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from tests.built import Built, build_site, compile_content, words
from tests.paired import add_records, write_crowd, write_paired
from tests.written import annotations, documents, is_current, names, parties

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.html import HtmlElement

BASE_URL = "https://example.org/"
PATH = "matrix/index.html"


@pytest.fixture(scope="module")
def paired(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write content with pairs of every sort."""
    return write_paired(tmp_path_factory.mktemp("paired"))


@pytest.fixture(scope="module")
def built(paired: Path) -> Built:
    """Build it."""
    return build_site(compile_content(paired), paired.parent / "site", BASE_URL)


def column_ids(page: HtmlElement) -> list[str]:
    """Give the ids of the columns' agencies."""
    return [
        one.removeprefix("agencies-") for one in page.xpath("//table[@class='matrix']/thead/tr[2]/th[not(@hidden)]/@id")
    ]


def cells(page: HtmlElement) -> dict[tuple[str, str], HtmlElement]:
    """Give all cells, the blank ones as well, by company and agency."""
    found = {}
    for row in page.xpath("//table[@class='matrix']/tbody/tr"):
        company = row.get("id").removeprefix("companies-")
        found |= {
            (company, agency): cell
            for agency, cell in zip(column_ids(page), row.xpath("./td[not(@hidden)]"), strict=False)
        }
    return found


def link(page: HtmlElement, company: str, agency: str) -> HtmlElement:
    """Give the link of a cell that is not blank."""
    return cells(page)[company, agency].xpath("./a")[0]


def forms(cell: HtmlElement) -> set[str]:
    """Give what a cell looks like."""
    return set(cell.get("class").split()) - {"matrix-cell"}


def lineage(agency: str, agencies: dict[str, dict[str, str]]) -> Iterator[str]:
    """Give an agency and all to which it belongs."""
    yield agency
    if parent := agencies[agency].get("parent"):
        yield from lineage(parent, agencies)


def written_pairs(content: Path) -> dict[tuple[str, str], set[str]]:
    """Give the records of each company with each agency and with all to which that belongs."""
    agencies = documents(content, "agencies")
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name, record in annotations(content).items():
        through = parties(record, "through")
        companies = [*parties(record, "companies"), *(one for one in through if one not in agencies)]
        named = [*parties(record, "agencies"), *(one for one in through if one in agencies)]
        for agency in {whole for one in named for whole in lineage(one, agencies)} if is_current(record) else ():
            for company in companies:
                found[company, agency].add(name)
    return found


@pytest.mark.parametrize("which", ["paired", "own"])
def test_cells_count_each_record_once(which: str, request: pytest.FixtureRequest) -> None:
    """A cell counts all records that name both or a part of the agency, each once; without a record it is blank."""
    content = request.getfixturevalue("paired" if which == "paired" else "content")
    page = request.getfixturevalue("built" if which == "paired" else "site").pages[PATH]
    expected = written_pairs(content)
    shown = cells(page)
    assert {company for company, _ in shown} == {company for company, _ in expected}
    for pair, cell in shown.items():
        ids = expected.get(pair, set())
        assert words(cell.find(".//span[@class='matrix-cell-count']")) == str(len(ids)) if ids else not len(cell), pair
        if ids:
            assert cell.find("a").get("href").partition("#")[2] in ids
        else:
            assert cell.text is None


def test_link_leads_to_the_record(built: Built) -> None:
    """A cell leads to the company's page, to the first of the records there."""
    for company, agency in (("northlake", "bhr"), ("harrow", "lights")):
        address, _, anchor = link(built.pages[PATH], company, agency).get("href").partition("#")
        assert address == f"../companies/{company}/"
        page = built.pages[f"companies/{company}/index.html"]
        listed = [one.get("id") for one in page.find_class("record")]
        named = [one for one in listed if anchor in listed and one in written_ids(page, agency)]
        assert named[0] == anchor


def written_ids(page: HtmlElement, agency: str) -> set[str]:
    """Give the ids of the records on a page that name an agency."""
    return {
        one.get("id")
        for one in page.find_class("record")
        if one.xpath(f".//p[@class='record-parties']//a[@href='../../agencies/{agency}/']")
    }


@pytest.mark.parametrize(
    ("company", "agency", "form", "said"),
    [
        (
            "northlake",
            "harbours",
            "matrix-cell-3",
            "4 records, Northlake and Department of Harbours in all, work reported",
        ),
        ("northlake", "bhr", "matrix-cell-2", "3 records, Northlake and BHR, work reported"),
        ("northlake", "freight", "matrix-cell-named", "2 records, Northlake and CFO, named only"),
        ("veldspar", "lights", "matrix-cell-asserted", "1 record, Veldspar and Lights, work asserted by others"),
        ("harrow", "lights", "matrix-cell-named", "1 record, Harrow and Lights, through a third party"),
        ("northlake", "lights", "matrix-cell-named", "1 record, Northlake and Lights, named only"),
    ],
)
def test_form_says_what_records_amount_to(built: Built, company: str, agency: str, form: str, said: str) -> None:
    """Work reported is filled, work asserted hatched, all else outlined; the words say the same."""
    cell = link(built.pages[PATH], company, agency)
    assert forms(cell) == {form}
    assert words(cell.find_class("vh")[0]) == said
    assert bool(cell.find_class("hatch")) is (form == "matrix-cell-asserted")


def test_key_has_every_form(built: Built, site: Built) -> None:
    """Whatever a cell looks like is explained above the table."""
    for page in (built.pages[PATH], site.pages[PATH]):
        explained = {form for one in page.find_class("key-cell") for form in one.get("class").split()}
        assert {form for one in page.find_class("matrix-cell") for form in forms(one)} <= explained


def test_shade_follows_the_number_of_records(tmp_path: Path) -> None:
    """A filled cell is the darker the more records it holds: 1, 2 or 3, 4 to 6, 7 and more."""
    shades = {1: "1", 2: "2", 3: "2", 4: "3", 6: "3", 7: "4", 30: "4"}
    content = write_crowd(tmp_path, len(shades))
    more = "type: contract\n  companies: [companies-{0}]\n  agencies: [agencies-{0}]"
    extra = [(company, number) for company, count in enumerate(shades) for number in range(1, count)]
    add_records(content, "more", {f"more-{company}-{one}": more.format(company) for company, one in extra})
    page = build_site(compile_content(content), tmp_path / "site", BASE_URL).pages[PATH]
    for company, (count, shade) in enumerate(shades.items()):
        cell = link(page, f"companies-{company}", f"agencies-{company}")
        assert forms(cell) == {f"matrix-cell-{shade}"}, count


def test_marks_are_those_of_the_records(site: Built, content: Path) -> None:
    """Up to five records have a mark each, more have one for each type."""
    written, expected = annotations(content), written_pairs(content)
    for pair, cell in cells(site.pages[PATH]).items():
        types = [written[one]["type"] for one in expected.get(pair, ())]
        shown = re.findall(r"type-([\w-]+)", " ".join(cell.xpath(".//*[name()='svg']/@class")))
        assert sorted(shown) == sorted(types if len(types) <= 5 else set(types)), pair


def test_department_has_a_column_where_it_is_named_itself(built: Built, example_site: Built) -> None:
    """The column stands before those of its parts and counts their records as well; else there is none."""
    columns = column_ids(built.pages[PATH])
    assert columns[:3] == ["harbours", "bhr", "freight"]
    assert words(built.pages[PATH].get_element_by_id("agencies-harbours")) == "Department of Harbours in all"
    assert words(built.pages[PATH].get_element_by_id("agencies-bhr")) == "BHR"
    assert column_ids(example_site.pages[PATH]) == ["bhr", "freight"]


def test_department_that_is_not_named_has_a_column_for_its_parts(example_site: Built) -> None:
    """It is hidden until a reader folds the department, and counts a record of two parts once."""
    page = example_site.pages[PATH]
    (head,) = page.xpath("//table[@class='matrix']/thead/tr[2]/th[@hidden]")
    assert words(head) == "Department of Harbours in all"
    (cell,) = page.xpath("//tr[@id='companies-northlake']/td[@hidden]//span[@class='vh']")
    assert words(cell) == "3 records, Northlake and Department of Harbours in all, work reported"
    assert page.find_class("matrix-group")[0].get("colspan") == "2"


def test_columns_stand_below_their_departments(built: Built) -> None:
    """Agencies are grouped as everywhere on the site; the heading leads to the department."""
    groups = [one for one in built.pages[PATH].find_class("matrix-group") if one.get("hidden") is None]
    assert [(words(one), one.get("colspan")) for one in groups] == [("Harbours", "3"), ("Independent", "1")]
    assert groups[0].xpath(".//a/@href") == ["../agencies/harbours/"]


def test_rows_with_most_records_come_first(site: Built, content: Path) -> None:
    """Companies are ordered by all their records, which the last column counts, and then by name."""
    counted: dict[str, int] = defaultdict(int)
    for record in annotations(content).values():
        for company in {*parties(record, "companies"), *parties(record, "through")} if is_current(record) else ():
            counted[company] += 1
    label = names(content)
    shown = site.pages[PATH].xpath("//table[@class='matrix']/tbody/tr")
    order = [row.get("id").removeprefix("companies-") for row in shown]
    assert order == sorted(order, key=lambda one: (-counted[one], label[one].casefold()))
    assert [int(words(row.xpath("./td[last()]")[0])) for row in shown] == [counted[one] for one in order]


def test_absent_companies_are_named(built: Built) -> None:
    """The page says what a blank cell means, and who has no row and why."""
    said = words(built.pages[PATH].find_class("note")[0])
    assert "A blank cell means that none of the sources held names the pair." in said
    assert "Buoys is absent because its records name no agency." in said
    facts = {words(row.find("dt")): words(row.find("dd")) for row in built.pages[PATH].find_class("facts-row")}
    assert facts["Companies"] == "3 of 4 have an agency named"
    assert facts["Agencies"] == "4 named"
    assert facts["Records"] == "6 of 9 name both"
