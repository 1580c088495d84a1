"""Lines that are doubted because others are: those in one paragraph with them, or marked up as most of them are."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from generator.intake.article import Doubt
from generator.intake.page.blocks import Place
from generator.intake.text.homes import Homes, marks_of
from generator.intake.text.pointers import beside_links
from generator.intake.text.shown import is_link

SHARED = "it stands in one paragraph with a doubtful line"
ALIKE = "it is marked up as doubtful lines are"
MOST_LINES = 4
"""How many lines a paragraph has at most of which the last one tells what all of them are."""
MOSTLY = 0.6
"""Which share of lines marked up alike must be doubtful before all are."""
FEWEST = 3
MOST_ALIKE = 0.3
"""Which share of the lines of a text are marked up as the text itself."""


def find_alike_doubts(places: list[Place], homes: Homes, doubted: Collection[str]) -> Iterator[Doubt]:
    """Doubt further lines of a text; `doubted` are those that are doubted for what they are or where they stand."""
    outer = homes.outer(places)
    for numbers in _grouped(homes, {number: places[number].block for number in homes.lines}):
        is_small = 1 < len(numbers) <= MOST_LINES and places[numbers[0]].block not in outer
        if is_small and places[numbers[-1]].line in doubted:
            shared = beside_links(numbers, places, homes) if is_link(places[numbers[-1]]) else numbers
            yield from _others(shared, places, doubted, SHARED)
    for numbers in _grouped(homes, {number: marks_of(places[number]) for number in homes.lines}):
        count = sum(places[number].line in doubted for number in numbers)
        if FEWEST <= len(numbers) < MOST_ALIKE * len(homes.lines) and count >= MOSTLY * len(numbers):
            yield from _others(numbers, places, doubted, ALIKE)


def _grouped(homes: Homes, keys: Mapping[int, Any]) -> list[list[int]]:
    groups: dict[Any, list[int]] = {}
    for number in homes.lines:
        groups.setdefault(keys[number], []).append(number)
    return list(groups.values())


def _others(numbers: Collection[int], places: list[Place], doubted: Collection[str], why: str) -> Iterator[Doubt]:
    return (Doubt(places[one].line, why) for one in numbers if places[one].line not in doubted)
