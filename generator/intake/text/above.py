"""The lines above the first sentence: bylines, dates, buttons, or perhaps a caption."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from itertools import islice

from generator.intake.article import is_sentence
from generator.intake.day import is_yearless, read_printed
from generator.intake.metadata.byline import BY
from generator.intake.page.blocks import Place, is_small, names_of, text_of
from generator.intake.page.clutter import clutter

OUTLET, DATE, AUTHOR = "the publisher's name", "the date", "the byline"
ACCESS, SIGN = "a note on access", "a mere sign"
ABOVE, SIGN_UP = "above the headline", "it stands in a box for signing up"
CAPTION = "it stands above the first sentence, perhaps as a caption or a section's name"
CLOCK = re.compile(r"\b[ap]\.m\.$|[^.!?…\"'”’]\)$")
"""An ending that closes no sentence."""
DATED = re.compile(r"(?:first |last )?(?:published|updated|posted|modified)\b", re.IGNORECASE)
STAMP = re.compile(
    rf"{DATED.pattern}(?: on| at)?:?|\d{{1,2}}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?: [a-z]{{2,4}})?\W*", re.IGNORECASE
)
"""A label of a date, or a time of day."""
DIGITS = re.compile(r"\d[-/.:]\d")
ADMITTED = re.compile(
    r"you have (?:full |free |complete )?access\b|access (?:is )?(?:provided|through|via)\b", re.IGNORECASE
)
SIGNING = re.compile(r"sign-?up(?![a-z])|newsletter-?(?:form|box|promo|signup)", re.IGNORECASE)
BOXES = 3
"""How many elements around a line may be the box that it is in."""
LONGEST = 600
MOST_WORDS = 12
"""How many words a byline or a line with a date may have."""


def what_above(line: str, outlets: Collection[str], today: date) -> str:
    """Say what a line above the text is, if it is neither headline nor caption; `outlets` are case-folded names."""
    if why := clutter(line):
        return why
    if line.casefold() in outlets:
        return OUTLET
    if ADMITTED.match(line) or not any(map(str.isalnum, line)):
        return ACCESS if ADMITTED.match(line) else SIGN
    if is_yearless(line) or STAMP.fullmatch(line):
        return DATE
    if len(line.split()) > MOST_WORDS or _is_closed(line):
        return ""
    is_dated = read_printed(line, today) or (DATED.match(line) and DIGITS.search(line))
    return AUTHOR if _is_byline(line) else DATE if is_dated else ""


def _is_byline(line: str) -> bool:
    """Tell whether a line says by whom a text is, with a capital somewhere: `By the digits` does not."""
    found = BY.match(f"{line} ")
    return found is not None and any(char.isupper() for char in line[found.end() :])


def is_sign_up(place: Place) -> bool:
    """Tell whether a line stands in a small box that calls itself one for signing up."""
    for box in islice((place.block, *place.block.iterancestors()), BOXES):
        if SIGNING.search(names_of(box)):
            return is_small(box) and len(text_of(box)) <= LONGEST
    return False


def top_of(lines: Collection[str], most: int, leads: Collection[str] = ()) -> int:
    """Count the lines above the first sentence that is no lead; 0 where none of the first `most` is one."""
    above = enumerate(list(lines)[:most])
    return next((number for number, line in above if _is_closed(line) and line not in leads), 0)


def _is_closed(line: str) -> bool:
    return is_sentence(line) and not CLOCK.search(line) and not ADMITTED.match(line)
