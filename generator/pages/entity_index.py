"""The index of one kind: `/companies/`, `/agencies/`, and the same sorted by number of records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.link.site import Site
from generator.pages.page import Page
from generator.pages.parts.counts import last_change
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.facets import Option
from generator.pages.parts.filters import Filters, table_filters
from generator.pages.parts.head import Head
from generator.pages.parts.index_table import index_table
from generator.pages.parts.line import Link
from generator.pages.parts.linked import list_page
from generator.pages.parts.rel_table import RelTable
from generator.records.vocabulary import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityIndexPage(Page):
    """All entities of one kind that have records."""

    template: ClassVar[str] = "entity_index"

    lead: str
    jumps: tuple[Link, ...]
    """Letters or departments on this page; empty for a short list."""
    sorts: tuple[Link, ...]
    """`By name`, `By records`; the current one has an empty address."""
    filters: Filters | None
    table: RelTable
    empty: str
    """What is said where the kind has no entity with records."""


def entity_indexes(site: Site) -> Iterator[EntityIndexPage]:
    """Make the indexes of all kinds: by name, and by number of records."""
    for kind in site.vocabulary.kinds:
        if not site.of_kind(kind.id):
            continue
        base = f"/{kind.id}/"
        yield _index(kind, site, base, by_records=False)
        if index_table(kind, site):
            yield _index(kind, site, f"{base}by-records/", by_records=True)


def _index(kind: Kind, site: Site, url: str, *, by_records: bool) -> EntityIndexPage:
    base = f"/{kind.id}/"
    table = index_table(kind, site, by_records=by_records)
    own = Option("", "Most records" if by_records else "By name", 0)
    sorts = (
        Link("By name", base if by_records else ""),
        Link("By records", "" if by_records else f"{base}by-records/"),
    )
    return EntityIndexPage(
        url=url,
        title=f"{kind.plural}, by number of records" if by_records else kind.plural,
        description=kind.description or f"{kind.plural} on record.",
        crumbs=(HOME, Link(kind.plural, base)) if by_records else (HOME,),
        section=base,
        updated=last_change(one for entity in site.of_kind(kind.id) for one in site.annotations_of(entity.ref)),
        head=Head(list_page(url, kind.plural, _listed(table), site)),
        lead=kind.description,
        jumps=tuple(Link(group.label, f"#{group.anchor}") for group in table.groups if group.anchor) if table else (),
        sorts=sorts if table else (),
        filters=table_filters(url, kind.plural.lower(), table, own, site) if table else None,
        table=table or RelTable(kind.plural, "", kind.singular, "", (), ()),
        empty="No record names one yet. That is a gap in this record, not a finding. Know of a source? Add it.",
    )


def _listed(table: RelTable | None) -> list[Link]:
    return [row.link for group in table.groups for row in group.rows] if table else []
