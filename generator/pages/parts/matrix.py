"""The heat table: two kinds against each other, with what the records of each pair amount to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.link.ref import Ref
from generator.link.site import Annotation, Site, Tie
from generator.pages.parts.counterparts import TIES, by_root
from generator.pages.parts.line import Link
from generator.pages.parts.mark import Mark, mark_counts
from generator.pages.parts.names import entity_link, field_of
from generator.pages.parts.pair import Pair, gathered
from generator.pages.parts.record_years import in_page_order, place_of
from generator.pages.words import counted, listed
from generator.records.vocabulary import Kind

SINGLE_MARKS = 5
"""Up to how many records each has a mark of its own; beyond it each type has one."""
SHADES = ((7, "4"), (4, "3"), (2, "2"), (1, "1"))
"""From how many records a filled cell has which shade."""
NARROW, MIDDLE = 12, 18
"""How many columns fit into a window of 56 rem, and into the widest page."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What the records of one pair amount to."""

    column: str
    """The column's name, for windows too narrow for columns."""
    form: str
    """`1` to `4` for a filled cell, `asserted` for a hatched one, `named` for an outlined one."""
    count: int
    marks: tuple[Mark, ...]
    words: str
    """The cell spelled out: `7 records, Salesforce and ICE, work reported`."""
    types: str
    """`4 pitches, 2 employee actions and 1 statement`."""
    url: str
    """The newest of the records, on the page of the row's entity."""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One entity against all of the other kind."""

    anchor: str
    link: Link
    groups: tuple[tuple[Cell | None, ...], ...]
    """Its cells, grouped as the columns are; None for no record."""
    records: int
    """All its records, whether or not they name one of the columns."""


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """One entity of the other kind."""

    ref: Ref
    anchor: str
    link: Link
    note: str
    """`in all` where it has the records of its parts as well, and these have columns of their own."""
    is_folded: bool = False
    """Whether it is seen only in place of its parts, once a reader folds them."""

    @property
    def label(self) -> str:
        """Give its name in running text: `DoD in all`."""
        return f"{self.link.label} {self.note}".rstrip()


@dataclass(frozen=True, slots=True)
class ColumnGroup:
    """The columns of one department."""

    label: str
    link: Link | None
    columns: tuple[MatrixColumn, ...]

    id: str
    """The department's; empty where its columns are no parts of one."""

    @property
    def span(self) -> int:
        """Return how many columns its heading spans."""
        return sum(not column.is_folded for column in self.columns)

    @property
    def folds(self) -> bool:
        """Tell whether it has several columns, and one that can stand for them."""
        return bool(self.id) and self.span > 1

    @property
    def lends(self) -> bool:
        """Tell whether the column that can stand for the others is seen only then."""
        return any(column.is_folded for column in self.columns)


@dataclass(frozen=True, slots=True)
class Matrix:
    """All pairs of two kinds; a record counts once in each cell."""

    head: str
    """The heading of the first column: `Company`."""
    width: str
    """`narrow`, `middle` or `wide`: how wide a window must be for all columns to fit."""
    groups: tuple[ColumnGroup, ...]
    rows: tuple[MatrixRow, ...]


def matrix(kind: Kind, found: Sequence[Pair], site: Site) -> Matrix | None:
    """Lay out pairs as a table, entities with most records first; None where there is no pair."""
    if not found:
        return None
    groups = _groups(found, site)
    by_row: dict[Ref, list[Pair]] = defaultdict(list)
    for pair in found:
        by_row[pair.one].append(pair)
    rows = sorted(by_row, key=lambda ref: (-len(site.annotations_of(ref)), site.entities[ref].label.casefold()))
    return Matrix(
        head=kind.singular,
        width=_width(sum(group.span for group in groups)),
        groups=groups,
        rows=tuple(_row(ref, by_row[ref], groups, site) for ref in rows),
    )


def anchor(ref: Ref) -> str:
    """Give the place of an entity's row or column on the page."""
    return f"{ref.kind}-{ref.id}"


def _width(columns: int) -> str:
    return "narrow" if columns <= NARROW else "middle" if columns <= MIDDLE else "wide"


def _groups(found: Iterable[Pair], site: Site) -> tuple[ColumnGroup, ...]:
    """Group the columns as agencies are grouped everywhere, a department before its parts."""
    shared = gathered((pair.other, pair.shared) for pair in found)
    by_url = {ref.url: ref for ref in shared}
    made = []
    for group in by_root(shared, site):
        refs = sorted((by_url[row.link.url] for row in group.rows), key=lambda ref: bool(site.entities[ref].line))
        link = replace(group.link, label=field_of(group.link.label), title=group.link.label) if group.link else None
        columns = [_column(ref, refs, site) for ref in refs]
        root = Ref(refs[0].kind, group.anchor)
        if link and root not in refs and len(refs) > 1:
            columns.append(replace(_column(root, refs, site), is_folded=True))
        made.append(ColumnGroup(group.label, link, tuple(columns), group.anchor if link else ""))
    return tuple(made)


def _column(ref: Ref, beside: Iterable[Ref], site: Site) -> MatrixColumn:
    has_parts = any(other != ref and site.within(other, ref) for other in beside)
    return MatrixColumn(ref, anchor(ref), entity_link(site.entities[ref]), "in all" if has_parts else "")


def _row(ref: Ref, own: Iterable[Pair], groups: Iterable[ColumnGroup], site: Site) -> MatrixRow:
    by_column: dict[Ref, list[Pair]] = defaultdict(list)
    for pair in own:
        for column in (pair.other, *site.entities[pair.other].line):
            by_column[column].append(pair)
    return MatrixRow(
        anchor=anchor(ref),
        link=entity_link(site.entities[ref]),
        groups=tuple(tuple(_cell(ref, one, by_column[one.ref], site) for one in group.columns) for group in groups),
        records=len(site.annotations_of(ref)),
    )


def _cell(ref: Ref, column: MatrixColumn, within: Sequence[Pair], site: Site) -> Cell | None:
    """Count each record once, also where it names several parts of the column's entity."""
    if not within:
        return None
    ids = {one.id for pair in within for one in pair.shared}
    own = in_page_order(ref, site)
    shared = [one for one in own if one.id in ids]
    tie = min(pair.tie for pair in within)
    return Cell(
        column=column.label,
        form=_form(tie, len(shared)),
        count=len(shared),
        marks=_marks(shared, site),
        words=f"{counted(len(shared), 'record')}, {site.entities[ref].label} and {column.label}, {TIES[tie].lower()}",
        types=listed([count.words for count in mark_counts(shared, site.vocabulary)]),
        url=place_of(shared[0], ref.url, own),
    )


def _form(tie: Tie, records: int) -> str:
    if tie is Tie.REPORTED:
        return next(shade for least, shade in SHADES if records >= least)
    return "asserted" if tie is Tie.ASSERTED else "named"


def _marks(shared: Iterable[Annotation], site: Site) -> tuple[Mark, ...]:
    """Give each record its mark, or each type where the records are many."""
    found = tuple(shared)
    counts = mark_counts(found, site.vocabulary)
    return tuple(one.mark for one in counts for _ in range(one.count if len(found) <= SINGLE_MARKS else 1))
