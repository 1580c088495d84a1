"""Headings among the paragraphs that are those of other things: of films, and of boxes beside the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Set
from typing import Any

from generator.intake.article import Doubt
from generator.intake.page.blocks import HEADINGS, Place, is_small, text_of, upwards
from generator.intake.text.homes import Homes, marks_of
from generator.intake.text.neighbours import FAR
from generator.intake.text.subheads import is_heading

ALONE = "what stands below it is doubtful or was left out"
PLAYED = "it stands above a film"
SEVERAL = 3
"""From how many headings on that look the same and stand above films they are those of the text."""
FEWEST_WORDS = 4
"""How many words a line has that is no label."""


def find_others(places: list[Place], homes: Homes, known: Set[int]) -> Iterator[Doubt]:
    """Doubt headings in the text of what is none of it: of films, and of boxes with nothing else of it.

    `known` are the numbers of the places that belong to the text without a doubt.
    """
    span = homes.span(places)
    outer = homes.outer(places)
    played = {one for one in known if is_heading(places[one]) and _is_played(places[one].block)}
    marks = Counter(marks_of(places[number]) for number in played)
    for number in sorted(known):
        if number not in span or not is_heading(places[number]):
            continue
        if number in played and marks[marks_of(places[number])] < SEVERAL:
            yield Doubt(places[number].line, PLAYED)
        elif _is_alone(number, places, outer, known) or _is_ruled_off(number, places, known):
            yield Doubt(places[number].line, ALONE)


def _is_played(heading: Any) -> bool:
    """Tell whether nothing but a film without words stands right below a heading."""
    below = heading.getnext()
    if below is None or not isinstance(below.tag, str) or not is_small(below) or text_of(below):
        return False
    return next(below.iter("iframe", "video"), None) is not None


def _is_alone(number: int, places: list[Place], outer: Collection[Any], known: Set[int]) -> bool:
    """Tell whether no other line in the box of a heading, which is not around the text, belongs to that."""
    box = places[number].block.getparent()
    if box is None or box in outer:
        return False
    below = _below(number, places)
    others = [one for one in below if box in places[one].block.iterancestors()]
    return bool(others) and not known & {*others, *below[:1]}


def _is_ruled_off(number: int, places: list[Place], known: Set[int]) -> bool:
    """Tell whether a heading has nothing that belongs to the text below it, up to the next rule across the page."""
    following = list(places[number].block.itersiblings())
    end = next((end for end, one in enumerate(following) if one.tag == "hr" or one.tag in HEADINGS), -1)
    if end < 0 or following[end].tag != "hr":
        return False
    between = set(following[:end])
    below = {one for one in _below(number, places) if not between.isdisjoint(upwards(places[one].block))}
    return bool(below) and not known & below


def _below(number: int, places: list[Place]) -> list[int]:
    """Give the numbers of the next lines that are no labels."""
    near = range(number + 1, min(number + FAR, len(places)))
    return [one for one in near if len(places[one].line.split()) >= FEWEST_WORDS]
