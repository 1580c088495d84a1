"""The captured text of a source, prepared for looking up quotes."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from generator.evidence.normal import mapped, normalise, plain
from generator.evidence.words import Span, shingles, word_spans

# The line ends of Unicode's newline guidelines; carriage return and line feed enclose an empty line, which is none.
LINE = re.compile("[^\n\r\v\f\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One passage: a line of the text that is not empty."""

    written: Span
    """Where it stands in the text as captured."""
    normal: Span
    """Where it stands in the normalised text."""


@dataclass(frozen=True, slots=True)
class Capture:
    """A text as captured and in normal form: its passages, normalised, with line feeds between them."""

    written: str
    """As captured."""
    normal: str
    """In normal form."""
    lines: tuple[Line, ...]
    """The passages."""
    words: tuple[Span, ...]
    """Where the words stand in the normalised text."""
    sha256: str
    """The SHA-256 of the normalised text in UTF-8, as 64 hexadecimal digits."""

    @property
    def shingles(self) -> set[str]:
        """Give the three-word shingles; none reaches over the end of a passage."""
        return {shingle for line in self.normal.split("\n") for shingle in shingles(line)}

    def is_whole(self, start: int, end: int) -> bool:
        """Tell whether a stretch of the normalised text cuts through no word."""
        return not (self.cuts(start) or self.cuts(end))

    def numbers(self, start: int, end: int) -> tuple[int, int]:
        """Give the numbers of the first and last word of a stretch, counted from 0; last < first where it has none."""
        return bisect_left(self.words, (start, start)), bisect_left(self.words, (end, end)) - 1

    def widen(self, start: int, end: int) -> Span:
        """Extend a stretch of the normalised text to whole words."""
        first = bisect_right(self.words, (start, len(self.normal))) - 1
        last = bisect_left(self.words, (end, end)) - 1
        if first >= 0 and self.words[first][1] > start:
            start = self.words[first][0]
        if last >= 0:
            end = max(end, self.words[last][1])
        return start, end

    def wording(self, start: int, end: int) -> str:
        """Give the words as captured of a stretch within one passage, without what is invisible."""
        first, last = self.origin(start, end)
        return plain(self.written[first:last])

    def origin(self, start: int, end: int) -> Span:
        """Find where a stretch of the normalised text, within one passage, stands in the text as captured."""
        line = next(line for line in self.lines if line.normal[0] <= start < end <= line.normal[1])
        found = mapped(self.written[slice(*line.written)])
        return (
            line.written[0] + found.starts[start - line.normal[0]],
            line.written[0] + found.ends[end - 1 - line.normal[0]],
        )

    def cuts(self, at: int) -> bool:
        """Tell whether a place in the normalised text lies inside a word."""
        before = bisect_left(self.words, (at, at)) - 1
        return before >= 0 and at < self.words[before][1]


def prepare(text: str) -> Capture:
    """Prepare a captured text."""
    lines: list[Line] = []
    normals: list[str] = []
    at = 0
    for found in LINE.finditer(text):
        if normal := normalise(found[0]):
            lines.append(Line(found.span(), (at, at + len(normal))))
            normals.append(normal)
            at += len(normal) + 1
    normal = "\n".join(normals)
    sha256 = hashlib.sha256(normal.encode("utf-8", "surrogatepass")).hexdigest()
    return Capture(text, normal, tuple(lines), tuple(word_spans(normal)), sha256)
