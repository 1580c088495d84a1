"""The same as data: which files stand beside a page, for programs that read what it shows."""

from __future__ import annotations

from dataclasses import dataclass

from generator.link.site import Annotation, Entity, Site, Source
from generator.pages.parts.line import Link


@dataclass(frozen=True, slots=True)
class Twin:
    """One file beside a page."""

    label: str
    """`CSV`, as its link says."""
    url: str
    media: str


JSON = "application/json"
CSV = "text/csv"
BIBTEX = "application/x-bibtex"
ATOM = "application/atom+xml"


RECORDS = Twin("CSV", "/data/annotations.csv", CSV)
"""The table of all records."""


def entity_twins(entity: Entity, site: Site) -> tuple[Twin, ...]:
    """List the files beside an entity's page; a table of records only where there are some."""
    csv = (Twin("CSV", f"{entity.url}data.csv", CSV),) if site.annotations_of(entity.ref) else ()
    return (*csv, Twin("JSON", f"{entity.url}data.json", JSON))


def term_twins(url: str) -> tuple[Twin, ...]:
    """List the files beside the page of a type or topic."""
    return (Twin("JSON", f"{url}data.json", JSON),)


def record_twins(annotation: Annotation) -> tuple[Twin, ...]:
    """List the files beside a record's page."""
    return (Twin("JSON", f"{annotation.url}data.json", JSON),)


def source_twins(source: Source) -> tuple[Twin, ...]:
    """List the files beside a source's page."""
    url = source.ref.url
    return (Twin("JSON", f"{url}data.json", JSON), Twin("BibTeX", f"{url}{source.id}.bib", BIBTEX))


def feed(url: str) -> Twin:
    """Name the feed beside a page."""
    return Twin("Feed", f"{url}feed.xml", ATOM)


def twin_links(twins: tuple[Twin, ...]) -> tuple[Link, ...]:
    """Link files as tools of their page."""
    return tuple(Link(twin.label, twin.url) for twin in twins)
