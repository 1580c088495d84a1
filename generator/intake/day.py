"""Dates as pages print and state them, to EDTF, and no more exact than they are."""

from __future__ import annotations

import re
from datetime import date, timedelta
from urllib.parse import urlsplit

from generator.records.dates import MONTHS, parse

STATED = re.compile(r"(?P<year>\d{4})(?:[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2})(?!\d))?)?(?![\d])")
COMPACT = re.compile(r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})(?:T?\d{0,6}Z?)?$")
NAMES = "|".join(rf"{name[:3]}(?:{name[3:]}|{name[3:4]})?" if name != "May" else "May" for name in MONTHS)
MONTH = rf"(?P<month>{NAMES})\b\.?"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d{2})(?!\d)"
PRINTED = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{MONTH}\s+{DAY}\s?,?\s+(?:\d\d?:\d\d(?::\d\d)?\s+(?:[A-Z]{{3,4}}\s+)?)?{YEAR}",
        rf"\b{DAY}\.?(?:[\s-]+|\s+of\s+){MONTH},?[\s-]+{YEAR}",
        rf"\b{MONTH},?\s+{YEAR}",
    )
)
SLASHED = re.compile(r"\b(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2})\b")
SHORT = re.compile(r"(?<![\d/.:-])(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![/.:-]?\d)")
"""A date in digits with a year of two: `8/17/13`, `12.22.14`."""
SHORT_YEAR = re.compile(r"(?<=\s)[’'](?=\d{2}\b)")
ISO = re.compile(r"\b(?P<year>(?:19|20)\d{2})([-/.])(?P<month>\d{2})\2(?P<day>\d{2})\b")
YEARLESS = re.compile(
    rf"(?:\w+,?\s+)?(?:{MONTH}\s+{DAY}|{DAY.replace('day', 'd')}\s+{MONTH.replace('month', 'm')})\.?", re.IGNORECASE
)
IN_PATH = re.compile(
    r"/(?P<year>(?:19|20)\d{2})[/-](?P<month>\d{1,2}|[a-z]{3})[/-](?P<day>\d{1,2})(?=[/.-]|$)", re.IGNORECASE
)
MONTH_IN_PATH = re.compile(r"/(?P<year>(?:19|20)\d{2})/(?P<month>\d{2})/(?!\d)")
UTC = re.compile(r"\d{2}:\d{2}.*(?:Z|[+-]00:?00|UTC|GMT)$")
DAY_LONG = len("2018-06-25")
EARLIEST = 1990


def read_stated(text: str, today: date) -> str:
    """Read a date from a field that holds nothing else: ISO 8601, with or without time, or a printed form."""
    text = text.strip()
    for form in (COMPACT, STATED):
        if found := form.match(text):
            return _edtf(found, today)
    return read_printed(text, today)


def read_printed(text: str, today: date) -> str:
    """Find the first full or partial date with a year in a line of text; none that may be two days."""
    if found := COMPACT.fullmatch(text.strip()):
        return _edtf(found, today)
    text = SHORT_YEAR.sub("20", text)
    for form in (ISO, *PRINTED):
        if found := form.search(text):
            return _edtf(found, today)
    days = _in_digits(SLASHED.search(text), today)
    return days[0] if len(days) == 1 else ""


def readings(text: str, today: date) -> tuple[str, ...]:
    """Give the day that a line prints, or both where digits do not tell day from month: `8/7/13`."""
    day = read_printed(text, today)
    return (day,) if day else _in_digits(SLASHED.search(text) or SHORT.search(text), today)


def has_date(text: str) -> bool:
    """Tell whether a text looks as if it held a date with a year."""
    return any(form.search(text) for form in (ISO, *PRINTED, SLASHED, SHORT))


def is_next_to(one: str, other: str) -> bool:
    """Tell whether two days are the same or one follows the other, as they do in two time zones."""
    if not len(one) == len(other) == DAY_LONG:
        return False
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= 1


def is_yearless(text: str) -> bool:
    """Tell whether a line is a date without a year, and nothing else."""
    return bool(YEARLESS.fullmatch(text.strip()))


def read_address(address: str, today: date) -> str:
    """Find a date in the path of an address."""
    path = urlsplit(address).path
    found = IN_PATH.search(path) or MONTH_IN_PATH.search(path)
    return _edtf(found, today) if found else ""


def at_its_place(stated: str, day: str, in_address: str, printed: list[str]) -> str:
    """Give the day as the address or the page has it where the stated one is in universal time and differs by a day."""
    if not UTC.search(stated) or day in (in_address, *printed):
        return day
    return next((other for other in (in_address, *printed) if is_next_to(day, other)), day)


def _edtf(found: re.Match[str], today: date) -> str:
    parts = found.groupdict()
    month, day = _month(parts.get("month") or ""), int(parts.get("day") or 0)
    text = parts["year"] + (f"-{month:02}" if month else "") + (f"-{day:02}" if month and day else "")
    try:
        moment = parse(text)
    except ValueError:
        return ""
    first = moment.earliest
    return text if first and first.year >= EARLIEST and first <= today + timedelta(days=1) else ""


def _month(text: str) -> int:
    if text.isdigit() or not text:
        return int(text or 0)
    return next((number for number, name in enumerate(MONTHS, 1) if name[:3].lower() == text[:3].lower()), 0)


def _in_digits(found: re.Match[str] | None, today: date) -> tuple[str, ...]:
    """Read `25.11.2018`, `11/25/2018` and `25/11/18` as one day, `11/10/2018` as two."""
    if not found:
        return ()
    one, two, year = int(found[1]), int(found[3]), int(found[4])
    year += 0 if year > 99 else 1900 if year + 1900 >= EARLIEST else 2000
    orders = ((two, one), (one, two)) if found[2] == "." else ((one, two), (two, one))
    days = [read_stated(f"{year}-{month:02}-{day:02}", today) for month, day in orders]
    read = tuple(dict.fromkeys(filter(None, days)))
    return read[:1] if found[2] == "." and len(found[4]) > 2 else read
