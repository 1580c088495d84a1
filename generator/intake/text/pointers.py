"""Lines that lead to something else: those right above links, and those in lists of other things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from generator.intake.article import Doubt, is_sentence
from generator.intake.page.blocks import LINKED, Place, upwards
from generator.intake.page.clutter import HEADING, LEADING, doubt_about
from generator.intake.text.homes import Homes
from generator.intake.text.neighbours import FEWEST_TOLD, NOWHERE, is_headline, next_below
from generator.intake.text.shown import is_link

POINTER = "it leads to links"
ANNOUNCED = "it stands in a list of other things"
LONGER = 20
"""From how many words on a sentence is a paragraph, whatever link stands below it in one block."""


def is_pointer(number: int, places: list[Place]) -> bool:
    """Tell whether a line that closes no sentence has a link right below it."""
    place = places[number]
    if is_sentence(place.line) or place.linked >= LINKED:
        return False
    below = next_below(number, places)
    return below != NOWHERE and is_headline(places[below]) and places[below].block is not place.block


def find_pointers(places: list[Place], homes: Homes, headline: int) -> Iterator[Doubt]:
    """Doubt lines below the headline that lead to links."""
    numbers = (number for number in homes.held if number > headline)
    announced = _announced(places)
    for number in numbers:
        if is_pointer(number, places):
            yield Doubt(places[number].line, POINTER)
        elif places[number].linked and _list_of(places[number]) in announced:
            yield Doubt(places[number].line, ANNOUNCED)


def _announced(places: list[Place]) -> set[Any]:
    """Find the lists below lines that announce what else there is to read."""
    above: dict[Any, int] = {}
    for number, place in enumerate(places):
        above.setdefault(_list_of(place), number - 1)
    return {items for items, number in above.items() if items is not None and number >= 0 and _leads(places[number])}


def _list_of(place: Place) -> Any:
    """Give the list that a line, or the paragraph that it is, is an item of; None where it is none."""
    item = next((one for one in islice(upwards(place.block), 2) if one.tag == "li"), None)
    return item.getparent() if item is not None else None


def _leads(place: Place) -> bool:
    is_short = len(place.line.split()) <= FEWEST_TOLD
    return bool(HEADING.fullmatch(place.line)) or (is_short and doubt_about(place.line) == LEADING)


def beside_links(numbers: Sequence[int], places: list[Place], homes: Homes) -> list[int]:
    """Give the lines of one block that has links to other articles, but not its paragraphs; none if it has no links."""
    if not any(is_link(places[number]) for number in numbers):
        return []
    return [number for number in numbers if not homes.holds(places[number]) or not _is_paragraph(places[number])]


def _is_paragraph(place: Place) -> bool:
    is_long = is_sentence(place.line) and len(place.line.split()) >= LONGER
    return is_long and not is_link(place)
