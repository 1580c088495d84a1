"""Lines of a text that by their place on the page may be no part of the article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from generator.intake.article import Doubt
from generator.intake.page.blocks import LINKED, Place
from generator.intake.page.clutter import doubt_about
from generator.intake.text.apart import find_apart
from generator.intake.text.asides import BOX, is_boxed, pointing, usual_labels
from generator.intake.text.captioned import CAPTIONED, is_caption
from generator.intake.text.fellows import is_at_home
from generator.intake.text.homes import Homes
from generator.intake.text.pointers import beside_links
from generator.intake.text.shown import is_link
from generator.intake.text.stated import Stated
from generator.intake.text.subheads import is_heading, is_of_another

LINK = "it is a link to something else"
ADVERTISED = "it advertises"
BOXED = "it stands in a box with an advertisement"
FEWEST_LISTED = 3
"""From how many lines on a block is a list."""
FEWEST_WORDS = 2
"""Shorter lines are not doubted for where they stand."""
LONG = 20
"""From how many words on a line above the text is no mere caption or hint."""
MANY_BOXES = 3
MOST_BOXED = 0.3
"""From how many boxes, with which share of the lines of a text, on they are its sections, each with a call."""


def find_strangers(places: list[Place], homes: Homes, headline: int, stated: Stated) -> Iterator[Doubt]:
    """Doubt lines by their place; what stands between the headline, the place of that number, and the text is not."""
    span = homes.span(places)
    outer = homes.outer(places)
    kept = [number for number in homes.lines if _counts(places[number], homes)]
    known = {number for number in kept if stated.has(places[number].line)}
    elsewhere = find_apart(places, homes, kept, stated, known)
    labels = usual_labels(places[number] for number in kept)
    lines = Counter(place.block for place in places)
    for number in kept:
        place = places[number]
        boxed = BOX if number in span and is_boxed(place, outer) else ""
        if is_heading(place) and is_at_home(place, homes):
            why = BOX if boxed or is_of_another(place) else ""
        elif number in known:
            why = LINK if is_link(place) else pointing(place, labels)
        else:
            is_lead = span and headline < number < span[0] and _is_lead(number, place, kept, headline)
            why = (
                _of_itself(place, homes, lines[place.block])
                or pointing(place, labels)
                or boxed
                or ("" if is_lead else elsewhere.get(number, ""))
            )
        if why:
            yield Doubt(place.line, why)


def find_boxed(places: list[Place], homes: Homes) -> Iterator[Doubt]:
    """Doubt what stands in one box with an advertisement, or in one block with what leads on, unless it is the text."""
    boxes: dict[Any, list[int]] = {}
    blocks: dict[Any, list[int]] = {}
    outer = homes.outer(places)
    for number in homes.lines:
        blocks.setdefault(places[number].block, []).append(number)
        if (box := places[number].block.getparent()) not in outer:
            boxes.setdefault(box, []).append(number)
    doubted = [numbers for numbers in boxes.values() if any(_advertises(places[number]) for number in numbers)]
    doubted += [numbers for numbers in blocks.values() if any(_advertises(places[number]) for number in numbers)]
    doubted += [beside_links(numbers, places, homes) for numbers in blocks.values()]
    small = [numbers for numbers in doubted if 1 < len(numbers) < len(homes.lines) / 2]
    if len(small) < MANY_BOXES or sum(map(len, small)) < MOST_BOXED * len(homes.lines):
        yield from (Doubt(places[number].line, BOXED) for numbers in small for number in numbers)


def _advertises(place: Place) -> bool:
    return doubt_about(place.line) == ADVERTISED


def _counts(place: Place, homes: Homes) -> bool:
    """Tell whether a line is doubted for where it stands; a single word is, if it is not at home with the text."""
    return len(place.line.split()) >= FEWEST_WORDS or not homes.holds(place)


def _of_itself(place: Place, homes: Homes, lines: int) -> str:
    """Doubt a link, and what stands with a picture, unless its block has several lines, as no caption has."""
    if place.linked >= LINKED:
        return LINK
    return CAPTIONED if lines < FEWEST_LISTED and is_caption(place, homes) else ""


def _is_lead(number: int, place: Place, kept: list[int], headline: int) -> bool:
    """Tell whether a line above the text is the first one below the headline, or long."""
    return number == next(one for one in kept if one > headline) or len(place.line.split()) >= LONG
