"""Lines that an extraction took for text although they belong to galleries or to other articles."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import takewhile
from typing import Any

from generator.intake.article import LeftOut, is_sentence
from generator.intake.page.blocks import HEADINGS, LINKED, Place, names_of
from generator.intake.page.elsewhere import CONSENT
from generator.intake.text.homes import Homes
from generator.intake.text.stated import Stated

GALLERY = re.compile(r"gallery|slide-?show|carousel", re.IGNORECASE)
COMMENTS = re.compile(
    r"(?<![a-z])comments?(?:-?(?:list|section|thread|area|container|body|content|widget))?(?![a-z-])", re.IGNORECASE
)
COMMENTED = "a comment of a reader"
CONSENTED = "a notice on cookies"
PICTURED = "a caption in a gallery"
LISTED = "below a link to another article"


def find_outsiders(places: list[Place], homes: Homes, stated: Stated) -> dict[int, LeftOut]:
    """Find the lines of a text that are surely none of the article, by the numbers of their places."""
    span = homes.span(places)
    if not span:
        return {}
    below = range(span[-1] + 1, len(places))
    listed = next((number for number in below if _is_linked(places[number]) and not homes.holds(places[number])), None)
    found = {}
    is_gallery = any(map(GALLERY.search, homes.main))
    outer = homes.outer(places)
    for number in homes.lines:
        place = places[number]
        if stated.has(place.line):
            continue
        if why := _what_box(place.block, outer):
            found[number] = LeftOut(place.line, why)
            continue
        if GALLERY.search(homes.own(place)) and not is_gallery:
            found[number] = LeftOut(place.line, PICTURED, inside=number in span)
        elif listed is not None and number > listed and not homes.holds(place):
            found[number] = LeftOut(place.line, LISTED)
    return found


def is_in_another(block: Any, outer: Collection[Any]) -> bool:
    """Tell whether a block stands among comments or notices on cookies; `outer` is what is around the text."""
    return bool(_what_box(block, outer))


def _what_box(block: Any, outer: Collection[Any]) -> str:
    names = [names_of(one) for one in takewhile(lambda one: one not in outer, block.iterancestors())]
    forms = ((COMMENTS, COMMENTED), (CONSENT, CONSENTED))
    return next((why for form, why in forms if any(map(form.search, names))), "")


def find_listed(places: list[Place], homes: Homes) -> set[int]:
    """Find what is alone below a linked heading in one element, where the first sentence of the text is not."""
    span = homes.span(places)
    own = homes.outer(places)
    found: dict[Any, list[int]] = {}
    teaser: Any = None
    for number in span and range(span[0], len(places)):
        block = places[number].block
        if block.tag in HEADINGS:
            teaser = block.getparent() if _is_linked(places[number]) else None
        elif teaser is not None and teaser not in own and teaser in block.iterancestors():
            found.setdefault(teaser, []).append(number)
    sentences = {one: sum(is_sentence(places[number].line) for number in numbers) for one, numbers in found.items()}
    return {number for one, numbers in found.items() if sentences[one] == 1 for number in numbers}


def _is_linked(place: Place) -> bool:
    return place.block.tag in HEADINGS and place.linked >= LINKED
