"""The page of one source: what it is, and every fragment quoted from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.link.html import Html
from generator.link.site import Site, Source
from generator.pages.page import CitedPage
from generator.pages.parts.backlink import backlinks
from generator.pages.parts.citation import cite_source
from generator.pages.parts.counterparts import named_tables
from generator.pages.parts.counts import last_change, quotes_of_source
from generator.pages.parts.entity_head import HOME, repository_tools
from generator.pages.parts.facts import Fact
from generator.pages.parts.found_by import found_source
from generator.pages.parts.head import Head
from generator.pages.parts.line import Line, Link
from generator.pages.parts.linked import source_page
from generator.pages.parts.names import entity_link, publisher_name, source_link
from generator.pages.parts.passage import Passage, PassageBar, passage_bar, passages
from generator.pages.parts.reference import standing
from generator.pages.parts.rel_table import RelTable
from generator.pages.parts.twins import source_twins, twin_links
from generator.pages.parts.when import day, when
from generator.pages.words import counted, listed, upper_first
from generator.records.fingerprint import Fingerprint


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePage(CitedPage):
    """One source; its text is never reproduced."""

    template: ClassVar[str] = "source"

    untitled: bool
    """Whether the heading is our description because the title was not captured."""
    language: str
    """The title's language where it is not the site's; else empty."""
    byline: Line
    """`AICNBC. By Tobias. February 2026, day not given.`"""
    lead: Html
    """Our summary."""
    caution: str
    standing: str
    facts: tuple[Fact, ...]
    tools: tuple[Link, ...]
    bar: PassageBar | None
    passages: tuple[Passage, ...]
    passages_note: str
    copies: tuple[Link, ...]
    """Sources that reprint this one."""
    named: tuple[RelTable, ...]
    """How to cite the original."""


HOW = {"copy": "Copy of", "rewrite": "Rewrite of", "translation": "Translation of"}


def sources(site: Site) -> Iterator[SourcePage]:
    """Make the pages of all sources."""
    for source in site.sources.values():
        yield _page(source, site)


def _page(source: Source, site: Site) -> SourcePage:
    record = source.record
    own = site.by_source.get(source.id, ())
    shown = passages(source, site)
    updated = max(last_change(own), record.accessed or "")
    twins = source_twins(source)
    return SourcePage(
        url=source.ref.url,
        title=source.title,
        description=_description(source, site),
        crumbs=(HOME, Link("Sources", "/sources/")),
        section="/sources/",
        updated=updated,
        head=Head(linked=source_page(source, site, updated), twins=twins),
        found_by=found_source(source, site),
        untitled=not record.title,
        language=record.language if record.language != site.settings.language else "",
        byline=_byline(source, site),
        lead=source.summary.html,
        caution=record.caution,
        standing=standing(source),
        facts=_facts(source, site),
        tools=(
            Link("Cite the original", "#cite"),
            *twin_links(twins),
            *repository_tools(f"content/sources/{source.id}.md", site),
        ),
        bar=passage_bar(source, site),
        passages=shown,
        passages_note=_order_note(source),
        copies=tuple(source_link(one) for one in site.copies.get(source.id, ())),
        named=named_tables(own, site.vocabulary.kinds, site, note="Named in the records that quote this source."),
        backlinks=backlinks(source.ref, site),
        citation=cite_source(source, site),
    )


def _description(source: Source, site: Site) -> str:
    said = f"{publisher_name(source, site)}, {when(source.record.published).long}"
    return f"{said}: what is quoted from it, and for which records."


def _byline(source: Source, site: Site) -> Line:
    record = source.record
    line: list[str | Link] = [entity_link(site.entities[source.publisher])]
    if source.carrier:
        line += [", via ", entity_link(site.entities[source.carrier])]
    if record.authors:
        line.append(f". By {listed([_spoken_name(author) for author in record.authors])}")
    return (*line, f". {upper_first(when(record.published).long)}.")


def _spoken_name(author: str) -> str:
    """Turn `Family, Given` round."""
    family, comma, given = author.partition(", ")
    return f"{given} {family}" if comma else author


def _order_note(source: Source) -> str:
    if source.fingerprint and source.fingerprint.passages:
        return "In the order of the article, with the records that each supports"
    return "With the records that each supports"


def _facts(source: Source, site: Site) -> tuple[Fact, ...]:
    record = source.record
    facts = [Fact("Type", (Link(source.type.label, "/method/") if "method" in site.pages else source.type.label,))]
    facts.append(Fact("Original", (_original(source),)))
    facts.append(Fact("Archived copy", (_archived(source),)))
    if record.reprints:
        original = site.sources[record.reprints.source]
        facts.append(Fact(HOW[record.reprints.how], (source_link(original),)))
    if record.accessed:
        facts.append(Fact("Read", (day(record.accessed).text,)))
    if source.fingerprint:
        kept = source.fingerprint
        facts.append(Fact("Captured", (f"{day(kept.captured).text}, {counted(kept.words, 'word')}{_scope(kept)}",)))
        facts.append(Fact("Fingerprint", (kept.sha256[:16],), code=True))
    elif not record.held:
        facts.append(Fact("Held", ("no; named as the origin of other texts",)))
    items = site.by_source.get(source.id, ())
    if items:
        facts.append(Fact("Quotes checked", (quotes_of_source(source.id, items),)))
    if record.language != "en":
        facts.append(Fact("Language", (record.language,)))
    facts += [Fact(f"Uncertain {field.replace('_', ' ')}", (why,)) for field, why in record.uncertain.items()]
    facts.append(Fact("Rights", ("The text belongs to its publisher; short quotations only.",)))
    return tuple(facts)


def _scope(kept: Fingerprint) -> str:
    return " of its opening" if kept.scope == "opening" else ""


def _original(source: Source) -> str | Link:
    url = source.record.url
    if not url:
        return "No address on file"
    return Link(url.split("//", 1)[1].rstrip("/"), url)


def _archived(source: Source) -> str | Link:
    archived = source.record.archived
    return Link(f"copy of {day(archived.at).text}", archived.url) if archived else "none on file yet"
