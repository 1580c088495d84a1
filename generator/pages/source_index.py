"""The index of all sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.link.site import Site, Source
from generator.pages.page import Page
from generator.pages.parts.counts import last_change
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.facets import Choice, Facet
from generator.pages.parts.filters import Filters, filters, options
from generator.pages.parts.head import Head
from generator.pages.parts.line import Link
from generator.pages.parts.linked import list_page
from generator.pages.parts.names import entity_link, source_link
from generator.pages.parts.reference import standing
from generator.pages.parts.when import When, when
from generator.pages.words import counted_words


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One source, with the copies of its text beneath it."""

    when: When
    publisher: Link
    source: Link
    type: str
    records: int
    standing: str
    facets: tuple[Facet, ...]
    """By what the index's filters find it."""
    copies: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceIndexPage(Page):
    """All sources by date, newest first."""

    template: ClassVar[str] = "source_index"

    lead: str
    filters: Filters | None
    rows: tuple[SourceRow, ...]
    publishers: tuple[tuple[Link, int], ...]
    """Each publisher with the number of its sources."""


COPIES = "A text that carries another one stands beneath it, and the two count as one voice."


def source_index(site: Site) -> Iterator[SourceIndexPage]:
    """Make the index of all sources."""
    held = list(site.sources.values())
    originals = [source for source in held if not source.record.reprints]
    publishers = {source.publisher for source in held}
    by_name = sorted(publishers, key=lambda ref: site.entities[ref].label.casefold())
    read = sum(source.record.held for source in held)
    yield SourceIndexPage(
        url="/sources/",
        title="Sources",
        description="All sources of this record, with the words quoted from each.",
        crumbs=(HOME,),
        section="/sources/",
        updated=last_change(site.current),
        head=Head(list_page("/sources/", "Sources", [source_link(source) for source in held], site)),
        lead=f"{counted_words(read, 'source')} read here, newest first. {COPIES}",
        filters=filters("/sources/", "sources", len(held), _choices(held, site)),
        rows=tuple(_row(source, site) for source in originals),
        publishers=tuple(
            (entity_link(site.entities[ref]), sum(source.publisher == ref for source in held)) for ref in by_name
        ),
    )


def _choices(sources: list[Source], site: Site) -> tuple[Choice, ...]:
    years = options((year, year) for source in sources if (year := _year(source)))
    offered = (
        Choice("publisher", "Publisher", "All publishers", options(_publisher(source, site) for source in sources)),
        Choice("year", "Year", "All years", tuple(reversed(years))),
        Choice("type", "Type", "All types", options((source.type.id, source.type.label) for source in sources)),
    )
    return tuple(choice for choice in offered if len(choice.options) > 1)


def _publisher(source: Source, site: Site) -> tuple[str, str]:
    return source.publisher.id, site.entities[source.publisher].label


def _year(source: Source) -> str:
    return str(source.record.published.sort_day.year) if source.record.published else ""


def _facets(source: Source) -> tuple[Facet, ...]:
    year = _year(source)
    return (
        Facet("publisher", (source.publisher.id,)),
        Facet("year", (year,) if year else ()),
        Facet("type", (source.type.id,)),
    )


def _row(source: Source, site: Site) -> SourceRow:
    return SourceRow(
        when=when(source.record.published),
        publisher=entity_link(site.entities[source.publisher]),
        source=source_link(source),
        type=source.type.label if source.record.held else "Not held here",
        records=len(site.by_source.get(source.id, ())),
        standing=standing(source),
        facets=_facets(source),
        copies=tuple(_row(copy, site) for copy in site.copies.get(source.id, ())),
    )
