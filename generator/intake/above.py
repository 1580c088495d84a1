"""The lines above the first sentence: bylines, dates, buttons, or perhaps a caption."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from generator.intake.article import is_sentence
from generator.intake.byline import BY
from generator.intake.clutter import clutter
from generator.intake.day import is_yearless, read_printed

OUTLET, DATE, AUTHOR = "the publisher's name", "the date", "the byline"
CAPTION = "it stands above the first sentence, perhaps as a caption or a section's name"
CLOCK = re.compile(r"\b[ap]\.m\.$")
"""An ending that closes no sentence."""
MOST_WORDS = 12
"""How many words a byline or a line with a date may have."""


def what_above(line: str, outlets: Collection[str], today: date) -> str:
    """Say what a line above the text is, if it is neither headline nor caption; `outlets` are case-folded names."""
    if why := clutter(line):
        return why
    if line.casefold() in outlets:
        return OUTLET
    if is_yearless(line):
        return DATE
    if len(line.split()) > MOST_WORDS or _is_closed(line):
        return ""
    return AUTHOR if BY.match(f"{line} ") else DATE if read_printed(line, today) else ""


def top_of(lines: Collection[str], most: int, leads: Collection[str] = ()) -> int:
    """Count the lines above the first sentence that is no lead; 0 where none of the first `most` is one."""
    above = enumerate(list(lines)[:most])
    return next((number for number, line in above if _is_closed(line) and line not in leads), 0)


def _is_closed(line: str) -> bool:
    return is_sentence(line) and not CLOCK.search(line)
