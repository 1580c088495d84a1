"""How to cite a page of this site."""

from __future__ import annotations

from dataclasses import dataclass

from generator.link.site import Annotation, Site, Source
from generator.pages.parts.names import publisher_name
from generator.pages.parts.when import day, when
from generator.pages.words import listed


@dataclass(frozen=True, slots=True)
class Citation:
    """The forms of one citation; the plain text first, the others under their names."""

    text: str
    """With a hole `{url}` for the page's absolute address."""
    forms: tuple[tuple[str, str], ...] = ()
    """`(BibTeX, "@misc{…}")` ..., with the same hole."""
    note: str = ""
    """`Cite the original publisher too.`"""


def cite_page(title: str, site: Site, updated: str) -> Citation:
    """Cite a page of this site."""
    version = f", version of {day(updated).long}" if updated else ""
    return Citation(f"“{title}.” {site.settings.title}{version}. {{url}}", note="Cite the original publishers too.")


def cite_record(annotation: Annotation, site: Site) -> Citation:
    """Cite one record, with its original publishers."""
    originals = dict.fromkeys(
        f"{publisher_name(item.source, site)}, {when(item.source.record.published).long}"
        for item in annotation.evidence
    )
    according = f" According to {listed(list(originals))}." if originals else ""
    claim = annotation.claim.text.rstrip(".").replace("“", "‘").replace("”", "’")
    text = (
        f"“{claim}.” {site.settings.title}, record {annotation.id}, version of {day(annotation.last_change).long}."
        f"{according} {{url}}"
    )
    return Citation(text, note="Cite the original publisher too.")


def cite_source(source: Source, site: Site) -> Citation:
    """Cite the original."""
    record = source.record
    title = f"“{record.title}.”" if record.title else f"[{record.description.rstrip('.')}]."
    parts = [f"{'; '.join(record.authors)}." if record.authors else "", title]
    parts.append(f"{publisher_name(source, site)}, {when(record.published).long}.")
    parts.append(record.url or "")
    return Citation(" ".join(part for part in parts if part))
