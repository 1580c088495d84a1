"""Citations as the template that English Wikipedia uses for pages on the web."""

from __future__ import annotations

from generator.pages.citations.work import Work
from generator.records.dates import Edtf, parse
from generator.records.spoken import body, long

ESCAPES = str.maketrans({sign: f"&#{ord(sign)};" for sign in "{}[]|<>&~'="})
"""What has a meaning in wikitext, as character references."""
ADDRESS = str.maketrans({sign: f"%{ord(sign):02X}" for sign in "{}[]|<>'"})


def wikipedia(work: Work) -> str:
    """Write `{{cite web |title=… |url=…}}`."""
    fields = [("title", escape(work.title))]
    for number, name in enumerate(work.authors, 1):
        family, _, given = name.partition(", ")
        fields += [(f"last{number}", escape(family)), (f"first{number}", escape(given))]
    fields += [
        ("website", escape(work.container)),
        ("date", _date(work.published)),
        ("url", _address(work.url)),
        ("access-date", long(parse(work.accessed)) if work.accessed else ""),
    ]
    if work.archived:
        fields += [("archive-url", _address(work.archived.url)), ("archive-date", long(parse(work.archived.at)))]
        fields += [("url-status", "live")]
    fields += [("language", work.language)] if not work.language.startswith("en") else []
    return "{{cite web " + " ".join(f"|{name}={value}" for name, value in fields if value) + "}}"


def escape(text: str) -> str:
    """Write a text so that the wiki prints it as it is."""
    return text.translate(ESCAPES)


def _address(url: str) -> str:
    return url if url.startswith("{") else url.translate(ADDRESS)


def _date(when: Edtf | None) -> str:
    """Say a date where the template can read it: an exact one; of an inexact one, the year alone where it is sure."""
    if not when:
        return ""
    moment = when.moments[0]
    if len(when.moments) == 1 and moment and not moment.mark:
        return body(when)
    ends = {day.year for day in (when.earliest, when.latest) if day}
    return str(ends.pop()) if when.earliest and when.latest and len(ends) == 1 else ""
