"""Which lines of a page a text holds, wholly or in part."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import pairwise

from generator.intake.text.stated import bare

MANY = 30
"""From how many letters and digits on a part of a line tells the whole."""


def find_held(seen: Iterable[str], text: Iterable[str]) -> dict[int, str]:
    """Find the lines of a page that a text holds, by their numbers, with the bare line of the text that holds each.

    A few words count where they are a whole line, or stand beside another part of the same line: a subheading that a
    paragraph repeats is not held by it.
    """
    lines = dict.fromkeys(filter(None, map(bare, text)))
    whole = "\n".join(lines)
    letters = list(map(bare, seen))
    held = {number: line for number, one in enumerate(letters) if (line := _holder(one, lines, whole))}
    forth = list(pairwise(range(len(letters))))
    for number, beside in (*((two, one) for one, two in forth), *reversed(forth)):
        line = held.get(beside, "")
        if number not in held and line != letters[beside] and letters[number] and letters[number] in line:
            held[number] = line
    return held


def _holder(letters: str, lines: Collection[str], whole: str) -> str:
    """Give the line that has these letters, or has them in it if they are many."""
    if letters in lines:
        return letters
    is_told = len(letters) >= MANY and letters in whole
    return next((line for line in lines if letters in line), "") if is_told else ""
