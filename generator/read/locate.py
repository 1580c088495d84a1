"""Where a diagnostic shows: line and column, found by reading its one file again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic, Located, Place, in_order
from generator.read.document import read_document
from generator.read.scan import read_file
from generator.read.yaml import Span, find_span


def locate(diagnostics: Sequence[Diagnostic], folder: Path) -> list[Located]:
    """Find line and column of every diagnostic, and put them in order."""
    texts = {path: _text(folder, path) for path in {one.place.path for one in diagnostics}}
    return in_order(_locate(one, texts[one.place.path]) for one in diagnostics)


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
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", start)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    width = max(1, min(end - start, len(line) - (start - line_start)))
    return Located(diagnostic, text.count("\n", 0, start) + 1, start - line_start + 1, width, line)


def _at_line(diagnostic: Diagnostic, text: str) -> Located:
    place = diagnostic.place
    lines = text.split("\n")
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    return Located(diagnostic, place.line, place.column, max(1, len(place.words)), line)


def _span(diagnostic: Diagnostic, text: str) -> Span:
    """Find the part of the file that the place names."""
    place = diagnostic.place
    if not place.path.endswith(".md"):
        return find_span(text, place.keys, of_key=diagnostic.rule is rules.UNKNOWN_FIELD)
    body = len(text) - len(read_document(text)[0].body)
    if place.keys[0] == "body":
        return _body_span(text, body, place)
    front = text.index("\n") + 1
    fence = text.rfind("---", 0, body)
    start, end = find_span(text[front:fence], place.keys, of_key=diagnostic.rule is rules.UNKNOWN_FIELD)
    return start + front, end + front


def _body_span(text: str, body: int, place: Place) -> Span:
    """Find the line of the body, counted from 0, that the second key names."""
    lines = text[body:].splitlines(keepends=True)
    number = place.keys[1] if len(place.keys) > 1 else 0
    before = sum(map(len, lines[:number])) if isinstance(number, int) else 0
    return body + before, len(text)


def _narrowed(text: str, span: Span, words: str) -> Span:
    """Narrow a part of the text to the words in question, where they stand in it."""
    start, end = span
    found = text.find(words, start, max(end, start + len(words))) if words else -1
    return (found, found + len(words)) if found >= 0 else span
