"""One entry of a page's numbered list of sources."""

from __future__ import annotations

from dataclasses import dataclass

from generator.link.site import Site, Source
from generator.pages.parts.line import Link
from generator.pages.parts.names import publisher_name, source_link
from generator.pages.parts.when import When, when


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A source as the reference list prints it."""

    source: str
    """Its id."""
    link: Link
    """Our page for it, labelled with its title."""
    authors: str
    publisher: str
    """`Deep News, via Tiger Brokers`."""
    when: When
    original: str
    """Its address at the publisher; empty where none is on file."""
    archived: str
    caution: str
    standing: str
    """`Corrected 3 March 2026`; empty where it stands as published."""


STANDINGS = {
    "as-published": "",
    "corrected": "Corrected",
    "updated": "Updated",
    "retracted": "Retracted",
    "opinion": "Opinion",
}


def reference(source: Source, site: Site) -> Reference:
    """Show a source as an entry of a reference list."""
    record = source.record
    return Reference(
        source=source.id,
        link=source_link(source),
        authors="; ".join(record.authors),
        publisher=publisher_name(source, site),
        when=when(record.published),
        original=record.url or "",
        archived=record.archived.url if record.archived else "",
        caution=record.caution,
        standing=standing(source),
    )


def standing(source: Source) -> str:
    """Say where a source stands since its publication; empty where it stands as published."""
    record = source.record.standing
    word = STANDINGS[record.is_]
    if not word:
        return ""
    said = f"{word} {when(record.date).long}" if record.date else word
    return f"{said}: {record.note}" if record.note else said
