"""Headings among the paragraphs that are those of other things: of films, and of boxes beside the text."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from generator.intake.article import Doubt, is_sentence
from generator.intake.page.blocks import Place, is_small, text_of
from generator.intake.text.homes import Homes
from generator.intake.text.subheads import FAR, is_heading

ALONE = "what stands below it was left out"
PLAYED = "it stands above a film"


def find_others(places: list[Place], homes: Homes, known: Collection[int]) -> Iterator[Doubt]:
    """Doubt headings in the text of what is none of it: of films, and of boxes whose other lines were left out.

    `known` are the numbers of the places that belong to the text.
    """
    span = homes.span(places)
    told = places[span[0]].block if span else None
    outer = {told, *told.iterancestors()} if told is not None else set()
    for number in sorted(known):
        if number not in span or not is_heading(places[number]):
            continue
        if _is_played(places[number].block):
            yield Doubt(places[number].line, PLAYED)
        elif _is_alone(number, places, outer, known):
            yield Doubt(places[number].line, ALONE)


def _is_played(heading: Any) -> bool:
    """Tell whether nothing but a film without words stands right below a heading."""
    below = heading.getnext()
    if below is None or not isinstance(below.tag, str) or not is_small(below) or text_of(below):
        return False
    return next(below.iter("iframe", "video"), None) is not None


def _is_alone(number: int, places: list[Place], outer: Collection[Any], known: Collection[int]) -> bool:
    """Tell whether all other lines in the box of a heading, which is not around the text, were left out."""
    box = places[number].block.getparent()
    if box is None or box in outer:
        return False
    near = range(number + 1, min(number + FAR, len(places)))
    others = [one for one in near if box in places[one].block.iterancestors() and is_sentence(places[one].line)]
    return bool(others) and not any(one in known for one in others)
