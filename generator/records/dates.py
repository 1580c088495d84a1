"""Dates as exact as the source is, and no more: a part of EDTF, the Library of Congress's Extended Date/Time Format.

Read are level 0 dates and intervals, from level 1 the marks `?`, `~` and `%` and open intervals, and from level 2
sets of which one is meant: `[2018-06-25,2018-06-26]`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

ONE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?P<mark>[?~%])?", re.ASCII)

FORM = "it is not in the form year-month-day"
"""The reason where a text is not written as a date at all."""

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True)
class Moment:
    """One date of day, month or year precision."""

    year: int
    month: int = 0
    """0 where only the year is known."""
    day: int = 0
    """0 where only the month is known."""
    mark: str = ""
    """`?` uncertain, `~` approximate, `%` both."""

    @property
    def first(self) -> date:
        """Give the first day that is meant."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """Give the last day that is meant."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    @property
    def machine(self) -> str:
        """Give the ISO 8601 form without marks."""
        parts = [f"{self.year:04}"] + [f"{part:02}" for part in (self.month, self.day) if part]
        return "-".join(parts)


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date as its source gives it: one moment, an interval, or one of several."""

    text: str
    """As written."""
    moments: tuple[Moment | None, ...]
    """One; or the two ends of an interval, None for an open one; or the choices of a set."""
    form: str = "moment"
    """`moment`, `interval` or `set`."""

    @property
    def earliest(self) -> date | None:
        """Give the earliest possible day; None where the start is open."""
        first = self.moments[0]
        return first.first if first else None

    @property
    def latest(self) -> date | None:
        """Give the latest possible day; None where the end is open."""
        if self.form == "set":
            # `[2018,2018-06]`: the last to begin need not be the last to end.
            return max(moment.last for moment in self.moments if moment)
        last = self.moments[-1]
        return last.last if last else None

    @property
    def sort_day(self) -> date:
        """Give the day to sort by: the latest possible one, of the start where the end is open."""
        known = [moment for moment in self.moments if moment]
        return self.latest or known[-1].last

    @property
    def year(self) -> int:
        """Give the year under which it is listed."""
        return self.sort_day.year


def parse(text: str) -> Edtf:
    """Read one date; raise ValueError with the reason where it is none."""
    if text.startswith("[") and text.endswith("]"):
        choices = tuple(_moment(part.strip()) for part in text[1:-1].split(","))
        if len(choices) < 2 or list(choices) != sorted(choices, key=lambda one: one.first):
            raise ValueError("a set holds two or more dates in order")
        return Edtf(text, choices, "set")
    if "/" not in text:
        return Edtf(text, (_moment(text),))
    ends = text.split("/")
    if len(ends) != 2:
        raise ValueError("`/` stands between the start and the end of an interval")
    if ends == ["..", ".."]:
        raise ValueError("an interval has a start or an end")
    start, end = (None if part == ".." else _moment(part) for part in ends)
    if start and end and start.first > end.last:
        raise ValueError("the interval ends before it starts")
    return Edtf(text, (start, end), "interval")


def _moment(text: str) -> Moment:
    found = ONE.fullmatch(text)
    if not found:
        raise ValueError(FORM)
    if found["year"] == "0000":
        raise ValueError("years count from 0001")
    moment = Moment(int(found["year"]), int(found["month"] or 0), int(found["day"] or 0), found["mark"] or "")
    if found["month"] == "00" or found["day"] == "00":
        raise ValueError("months and days count from 01")
    if moment.month > 12:
        raise ValueError(f"there is no month {moment.month}")
    if moment.day and moment.day > monthrange(moment.year, moment.month)[1]:
        raise ValueError(f"{MONTHS[moment.month - 1]} {moment.year} has no day {moment.day}")
    return moment
