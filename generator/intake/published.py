"""When a page says that its article was published."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import dropwhile, islice
from typing import Any

from generator.intake.blocks import is_small, text_of
from generator.intake.day import at_its_place, is_yearless, read_address, read_printed, read_stated
from generator.intake.statements import Statements

METAS = (
    *("article:published_time", "article:published", "og:published_time", "datepublished", "parsely-pub-date"),
    *("sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "cxenseparse:recs:publishtime"),
    *(
        "article.published",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dcterms.date",
        "dcterms.created",
        "citation_date",
    ),
    *("citation_publication_date", "ptime", "originalpublicationdate", "article_date_original", "datecreated", "date"),
)
CHANGED = re.compile(r"updat|modif|edit|revis|aktualis", re.IGNORECASE)
NEAR_MIDNIGHT = re.compile(r"T(?:0[0-7]|1[6-9]|2\d):\d{2}.*(?:Z|[+-]00:?00)$")
OTHER_PLACE = re.compile(
    r"\b(?:related|comments?|sidebar|recommend\w*|popular|latest|trending|footer|more)\b", re.IGNORECASE
)
DATED = re.compile(r"date|publish|posted|time|byline|meta", re.IGNORECASE)
NEAR = 30
"""How many blocks after the headline may hold the printed date."""
LONGEST_LINE = 160
MOST = 200
"""How many elements that may hold a date are looked at."""


@dataclass(frozen=True, slots=True)
class Published:
    """A date of publication, and how it was found."""

    date: str = ""
    """EDTF; empty where the page says none."""
    source: str = ""
    """Where it was read, if the page does not state it: a sentence."""
    printed: str = ""
    """A date without a year, as printed."""
    notes: tuple[str, ...] = ()
    """What a person should look at, in sentences."""


def find_published(tree: Any, said: Statements, headline: str, address: str, today: date) -> Published:
    """Find the date of publication; the address decides only where the page says nothing."""
    printed = list(_printed_lines(tree, headline))
    days = [day for line in printed if (day := read_printed(line, today))]
    in_address = read_address(address, today)
    for stated in _stated(tree, said):
        if day := read_stated(stated, today):
            day = at_its_place(stated, day, in_address, days)
            return Published(day, notes=tuple(_differing(stated, day, [*days, in_address])))
    if days:
        return Published(days[0])
    if in_address:
        return Published(in_address, "Read from the address; the page shows no date.")
    return Published(printed=next((line for line in printed if is_yearless(line)), ""))


def _differing(stated: str, day: str, others: list[str]) -> Iterator[str]:
    """Say where the page contradicts its own date, or where nothing confirms one that may be another day elsewhere."""
    known = [other for other in others if other]
    if any(other.startswith(day) or day.startswith(other) for other in known):
        return
    if known:
        yield f"the page states {day} as its date, but shows {known[0]}; look which one is right"
    elif NEAR_MIDNIGHT.search(stated):
        yield f"the page states its date as {stated}; where it appeared, it may have been the day before or after"


def _stated(tree: Any, said: Statements) -> Iterator[str]:
    yield from said.texts("datePublished")
    yield from said.meta(*METAS)
    dated = (time for time in tree.iter("time") if time.get("datetime"))
    times = [time for time in islice(dated, MOST) if not _is_elsewhere(time)]
    yield from (time.get("datetime") for time in times if "publish" in (time.get("itemprop") or "").lower())
    yield from (time.get("datetime") for time in times if not CHANGED.search(_marks(time)))
    yield from (one.get("content") for one in tree.xpath("//*[@itemprop='datePublished'][@content]"))


def _printed_lines(tree: Any, headline: str) -> Iterator[str]:
    """Give the short lines that may print the date: marked as a date, or right below the headline."""
    places = (
        one for one in tree.iter("time", "span", "p", "div", "li", "small") if DATED.search(one.get("class") or "")
    )
    marked = (one for one in islice(places, MOST) if not _is_elsewhere(one))
    yield from (line for element in marked for line in _short(element))
    if headline:
        blocks = tree.iter("h1", "h2", "time", "span", "p", "div", "li")
        below = dropwhile(lambda one: one.tag not in ("h1", "h2") or text_of(one) != headline, blocks)
        yield from (line for element in islice(below, 1, NEAR) for line in _short(element))


def _short(element: Any) -> Iterator[str]:
    line = text_of(element) if is_small(element) else ""
    if line and len(line) <= LONGEST_LINE and not CHANGED.match(line):
        yield line


def _is_elsewhere(element: Any) -> bool:
    return any(
        one.tag in ("aside", "footer", "nav") or OTHER_PLACE.search(one.get("class") or "") for one in _line(element)
    )


def _line(element: Any) -> Iterator[Any]:
    """Go from an element up to the article or page it stands in."""
    for one in (element, *element.iterancestors()):
        if one.tag in ("body", "html", "main"):
            return
        yield one


def _marks(element: Any) -> str:
    parent = element.getparent()
    near = [element, *([parent] if parent is not None else [])]
    return " ".join(f"{one.get('class') or ''} {one.get('itemprop') or ''} {(one.text or '')[:40]}" for one in near)
