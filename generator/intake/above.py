"""The lines above the first sentence: bylines, dates, buttons, or perhaps a caption."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from generator.intake.article import is_sentence
from generator.intake.byline import BY
from generator.intake.clutter import clutter
from generator.intake.day import is_yearless, read_printed

OUTLET, DATE, AUTHOR = "the publisher's name", "the date", "the byline"
CAPTION = "it stands above the first sentence, perhaps as a caption or a section's name"
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
    if len(line.split()) > MOST_WORDS or is_sentence(line):
        return ""
    return AUTHOR if BY.match(line) else DATE if read_printed(line, today) else ""


def top_of(lines: Collection[str], most: int) -> int:
    """Count the lines above the first sentence; 0 where none of the first `most` is one."""
    return next((number for number, line in enumerate(list(lines)[:most]) if is_sentence(line)), 0)
