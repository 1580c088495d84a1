"""The place of the headline on its page, and the lines above it."""

from __future__ import annotations

from collections.abc import Mapping

from generator.intake.article import is_sentence
from generator.intake.page.blocks import Place
from generator.intake.text.above import ABOVE, SIGN_UP, is_sign_up
from generator.intake.text.stated import bare


def find_place(places: list[Place], title: str, body: list[str]) -> int:
    """Find the place of the headline: a heading of the first level, else the last before the text; -1 for none."""
    lines = set(body)
    first = next((number for number, place in enumerate(places) if place.line in lines and is_sentence(place.line)), 0)
    found = [number for number, place in enumerate(places) if bare(title) and bare(place.line) == bare(title)]
    above = [number for number in found if number < first] or found[:1] or _glued(places, title)
    return max((number for number in above if places[number].block.tag == "h1"), default=max(above, default=-1))


def _glued(places: list[Place], title: str) -> list[int]:
    """Find the first heading of the first level that has more than the headline."""
    headings = (number for number, place in enumerate(places) if place.block.tag == "h1")
    return [number for number in headings if bare(title) and bare(title) in bare(places[number].line)][:1]


def above(places: list[Place], headline: int) -> Mapping[str, str]:
    """Say of lines that stand above the headline, or in a box for signing up, what they are."""
    below = {place.line for place in places[max(headline, 0) :]}
    before = {place.line: ABOVE for place in places[: max(headline, 0)] if place.line not in below}
    return before | {place.line: SIGN_UP for place in places if is_sign_up(place)}
