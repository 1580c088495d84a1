"""Where a diagnostic shows: line and column, found by reading its one file again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from pathlib import Path

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic, Located, Place, in_order
from generator.read.document import read_document
from generator.read.scan import read_file
from generator.read.yaml import Span, find_span


def locate(diagnostics: Sequence[Diagnostic], folder: Path) -> list[Located]:
    """Find line and column of every diagnostic, and put them in order."""
    texts = {path: _text(folder, path) for path in {one.place.path for one in diagnostics}}
    by_file = sorted(diagnostics, key=lambda one: one.place.path)
    return in_order(_locate(one, texts[one.place.path]) for one in by_file)


def _text(folder: Path, path: str) -> str:
    """Read a file as well as it can be; empty for what is missing or no file."""
    if not (folder / path).is_file() or (folder / path).is_symlink():
        return ""
    return read_file(folder, path).decode("utf-8", "replace").replace("\r\n", "\n")


def _locate(diagnostic: Diagnostic, text: str) -> Located:
    place = diagnostic.place
    if place.line:
        return _at_line(diagnostic, text)
    if not place.keys:
        return Located(diagnostic, 0, 0, 0, "")
    start, end = _narrowed(text, _span(diagnostic, text), place.words)
    line = text.count("\n", 0, start) + 1
    first, last = _line_span(text, line)
    width = max(1, min(end, last) - start)
    return Located(diagnostic, line, start - first + 1, width, text[first:last])


def _at_line(diagnostic: Diagnostic, text: str) -> Located:
    place = diagnostic.place
    first, last = _line_span(text, place.line)
    return Located(diagnostic, place.line, place.column, max(1, len(place.words)), text[first:last])


def _line_span(text: str, line: int) -> Span:
    """Find a line, counted from 1, without its end."""
    starts = _line_starts(text)
    return (starts[line - 1], starts[line] - 1) if 0 < line < len(starts) else (len(text), len(text))


@lru_cache(maxsize=4)
def _line_starts(text: str) -> tuple[int, ...]:
    """Give the offset of each line, and of the one that would follow; kept, since a file often has several problems."""
    return tuple(accumulate((len(line) + 1 for line in text.split("\n")), initial=0))


def _span(diagnostic: Diagnostic, text: str) -> Span:
    """Find the part of the file that the place names."""
    place = diagnostic.place
    of_key = diagnostic.rule is rules.UNKNOWN_FIELD or place.words == place.keys[-1]
    if not place.path.endswith(".md"):
        return find_span(text, place.keys, of_key=of_key)
    body = _body_start(text)
    if place.keys[0] == "body":
        return _body_span(text, body, place)
    front = text.find("\n") + 1
    start, end = find_span(text[front : text.rfind("---", 0, body)], place.keys, of_key=of_key)
    return start + front, end + front


@lru_cache(maxsize=4)
def _body_start(text: str) -> int:
    return len(text) - len(read_document(text)[0].body)


def _body_span(text: str, body: int, place: Place) -> Span:
    """Find the line of the body, counted from 0, that the second key names."""
    number = place.keys[1] if len(place.keys) > 1 else 0
    above = text.count("\n", 0, body)
    return _line_span(text, above + int(number) + 1)[0], len(text)


def _narrowed(text: str, span: Span, words: str) -> Span:
    """Narrow a part of the text to the words in question, where they stand in it."""
    start, end = span
    found = text.find(words, start, max(end, start + len(words))) if words else -1
    return (found, found + len(words)) if found >= 0 else span
