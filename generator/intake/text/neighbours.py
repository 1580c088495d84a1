"""What stands right beside a line: by that, headings and links belong to a text or lead on."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice
from typing import Any

from generator.intake.article import is_sentence
from generator.intake.page.blocks import HEADINGS, LINKED, Place, is_small, text_of
from generator.intake.page.clutter import HEADING, clutter
from generator.intake.text.homes import Homes, marks_of
from generator.intake.text.subheads import around_of, is_heading, is_of_another, is_pictured

LONG = 12
"""From how many words on a sentence is no credit of a picture."""
MOST_WORDS = 20
"""How many words a subheading may have."""
INSIDE = 5
"""How many elements a line below a heading may be inside of the box that both are in."""
FAR = 30
"""How many lines above and below a heading are looked at."""
FEWEST_TOLD = 6
"""How many words a line beside a subheading has at least."""
NOWHERE = -1
"""The number of no place: there is no such line near."""


def is_between(number: int, places: list[Place], homes: Homes) -> bool:
    """Tell whether a heading that was not found stands between two lines of the text, with no sentence between."""
    place = places[number]
    is_marked = is_heading(place) or place.block.tag == "header"
    if not is_marked or place.linked >= LINKED or len(place.line.split()) > MOST_WORDS or clutter(place.line):
        return False
    if HEADING.fullmatch(place.line) or is_of_another(place) or _is_listed(number, places, homes):
        return False
    above = (one for one in range(number - 1, max(number - FAR, 0), -1) if not is_headline(places[one]))
    below = range(number + 1, min(number + FAR, len(places)))
    return all(_is_told(_next(beside, places, homes), places, homes) for beside in (above, below))


def _is_listed(number: int, places: list[Place], homes: Homes) -> bool:
    """Tell whether a heading away from the text stands right beside another one that looks the same."""
    place = places[number]
    near = (places[one] for one in (number - 1, number + 1) if 0 <= one < len(places))
    alike = (one for one in near if one.block is not place.block and marks_of(one) == marks_of(place))
    return not homes.holds(place) and any(alike)


def is_right_above(number: int, places: list[Place], homes: Homes) -> bool:
    """Tell whether nothing but a label such as `Advertisement` stands between a heading and a line at home."""
    below = next_below(number, places)
    return below in homes.held and homes.holds(places[below])


def is_beside(number: int, places: list[Place], homes: Homes) -> bool:
    """Tell whether a heading stands right above a line that was found, in one box with it, wherever that is."""
    place = places[number]
    if place.block.tag not in HEADINGS or place.linked >= LINKED or is_of_another(place) or clutter(place.line):
        return False
    return is_in_one_box(number, places, homes.held)


def is_over_found(number: int, places: list[Place], homes: Homes, found: Collection[int]) -> bool:
    """Tell whether a heading above a text stands right above a list that was found, or between two lines found."""
    below = number + 1
    if below not in found or places[below].linked >= LINKED or not is_heading(places[number]):
        return False
    is_over_points = places[below].block.tag == "li" and is_in_one_box(number, places, found)
    is_between = any(above in found for above in range(max(number - FAR, 0), number))
    return is_over_points or (is_between and not _is_listed(number, places, homes))


def is_in_one_box(number: int, places: list[Place], found: Collection[int]) -> bool:
    """Tell whether a line stands right above one that was found, in one box with it."""
    below = next_below(number, places)
    around = islice(places[below].block.iterancestors(), INSIDE) if below in found else ()
    return _outermost(places[number].block).getparent() in around


def _outermost(heading: Any) -> Any:
    """Give the element around a heading that holds nothing else."""
    outer, line = heading, text_of(heading)
    for one in islice(heading.iterancestors(), INSIDE):
        if not is_small(one) or text_of(one) != line:
            break
        outer = one
    return outer


def is_introduced(number: int, places: list[Place], homes: Homes, known: Collection[int]) -> bool:
    """Tell whether a line that is all link belongs to a text: below a subheading, or in a list that is announced.

    `known` are the numbers of the places that belong to the text.
    """
    place = places[number]
    if place.block.tag == "p" and homes.holds(place):
        is_headed = number - 1 in known and is_heading(places[number - 1])
        return number + 1 in homes.held and (is_headed or _is_item(places[number + 1]))
    if place.block.tag != "li" or not homes.holds(place):
        return False
    before = places[number - 1]
    is_next = place.block.getparent() in around_of(before.block)
    return number - 1 in known and (is_next or is_heading(before) or before.line.endswith(":"))


def _is_item(place: Place) -> bool:
    """Tell whether a line is an item of a list, and no link."""
    return place.block.tag == "li" and place.linked < LINKED


def next_below(number: int, places: list[Place]) -> int:
    """Give the next place that is no label such as `Advertisement`."""
    near = range(number + 1, min(number + FAR, len(places)))
    return next((one for one in near if not clutter(places[one].line)), NOWHERE)


def _next(numbers: Iterable[int], places: list[Place], homes: Homes) -> int:
    """Give the next line of the text, link or other sentence beside a heading, whatever labels are between."""
    others = (one for one in numbers if not is_heading(places[one]) and not clutter(places[one].line))
    others = (one for one in others if one in homes.held or not is_pictured(places[one].block))
    return next(
        (one for one in others if one in homes.held or is_headline(places[one]) or _is_long(places[one])), NOWHERE
    )


def _is_long(place: Place) -> bool:
    return is_sentence(place.line) and len(place.line.split()) >= LONG


def is_headline(place: Place) -> bool:
    """Tell whether a line is a link as to another article, which is no closed sentence."""
    return place.linked >= LINKED and not place.line.endswith(".")


def _is_told(number: int, places: list[Place], homes: Homes) -> bool:
    if number == NOWHERE:
        return False
    place = places[number]
    is_at_home = number in homes.held or homes.holds(place)
    return is_at_home and (len(place.line.split()) >= FEWEST_TOLD or place.line.endswith(":"))
