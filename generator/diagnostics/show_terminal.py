"""Diagnostics for a person at a terminal: place, message, the line with a caret, the hint."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TextIO

from generator.diagnostics.diagnostic import Located, Severity
from generator.diagnostics.printable import caret_line, printable

COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}
WIDEST = 120
"""How many characters of a line are shown."""
BEFORE = 40
"""How many of them, at least, stand before what is marked."""


def wants_colour(stream: TextIO, environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether to colour; `NO_COLOR` and `FORCE_COLOR` count when they are not empty [no-color.org]."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return stream.isatty()


def show(located: Iterable[Located], *, folder: str = "", colour: bool = False) -> str:
    """Return the diagnostics as text, an empty line between two of them.

    `folder` is the content folder as seen from where the command runs, so that a terminal can open each place.
    """
    return "\n".join(_one(item, folder, colour) for item in located)


def _one(item: Located, folder: str, colour: bool) -> str:
    diagnostic = item.diagnostic
    rule = diagnostic.rule
    severity = _paint(f"{rule.severity}[{rule.code}]", COLOURS[rule.severity], colour)
    lines = [f"{_paint(_place(item, folder), '1', colour)}: {severity} {rule.name}: {printable(diagnostic.message)}"]
    if item.text:
        number = str(item.line)
        text, column, width = _excerpt(item)
        lines.append(f"  {number} | {printable(text)}")
        if column:
            lines.append(f"  {' ' * len(number)} | {caret_line(text, column, width)}")
    if diagnostic.hint:
        lines.append(f"  {_paint('hint:', '1', colour)} {printable(diagnostic.hint)}")
    return "\n".join(lines) + "\n"


def _excerpt(item: Located) -> tuple[str, int, int]:
    """Cut a long line to the part around what is marked; give that part, with column and width in it."""
    text, at = item.text, max(item.column - 1, 0)
    if len(text) <= WIDEST:
        return text, item.column, item.width
    start = max(0, min(at - BEFORE, len(text) - WIDEST))
    end = min(start + WIDEST, len(text))
    head, tail = "…" if start else "", "…" if end < len(text) else ""
    column = item.column - start + len(head) if item.column else 0
    return head + text[start:end] + tail, column, min(item.width, end - at)


def _place(item: Located, folder: str) -> str:
    path = item.diagnostic.place.path
    place = printable(f"{folder}/{path}" if folder else path)
    if item.line:
        place += f":{item.line}"
        if item.column:
            place += f":{item.column}"
    return place


def _paint(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text
