"""The lines of an extraction judged by where they stand on the page: some are added, some left out, some doubted."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from generator.intake.article import Doubt, LeftOut
from generator.intake.page.blocks import Place
from generator.intake.page.clutter import doubt_about
from generator.intake.text.alike import find_alike_doubts
from generator.intake.text.asides import BOX, is_boxed
from generator.intake.text.fellows import find_fellows, is_at_home
from generator.intake.text.homes import Homes, find_homes
from generator.intake.text.looks import ADDED, BELOW, Looks
from generator.intake.text.neighbours import is_right_above
from generator.intake.text.order import in_order
from generator.intake.text.other_headings import find_others
from generator.intake.text.outsiders import find_outsiders
from generator.intake.text.own_headings import find_own, find_recurring
from generator.intake.text.pointers import POINTER, find_pointers, is_pointer
from generator.intake.text.recurring import (
    find_figures,
    find_items,
    find_missing,
    find_questions,
    find_usual_notes,
)
from generator.intake.text.standfirst import STANDFIRST, find_standfirsts, is_described
from generator.intake.text.stated import Stated, bare
from generator.intake.text.strangers import LINK, find_boxed, find_strangers
from generator.intake.text.subheads import is_heading
from generator.intake.text.unplaced import find_hidden, find_partial


@dataclass(frozen=True, slots=True)
class Judged:
    """The lines of a text, and what became of others by their place."""

    lines: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    doubts: tuple[Doubt, ...]
    leads: tuple[str, ...]
    """What was added above the lines that were found."""
    paragraphs: frozenset[str]
    """The lines that are marked up as several of the text are."""
    sure: frozenset[str]
    """Its subheadings that look alike, bold questions, and standfirsts that it repeats: no buttons and no copies."""
    recurring: frozenset[str]
    """Figures, items of several lists, and notes that come again and again: no numbers, no copies, no pointers."""


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
    fellows = sorted({*fellows, *find_missing(places, homes, body)})
    looks = Looks.of(places, homes, fellows)
    why = _reasons(places, homes, fellows, looks, descriptions) | dict.fromkeys(standfirsts, STANDFIRST)
    added = {places[number].line: one for number, one in why.items() if one}
    recurring = (*find_figures(places, homes), *find_items(places, homes), *find_usual_notes(places, homes))
    again = {places[one].line for one in recurring}
    strangers = [one for one in _strangers(places, body, homes, headline, stated) if one.text not in again]
    sure = _sure(places, (*homes.lines, *fellows), {*(one.text for one in strangers), *added})
    strangers += find_others(places, homes, sure)
    others = {bare(one.text) for one in outsiders.values()}
    told_again = standfirsts & homes.held.keys()
    first = min((number for number in homes.lines if number > headline), default=len(places))
    return Judged(
        tuple(in_order([line for line in body if bare(line) not in others], fellows, places, homes)),
        tuple(one for one in outsiders.values() if one.text in body),
        (*strangers, *(Doubt(line, one) for line, one in added.items() if one == LINK or not stated.has(line))),
        tuple(places[number].line for number in fellows if number < first),
        frozenset(places[number].line for number in homes.lines if looks.has(places[number])),
        frozenset(places[one].line for one in (*find_own(places, homes), *find_questions(places, homes), *told_again)),
        frozenset(again),
    )


def _reasons(
    places: list[Place], homes: Homes, fellows: list[int], looks: Looks, descriptions: Collection[str]
) -> dict[int, str]:
    """Say of the places that were added why each may be no part of the article, nothing where it surely is."""
    span = homes.span(places)
    outer = homes.outer(places)
    boxed = {number for number in fellows if number in span and is_boxed(places[number], outer)}
    why = {number: BOX if number in boxed else _why(number, places, homes, looks, span) for number in fellows}
    headings = {*find_recurring(places, homes), *_over_points(places, fellows, span.start, descriptions)}
    usual = (ADDED,) if looks.last else (ADDED, BELOW)
    return why | {number: "" for number in headings if why.get(number) in usual}


def _strangers(places: list[Place], body: list[str], homes: Homes, headline: int, stated: Stated) -> Iterable[Doubt]:
    """Doubt lines that were found, by where they stand."""
    strangers = (
        *find_boxed(places, homes),
        *find_strangers(places, homes, headline, stated),
        *find_pointers(places, homes, headline),
        *find_partial(places, body, homes),
        *find_hidden(places, body, stated),
    )
    return (*strangers, *find_alike_doubts(places, homes, {one.text for one in strangers}))


def _over_points(places: list[Place], fellows: Iterable[int], end: int, descriptions: Collection[str]) -> Iterable[int]:
    """Find the headings right above key points that are surely part of the article."""
    above = (number for number in fellows if number < end and is_heading(places[number]))
    points = ((number, places[number + 1]) for number in above)
    return (number for number, point in points if point.block.tag == "li" and is_described(point.line, descriptions))


def _sure(places: list[Place], numbers: Iterable[int], doubted: Collection[str]) -> set[int]:
    """Find the places whose lines are doubted neither for where they stand nor for what they say."""
    lines = {number: places[number].line for number in numbers}
    return {number for number, line in lines.items() if line not in doubted and not doubt_about(line)}


def _why(number: int, places: list[Place], homes: Homes, looks: Looks, span: range) -> str:
    """Say why a line added may be no part of the article; a heading elsewhere is one if it is right above the text."""
    place = places[number]
    if is_pointer(number, places):
        return POINTER
    is_above = number > span.start and is_right_above(number, places, homes)
    is_sure = is_at_home(place, homes) or not is_heading(place) or is_above
    return looks.why_added(number, place) or ("" if is_sure else ADDED)
