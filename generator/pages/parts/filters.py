"""The form above or beside a list by which readers narrow and order it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.site import Site
from generator.pages.parts.facets import Choice, Option
from generator.pages.parts.mark import mark
from generator.pages.parts.rel_table import RelTable


@dataclass(frozen=True, slots=True)
class Filters:
    """What readers can choose, and in what order they can have what is left."""

    url: str
    """Of the page; the choices stand in its query."""
    unit: str
    """What is counted: `records`."""
    total: int
    shown: str
    """`Showing all 31 records`."""
    choices: tuple[Choice, ...]
    orders: tuple[Option, ...] = ()
    """The first is the page's own; the id of another one is what it goes by, or its reverse."""


def filters(
    url: str, unit: str, total: int, choices: Iterable[Choice], orders: tuple[Option, ...] = ()
) -> Filters | None:
    """Make the form; None for a list that is too short to need one."""
    offered = tuple(choices)
    if total < 2 or not (offered or orders):
        return None
    return Filters(url, unit, total, f"Showing all {total:,} {unit}", offered, orders)


def table_filters(url: str, unit: str, table: RelTable, own: Option, site: Site) -> Filters | None:
    """Make the form of an index: by type, in the page's own order and two others."""
    rows = [row for group in table.groups for row in group.rows]
    counts = Counter(count.mark.type for row in rows for count in row.marks)
    types = [Option(one.id, one.label, counts[one.id], mark(one)) for one in site.vocabulary.types if counts[one.id]]
    choices = (Choice("type", "Type", "All types", tuple(types)),) if len(types) > 1 else ()
    others = (Option("records", "Most records", 0), Option("latest", "Latest record", 0))
    orders = (own, *(one for one in others if one.label != own.label))
    return filters(url, unit, len(rows), choices, orders)


def options(found: Iterable[tuple[str, str]]) -> tuple[Option, ...]:
    """Count pairs of id and label, and list them by label."""
    counts = Counter(found)
    return tuple(Option(id, label, counts[id, label]) for id, label in sorted(counts, key=_by_label))


def _by_label(pair: tuple[str, str]) -> tuple[str, str]:
    return pair[1].casefold(), pair[0]
