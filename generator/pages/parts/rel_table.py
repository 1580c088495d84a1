"""Who is named with whom: a grouped table of counterparts."""

from __future__ import annotations

from dataclasses import dataclass

from generator.pages.parts.line import Link
from generator.pages.parts.mark import MarkCount
from generator.pages.parts.net import Net


@dataclass(frozen=True, slots=True)
class RelRow:
    """One counterpart with what the sources report."""

    link: Link
    note: str
    """`whole department`, `through Palantir`; empty for most."""
    marks: tuple[MarkCount, ...]
    years: str
    """`2025 to 2026`."""
    records: int
    others: tuple[Link, ...] = ()
    """In an index: the counterparts on the other side, agencies of a company or companies of an agency."""
    cells: tuple[int, ...] = ()
    """On a department's page: the records for each of the table's further columns."""
    latest: str = ""
    """The day of the latest record, `2026-02-28`, by which an index is ordered; empty where none is dated."""


@dataclass(frozen=True, slots=True)
class RelGroup:
    """Rows under one heading: a department, `Work reported`, a letter of the alphabet."""

    label: str
    link: Link | None
    rows: tuple[RelRow, ...]
    note: str = ""
    """`24 records, counted once each, in 3 agencies`."""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class RelTable:
    """A table of counterparts in groups."""

    title: str
    intro: str
    head: str
    """The first column's heading: `Agency`."""
    others_head: str
    """The heading of the column of `others`; empty where there is no such column."""
    columns: tuple[Link, ...]
    """Further columns: a department's agencies."""
    groups: tuple[RelGroup, ...]
    compare: Link | None = None
    """Where its rows stand beside others: `Compare with other companies`, `All 2,000 companies`."""
    net: Net | None = None
    """The same as a drawing."""

    @property
    def column_count(self) -> int:
        """Return how many columns the table has, for headings that span them all."""
        return 4 + len(self.columns) + bool(self.others_head)
