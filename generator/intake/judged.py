"""The lines of an extraction judged by where they stand on the page: some are added, some left out, some doubted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.intake.article import Doubt, LeftOut
from generator.intake.blocks import LINKED, Place
from generator.intake.fellows import find_fellows, with_fellows
from generator.intake.held import find_held
from generator.intake.homes import find_homes
from generator.intake.looks import Looks
from generator.intake.outsiders import find_outsiders
from generator.intake.standfirst import STANDFIRST, find_standfirsts
from generator.intake.stated import Stated, bare
from generator.intake.strangers import find_hidden, find_strangers

FEWEST_WORDS = 4
"""How many words tell a link that stands for itself from a name that is one."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The lines of a text, and what became of others by their place."""

    lines: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    doubts: tuple[Doubt, ...]
    leads: tuple[str, ...]
    """What was added above the lines that were found."""


def judge(
    places: list[Place],
    body: list[str],
    headline: int,
    descriptions: Collection[str],
    stated: Stated,
    today: date,
) -> Judged:
    """Add what is at home with the text, leave out or doubt what is not; `headline` is the number of its place."""
    body = list(_as_shown(places, body))
    found = find_homes(places, body)
    outsiders = find_outsiders(places, found, stated)
    homes = found.without(outsiders)
    standfirsts = set(find_standfirsts(places, homes, headline, descriptions, today))
    fellows = find_fellows(places, homes, headline, standfirsts, stated)
    looks = Looks.of(places, homes, [number for several in fellows.values() for number in several])
    why = {number: looks.why_added(number, places[number]) for several in fellows.values() for number in several}
    added = {places[number].line: STANDFIRST if number in standfirsts else one for number, one in why.items()}
    lines = {before: [places[number].line for number in numbers] for before, numbers in fellows.items()}
    strangers = (*find_strangers(places, homes, headline, stated), *find_hidden(places, body, stated))
    others = {bare(one.text) for one in outsiders.values()}
    return Judged(
        tuple(with_fellows([line for line in body if bare(line) not in others], lines)),
        tuple(one for one in outsiders.values() if one.text in body),
        (*strangers, *(Doubt(line, one) for line, one in added.items() if one and not stated.has(line))),
        tuple(lines.get("", ())),
    )


def _as_shown(places: list[Place], body: Iterable[str]) -> Iterator[str]:
    """Divide the lines that a block of the page has as several, if one of them is a link between breaks."""
    parts: dict[str, list[Place]] = {}
    for number, line in find_held([place.line for place in places], body).items():
        parts.setdefault(line, []).append(places[number])
    for line in body:
        of_line = parts.get(bare(line), [])
        is_listed = len({place.block for place in of_line}) == 1 and any(map(_is_link, of_line))
        if is_listed and "".join(bare(place.line) for place in of_line) == bare(line):
            yield from (place.line for place in of_line)
        else:
            yield line


def _is_link(place: Place) -> bool:
    return place.linked >= LINKED and len(place.line.split()) >= FEWEST_WORDS
