"""Words and three-word shingles of a normalised text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

SHINGLE = 3

Span = tuple[int, int]


def word_spans(normal: str) -> list[Span]:
    """Find the words: maximal runs of letters, marks and numbers, joined by single `'`, `.` or `,` between two of them.

    Letters, marks and numbers are the Unicode general categories L, M and N.
    """
    return [found.span() for found in _pattern(normal).finditer(normal)]


def words(normal: str) -> list[str]:
    """List the words in order."""
    return _pattern(normal).findall(normal)


def shingles(normal: str) -> list[str]:
    """List every run of three words of one passage, case-folded, with single spaces."""
    folded = [fold(word) for word in words(normal)]
    return [" ".join(folded[at : at + SHINGLE]) for at in range(len(folded) - SHINGLE + 1)]


def fold(word: str) -> str:
    """Case-fold a word, in NFC."""
    return unicodedata.normalize("NFC", word.casefold())


def occurrences(part: str, text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Find every place in a stretch of a text, overlapping ones too, where the characters of a part stand."""
    at = text.find(part, start, end) if part else -1
    while at >= 0:
        yield at, at + len(part)
        at = text.find(part, at + 1, end)


def _pattern(text: str) -> re.Pattern[str]:
    # `re` counts no marks as part of a word, so those that the text has are named one by one.
    marks = "" if text.isascii() else "".join(sorted({char for char in text if unicodedata.category(char)[0] == "M"}))
    return _compiled(marks)


@lru_cache(maxsize=256)
def _compiled(marks: str) -> re.Pattern[str]:
    one = rf"(?:[^\W_]|[{re.escape(marks)}])" if marks else r"[^\W_]"
    return re.compile(rf"{one}+(?:['.,]{one}+)*")
