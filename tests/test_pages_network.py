"""The network, and the drawings beside tables: every pair is listed, and what is drawn is what is listed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.built import Built, build_site, compile_content, words
from tests.links import broken_links
from tests.paired import add_records, write_crowd, write_paired

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.html import HtmlElement

BASE_URL = "https://example.org/"
PATH = "network/index.html"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build content with pairs of every sort."""
    folder = tmp_path_factory.mktemp("paired")
    return build_site(compile_content(write_paired(folder)), folder / "site", BASE_URL)


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build content with more names than can be drawn at once."""
    folder = tmp_path_factory.mktemp("crowd")
    return build_site(compile_content(write_crowd(folder, 40)), folder / "site", BASE_URL)


def listed(page: HtmlElement) -> dict[tuple[str, str], int]:
    """Give the pairs of the list with their numbers of records."""
    rows = page.xpath("//table/tbody/tr[th/@scope='row']")
    return {(words(row[0].find("a")), words(row[1])): int(words(row[-1]).split()[-1]) for row in rows}


def curves(page: HtmlElement) -> list[tuple[float, bool]]:
    """Give the weight of each curve, and whether it is dotted."""
    paths = page.xpath("//*[@class='ego-net-curves']//*[name()='path']")
    return [(float(path.get("stroke-width")), path.get("stroke-dasharray") is not None) for path in paths]


def nodes(page: HtmlElement) -> dict[str, int]:
    """Give the names in a drawing that are links, with their numbers of records."""
    found = page.find_class("ego-net-node")
    assert all(one.get("href") for one in found)
    return {words(one[0]): int(words(one[1]).split()[0]) for one in found}


def test_every_pair_is_listed(site: Built) -> None:
    """The list has each pair of the data file, with as many records."""
    graph = json.loads((site.folder / "data" / "network.json").read_text("utf-8"))
    label = {node["id"]: node["name"] for node in graph["nodes"]}
    expected = {(label[edge["source"]], label[edge["target"]]): edge["records"] for edge in graph["edges"]}
    assert listed(site.pages[PATH]) == expected
    assert words(site.pages[PATH].find_class("section-head")[0]) == f"Pairs {len(expected)} pairs"


def test_list_comes_before_the_drawing(built: Built) -> None:
    """Who cannot see the drawing has read all of it before."""
    page = built.pages[PATH]
    order = [one.tag for one in page.iter() if one.tag == "table" or one.get("class", "").startswith("ego-net ")]
    assert order == ["table", "div"]


def test_pairs_stand_under_what_they_amount_to(built: Built) -> None:
    """Reported work, asserted work, indirect ties and mere naming have headings of their own, in this order."""
    groups = built.pages[PATH].xpath("//tr[@class='rel-table-group']")
    shown = [words(one) for one in groups]
    assert shown == ["Work reported", "Work asserted by others", "Through a third party", "Named only"]
    indirect = groups[2].getnext()
    assert words(indirect[0]) == "Harrow through Northlake"


def test_drawing_has_every_name(built: Built) -> None:
    """Both sides are drawn, each name as a link with the number of its records that name a pair."""
    drawn = nodes(built.pages[PATH])
    assert drawn == {
        "Northlake": 5,
        "Harrow": 1,
        "Veldspar": 1,
        "BHR": 3,
        "CFO": 2,
        "Department of Harbours": 1,
        "Lights": 2,
    }
    assert [words(one) for one in built.pages[PATH].find_class("ego-net-group")] == ["Harbours", "Independent"]
    assert broken_links(built.folder) == []


def test_only_reported_work_is_a_solid_line(built: Built) -> None:
    """Each pair has one curve, the heavier the more records; all but reported work is dotted."""
    weight = {1: 1.8, 2: 2.5, 3: 3.2}
    solid = {("Northlake", "BHR")}
    expected = [(weight[records], pair not in solid) for pair, records in listed(built.pages[PATH]).items()]
    assert sorted(curves(built.pages[PATH])) == sorted(expected)


def test_weight_has_an_end(tmp_path: Path) -> None:
    """However many the records, no curve hides its neighbours, and the note says so."""
    content = write_paired(tmp_path)
    fields = "type: contract\n  companies: [buoys]\n  agencies: [lights]"
    add_records(content, "more", {f"more-{number}": fields for number in range(20)})
    page = build_site(compile_content(content), tmp_path / "site", BASE_URL).pages[PATH]
    assert listed(page)["Buoys", "Lights"] == 20
    assert max(weight for weight, _ in curves(page)) == 7
    assert "up to 8" in words(page.find_class("ego-net-note")[0])


def test_of_many_names_only_firm_pairs_are_drawn(crowded: Built) -> None:
    """Beyond sixty names only pairs with two or more records are drawn; the list has all, and the note says so."""
    page = crowded.pages[PATH]
    pairs = listed(page)
    assert len(pairs) == 46
    firm = {pair for pair, records in pairs.items() if records > 1}
    assert set(nodes(page)) == {name for pair in firm for name in pair}
    assert len(curves(page)) == len(firm)
    assert "Only pairs with 2 or more records are drawn; the list has all." in words(page)


def test_crowd_has_a_frame_to_scroll_in(crowded: Built) -> None:
    """A matrix with more columns than fit is marked as wide."""
    assert crowded.pages["matrix/index.html"].find_class("matrix-wide")


@pytest.mark.parametrize("path", ["companies/northlake/index.html", "agencies/bhr/index.html"])
def test_drawing_beside_a_table_shows_the_same(built: Built, path: str) -> None:
    """Names, numbers and headings are those of the table beside it."""
    page = built.pages[path]
    group = page.find_class("ego-net")[0]
    rows = group.getparent().xpath("./table/tbody/tr[th/@scope='row']")
    assert nodes(group) == {words(row[0].find("a")): int(words(row[-1]).split()[-1]) for row in rows}
    assert len(curves(group)) == len(rows)
    heads = [words(one).removeprefix("Department of ") for one in group.getparent().find_class("rel-table-group")]
    assert [words(one) for one in group.find_class("ego-net-group")] == heads


def test_drawing_has_a_name(built: Built) -> None:
    """Screen readers hear what the drawing is of."""
    page = built.pages["companies/northlake/index.html"]
    group = page.find_class("ego-net")[0]
    assert group.get("role") == "group"
    assert words(page.get_element_by_id(group.get("aria-labelledby"))) == "Agencies named with Northlake, drawn"


def test_few_records_are_not_drawn(built: Built) -> None:
    """With fewer than three records the table says all."""
    for path in ("companies/harrow/index.html", "companies/veldspar/index.html"):
        assert built.pages[path].xpath("//table")
        assert not built.pages[path].find_class("ego-net")


def test_network_is_linked_from_every_page(built: Built) -> None:
    """The foot of each page leads to it."""
    assert built.pages["companies/northlake/index.html"].xpath("//footer//a[.='Network']/@href") == ["../../network/"]
