"""Dates that stand only in a page's scripts: written out for readers, or kept for those who count them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from generator.intake.day import DAY_LONG, read_printed, read_stated

WRITTEN = re.compile(r"document\.write\(\s*(['\"])(?P<value>[^'\"<>]{8,80})\1")
KEPT = re.compile(
    r"""(?P<name>\b\w*pub(?:lish\w*|lication)?_?(?:date|time|\b)\w*)["']?"""
    r"""\s*[:=]\s*(?:new Date\(|encodeURI\()?\s*["'](?P<value>[^"']{8,40})["']""",
    re.IGNORECASE,
)
OTHERS = re.compile(r"up_?date|modif|media|video|expir|last|publisher|publication_?name", re.IGNORECASE)
MOST_DAYS = 3
"""More days than these are those of other articles."""


def find_scripted(tree: Any, in_address: str, today: date) -> str:
    """Give the day that most scripts name, if they name few, and at least two of them or the address name it."""
    days = Counter(_days(tree, today))
    day, times = days.most_common(1)[0] if 0 < len(days) <= MOST_DAYS else ("", 0)
    return day if times > 1 or day == in_address else ""


def _days(tree: Any, today: date) -> Iterator[str]:
    for script in tree.iter("script"):
        text = script.text or ""
        written = [read_printed(one["value"], today) for one in WRITTEN.finditer(text)]
        kept = [read_stated(one["value"], today) for one in KEPT.finditer(text) if not OTHERS.search(one["name"])]
        yield from (day for day in (*written, *kept) if len(day) == DAY_LONG)
