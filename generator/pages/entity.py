"""The page of a company, an agency, a person, an organization, or of any kind without a page of its own form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import ClassVar

from generator.link.html import Html
from generator.link.site import Annotation, Entity, Site
from generator.pages.page import CitedPage
from generator.pages.parts.accounts import Account
from generator.pages.parts.backlink import backlinks
from generator.pages.parts.citation import cite_page
from generator.pages.parts.compared import compared
from generator.pages.parts.counterparts import children_table, counterpart_table, named_tables
from generator.pages.parts.counts import last_change
from generator.pages.parts.differing import differing
from generator.pages.parts.entity_head import byline, crumbs, entity_facts, entity_head, page_tools
from generator.pages.parts.facts import Fact
from generator.pages.parts.found_by import found_entity
from generator.pages.parts.line import Line, Link
from generator.pages.parts.names import source_link
from generator.pages.parts.record_years import RecordYear, from_page, parted_years, years_to_jump_to
from generator.pages.parts.rel_table import RelTable
from generator.pages.parts.strip import Strip, strip
from generator.pages.parts.thread import Reply, Silence, replies, silences
from generator.pages.words import counted
from generator.records import entity as records


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityPage(CitedPage):
    """All that the record holds on one entity."""

    template: ClassVar[str] = "entity"

    kind: str
    """The folder of its kind, `companies`; the entity's id is the end of its address."""
    byline: Line
    """`ICE. Part of the Department of Homeland Security.`; a person's role; empty for most."""
    lead: Html
    """The cited overview; empty where none is written."""
    facts: tuple[Fact, ...]
    tools: tuple[Link, ...]
    """`Cite this page` and whatever else exists."""
    strip: Strip | None
    tables: tuple[RelTable, ...]
    """Counterparts: a company's agencies; a department's own agencies, then its companies."""
    accounts: tuple[Account, ...]
    statements_title: str
    """`Company statements`."""
    replies: tuple[Reply, ...]
    silences: tuple[Silence, ...]
    years: tuple[RecordYear, ...]
    """The record, newest first, with gaps."""
    records_note: str
    """`13 records, newest first`."""
    jumps: tuple[Link, ...] = ()
    """The years on this page, for more than 60 records."""
    named: tuple[RelTable, ...]
    """People, organizations and events named in its records."""
    published: tuple[Link, ...]
    """The sources that it publishes."""


def entities(site: Site) -> Iterator[EntityPage]:
    """Make the pages of all entities that have no page of another form."""
    for entity in site.entities.values():
        if not isinstance(entity.record, records.Event):
            yield _page(entity, site)


def _page(entity: Entity, site: Site) -> EntityPage:
    own = site.annotations_of(entity.ref)
    kind = entity.kind
    title = _without_state(entity.record.name)
    updated = last_change(own)
    years_shown = parted_years(entity.url, own, site, entity.ref)
    return EntityPage(
        url=entity.url,
        title=title,
        description=entity.record.description,
        crumbs=crumbs(entity, site),
        section=f"/{kind.id}/",
        updated=updated,
        head=entity_head(entity, title, site),
        found_by=found_entity(entity, site),
        kind=kind.id,
        byline=byline(entity, site),
        lead=entity.overview.html or Html(f"<p>{escape(entity.record.description)}</p>"),
        facts=entity_facts(entity, site),
        tools=page_tools(entity, site),
        strip=strip(own, site.vocabulary, from_page(entity.url, own)),
        tables=_tables(entity, site),
        accounts=differing(_filed(entity, site), site),
        statements_title=f"{kind.singular} statements" if kind.id == "companies" else "Statements",
        replies=replies(_spoken(entity, _filed(entity, site)), site, entity.ref),
        silences=tuple(one for event in site.of_kind("events") for one in silences(event, site, entity.ref)),
        jumps=years_to_jump_to(years_shown),
        years=years_shown,
        records_note=f"{counted(len(own), 'record')}, newest first",
        named=_named(entity, site),
        published=tuple(source_link(source) for source in site.published.get(entity.ref, ())),
        backlinks=backlinks(entity.ref, site),
        citation=cite_page(title, site, updated),
    )


def _tables(entity: Entity, site: Site) -> tuple[RelTable, ...]:
    kinds = [kind for kind in site.vocabulary.kinds if kind.id in entity.kind.ties_with]
    tied = [(kind, table) for kind in kinds if (table := counterpart_table(entity, kind, site))]
    parts = children_table(entity, site)
    return (*([parts] if parts else []), *(compared(entity, kind, table, site) for kind, table in tied))


def _named(entity: Entity, site: Site) -> tuple[RelTable, ...]:
    """List who else its records name: for a company no other companies, since a shared record is no relation."""
    left_out = {entity.kind.id, *entity.kind.ties_with} if entity.kind.ties_with else {entity.kind.id}
    kinds = [kind for kind in site.vocabulary.kinds if kind.id not in left_out]
    return named_tables(site.annotations_of(entity.ref), kinds, site, entity.ref, "Named in the same records.")


def _filed(entity: Entity, site: Site) -> tuple[Annotation, ...]:
    """Give the records that name the entity itself; what concerns a part of it in particular is on that part's page."""
    return tuple(one for one in site.annotations_of(entity.ref) if entity.ref in one.named)


def _spoken(entity: Entity, own: tuple[Annotation, ...]) -> tuple[Annotation, ...]:
    """Find the statements that are its own: it speaks, or no other party of its kind could have."""
    return tuple(
        one
        for one in own
        if any(speaker.ref == entity.ref for speaker in one.speakers)
        or one.parties.get(entity.kind.id) == (entity.ref,)
    )


def _without_state(name: str) -> str:
    """Leave out the name of the state before an agency's: `U.S. Customs and Border Protection`."""
    return name.removeprefix("U.S. ").removeprefix("United States ")
