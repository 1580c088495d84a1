"""Lines of a text that by their place on the page may be no part of the article."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from generator.intake.article import Doubt, is_sentence
from generator.intake.page.blocks import LINKED, Place, is_small, text_of, upwards
from generator.intake.page.clutter import doubt_about
from generator.intake.text.asides import BOX, is_boxed, pointing, usual_labels
from generator.intake.text.extent import article_of
from generator.intake.text.fellows import is_at_home
from generator.intake.text.homes import Homes, marks_of
from generator.intake.text.neighbours import beside_links
from generator.intake.text.outsiders import LISTED, find_listed
from generator.intake.text.shown import is_link
from generator.intake.text.stated import Stated
from generator.intake.text.subheads import is_heading, is_of_another

APART = "it stands apart from the rest of the text"
LINK = "it is a link to something else"
ADVERTISED = "it advertises"
BOXED = "it stands in a box with an advertisement"
CAPTIONED = "it stands with a picture, as captions do"
UNSTATED = "the text that the page states for machines lacks it"
OTHER = "it stands in another article on the page"
HEADLINES = ("h1", "h2", "h3")
SET_OFF = "it is set off below the text"
CONTACT = re.compile(r"https?://|www\.|\S@\S|(?:^|\s)@\w")
PICTURED = re.compile(r"caption|gallery|slide-?show|\bphoto|wp-image|img-?(?:text|desc)", re.IGNORECASE)
NEAR = 3
"""How many elements around a line may be its quotation."""
MOST_IN_ITEM = 6
"""How many lines the item of a list has at most, which may be in an element for an article."""
FEWEST_LISTED = 3
"""From how many lines on a block is a list."""
ITEMS = frozenset(("li", "td", "th", "dt", "dd"))
SEVERAL = 3
"""At how many places lists stand apart that recur."""
FEWEST_WORDS = 2
"""Shorter lines are not doubted for where they stand."""
LONG = 20
"""From how many words on a line above the text is no mere caption or hint."""
LONGEST = 400
"""How many characters an element may have, and still be a picture with its caption."""
MANY_BOXES = 3
MOST_BOXED = 0.3
"""From how many boxes, with which share of the lines of a text, on they are its sections, each with a call."""
USUAL = 0.8
"""Which share of the text must have one class before another one sets a line off."""


def find_strangers(places: list[Place], homes: Homes, headline: int, stated: Stated) -> Iterator[Doubt]:
    """Doubt lines by their place; what stands between the headline, the place of that number, and the text is not."""
    span = homes.span(places)
    outer = homes.outer(places)
    kept = [number for number in homes.lines if _counts(places[number], homes)]
    known = {number for number in kept if stated.has(places[number].line)}
    elsewhere = _elsewhere(places, homes, kept, stated, known)
    labels = usual_labels(places[number] for number in kept)
    lines = Counter(place.block for place in places)
    for number in kept:
        place = places[number]
        boxed = BOX if number in span and is_boxed(place, outer) else ""
        if is_heading(place) and is_at_home(place, homes):
            why = BOX if boxed or is_of_another(place) else ""
        elif number in known:
            why = LINK if is_link(place) else pointing(place, labels)
        else:
            is_lead = span and headline < number < span[0] and _is_lead(number, place, kept, headline)
            why = (
                _of_itself(place, homes, lines[place.block])
                or pointing(place, labels)
                or boxed
                or ("" if is_lead else elsewhere.get(number, ""))
            )
        if why:
            yield Doubt(place.line, why)


def _elsewhere(
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
    return (
        above.line.endswith(":")
        and not place.linked
        and any(one.tag == "blockquote" for one in islice(upwards(place.block), NEAR))
    )


def _is_item(place: Place) -> bool:
    return place.block.tag in ITEMS and not place.linked


def find_boxed(places: list[Place], homes: Homes) -> Iterator[Doubt]:
    """Doubt what stands in one box with an advertisement, or in one block with what leads on, unless it is the text."""
    boxes: dict[Any, list[int]] = {}
    blocks: dict[Any, list[int]] = {}
    outer = homes.outer(places)
    for number in homes.lines:
        blocks.setdefault(places[number].block, []).append(number)
        if (box := places[number].block.getparent()) not in outer:
            boxes.setdefault(box, []).append(number)
    doubted = [numbers for numbers in boxes.values() if any(_advertises(places[number]) for number in numbers)]
    doubted += [numbers for numbers in blocks.values() if any(_advertises(places[number]) for number in numbers)]
    doubted += [beside_links(numbers, places, homes) for numbers in blocks.values()]
    small = [numbers for numbers in doubted if 1 < len(numbers) < len(homes.lines) / 2]
    if len(small) < MANY_BOXES or sum(map(len, small)) < MOST_BOXED * len(homes.lines):
        yield from (Doubt(places[number].line, BOXED) for numbers in small for number in numbers)


def _advertises(place: Place) -> bool:
    return doubt_about(place.line) == ADVERTISED


def _counts(place: Place, homes: Homes) -> bool:
    """Tell whether a line is doubted for where it stands; a single word is, if it is not at home with the text."""
    return len(place.line.split()) >= FEWEST_WORDS or not homes.holds(place)


def _of_itself(place: Place, homes: Homes, lines: int) -> str:
    """Doubt a link, and what stands with a picture, unless its block has several lines, as no caption has."""
    if place.linked >= LINKED:
        return LINK
    return CAPTIONED if lines < FEWEST_LISTED and _is_caption(place, homes) else ""


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


def _is_lead(number: int, place: Place, kept: list[int], headline: int) -> bool:
    """Tell whether a line above the text is the first one below the headline, or long."""
    return number == next(one for one in kept if one > headline) or len(place.line.split()) >= LONG


def _is_caption(place: Place, homes: Homes) -> bool:
    """Tell whether a line stands in the same element as a picture, or right below one without being a sentence."""
    around = [place.block, *place.block.iterancestors()][:3]
    own = f"{place.block.get('class') or ''} {homes.own(place)}"
    is_gallery = any(map(PICTURED.search, homes.main))
    if (PICTURED.search(own) and not is_gallery) or any(one.tag in ("figure", "figcaption") for one in around):
        return True
    if is_sentence(place.line) or not is_small(place.block) or len(text_of(place.block)) > LONGEST:
        return False
    return _has_picture(place.block) or _has_picture(place.block.getprevious())


def _has_picture(element: Any) -> bool:
    if element is None or len(text_of(element)) > LONGEST:
        return False
    return is_small(element) and next(element.iter("img"), None) is not None


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
