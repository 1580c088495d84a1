"""A date as it is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.records import spoken
from generator.records.dates import MONTHS, Edtf, parse


@dataclass(frozen=True, slots=True)
class When:
    """A date in words, with the word that says how exact it is."""

    qualifier: str
    """`by`, `about`, `reported` ..., printed above the date; empty for an exact one."""
    text: str
    """`18 Oct 2025`, or `no date given`."""
    machine: str
    """What a `time` element's `datetime` takes: `2025-10-18`, `2018-06`; empty where HTML has no form for it."""
    long: str
    """The whole in prose, qualifier and all: `by 18 October 2025`."""


def when(date: Edtf | None, *, reported: bool = False) -> When:
    """Say a date as exactly as it is known; `reported` where only the publication dates it."""
    if not date:
        return When("", "no date given", "", "no date given")
    first = "reported" if reported else ""
    qualifier = f"{first} {spoken.qualifier(date)}".strip()
    long = f"{first} {spoken.long(date)}".strip()
    return When(qualifier, spoken.body(date, short=True), machine(date), long)


def day(text: str) -> When:
    """Say a calendar day."""
    return when(parse(text))


def machine(date: Edtf) -> str:
    """Give what HTML's `time` element can hold of a date: one day, month or year."""
    moment = date.moments[0]
    return moment.machine if len(date.moments) == 1 and moment else ""


def period(dates: Iterable[Edtf]) -> str:
    """Say from which month to which the dates reach: `June 2018 to February 2026`."""
    ends = sorted(((date.sort_day, _month(date)) for date in dates), key=lambda end: end[0])
    if not ends:
        return ""
    first, last = ends[0][1], ends[-1][1]
    return first if first == last else f"{first} to {last}"


def _month(date: Edtf) -> str:
    moment = [one for one in date.moments if one][-1]
    return f"{MONTHS[moment.month - 1]} {moment.year}" if moment.month else str(moment.year)
