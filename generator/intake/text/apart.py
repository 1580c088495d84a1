"""Lines of a text that stand elsewhere than most of it, or where it does not go on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection
from typing import Any

from generator.intake.article import is_sentence
from generator.intake.page.blocks import Place
from generator.intake.text.extent import article_of
from generator.intake.text.homes import Homes, marks_of
from generator.intake.text.outsiders import LISTED, find_listed
from generator.intake.text.stated import Stated
from generator.intake.text.subheads import quotation_of

APART = "it stands apart from the rest of the text"
UNSTATED = "the text that the page states for machines lacks it"
OTHER = "it stands in another article on the page"
HEADLINES = ("h1", "h2", "h3")
SET_OFF = "it is set off below the text"
CONTACT = re.compile(r"https?://|www\.|\S@\S|(?:^|\s)@\w")
NEAR = 3
"""How many elements around a line may be its quotation."""
MOST_IN_ITEM = 6
"""How many lines the item of a list has at most, which may be in an element for an article."""
ITEMS = frozenset(("li", "td", "th", "dt", "dd"))
SEVERAL = 3
"""At how many places lists stand apart that recur."""
USUAL = 0.8
"""Which share of the text must have one class before another one sets a line off."""


def find_apart(
    places: list[Place], homes: Homes, kept: list[int], stated: Stated, known: Collection[int]
) -> dict[int, str]:
    """Say of lines by their numbers that they stand elsewhere than the text, or where it does not go on."""
    others = _others(places, homes, kept, homes.outer(places))
    listed = find_listed(places, homes)
    end = max(known, default=-1) if stated.is_cut else len(places)
    apart = {one for one in kept if homes.homes and not homes.holds(places[one])}
    apart -= {one for one in apart if one - 1 in homes.held and _is_quotation(places[one], places[one - 1])}
    unstated = [one for one in kept if stated.text and one < end and is_sentence(places[one].line)]
    return (
        dict.fromkeys(_tail(places, [number for number in kept if homes.holds(places[number])]), SET_OFF)
        | dict.fromkeys(unstated, UNSTATED)
        | dict.fromkeys(apart - _recurring(places, homes, apart, kept), APART)
        | dict.fromkeys(listed, f"it stands {LISTED}")
        | dict.fromkeys(others, OTHER)
    )


def _recurring(places: list[Place], homes: Homes, apart: Collection[int], kept: Collection[int]) -> set[int]:
    """Find the items of lists without links that stand apart in the same way at several places among the paragraphs."""
    items = {number: marks_of(places[number]) for number in sorted(apart) if _is_item(places[number])}
    runs: Counter[tuple[Any, ...]] = Counter()
    last: dict[tuple[Any, ...], int] = {}
    told = [number for number in kept if homes.holds(places[number]) and is_sentence(places[number].line)]
    for number, marks in items.items():
        passed = bisect_left(told, number)
        runs[marks] += last.get(marks) != passed and passed > 0
        last[marks] = passed
    return {number for number, marks in items.items() if runs[marks] >= SEVERAL}


def _is_quotation(place: Place, above: Place) -> bool:
    """Tell whether a line without a link is in a quotation that the line above it announces."""
    return above.line.endswith(":") and not place.linked and quotation_of(place.block, NEAR) is not None


def _is_item(place: Place) -> bool:
    return place.block.tag in ITEMS and not place.linked


def _others(places: list[Place], homes: Homes, kept: list[int], outer: Collection[Any]) -> set[int]:
    """Find the lines in an element for an article with a headline of its own, where the first sentence is not.

    Where several such elements at home with the text have few lines each, they are the items of a list.
    """
    own = {number: article_of(places[number].block) for number in kept} if any(map(_is_article, outer)) else {}
    other = {number: one for number, one in own.items() if one is not None and one not in outer}
    headed = {one for one in other.values() if next(one.iter(*HEADLINES), None) is not None}
    counts = Counter(one for number, one in other.items() if homes.holds(places[number]))
    items = {one for one, count in counts.items() if count <= MOST_IN_ITEM}
    listed = items if len(items) > len(counts) / 2 and len(items) >= SEVERAL else set()
    return {number for number, one in other.items() if one in headed - listed}


def _is_article(element: Any) -> bool:
    return bool(element.tag == "article")


def _tail(places: list[Place], kept: list[int]) -> set[int]:
    """Find the lines at the end that look unlike the others: another class, all in italics, or an address."""
    classes = Counter(places[number].block.get("class") or "" for number in kept)
    usual, count = classes.most_common(1)[0] if classes else ("", 0)
    found: set[int] = set()
    for number in reversed(kept):
        place = places[number]
        is_unusual = count >= USUAL * len(kept) and _differs(place.block.get("class") or "", usual)
        if not (is_unusual or place.emphasised or CONTACT.search(place.line)):
            break
        found.add(number)
    return found if len(found) < len(kept) / 2 else set()


def _differs(names: str, usual: str) -> bool:
    """Tell whether two elements are marked up differently; of many classes, of which most are the same, one may be."""
    own, others = set(names.split()), set(usual.split())
    return names != usual and len(own & others) <= max(len(own), len(others)) / 2
