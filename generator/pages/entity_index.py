"""The indexes of one kind: `/companies/`, the same by number of records, and one a letter where one page is too few."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from generator.link.site import Entity, Site
from generator.pages.page import Page
from generator.pages.parts.counts import last_change
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.facets import Option
from generator.pages.parts.filters import Filters, table_filters
from generator.pages.parts.head import Head
from generator.pages.parts.index_table import LONGEST, index_table, indexed, most_recorded
from generator.pages.parts.letters import by_letter
from generator.pages.parts.line import Link
from generator.pages.parts.linked import list_page
from generator.pages.parts.rel_table import RelTable
from generator.records.vocabulary import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityIndexPage(Page):
    """Entities of one kind that have records."""

    template: ClassVar[str] = "entity_index"

    lead: str
    jumps: tuple[Link, ...]
    """Departments on this page, or the pages of all letters; empty for a short list."""
    jumps_label: str
    sorts: tuple[Link, ...]
    """`By name`, `By records`; the current one has an empty address."""
    filters: Filters | None
    table: RelTable
    empty: str
    """What is said where the kind has no entity with records."""


@dataclass(frozen=True, slots=True)
class _Index:
    """One way to list a kind."""

    kind: Kind
    title: str
    url: str
    entities: Sequence[Entity]
    order: str
    """`By name`, `Most records`."""
    lead: str = ""
    letters: tuple[Link, ...] = ()
    grouped: bool = False


SORTS = ("By name", "By records")
MOST = "Most records"
FIRST = 100
"""How many entities the index of a kind begins with that has more than one page can list."""


def entity_indexes(site: Site) -> Iterator[EntityIndexPage]:
    """Make the indexes of all kinds."""
    for kind in site.vocabulary.kinds:
        if site.of_kind(kind.id):
            found = indexed(kind, site)
            ways = _many(kind, found, site) if len(found) > LONGEST else _few(kind, found, site)
            yield from (_page(index, site) for index in ways)


def _few(kind: Kind, found: Sequence[Entity], site: Site) -> Iterator[_Index]:
    yield _Index(kind, kind.plural, f"/{kind.id}/", found, SORTS[0], grouped=True)
    if found:
        yield _Index(kind, _by_records(kind), f"/{kind.id}/by-records/", most_recorded(found, site), MOST)


def _many(kind: Kind, found: Sequence[Entity], site: Site) -> Iterator[_Index]:
    letters = by_letter(found)
    name = kind.plural.lower()

    def links(shown: str = "") -> tuple[Link, ...]:
        return tuple(Link(one.label, "" if one.id == shown else f"/{kind.id}/a-z/{one.id}/") for one in letters)

    def lead(shown: Sequence[Entity], words: str) -> str:
        return f"{kind.description} Here are {len(shown):,} of {len(found):,} {name}: {words}.".strip()

    ordered = most_recorded(found, site)
    first, most = ordered[:FIRST], ordered[:LONGEST]
    words = "those with most records"
    yield _Index(kind, kind.plural, f"/{kind.id}/", first, MOST, lead(first, words), links())
    yield _Index(kind, _by_records(kind), f"/{kind.id}/by-records/", most, MOST, lead(most, words), links())
    for one in letters:
        title, said = f"{kind.plural}: {one.label}", lead(one.entities, one.words)
        yield _Index(kind, title, f"/{kind.id}/a-z/{one.id}/", one.entities, SORTS[0], said, links(one.id))


def _by_records(kind: Kind) -> str:
    return f"{kind.plural}, by number of records"


def _page(index: _Index, site: Site) -> EntityIndexPage:
    kind, base = index.kind, f"/{index.kind.id}/"
    table = index_table(kind, index.entities, site, grouped=index.grouped)
    ways = ((SORTS[0], base), (SORTS[1], f"{base}by-records/"))
    listed = [row.link for group in table.groups for row in group.rows]
    departments = tuple(Link(group.label, f"#{group.anchor}") for group in table.groups if group.anchor)
    filters = table_filters(index.url, kind.plural.lower(), table, Option("", index.order, 0), site)
    return EntityIndexPage(
        url=index.url,
        title=index.title,
        description=kind.description or f"{kind.plural} on record.",
        crumbs=(HOME,) if index.url == base else (HOME, Link(kind.plural, base)),
        section=base,
        updated=last_change(one for entity in site.of_kind(kind.id) for one in site.annotations_of(entity.ref)),
        head=Head(list_page(index.url, kind.plural, listed, site)),
        lead=index.lead or kind.description,
        jumps=index.letters or departments,
        jumps_label="A to Z" if index.letters else "On this page",
        sorts=tuple(Link(label, "" if url == index.url else url) for label, url in ways) if listed else (),
        filters=filters if listed else None,
        table=table,
        empty="No record names one yet. That is a gap in this record, not a finding. Know of a source? Add it.",
    )
