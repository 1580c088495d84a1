"""Lines with which a page holds back the rest of its text, and what stands below them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.intake.article import Doubt
from generator.intake.page.clutter_forms import WALLS, one_of

WALL = one_of(WALLS)
WALLED = "it stands where the page holds back the rest of its text"
MOST = 12
"""How many lines an offer to subscribe has at most; what is longer is text that goes on."""


def find_walled(lines: Sequence[str]) -> tuple[Doubt, ...]:
    """Doubt the last lines of a text from the one on that asks for a subscription; none where nothing asks."""
    first = next((number for number, line in enumerate(lines) if number and WALL.match(line)), len(lines))
    below = lines[first:]
    return tuple(Doubt(line, WALLED) for line in below) if len(below) <= MOST else ()
