"""The ruled list of facts in a page's right column."""

from __future__ import annotations

from dataclasses import dataclass

from generator.pages.parts.line import Line


@dataclass(frozen=True, slots=True)
class Fact:
    """One row: a term and its value."""

    term: str
    value: Line
    code: bool = False
    """Whether the value is an id or a number to be set in a fixed-width face."""
