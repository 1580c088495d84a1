"""The lines of a page that are not in its text: those that say where that is from, and those that are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.intake.article import LeftOut, is_sentence
from generator.intake.page.clutter import clutter
from generator.intake.text.above import what_above
from generator.intake.text.held import find_held
from generator.intake.text.stated import bare

ORIGIN = re.compile(
    r"\b(?:originally (?:appeared|published|ran|posted)|first (?:appeared|published))\b(?!\s*:)"
    r"|\brepublished (?:from|with)\b",
    re.IGNORECASE,
)
DATED = re.compile(
    r"(?:this \w+ (?:was )?)?(?:first|originally) (?:published|posted)(?: on|:)? (?:\w+,? )?(?:\d{1,2} )?\w{3,9}\.? "
    r"(?:\d{1,2}, )?\d{4}(?-i:[^A-Z]*(?:[AP]M )?(?:[A-Z]{2,4}\W*)?)$",
    re.IGNORECASE,
)
"""The day of a first publication that names no other outlet."""
UPDATED = re.compile(r"\bupdated\b", re.IGNORECASE)
SHORT = 600
"""Up to how many characters a line may say where a text is from."""


def origins(seen: list[str]) -> Iterator[str]:
    """Say in notes where the page says that its text is from, or that it is an earlier one of its own."""
    for line in dict.fromkeys(seen):
        if _is_origin(line):
            yield f"the page says: “{line}”; perhaps it carries another source's text"
        elif DATED.match(line) and UPDATED.search(line):
            yield f"the page says: “{line}”; look which day the draft has"


def carried(seen: list[str], headline: int, body: list[str], today: date) -> list[str]:
    """Find what the page says above its text of where that is from."""
    end = next((number for number, line in enumerate(seen) if number > headline and line in body), 0)
    above = dict.fromkeys(seen[max(headline, 0) : end])
    return [line for line in above if _is_origin(line) and not what_above(line, (), today)]


def _is_origin(line: str) -> bool:
    """Tell whether a line says where a text is from; a mere label for a picture does not."""
    return bool(ORIGIN.search(line)) and len(line) < SHORT and not line.endswith(":") and not DATED.match(line)


def not_kept(seen: list[str], kept: list[str]) -> Iterator[LeftOut]:
    """Find the lines of the page that are not in the text, and which of them stand between lines that are."""
    held = find_held(seen, kept)
    entire = {bare(line) for line in kept if is_sentence(line)}
    sentences = [number for number, line in enumerate(seen) if bare(line) in entire]
    inside = range(sentences[0], sentences[-1]) if sentences else range(0)
    told: set[str] = set()
    for number, line in enumerate(seen):
        if number not in held and line not in told:
            told.add(line)
            yield LeftOut(line, clutter(line) or "outside the article", inside=number in inside)
