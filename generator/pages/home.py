"""The home page: the question, one record taken apart, and the ways in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from generator.link.site import Entity, Site
from generator.pages.page import Page
from generator.pages.parts.change import Change, changes
from generator.pages.parts.compared import MATRIX
from generator.pages.parts.counterparts import years
from generator.pages.parts.counts import last_change
from generator.pages.parts.head import Head
from generator.pages.parts.index_table import LONGEST, index_table, indexed, most_recorded
from generator.pages.parts.line import Link
from generator.pages.parts.linked import website
from generator.pages.parts.pair import sides
from generator.pages.parts.record import Record, record
from generator.pages.parts.rel_table import RelTable
from generator.pages.parts.strip import Strip, strip
from generator.pages.parts.twins import feed
from generator.pages.words import counted
from generator.records.vocabulary import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage(Page):
    """The first page."""

    template: ClassVar[str] = "home"

    lead: str
    specimen: Record | None
    strip: Strip | None
    strip_title: str
    """`34 records, 2018 to 2026`."""
    latest: tuple[Record, ...]
    tables: tuple[RelTable, ...]
    """Companies A to Z and agencies by department; of very many those with most records, and the way to all."""
    changes: tuple[Change, ...]


LATEST = 3
CHANGES = 5
MANY = 100
"""How many of a kind are listed that has more than one page can list."""


def home(site: Site) -> Iterator[HomePage]:
    """Make the home page."""
    current = site.current
    settings = site.settings
    chosen = site.annotations.get(settings.specimen or "") or (current[0] if current else None)
    spread = years(current)
    yield HomePage(
        url="/",
        title=settings.question,
        description=settings.description,
        updated=last_change(current),
        head=Head(linked=website(site), twins=(feed("/changes/"),)),
        lead=settings.description,
        specimen=record(chosen, site) if chosen else None,
        strip=strip(current, site.vocabulary, lambda one: one.url),
        strip_title=counted(len(current), "record") + (f", {spread}" if spread else ""),
        latest=tuple(record(one, site) for one in current[:LATEST]),
        tables=tuple(_tables(site)),
        changes=changes(site)[:CHANGES],
    )


def _tables(site: Site) -> Iterator[RelTable]:
    for kind in site.vocabulary.kinds:
        found = indexed(kind, site) if kind.ties_with else ()
        if len(found) > LONGEST:
            yield _first_of_many(kind, found, site)
        elif found:
            shown = index_table(kind, found, site, brief=True, grouped=True)
            yield replace(shown, intro="By department" if kind.rolls_up else "", compare=_compare(kind, site))


def _first_of_many(kind: Kind, found: Sequence[Entity], site: Site) -> RelTable:
    shown = index_table(kind, most_recorded(found, site)[:MANY], site, brief=True)
    way = Link(f"All {len(found):,} {kind.plural.lower()}", f"/{kind.id}/")
    return replace(shown, intro="Those with most records", compare=way)


def _compare(kind: Kind, site: Site) -> Link | None:
    """Lead from the rows of the matrix to the matrix."""
    compared = sides(site)
    return Link("Compare in the matrix", MATRIX.url) if compared and compared[0] == kind else None
