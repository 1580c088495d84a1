"""The page of one type or topic: its definition and its records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.link.ref import Ref
from generator.link.site import Annotation, Site
from generator.pages.page import CitedPage
from generator.pages.parts.citation import cite_page
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
from generator.pages.parts.record_years import RecordYear, from_page, parted_years, years_to_jump_to
from generator.pages.parts.rel_table import RelTable
from generator.pages.parts.strip import Strip, strip
from generator.pages.parts.twins import feed, term_twins, twin_links
from generator.pages.parts.when import period
from generator.pages.words import counted
from generator.records.vocabulary import Topic, Type


@dataclass(frozen=True, slots=True, kw_only=True)
class TermPage(CitedPage):
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


def terms(site: Site) -> Iterator[TermPage]:
    """Make the pages of all types and topics."""
    for ref, term in site.terms().items():
        yield _page(term, ref, mark(term) if isinstance(term, Type) else None, site)


def term_crumbs(ref: Ref) -> tuple[Link, ...]:
    """Give the way from the home page to a type or topic."""
    return (HOME, Link(ref.kind.capitalize(), f"/{ref.kind}/"))


def _page(term: Type | Topic, ref: Ref, sign: Mark | None, site: Site) -> TermPage:
    own = site.by_term.get(ref, ())
    kinds = [kind for kind in site.vocabulary.kinds if kind.ties_with]
    dates = [one.record.date for one in own if one.record.date]
    facts = [Fact("Records", (records_from_sources(own),))] if own else [Fact("Records", ("none so far",))]
    facts += [Fact("Period", (period(dates),))] if dates else []
    shown = parted_years(ref.url, own, site)
    return TermPage(
        url=ref.url,
        title=term.label,
        description=term.definition,
        crumbs=term_crumbs(ref),
        updated=last_change(own),
        head=_head(term, ref.url, own, site),
        tools=twin_links(term_twins(ref.url)),
        mark=sign,
        lead=term.definition,
        facts=tuple(facts),
        strip=strip(own, site.vocabulary, from_page(ref.url, own)),
        tables=named_tables(own, kinds, site, note="Named in these records. Being named together is no tie."),
        jumps=years_to_jump_to(shown),
        years=shown,
        records_note=f"{counted(len(own), 'record')}, newest first",
        citation=cite_page(term.label, site, last_change(own)),
    )


def _head(term: Type | Topic, url: str, own: tuple[Annotation, ...], site: Site) -> Head:
    linked = term_page(url, term.label, term.definition, [record_link(one) for one in own], site)
    return Head(linked, cited_page(term.label, site, last_change(own)), (*term_twins(url), feed(url)))
