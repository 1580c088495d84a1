"""How to cite a page of this site."""

from __future__ import annotations

from dataclasses import dataclass

from generator.link.site import Annotation, Site, Source
from generator.pages.citations.forms import forms
from generator.pages.citations.work import originals, page_work, record_work, source_work
from generator.pages.parts.names import publisher_name
from generator.pages.parts.when import day, when


@dataclass(frozen=True, slots=True)
class Citation:
    """The forms of one citation; the plain text first, the others under their names."""

    text: str
    """With a hole `{url}` for the page's absolute address."""
    forms: tuple[tuple[str, str], ...] = ()
    """`(BibTeX, "@misc{…}")` ..., with the same hole."""
    note: str = ""
    """`Cite the original publisher too.`"""


def cite_page(title: str, site: Site, updated: str, form: str = "webpage") -> Citation:
    """Cite a page of this site; `form` is its item type in the Citation Style Language."""
    version = f", version of {day(updated).long}" if updated else ""
    text = f"“{title}.” {site.settings.title}{version}. {{url}}"
    return Citation(text, forms(page_work(title, site, updated, form)), "Cite the original publishers too.")


def cite_record(annotation: Annotation, site: Site) -> Citation:
    """Cite one record, with its original publishers."""
    according = originals(annotation, site)
    claim = annotation.claim.text.rstrip(".").replace("“", "‘").replace("”", "’")
    text = (
        f"“{claim}.” {site.settings.title}, record {annotation.id}, version of {day(annotation.last_change).long}."
        f"{f' {according}' if according else ''} {{url}}"
    )
    return Citation(text, forms(record_work(annotation, site)), "Cite the original publisher too.")


def cite_source(source: Source, site: Site) -> Citation:
    """Cite the original."""
    record = source.record
    title = f"“{record.title}.”" if record.title else f"[{record.description.rstrip('.')}]."
    parts = [f"{'; '.join(record.authors)}." if record.authors else "", title]
    parts.append(f"{publisher_name(source, site)}, {when(record.published).long}.")
    parts.append(record.url or "")
    return Citation(" ".join(part for part in parts if part), forms(source_work(source, site)))
