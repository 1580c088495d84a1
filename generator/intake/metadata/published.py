"""When a page says that its article was published."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.intake.day import (
    UTC,
    at_its_place,
    has_date,
    is_next_to,
    is_yearless,
    read_address,
    read_printed,
    read_stated,
    readings,
)
from generator.intake.metadata.marked import stated_within, times
from generator.intake.metadata.printed import Line, Printed, printed_lines
from generator.intake.metadata.scripted import find_scripted
from generator.intake.page.elsewhere import heading_of, outer_of
from generator.intake.page.statements import Statements

METAS = (
    *("article:published_time", "article:published", "og:published_time", "datepublished", "parsely-pub-date"),
    *("sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "cxenseparse:recs:publishtime"),
    *("article.published", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created"),
    *("citation_date", "citation_publication_date", "ptime", "originalpublicationdate", "article_date_original"),
    *("datecreated", "displaydate", "date", "published_on", "published-on", "published_at", "publication_date"),
    *("date_published", "published_date", "article:published_date", "pub_date", "published"),
)
CHANGES = ("article:modified_time", "datemodified", "og:updated_time", "dcterms.modified", "last-modified")
"""No article was published after its last change; what is printed so is the day of a printed issue or of a visit."""
FIRST = re.compile(r"(?:first|originally) (?:published|posted)\b", re.IGNORECASE)
"""What stands before the day of the first of several publications of one article by the same outlet."""
DIVIDED = re.compile(r"\s[|–—-]\s")
"""What is between the parts of a title."""
NEAR_MIDNIGHT = re.compile(r"T(?:0[0-7]|1[6-9]|2\d):\d{2}.*(?:Z|[+-]00:?00)$")


@dataclass(frozen=True, slots=True)
class Published:
    """A date of publication, and how it was found."""

    date: str = ""
    """EDTF; empty where the page says none."""
    source: str = ""
    """Where it was read, if the page does not state it: a sentence."""
    printed: str = ""
    """A date as printed that is not enough of one: without a year, two possible days, or that of an update."""
    notes: tuple[str, ...] = ()
    """What a person should look at, in sentences."""


def find_published(tree: Any, said: Statements, headline: str, address: str, today: date) -> Published:
    """Find the date of publication; the address decides only where the page says nothing."""
    heading = heading_of(tree, headline)
    outer = outer_of(heading)
    lines = printed_lines(tree, heading, outer)
    in_address = read_address(address, today)
    stated = [
        (text, day)
        for text in (*said.texts("datePublished"), *said.meta(*METAS), *stated_within(tree, outer))
        if (day := read_stated(text, today))
    ]
    known = [day for _, day in stated]
    changed = [day for text in (*said.texts("dateModified"), *said.meta(*CHANGES)) if (day := read_stated(text, today))]
    near = [
        (line, day)
        for line in lines.near
        if (day := _resolved(line, known, today))
        and (not changed or day <= max(changed) or day in known or _agree(day, in_address))
    ]
    far = [day for line in lines.far if (day := read_printed(line.text, today))]
    if first := next((day for line, day in near if FIRST.match(line.text)), ""):
        return Published(first)
    if stated:
        return _weighed(stated, near, far, in_address)
    if near:
        return Published(max((day for _, day in near), key=len))
    created = (*times(tree, outer), *said.texts("dateCreated"))
    if day := next((day for text in created if (day := read_stated(text, today))), ""):
        return Published(day)
    if day := max(far, key=len, default=""):
        return Published(day)
    if day := next((day for part in _parts(tree) if (day := read_printed(part, today))), ""):
        return Published(day, "Read from the title of the page; no other date was found.")
    return _unprinted(find_scripted(tree, in_address, today), in_address, lines, today)


def _parts(tree: Any) -> list[str]:
    """Give the parts of the title of a page that are not its first, the headline."""
    return DIVIDED.split(tree.findtext(".//title") or "")[1:]


def _weighed(stated: list[tuple[str, str]], near: list[tuple[Line, str]], far: list[str], in_address: str) -> Published:
    """Choose between what a page states and what it prints at its headline, which readers see."""
    text, first = stated[0]
    days = [day for _, day in near]
    if same := [day for day in days if _agree(day, first)]:
        return Published(max(first, *same, key=len))
    sure = next((day for line, day in near if line.is_sure), "")
    places = [day for line, day in near if (line.is_sure or UTC.search(text)) and is_next_to(first, day)]
    others = [in_address, *(other for _, other in stated[1:])]
    seconded = next((day for day in days if any(_agree(day, other) for other in others)), "")
    if day := next(filter(None, (seconded, *places)), ""):
        return Published(day, notes=() if is_next_to(first, day) else (_differing(first, day),))
    if sure and not _agree(first, in_address):
        return Published(sure, notes=(_differing(first, sure),))
    day = at_its_place(text, first, in_address, [])
    others = [other for other in (*days, in_address) if other]
    is_said_again = any(_agree(other, day) and not UTC.search(said) for said, other in stated[1:])
    if is_said_again or any(_agree(other, day) for other in far):
        text = ""
    return Published(day, notes=tuple(_doubts(text, day, others)))


def _doubts(text: str, day: str, others: list[str]) -> Iterator[str]:
    """Say where the page contradicts its own date, or where nothing confirms one that may be another day elsewhere."""
    if others and not any(_agree(other, day) for other in others):
        yield _differing(day, others[0])
    elif not others and NEAR_MIDNIGHT.search(text):
        yield f"the page states its date as {text}; where it appeared, it may have been the day before or after"


def _differing(stated: str, shown: str) -> str:
    return f"the page states {stated} as its date, but shows {shown}; look which one is right"


def _agree(one: str, other: str) -> bool:
    """Tell whether two dates are the same, as far as both say."""
    return bool(one and other) and (one.startswith(other) or other.startswith(one))


def _resolved(line: Line, known: Iterable[str], today: date) -> str:
    """Read the day of a line; of two possible ones that which the page states elsewhere, in whatever time zone."""
    days = readings(line.text, today)
    if len(days) == 1:
        return days[0]
    return next((day for day in days for other in known if is_next_to(day, other)), "")


def _unprinted(scripted: str, in_address: str, lines: Printed, today: date) -> Published:
    """Take what no reader sees, and say so."""
    unclear = next((one.text for one in lines.near if is_yearless(one.text) or readings(one.text, today)), "")
    if scripted:
        return Published(scripted, "Read from a script of the page; no other date was found.")
    if in_address:
        beside = f"the page prints “{unclear}”" if unclear else "no other date was found"
        return Published(in_address, f"Read from the address; {beside}.")
    changes = [line for line in lines.changes if has_date(line)]
    told = tuple(f"the page prints only the day of an update: “{line}”" for line in changes[:1])
    return Published(printed=unclear or next(iter(changes), ""), notes=told if not unclear else ())
