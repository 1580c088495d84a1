"""When a page says that its article was published."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import dropwhile, islice
from typing import Any

from generator.intake.blocks import is_small, text_of
from generator.intake.day import at_its_place, is_ambiguous, is_yearless, read_address, read_printed, read_stated
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
SHOWN = re.compile(r"caption|\bembed|tweet|twitter|instagram|facebook|tiktok", re.IGNORECASE)
"""What posts and pictures that the article shows are in."""
HEADINGS = ("h1", "h2")
DATED_IN = ("time", "span", "p", "div", "li", "small", "h4", "h5", "h6", "dd", "address")
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
    """A date as printed that is not enough of one: without a year, or two possible days."""
    notes: tuple[str, ...] = ()
    """What a person should look at, in sentences."""


def find_published(tree: Any, said: Statements, headline: str, address: str, today: date) -> Published:
    """Find the date of publication; the address decides only where the page says nothing."""
    below, above = _printed_lines(tree, headline)
    shown = [day for line in below if (day := read_printed(line, today))]
    days = [*shown, *(day for line in above if (day := read_printed(line, today)))]
    in_address = read_address(address, today)
    for stated, is_sure in _stated(tree, said):
        if day := read_stated(stated, today):
            day = at_its_place(stated, day, in_address, shown if shown or in_address else days)
            if is_sure or not shown or day in shown:
                return Published(day, notes=tuple(_differing(stated, day, [*days, in_address])))
    if days:
        return Published(max(days, key=len))
    unclear = next((line for line in (*below, *above) if is_yearless(line) or is_ambiguous(line)), "")
    if in_address:
        beside = f"the page prints “{unclear}”" if unclear else "no other date was found"
        return Published(in_address, f"Read from the address; {beside}.")
    return Published(printed=unclear)


def _differing(stated: str, day: str, others: list[str]) -> Iterator[str]:
    """Say where the page contradicts its own date, or where nothing confirms one that may be another day elsewhere."""
    known = [other for other in others if other]
    if any(other.startswith(day) or day.startswith(other) for other in known):
        return
    if known:
        yield f"the page states {day} as its date, but shows {known[0]}; look which one is right"
    elif NEAR_MIDNIGHT.search(stated):
        yield f"the page states its date as {stated}; where it appeared, it may have been the day before or after"


def _stated(tree: Any, said: Statements) -> Iterator[tuple[str, bool]]:
    """Give the stated dates, and whether each is that of the article; a mere `time` may be that of another thing."""
    dated = (time for time in tree.iter("time") if time.get("datetime"))
    times = [time for time in islice(dated, MOST) if not _is_elsewhere(time)]
    marked = [time for time in times if "publish" in (time.get("itemprop") or "").lower()]
    yield from ((one, True) for one in (*said.texts("datePublished"), *said.meta(*METAS)))
    yield from ((time.get("datetime"), True) for time in marked)
    yield from ((one.get("content"), True) for one in tree.xpath("//*[@itemprop='datePublished'][@content]"))
    yield from ((time.get("datetime"), False) for time in times if not CHANGED.search(_marks(time)))


def _printed_lines(tree: Any, headline: str) -> tuple[list[str], list[str]]:
    """Give the short lines that may print the date: below the headline, those marked as dates first; and above it."""
    blocks = tree.iter(*HEADINGS, *DATED_IN)
    below = list(dropwhile(lambda one: one.tag not in HEADINGS or text_of(one) != headline, blocks))[1:]
    after = set(below)
    marked = [one for one in islice(filter(_is_dated, tree.iter(*DATED_IN)), MOST) if not _is_elsewhere(one)]
    near = [one for one in below[:NEAR] if not _is_shown(one)]
    return (
        [line for one in (*(one for one in marked if one in after), *near) for line in _short(one)],
        [line for one in marked if one not in after for line in _short(one)],
    )


def _is_dated(element: Any) -> bool:
    return bool(DATED.search(element.get("class") or ""))


def _short(element: Any) -> Iterator[str]:
    line = text_of(element) if is_small(element) else ""
    if line and len(line) <= LONGEST_LINE and not CHANGED.match(line):
        yield line


def _is_elsewhere(element: Any) -> bool:
    return _is_shown(element) or any(
        one.tag in ("aside", "footer", "nav") or OTHER_PLACE.search(one.get("class") or "") for one in _line(element)
    )


def _is_shown(element: Any) -> bool:
    return any(one.tag in ("blockquote", "figure") or SHOWN.search(one.get("class") or "") for one in _line(element))


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
