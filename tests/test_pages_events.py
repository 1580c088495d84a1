"""A series of events: its page holds the records of all its parts, so that they can be followed from first to last."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.built import EXAMPLE, Built, build_site, compile_content, copy_content, words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SERIES = "events/tide-affair/index.html"
EVENTS = {
    "tide-affair": 'name: "Northlake and the tide"\nform: series\ndescription: "All about the tide."',
    "tide-signing": 'name: "Signing of the contract"\nform: contract\npart_of: tide-affair\ndescription: "A signing."',
    "tide-refusal": 'name: "Letter without an answer"\nform: letter\naddressed_to: [veldspar]\npart_of: tide-letter\n'
    'date: 2024-05-08\ndescription: "A letter."',
}
RECORDS = """
- id: tide-begins
  type: employee-action
  events: [tide-affair, tide-refusal]
  claim: "It goes on."
  said_by: [gazette]
  date: 2024-05-08
  evidence:
    - {source: gazette-tide-letter, quote: "More than 200 people at Northlake signed a letter"}
  added: 2024-06-01
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Make the example's letter part of a series, beside a signing; another letter is part of that letter."""
    content = copy_content(tmp_path_factory.mktemp("series"), EXAMPLE)
    for name, fields in EVENTS.items():
        (content / "events" / f"{name}.md").write_text(f"---\n{fields}\n---\n", "utf-8")
    letter = content / "events" / "tide-letter.md"
    letter.write_text(
        letter.read_text("utf-8").replace("form: letter\n", "form: letter\npart_of: tide-affair\n"), "utf-8"
    )
    contract = content / "annotations" / "tide-letter.yaml"
    text = contract.read_text("utf-8")
    assert "  id: tide-contract\n" in text.replace("- id", "  id")
    text = text.replace("  agencies: [bhr]\n  topics", "  agencies: [bhr]\n  events: [tide-signing]\n  topics", 1)
    contract.write_text(text, "utf-8")
    (content / "annotations" / "more.yaml").write_text(RECORDS, "utf-8")
    return build_site(compile_content(content), content.parent / "site", "https://example.org/")


def listed(page: HtmlElement) -> list[str]:
    """Give the ids of the records in the page's list."""
    return [str(one) for one in page.xpath("//section[@class='record-year']//article/@id")]


def test_series_has_the_records_of_all_parts_oldest_first(built: Built) -> None:
    """Each stands there once, whatever its part's part."""
    letter = ["tide-letter-signatures", "tide-letter-freight", "tide-begins", "tide-letter-growth"]
    shown = listed(built.pages[SERIES])
    assert shown[0] == "tide-contract"
    assert sorted(shown[1:3]) == sorted(letter[:2])
    assert shown[3:] == letter[2:]


def test_parts_are_listed_in_order_of_time(built: Built) -> None:
    """The table names the direct parts with their dates and counts, and last what goes beyond them."""
    rows = built.pages[SERIES].xpath("//table[@aria-labelledby='parts']/tbody/tr")
    found = [(words(row[0]), words(row[-1])) for row in rows]
    assert found[0] == ("Signing of the contract", "Records: 1")
    assert found[1] == ("Letter on the tide contract, 2024 6 May 2024", "Records: 4")
    assert len(found) == 2


def test_answers_and_silences_of_parts_stand_on_the_series(built: Built) -> None:
    """The answer to a part is an answer in the series; a part's letter without a reply is one there."""
    page = built.pages[SERIES]
    assert "a forecast takes no side" in words(page.find_class("thread-reply")[0])
    notes = [words(one) for one in page.find_class("note")]
    assert any("Letter without an answer: no reply by Veldspar recorded" in note for note in notes)


def test_figures_of_a_part_that_differ_stand_on_the_series(built: Built) -> None:
    """What two sources give differently about a part's letter is seen from the whole."""
    figures = words(built.pages[SERIES].find_class("accounts")[0])
    assert "Signatories: Letter on the tide contract, 2024" in figures
    assert "more than 200 people" in figures
    assert "340 people" in figures


def test_part_leads_to_the_series(built: Built) -> None:
    """The way back stands in the breadcrumb and in the facts, and programs are told both ways."""
    page = built.pages["events/tide-letter/index.html"]
    assert [words(one) for one in page.xpath("//nav[@class='crumbs']//li")][-1] == "Northlake and the tide"
    facts = dict(zip([words(one) for one in page.iter("dt")], [words(one) for one in page.iter("dd")], strict=True))
    assert facts["Part of"] == "Northlake and the tide, 5 records"
    assert facts["Beside"] == "Signing of the contract 1"
    whole, part = (linked(built.pages[path]) for path in (SERIES, "events/tide-letter/index.html"))
    assert part["superEvent"]["@id"] == whole["@id"]
    assert part["@id"] in {one["@id"] for one in whole["subEvent"]}


def linked(page: HtmlElement) -> dict[str, dict[str, str]]:
    """Read what the page says of its event to programs."""
    found = json.loads(page.xpath("string(//script[@type='application/ld+json'])"))
    return dict(found["mainEntity"])


def test_index_groups_parts_below_their_series(built: Built) -> None:
    """The series heads its parts, with each record counted once."""
    page = built.pages["events/index.html"]
    head = words(page.find_class("rel-table-group")[0])
    assert head.startswith("Northlake and the tide 5 records, counted once each")


def test_series_counts_for_the_entities_named(built: Built) -> None:
    """A company's page shows the events of its records under their series."""
    page = built.pages["companies/northlake/index.html"]
    assert "Northlake and the tide" in [words(one) for one in page.find_class("rel-table-group")]
