"""What the lines of a text look like on their page, so that one added to them can be compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Self

from generator.intake.article import is_sentence
from generator.intake.page.blocks import LINKED, Place
from generator.intake.text.fellows import FEWEST
from generator.intake.text.homes import Homes, marks_of
from generator.intake.text.strangers import LINK
from generator.intake.text.subheads import is_heading

ADDED = "it stands among the paragraphs, but does not look like one"
BELOW = "it stands below the last sentence"
LONG = 20
"""From how many words on a sentence that is marked up as the paragraphs are looks like one."""
FEW_LINKS = 0.2

Marks = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Looks:
    """How several paragraphs of a text are marked up, and where it ends."""

    usual: frozenset[Marks]
    last: int
    """The number of the place of its last sentence."""

    @classmethod
    def of(cls, places: list[Place], homes: Homes, added: Collection[int]) -> Self:
        """Look at a text to which lines are added; where several below it look like it, it goes on to the last but one.

        The last one may be about the author.
        """
        counted = Counter(marks_of(places[number]) for number in homes.lines)
        usual = frozenset(marks for marks, count in counted.items() if count >= FEWEST)
        span = homes.span(places)
        known = [number for number in span if homes.holds(places[number]) and is_sentence(places[number].line)]
        below = [number for number in added if number not in span and _is_text(places[number], usual)]
        return cls(usual, max([*known, *(below[:-1] if len(below) > FEWEST else ())], default=0))

    def has(self, place: Place) -> bool:
        """Tell whether a line is marked up as several paragraphs of the text are."""
        return marks_of(place) in self.usual

    def why_added(self, number: int, place: Place) -> str:
        """Say why a line added may be no part of the article; a heading or a long sentence among its like is one."""
        if place.linked >= LINKED:
            return LINK
        if number > self.last:
            return BELOW
        return "" if is_heading(place) or _is_text(place, self.usual) else ADDED


def _is_text(place: Place, usual: Collection[Marks]) -> bool:
    is_long = is_sentence(place.line) and len(place.line.split()) >= LONG
    return is_long and place.linked <= FEW_LINKS and not place.emphasised and marks_of(place) in usual
