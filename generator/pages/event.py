"""The page of a letter, a contract, a programme, a series of such events: a thing that several records describe."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from typing import ClassVar

from generator.link.figures import Comparison, comparisons
from generator.link.html import Html
from generator.link.site import Annotation, Entity, Site
from generator.pages.page import CitedPage
from generator.pages.parts.accounts import Account, account, comparison
from generator.pages.parts.backlink import backlinks
from generator.pages.parts.citation import cite_page
from generator.pages.parts.counterparts import pairs
from generator.pages.parts.counts import last_change
from generator.pages.parts.entity_head import crumbs, entity_facts, entity_head, page_tools
from generator.pages.parts.event_parts import event_parts
from generator.pages.parts.facts import Fact
from generator.pages.parts.found_by import found_entity
from generator.pages.parts.line import Cite, Line, Link
from generator.pages.parts.names import entity_links, joined
from generator.pages.parts.record_years import RecordYear, in_page_order, parted_years, years_to_jump_to
from generator.pages.parts.rel_table import RelTable
from generator.pages.parts.thread import Reply, Silence, answers_to, replies, silences
from generator.pages.parts.when import When, when
from generator.pages.words import counted
from generator.records import entity as records


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage(CitedPage):
    """All that the record holds on one event."""

    template: ClassVar[str] = "event"

    form: str
    """`Letter`, `Contract`, `Programme` ..."""
    when: When
    byline: Line
    """Who did it, and to whom it was addressed."""
    lead: Html
    facts: tuple[Fact, ...]
    tools: tuple[Link, ...]
    figures: tuple[Account, ...]
    """Figures side by side, one measure each."""
    accounts: tuple[Account, ...]
    replies: tuple[Reply, ...]
    silences: tuple[Silence, ...]
    parts: RelTable | None
    """Events that are part of this one, in order of their dates."""
    years: tuple[RecordYear, ...]
    """Its records and those of its parts, oldest first, so that they can be followed from first to last."""
    records_note: str
    jumps: tuple[Link, ...]
    """The years on this page, for many records."""


FORMS = {"series": "Series of events"}
"""Forms whose name alone would say too little."""


def events(site: Site) -> Iterator[EventPage]:
    """Make the pages of all events."""
    for entity in site.entities.values():
        if isinstance(entity.record, records.Event):
            yield _page(entity, entity.record, site)


def _page(entity: Entity, event: records.Event, site: Site) -> EventPage:
    own = in_page_order(entity.ref, site)
    updated = last_change(own)
    shown = parted_years(entity.url, own, site, entity.ref)
    return EventPage(
        url=entity.url,
        title=event.name,
        description=event.description,
        crumbs=crumbs(entity, site),
        section=f"/{entity.kind.id}/",
        updated=updated,
        head=entity_head(entity, event.name, site),
        found_by=found_entity(entity, site),
        form=_form(event),
        when=when(event.date),
        byline=_byline(entity, site),
        lead=entity.overview.html or Html(f"<p>{escape(event.description)}</p>"),
        facts=_facts(entity, event, site),
        tools=page_tools(entity, site),
        figures=tuple(comparison(one, site) for one in _figures(own, entity, site)),
        accounts=tuple(account(one, site) for one in site.accounts_on(own)),
        replies=replies(answers_to(entity, site), site, entity.ref),
        silences=tuple(found for one in (entity, *site.parts(entity.ref)) for found in silences(one, site)),
        parts=event_parts(entity, site),
        years=shown,
        records_note=f"{counted(len(own), 'record')}, oldest first",
        jumps=years_to_jump_to(shown),
        backlinks=backlinks(entity.ref, site),
        citation=cite_page(event.name, site, updated),
    )


def _form(event: records.Event) -> str:
    return FORMS.get(event.form, event.form.capitalize())


def _figures(own: Iterable[Annotation], entity: Entity, site: Site) -> Iterator[Comparison]:
    """Find the event's figures, and those of its parts that differ."""
    parts = {one.ref for one in site.parts(entity.ref)}
    for one in comparisons(own, site.vocabulary):
        if one.event == entity.ref or (one.event in parts and one.differs):
            yield one


def _byline(entity: Entity, site: Site) -> Line:
    line: list[str | Link | Cite] = []
    if entity.by:
        line += ["By ", *joined(entity_links(entity.by, site)), ". "]
    if entity.addressed_to:
        line += ["Addressed to ", *joined(entity_links(entity.addressed_to, site)), ". "]
    return tuple(line)


def _facts(entity: Entity, event: records.Event, site: Site) -> tuple[Fact, ...]:
    facts = [Fact("Form", (_form(event),)), Fact("When", (when(event.date).long,))]
    own = site.annotations_of(entity.ref)
    for kind in site.vocabulary.kinds:
        found = pairs(own, kind.id, entity.ref) if kind.id != entity.kind.id else {}
        if found:
            label = kind.singular if len(found) == 1 else kind.plural
            facts.append(Fact(label, joined(entity_links(found, site))))
    return (*facts, *(fact for fact in entity_facts(entity, site) if fact.term != "Period"))
