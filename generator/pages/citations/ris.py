"""Citations as RIS, the tagged lines that older reference managers read."""

from __future__ import annotations

from generator.pages.citations.work import Work
from generator.records.dates import Edtf
from generator.records.spoken import long

TYPES = {
    "article-newspaper": "NEWS",
    "article-magazine": "MGZN",
    "article-journal": "JOUR",
    "bill": "BILL",
    "book": "BOOK",
    "dataset": "DATA",
    "legal_case": "CASE",
    "post-weblog": "BLOG",
    "report": "RPRT",
    "webpage": "ELEC",
}
OTHER = "GEN"


def ris(work: Work) -> str:
    """Write one work; a line holds one tag and one value, so every value is one line."""
    published = work.published
    lines = [
        ("TY", TYPES.get(work.form, OTHER)),
        ("ID", work.key),
        ("TI", work.title),
        *(("AU", author) for author in work.authors),
        ("T2", work.container),
        ("PB", work.container),
        ("PY", str(published.year) if published else ""),
        ("DA", _date(published) if published else ""),
        ("UR", work.url),
        ("Y2", f"{work.accessed.replace('-', '/')}/" if work.accessed else ""),
        ("LA", work.language),
        ("M1", work.number),
        ("N1", work.note),
        ("N1", f"Archived at {work.archived.url}" if work.archived else ""),
    ]
    return "".join(f"{tag}  - {value}\n" for tag, value in lines if value) + "ER  - \n"


def _date(when: Edtf) -> str:
    """Write `YYYY/MM/DD/words`: of an inexact date only the year and the words."""
    moment = when.moments[0]
    if len(when.moments) == 1 and moment and not moment.mark:
        parts = [str(part).zfill(2) if part else "" for part in (moment.month, moment.day)]
        return "/".join([f"{moment.year:04}", *parts, ""])
    return f"{when.year:04}///{long(when)}"
