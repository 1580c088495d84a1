"""Figures in the tables of a text, which are neither numbers of a list nor copies of one another."""

from __future__ import annotations

import re

from generator.intake.page.blocks import Place

CELLS = ("td", "th")
FIGURE = re.compile(r"[^\w\s]?\d[\d\s.,:/%×x-]*[^\W\d_]{0,4}[%+]?", re.IGNORECASE)
FEWEST = 3
"""How many cells a row has at least that gives figures."""


def is_figure(place: Place) -> bool:
    """Tell whether a line is a figure in a row of several cells."""
    row = place.block.getparent()
    is_cell = place.block.tag in CELLS and row is not None and len(row) >= FEWEST
    return is_cell and bool(FIGURE.fullmatch(place.line))
