"""Diagnostics as plain values: what is wrong, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

Key = str | int


class Severity(StrEnum):
    """How much a problem weighs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which content can be wrong; all of them stand in `rules.py`."""

    code: str
    name: str
    severity: Severity
    why: str
    """Why it is wrong, in full sentences."""
    mend: str
    """What to do about it, in full sentences."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the content: a file, a way through its data, and perhaps the words in question.

    Line and column are not kept; `read.locate` finds them when the diagnostic is shown.
    """

    path: str
    """Relative to the content folder, with forward slashes."""
    keys: tuple[Key, ...] = ()
    """`(3, "evidence", 0, "quote")`; a first key `"body"` of a Markdown file is the text below the front matter."""
    words: str = ""
    """The smallest part of the value that is wrong."""
    line: int = 0
    """Counted from 1, only where the file could not be read as data; else 0."""
    column: int = 0


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem, said once."""

    rule: Rule
    place: Place
    message: str
    hint: str = ""

    @property
    def is_error(self) -> bool:
        """Tell whether nothing may be published."""
        return self.rule.severity is Severity.ERROR


@dataclass(frozen=True, slots=True)
class Located:
    """A diagnostic with the line and column where it shows."""

    diagnostic: Diagnostic
    line: int
    """Counted from 1; 0 where the whole file is meant."""
    column: int
    """Counted from 1, in characters; 0 where the whole line is meant."""
    width: int
    """How many characters are marked."""
    text: str
    """The line itself, without its end."""


def in_order(located: Iterable[Located]) -> list[Located]:
    """Sort by path, line, column and code, each problem once."""
    return sorted(
        dict.fromkeys(located),
        key=lambda item: (
            item.diagnostic.place.path,
            item.line,
            item.column,
            item.diagnostic.rule.code,
            item.diagnostic.message,
        ),
    )
