"""How far a text reaches on its page: beyond where an extraction stopped, up to where another article begins."""

from __future__ import annotations

from itertools import islice
from typing import Any

from generator.intake.article import is_sentence
from generator.intake.page.blocks import Place
from generator.intake.page.clutter import clutter
from generator.intake.text.homes import Homes

DEPTH = 40
"""How far up an element for the whole article is looked for."""
FEWEST = 3
"""How many sentences at home below a text are needed before it reaches on."""
LONG = 15
"""How many words they have."""
FEW_LINKS = 0.2


def reaching(span: range, below: range, places: list[Place], homes: Homes) -> range:
    """Reach on to the last but one of several sentences at home below a text: the extraction stopped too early.

    The last one may be about the author.
    """
    told = [number for number in below if homes.holds(places[number]) and _is_told(places[number])]
    return range(span.start, told[-2] + 1) if span and len(told) > FEWEST else span


def _is_told(place: Place) -> bool:
    is_long = is_sentence(place.line) and len(place.line.split()) >= LONG
    return is_long and place.linked <= FEW_LINKS and not place.emphasised and not clutter(place.line)


def end_of(places: list[Place], span: range) -> int:
    """Find where another article begins below the text: at a headline of its own, or in an element of its own."""
    if not span:
        return 0
    own = article_of(places[span[-1]].block)
    below = range(span[-1] + 1, len(places))
    return next(
        (number for number in below if places[number].block.tag == "h1" or article_of(places[number].block) is not own),
        len(places),
    )


def article_of(block: Any) -> Any:
    """Give the element for a whole article that a block is in; None where there is none."""
    return next((one for one in islice(block.iterancestors(), DEPTH) if one.tag == "article"), None)
