"""Figures are compared only where they say the same thing of the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.link.figures import comparisons
from tests.example_site import linked

if TYPE_CHECKING:
    from pathlib import Path

    from generator.link.figures import Comparison

RECORD = """
- id: {id}
  type: employee-action
  companies: [northlake]
  {more}
  claim: "Two hundred."
  said_by: [gazette]
  derived: {"200": "given", "300": "given", "two hundred": "given"}
  figures: [{measure: signatories, {figure}}]
  evidence:
    - {source: gazette-tide-letter, quote: "four of its authors"}
  added: 2024-06-03
"""


def compared(folder: Path, *figures: str, more: str = "events: [tide-week]") -> list[Comparison]:
    """Link one record for each figure, and compare those two."""
    event = '---\nname: "Week"\nform: protest\ndescription: "A week."\n---\n'
    records = [
        RECORD.replace("{id}", f"one-{number}").replace("{figure}", figure).replace("{more}", more)
        for number, figure in enumerate(figures)
    ]
    files = {"annotations/more.yaml": "".join(records), "events/tide-week.md": event}
    files["pages/week.md"] = '---\ntitle: "Week"\ndescription: "A week."\n---\nSee [[tide-week]].\n'
    site = linked(folder, files)
    found = [one for one in site.current if one.id.startswith("one-")]
    return [one for one in comparisons(found, site.vocabulary) if len(one.given) > 1]


@pytest.mark.parametrize(
    ("first", "second", "differs"),
    [
        ("value: 200", "value: 200", False),
        ("value: 200", "value: 200.0", False),
        ("value: 200", "value: 300", True),
        ("value: 200", "value: 200, bound: more-than", True),
        ("value: 200", "wording: hundreds", True),
        ("min: 200, max: 300", "value: 300", True),
        ("value: 200, unit: people", "value: 300", True),
        ("value: 200, per: year", "value: 300, per: year", True),
    ],
)
def test_comparable(tmp_path: Path, first: str, second: str, differs: bool) -> None:
    """Figures of one measure on one event stand side by side; what is said with other words or bounds differs."""
    (comparison,) = compared(tmp_path, first, second)
    assert (comparison.differs, comparison.measure.id) == (differs, "signatories")
    assert comparison.event
    assert comparison.event.id == "tide-week"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("value: 200", "value: 300, unit: pages"),
        ("value: 200", "value: 300, per: year"),
        ("value: 200, over: P1Y", "value: 300, over: P2Y"),
        ("value: 200", "value: 300, of: veldspar"),
    ],
)
def test_not_comparable(tmp_path: Path, first: str, second: str) -> None:
    """Another unit, another length of time or another thing counted is another question."""
    assert compared(tmp_path, first, second) == []


@pytest.mark.parametrize(
    ("more", "count"), [("date: 2024-05-06", 1), ("date: 2024-05-06\n  topics: [tide-tables]", 1), ("topics: []", 1)]
)
def test_without_an_event(tmp_path: Path, more: str, count: int) -> None:
    """Records without an event are compared by parties, type and date."""
    found = compared(tmp_path, "value: 200", "value: 300", more=more)
    assert [one.event for one in found] == [None] * count


def test_order_by_date(tmp_path: Path) -> None:
    """Figures stand in the order in which they were true."""
    (comparison,) = compared(tmp_path, "value: 300, as_of: 2024-06", "value: 200, as_of: 2024-05")
    assert [int(one.figure.value or 0) for one in comparison.given] == [200, 300]
