"""Citations as CSL-JSON, the data of the Citation Style Language 1.0.2, which most reference managers read."""

from __future__ import annotations

import json
from typing import Any

from generator.pages.citations.work import Work
from generator.records.dates import Edtf, parse
from generator.records.spoken import long

NAMES = """
article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation manuscript
map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post
post-weblog regulation report review review-book software song speech standard thesis treaty webpage
"""
TYPES = frozenset(NAMES.split())
"""The item types; anything else is a document."""


def csl_item(work: Work) -> dict[str, Any]:
    """Describe one work."""
    item = {
        "id": work.key,
        "type": work.form if work.form in TYPES else "document",
        "title": work.title,
        "author": [name(author) for author in work.authors],
        "container-title": work.container,
        "issued": date(work.published) if work.published else None,
        "URL": work.url,
        "accessed": date(parse(work.accessed)) if work.accessed else None,
        "archive_location": work.archived.url if work.archived else "",
        "language": work.language,
        "number": work.number,
        "note": work.note,
    }
    return {key: value for key, value in item.items() if value}


def csl_json(work: Work) -> str:
    """Write one work as a list of one item, one variable a line."""
    lines = [f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in csl_item(work).items()]
    inside = ",\n".join(lines)
    return f"[{{\n{inside}\n}}]"


def name(author: str) -> dict[str, str]:
    """Part `Family, Given`; the name of a body stays whole."""
    family, comma, given = author.partition(", ")
    return {"family": family, "given": given} if comma else {"literal": author}


def date(when: Edtf) -> dict[str, Any]:
    """Give a date in parts; one that has no parts, as `by October 2025`, in words."""
    known = [moment for moment in when.moments if moment]
    if when.form == "set" or len(known) < len(when.moments):
        return {"literal": long(when)}
    parts = [[part for part in (moment.year, moment.month, moment.day) if part] for moment in known]
    return {"date-parts": parts} | ({"circa": True} if any(moment.mark for moment in known) else {})
