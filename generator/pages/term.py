"""The page of one type or topic: its definition and its records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.link.site import Annotation, Site
from generator.pages.entity import JUMPS_FROM
from generator.pages.page import Page
from generator.pages.parts.citation import Citation, cite_page
from generator.pages.parts.cited_as import cited_page
from generator.pages.parts.counterparts import named_tables
from generator.pages.parts.counts import last_change, records_from_sources
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.facts import Fact
from generator.pages.parts.head import Head
from generator.pages.parts.line import Link
from generator.pages.parts.linked import term_page
from generator.pages.parts.mark import Mark, mark
from generator.pages.parts.names import record_link
from generator.pages.parts.record import RecordYear, record_years
from generator.pages.parts.rel_table import RelTable
from generator.pages.parts.strip import Strip, strip
from generator.pages.parts.twins import feed, term_twins, twin_links
from generator.pages.parts.when import period
from generator.pages.words import counted
from generator.records.vocabulary import Topic, Type


@dataclass(frozen=True, slots=True, kw_only=True)
class TermPage(Page):
    """Records of one type or on one topic."""

    template: ClassVar[str] = "term"

    mark: Mark | None
    tools: tuple[Link, ...]
    lead: str
    facts: tuple[Fact, ...]
    strip: Strip | None
    tables: tuple[RelTable, ...]
    years: tuple[RecordYear, ...]
    records_note: str
    jumps: tuple[Link, ...] = ()
    """The years on this page, for more than 60 records."""
    citation: Citation


def terms(site: Site) -> Iterator[TermPage]:
    """Make the pages of all types and topics."""
    for type in site.vocabulary.types:
        own = tuple(one for one in site.current if one.type.id == type.id)
        yield _page(type, "types", "Types", mark(type), own, site)
    for topic in site.vocabulary.topics:
        own = tuple(one for one in site.current if topic in one.topics)
        yield _page(topic, "topics", "Topics", None, own, site)


def _page(
    term: Type | Topic, folder: str, folder_title: str, sign: Mark | None, own: tuple[Annotation, ...], site: Site
) -> TermPage:
    kinds = [kind for kind in site.vocabulary.kinds if kind.ties_with]
    dates = [one.record.date for one in own if one.record.date]
    facts = [Fact("Records", (records_from_sources(own),))] if own else [Fact("Records", ("none so far",))]
    facts += [Fact("Period", (period(dates),))] if dates else []
    shown = record_years(own, site)
    url = f"/{folder}/{term.id}/"
    return TermPage(
        url=url,
        title=term.label,
        description=term.definition,
        crumbs=(HOME, Link(folder_title, f"/{folder}/")),
        updated=last_change(own),
        head=_head(term, url, own, site),
        tools=twin_links(term_twins(url)),
        mark=sign,
        lead=term.definition,
        facts=tuple(facts),
        strip=strip(own, site.vocabulary, lambda one: f"#{one.id}"),
        tables=named_tables(own, kinds, site, note="Named in these records. Being named together is no tie."),
        jumps=tuple(Link(year.label, f"#{year.anchor}") for year in shown if year.anchor)
        if len(own) > JUMPS_FROM
        else (),
        years=shown,
        records_note=f"{counted(len(own), 'record')}, newest first",
        citation=cite_page(term.label, site, last_change(own)),
    )


def _head(term: Type | Topic, url: str, own: tuple[Annotation, ...], site: Site) -> Head:
    linked = term_page(url, term.label, term.definition, [record_link(one) for one in own], site)
    return Head(linked, cited_page(term.label, site, last_change(own)), (*term_twins(url), feed(url)))
