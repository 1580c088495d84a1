"""The lines of an extraction judged by where they stand on the page: some are added, some left out, some doubted."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from generator.intake.article import Doubt, LeftOut
from generator.intake.blocks import Place
from generator.intake.fellows import find_fellows, with_fellows
from generator.intake.homes import find_homes
from generator.intake.looks import Looks
from generator.intake.outsiders import find_outsiders
from generator.intake.standfirst import STANDFIRST, find_standfirsts
from generator.intake.stated import Stated, bare
from generator.intake.strangers import find_boxed, find_hidden, find_strangers


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
    found = find_homes(places, body)
    outsiders = find_outsiders(places, found, stated)
    homes = found.without(outsiders)
    standfirsts = set(find_standfirsts(places, homes, headline, descriptions, today))
    fellows = find_fellows(places, homes, headline, standfirsts, stated)
    looks = Looks.of(places, homes, [number for several in fellows.values() for number in several])
    why = {number: looks.why_added(number, places[number]) for several in fellows.values() for number in several}
    added = {places[number].line: STANDFIRST if number in standfirsts else one for number, one in why.items()}
    lines = {before: [places[number].line for number in numbers] for before, numbers in fellows.items()}
    strangers = (
        *find_strangers(places, homes, headline, stated),
        *find_boxed(places, homes),
        *find_hidden(places, body, stated),
    )
    others = {bare(one.text) for one in outsiders.values()}
    return Judged(
        tuple(with_fellows([line for line in body if bare(line) not in others], lines)),
        tuple(one for one in outsiders.values() if one.text in body),
        (*strangers, *(Doubt(line, one) for line, one in added.items() if one and not stated.has(line))),
        tuple(lines.get("", ())),
    )
