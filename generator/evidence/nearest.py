"""The words of a source that come nearest to a quote: a hint for its writer, never a match."""

from __future__ import annotations

from generator.evidence.capture import Capture, Line
from generator.evidence.quote import Quote
from generator.evidence.words import Span

NEAR = 60.0
"""The lowest likeness, of 100, that is worth showing."""
LONGEST = 200
"""How many characters are looked for at most: twice a quote of 15 words; the time grows with their square."""


def nearest(quote: Quote, text: Capture) -> str:
    """Give the source's own words that are most like the longest part of a quote; empty where none are near."""
    # An alignment is as long as what is looked for, so the parts are never looked for in one.
    part = max(quote.parts, key=len, default="")[:LONGEST]
    if not part:
        return ""
    best, span = NEAR, (0, 0)
    for line in text.lines:
        likeness, found = _align(part, text, line, best)
        if likeness > best:
            best, span = likeness, found
    return text.wording(*text.widen(*span)) if best > NEAR else ""


def _align(part: str, text: Capture, line: Line, least: float) -> tuple[float, Span]:
    # Loaded here because a build whose quotes all stand never needs it.
    from rapidfuzz.fuzz import partial_ratio_alignment

    start, end = line.normal
    if end - start < len(part) // 2:
        return 0.0, (0, 0)
    found = partial_ratio_alignment(_lower(part), _lower(text.normal[start:end]), score_cutoff=least)
    return (found.score, (start + found.dest_start, start + found.dest_end)) if found else (0.0, (0, 0))


def _lower(text: str) -> str:
    """Make lower case where that keeps every character in its place."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text
