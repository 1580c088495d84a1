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
        rf"\b{MONTH}\s+{DAY},?\s+(?:\d\d?:\d\d\s+)?{YEAR}",
        rf"\b{DAY}\.?[\s-]+{MONTH},?[\s-]+{YEAR}",
        rf"\b{MONTH},?\s+{YEAR}",
    )
)
SLASHED = re.compile(r"\b(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2})\b")
ISO = re.compile(r"\b(?P<year>(?:19|20)\d{2})-(?P<month>\d{2})-(?P<day>\d{2})\b")
YEARLESS = re.compile(
    rf"(?:\w+,?\s+)?(?:{MONTH}\s+{DAY}|{DAY.replace('day', 'd')}\s+{MONTH.replace('month', 'm')})\.?", re.IGNORECASE
)
IN_PATH = re.compile(
    r"/(?P<year>(?:19|20)\d{2})[/-](?P<month>\d{1,2}|[a-z]{3})[/-](?P<day>\d{1,2})(?=[/.-]|$)", re.IGNORECASE
)
MONTH_IN_PATH = re.compile(r"/(?P<year>(?:19|20)\d{2})/(?P<month>\d{2})/(?!\d)")
UTC = re.compile(r"\d{2}:\d{2}.*(?:Z|[+-]00:?00|UTC|GMT)$")
EARLIEST = 1990


def read_stated(text: str, today: date) -> str:
    """Read a date from a field that holds nothing else: ISO 8601, with or without time, or a printed form."""
    text = text.strip()
    for form in (COMPACT, STATED):
        if found := form.match(text):
            return _edtf(found, today)
    return read_printed(text, today)


def read_printed(text: str, today: date) -> str:
    """Find the first full or partial date with a year in a line of text."""
    for form in (ISO, *PRINTED):
        if found := form.search(text):
            return _edtf(found, today)
    return _slashed(text, today)


def is_yearless(text: str) -> bool:
    """Tell whether a line is a date without a year, and nothing else."""
    return bool(YEARLESS.fullmatch(text.strip()))


def is_ambiguous(text: str) -> bool:
    """Tell whether a line has a date that may be two days: `3/9/2024`."""
    found = SLASHED.search(text)
    return bool(found and found[1] != found[3] and found[2] == "/" and 0 < int(found[1]) <= 12 >= int(found[3]) > 0)


def read_address(address: str, today: date) -> str:
    """Find a date in the path of an address."""
    path = urlsplit(address).path
    found = IN_PATH.search(path) or MONTH_IN_PATH.search(path)
    return _edtf(found, today) if found else ""


def at_its_place(stated: str, day: str, in_address: str, printed: list[str]) -> str:
    """Give the day as the address or the page has it where the stated one is in universal time and differs by a day."""
    if not UTC.search(stated) or day in (in_address, *printed) or len(day) != len("2018-06-25"):
        return day
    around = {str(date.fromisoformat(day) + timedelta(days=step)) for step in (-1, 1)}
    return next((other for other in (in_address, *printed) if other in around), day)


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


def _slashed(text: str, today: date) -> str:
    """Read `25.11.2018`, `11/25/2018` and `25/11/2018`, but not `11/10/2018`, which is two different days."""
    found = SLASHED.search(text)
    if not found:
        return ""
    one, two, year = int(found[1]), int(found[3]), int(found[4])
    if is_ambiguous(found[0]):
        return ""
    month, day = (two, one) if one > 12 or found[2] == "." else (one, two)
    return read_stated(f"{year}-{month:02}-{day:02}", today)
