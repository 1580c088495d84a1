"""A comparison that is wider than the typographic normal form, so that a slip of the pen gets its correction.

Two texts are the same here when their letters, numbers and symbols are, whatever their case, diacritics, punctuation
and spacing; a point between two digits counts. Any form of ellipsis may stand for an omission.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from generator.evidence.capture import Capture
from generator.evidence.quote import Quote
from generator.evidence.windows import MOST, windows
from generator.evidence.words import Span, occurrences

ELLIPSIS = re.compile(r"[\[(]?(?:…|\.(?: ?\.){2,})[\])]?")
KEPT = "LNS"


@dataclass(frozen=True, slots=True)
class Folded:
    """The letters, numbers and symbols of a text, and where each came from."""

    text: str
    """Case-folded, without marks, punctuation and spaces."""
    origins: tuple[int, ...]
    """For each character its place in the text."""


def typography(quote: Quote, text: Capture) -> str:
    """Give the source's own wording of a quote that differs from it in typography only; else an empty text."""
    passages = [_fold_within(text, *line.normal) for line in text.lines]
    split = [part for written in quote.parts for part in ELLIPSIS.split(written)]
    for parts in (quote.parts, split):
        needles = [needle for part in parts if (needle := fold(part).text)]
        if 0 < len(needles) <= MOST and (wording := _wording(needles, passages, text)):
            return wording
    return ""


def fold(normal: str) -> Folded:
    """Keep the letters, numbers and symbols of a normalised text."""
    pairs = [
        (char, at)
        for at, written in enumerate(normal)
        for char in unicodedata.normalize("NFD", written.casefold())
        if unicodedata.category(char)[0] in KEPT or _is_decimal_point(normal, at)
    ]
    return Folded("".join(char for char, _ in pairs), tuple(at for _, at in pairs))


def _is_decimal_point(text: str, at: int) -> bool:
    return text[at] == "." and text[at - 1 : at].isdecimal() and text[at + 1 : at + 2].isdecimal()


def _fold_within(text: Capture, start: int, end: int) -> Folded:
    """Fold a stretch of a captured text, with origins in the whole text."""
    folded = fold(text.normal[start:end])
    return Folded(folded.text, tuple(start + at for at in folded.origins))


def _wording(needles: Sequence[str], passages: Sequence[Folded], text: Capture) -> str:
    for passage in passages:
        if found := windows([_stretches(needle, passage, text) for needle in needles]):
            return " … ".join(text.wording(start, end) for start, end in found[0])
    return ""


def _stretches(needle: str, passage: Folded, text: Capture) -> list[Span]:
    """Find where a folded part stands in a passage, in places of the normalised text, in whole words."""
    origins = passage.origins
    found = ((origins[start], origins[end - 1] + 1) for start, end in occurrences(needle, passage.text))
    return [span for span in found if text.is_whole(*span)]
