"""What can be cited: a page of this site, one of its records, or a source."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from generator.link.site import Annotation, Site, Source
from generator.pages.parts.names import publisher_name
from generator.pages.parts.when import when
from generator.pages.words import listed
from generator.records.dates import Edtf, parse
from generator.records.source import Archived

HOLE = "{url}"
"""Stands for the absolute address of one of our pages, which only rendering knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One work, with all that any form of citation says of it; every text is one line."""

    key: str
    """A short name of letters, digits and hyphens."""
    form: str
    """Its item type in the Citation Style Language."""
    title: str
    authors: tuple[str, ...] = ()
    """`Family, Given` [BibTeX]."""
    container: str
    """The newspaper, the site or the body that published it."""
    published: Edtf | None = None
    url: str = ""
    accessed: str = ""
    """The day on which it was read; empty for our own pages, which name their version."""
    archived: Archived | None = None
    language: str
    number: str = ""
    """The id of a record."""
    note: str = ""


def page_work(title: str, site: Site, updated: str, form: str = "webpage") -> Work:
    """Describe a page of this site."""
    return Work(
        key=f"{slug(site.settings.title)}-{slug(title)}",
        form=form,
        title=one_line(title),
        container=one_line(site.settings.title),
        published=parse(updated) if updated else None,
        url=HOLE,
        language=site.settings.language,
    )


def record_work(annotation: Annotation, site: Site) -> Work:
    """Describe one record."""
    said = originals(annotation, site)
    return Work(
        key=f"{slug(site.settings.title)}-{annotation.id}",
        form="webpage",
        title=one_line(annotation.claim.text),
        container=one_line(site.settings.title),
        published=parse(annotation.last_change),
        url=HOLE,
        language=site.settings.language,
        number=annotation.id,
        note=one_line(f"Record {annotation.id}. {said}".strip()),
    )


def source_work(source: Source, site: Site) -> Work:
    """Describe the original of a source; a title that was not captured is our description in brackets."""
    record = source.record
    return Work(
        key=source.id,
        form=source.type.csl,
        title=one_line(record.title or f"[{record.description.rstrip('.')}]"),
        authors=tuple(one_line(author) for author in record.authors),
        container=one_line(site.entities[source.publisher].record.name),
        published=record.published,
        url=record.url or "",
        accessed=record.accessed or "",
        archived=record.archived,
        language=record.language,
        note=one_line(f"Carried by {site.entities[source.carrier].record.name}") if source.carrier else "",
    )


def originals(annotation: Annotation, site: Site) -> str:
    """Say on whose report a record rests: `According to The Verge`."""
    names = dict.fromkeys(
        f"{publisher_name(item.source, site)}, {when(item.source.record.published).long}"
        for item in annotation.evidence
    )
    return f"According to {listed(list(names))}." if names else ""


def one_line(text: str) -> str:
    """Put a text on one line, whatever characters break its lines."""
    return " ".join(text.split())


def slug(text: str) -> str:
    """Make a name of ASCII letters, digits and hyphens: `salesforce-and-ice`."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "page"
