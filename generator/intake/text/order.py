"""The order in which a page has the lines of a text, also where an extraction gave them in another one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from generator.intake.page.blocks import Place
from generator.intake.text.homes import Homes
from generator.intake.text.stated import bare


def in_order(body: Sequence[str], added: Sequence[int], places: Sequence[Place], homes: Homes) -> list[str]:
    """Give the lines that were found, and those added by the numbers of their places, as the page has them."""
    held = {number: line for number, line in homes.held.items() if homes.holds(places[number])}
    lines = [*numbered(body, _places_of(places, homes), held), *((number, places[number].line) for number in added)]
    return [line for _, line in sorted(lines, key=lambda pair: pair[0])]


def numbered(body: Sequence[str], own: Mapping[str, int], held: Mapping[int, str]) -> list[tuple[int, str]]:
    """Give lines with the numbers of their places; one without a place has that of the line before it.

    `own` gives the places of bare lines, `held` the lines of places at home, also where they stand once more.
    """
    again = Counter(map(bare, body))
    places: dict[str, list[int]] = {}
    for number in sorted(held, reverse=True):
        places.setdefault(held[number], []).append(number)
    found: list[tuple[int, str]] = []
    last = -1
    for line in body:
        letters = bare(line)
        last = own.get(letters, last) if again[letters] == 1 else _next(places.get(letters, []), last)
        found.append((last, line))
    return found


def _next(numbers: list[int], last: int) -> int:
    """Take the lowest of descending numbers that is above the last one, which is given where there is none."""
    while numbers and numbers[-1] <= last:
        numbers.pop()
    return numbers.pop() if numbers else last


def _places_of(places: Sequence[Place], homes: Homes) -> dict[str, int]:
    """Give the places of bare lines: rather where one stands wholly than in part, and at home than elsewhere."""
    ranks: dict[str, list[tuple[bool, bool, int]]] = {}
    for number, line in homes.lines.items():
        place = places[number]
        ranks.setdefault(line, []).append((bare(place.line) != line, not homes.holds(place), number))
    return {line: min(several)[-1] for line, several in ranks.items()}
