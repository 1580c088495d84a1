"""Citations as BibTeX, for classical styles and for biblatex."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.pages.citations.work import Work
from generator.records.dates import Edtf
from generator.records.spoken import long

ENTRIES = {
    "article-newspaper": ("article", "journal"),
    "article-magazine": ("article", "journal"),
    "article-journal": ("article", "journal"),
    "report": ("techreport", "institution"),
}
"""The sort of entry for an item type of CSL, and the field that names who published it."""
OTHER = ("misc", "howpublished")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""Names that every style defines and prints in its own language."""
ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        # Braces are counted even behind a backslash, so a lone one would swallow the rest of the file.
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: f"\\{sign}" for sign in "$&#_%"},
    }
)
LIGATURE = re.compile(r"([-'`])(?=\1)")
"""Two signs that TeX joins to a dash or a quotation mark unless something stands between them."""


def bibtex(work: Work) -> str:
    """Write one entry."""
    entry, container = ENTRIES.get(work.form, OTHER)
    fields = {
        # The inner braces keep a style from changing capitals.
        "title": f"{{{{{escape(work.title)}}}}}",
        "author": f"{{{' and '.join(author(name) for name in work.authors)}}}" if work.authors else "",
        container: f"{{{escape(work.container)}}}",
        **dict(_dated(work.published)),
        "url": f"{{{work.url}}}" if work.url else "",
        "urldate": f"{{{work.accessed}}}" if work.accessed else "",
        "language": f"{{{work.language}}}",
        "note": f"{{{escape('. '.join(_notes(work)))}}}" if any(_notes(work)) else "",
    }
    lines = [f"  {name} = {value}," for name, value in fields.items() if value]
    return "\n".join([f"@{entry}{{{work.key},", *lines, "}"])


def escape(text: str) -> str:
    """Write a text so that TeX prints it as it is."""
    return LIGATURE.sub(r"\1{}", text.translate(ESCAPES))


def author(name: str) -> str:
    """Write `Family, Given`; the name of a body, or one that BibTeX would take apart wrongly, stays whole in braces."""
    if name.count(",") == name.count(", ") == 1 and " and " not in name.lower():
        return escape(name)
    return f"{{{escape(name)}}}"


def _dated(date: Edtf | None) -> Iterator[tuple[str, str]]:
    if date:
        yield "year", f"{{{date.year}}}"
        moment = date.moments[0]
        if len(date.moments) == 1 and moment and not moment.mark and moment.month:
            yield "month", MONTHS[moment.month - 1]
            yield "day", f"{{{moment.day}}}" if moment.day else ""


def _notes(work: Work) -> tuple[str, ...]:
    """Say what has no field of its own: an inexact date, a carrier, an archived copy."""
    exact = not work.published or dict(_dated(work.published)).get("day")
    dated = "" if exact or not work.published else f"Dated {long(work.published)}"
    archived = f"Archived at {work.archived.url}" if work.archived else ""
    return tuple(note.rstrip(".") for note in (work.note, dated, archived) if note)
