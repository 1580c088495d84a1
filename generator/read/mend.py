"""Corrections that can be made ready for pasting."""

from __future__ import annotations

import re

from generator.records.dates import MONTHS, parse

FIELD = re.compile(r"(?P<start>\s*(?:- +)*[A-Za-z_]+: +)(?P<value>\S.*?)\s*")
WELL_FORMED = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\'|[|>][+-]?\d?')
NEEDS_QUOTES = re.compile(r"\[\[|[%@`&*!|>?{}\[\],#\"']|.*: |.*:$|.* #")
WRITTEN_DATE = re.compile(r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)? +)?(?P<month>[A-Za-z]{3,9})\.?,? +(?P<year>\d{4})")
US_DATE = re.compile(r"(?P<month>[A-Za-z]{3,9})\.? +(?P<day>\d{1,2})(?:st|nd|rd|th)?,? +(?P<year>\d{4})")
LOOSE_DATE = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2}))?")


def quoted_line(line: str) -> str:
    """Put the value of a `key: value` line between double quotes; empty where that is not what it lacks."""
    found = FIELD.fullmatch(line)
    if not found or WELL_FORMED.fullmatch(found["value"]) or not NEEDS_QUOTES.match(found["value"]):
        return ""
    value = found["value"]
    if value[0] in "[{" and value.count("[") + value.count("{") > value.count("]") + value.count("}"):
        return ""
    if value[0] in "\"'" and value.count(value[0]) == 1:
        value = value[1:]
    return (found["start"] + quoted(value)).strip()


def quoted(text: str) -> str:
    """Put a text between double quotes, as YAML reads them."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def likely_date(text: str) -> str:
    """Give the EDTF form of a date written in another way; empty where it cannot be told."""
    for form in (LOOSE_DATE, WRITTEN_DATE, US_DATE):
        found = form.fullmatch(text.strip())
        if found:
            parts = [found["year"], _month(found["month"]), (found["day"] or "").zfill(2) if found["day"] else ""]
            likely = "-".join(part for part in parts if part)
            return likely if _is_date(likely) else ""
    return ""


def likely_id(text: str) -> str:
    """Give the id nearest to a text."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _month(text: str) -> str:
    if text.isdigit():
        return text.zfill(2)
    numbers = [number for number, name in enumerate(MONTHS, 1) if name.lower().startswith(text.lower())]
    return f"{numbers[0]:02}" if len(numbers) == 1 else "00"


def _is_date(text: str) -> bool:
    try:
        parse(text)
    except ValueError:
        return False
    return True
