"""Highwire tags, from which Zotero and other reference managers save a page as a report."""

from __future__ import annotations

from generator.link.site import Annotation, Site

Tags = tuple[tuple[str, str], ...]


def cited_page(title: str, site: Site, updated: str) -> Tags:
    """Tag a page. The institution is what makes it a report: a title alone would make it a journal article."""
    tags = (
        ("citation_title", title),
        ("citation_technical_report_institution", site.settings.title),
        ("citation_publication_date", updated.replace("-", "/")),
        ("citation_language", site.settings.language),
    )
    return tuple((name, value) for name, value in tags if value)


def cited_record(annotation: Annotation, site: Site) -> Tags:
    """Tag a record, with its id as the number of the report."""
    tags = cited_page(annotation.claim.text, site, annotation.last_change)
    return (*tags, ("citation_technical_report_number", annotation.id))
