"""Headings that look as others of the text do, and so belong to it as these do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from generator.intake.page.blocks import HEADINGS, LINKED, Place
from generator.intake.page.clutter import HEADING
from generator.intake.text.homes import Homes
from generator.intake.text.neighbours import is_in_one_box, is_right_above
from generator.intake.text.subheads import is_of_another

NUMBERED = re.compile("[0-9]")
"""What a class has that is for one heading alone."""
SEVERAL = 2
"""From how many headings on their marks are usual in a text."""


def find_own(places: list[Place], homes: Homes) -> Iterator[int]:
    """Find the subheadings that look as others of the text do and stand right above a line of it, whatever they say."""
    looks = Counter(_look(place) for place in places if _may_head(place, homes))
    for number, place in enumerate(places):
        if _may_head(place, homes) and looks[_look(place)] > 1 and is_right_above(number, places, homes):
            yield number


def find_alike(places: list[Place], homes: Homes) -> Iterator[int]:
    """Find the headings that are marked up as several of those in the text, each perhaps in a box of its own."""
    marks = Counter(_marks(places[number]) for number in homes.lines if places[number].block.tag in HEADINGS)
    usual = {mark for mark, count in marks.items() if count >= SEVERAL and mark[1]}
    for number, place in enumerate(places):
        if _marks(place) in usual and place.linked < LINKED and not is_of_another(place):
            yield number


def find_recurring(places: list[Place], homes: Homes) -> Iterator[int]:
    """Find the headings that look the same, of which several stand in one box with what was found right below them."""
    heads: dict[tuple[Any, ...], list[int]] = {}
    for number, place in enumerate(places):
        if place.block.tag in HEADINGS and not place.linked and is_in_one_box(number, places, homes.held):
            heads.setdefault(_marks(place), []).append(number)
    for numbers in heads.values():
        yield from numbers if len(numbers) > SEVERAL else ()


def _marks(place: Place) -> tuple[Any, ...]:
    names = (place.block.get("class") or "").split()
    return place.block.tag, " ".join(name for name in names if not NUMBERED.search(name))


def _may_head(place: Place, homes: Homes) -> bool:
    is_own = homes.holds(place) and not place.linked and not is_of_another(place)
    return place.block.tag in HEADINGS and is_own and not _heads_links(place)


def _heads_links(place: Place) -> bool:
    """Tell whether a heading that may be one of other articles stands right above a list with links."""
    below = place.block.getnext() if HEADING.fullmatch(place.line) else None
    return below is not None and below.tag in ("ul", "ol") and next(below.iter("a"), None) is not None


def _look(place: Place) -> tuple[Any, ...]:
    return *_marks(place), place.block.getparent()
