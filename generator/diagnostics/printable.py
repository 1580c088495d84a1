"""Contributed text made fit for a terminal: nothing hidden, nothing that moves the cursor."""

from __future__ import annotations

import unicodedata


def printable(text: str) -> str:
    """Replace control, format and unassigned characters by their code points: `‹U+202E›`."""
    return "".join(_visible(character) for character in text)


def caret_line(text: str, column: int, width: int) -> str:
    """Return the line of carets under `width` characters of `text` from `column` (counted from 1) on."""
    before = _cells(text[: column - 1])
    under = _cells(text[column - 1 : column - 1 + width])
    return " " * before + "^" * max(under, 1)


def _cells(text: str) -> int:
    """Count the terminal's cells: wide characters take two, combining ones none [UAX #11]."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in printable(text)
    )


def _visible(character: str) -> str:
    if character == "\t":
        return " "
    if unicodedata.category(character) in ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"):
        return f"‹U+{ord(character):04X}›"
    return character
