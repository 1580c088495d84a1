"""Lines among the paragraphs of a text that their own form sets off from it: boxes, notes, labels with links."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from itertools import islice, takewhile
from typing import Any

from generator.intake.page.blocks import LINKED, Place, is_small, text_of

BOX = "it stands in a box of its own"
NOTE = "it is a note with a link"
LABELLED = "it is a label with a link"
TEASER = "it stands below a link in one item"
STYLED = re.compile(
    r"\bfloat:\s*(?:left|right)|\b(?:background|border(?!-(?:spacing|collapse|radius))|box-shadow)\b[^;:]*:\s*(?!none|0|inherit|transparent|initial)",
    re.IGNORECASE,
)
PULLED = re.compile(r"\bpull(?:[-_]|quote|$|\s)|(?:^|\s)pq(?:\s|$)", re.IGNORECASE)
LABEL = re.compile(r"[^.!?]{1,40}")
LABELLED_BY = re.compile(r"[:»>→]+")
BETWEEN = re.compile(r"(?:[,|/•·&.…\s]|\band\b)*", re.IGNORECASE)
"""What stands between links that share a label, and behind the last one."""
NEAR = 4
"""How many elements around a line are looked at."""
SEVERAL = 3
"""From how many lines on a label is usual."""
FEWEST_LINKED = 4
"""How many words a link has that stands for another article."""
LEAST_LINKED = 0.1
"""Which share of a note its link is, if it is bold and not in italics."""
FOOTNOTES = ("*", "†")
FEWEST_WORDS = 6
"""How many words a note has."""


def is_boxed(place: Place, outer: Collection[Any]) -> bool:
    """Tell whether a line stands in a box beside the text; `outer` is what is around the text."""
    around = takewhile(lambda one: one not in outer, (place.block, *place.block.iterancestors()))
    return any(map(_is_box, islice(around, NEAR)))


def usual_labels(places: Iterable[Place]) -> frozenset[str]:
    """Find the labels by which several lines name something in a link, as a plan of the text: `Where to watch: …`."""
    labels = Counter(_label(place) for place in places if _is_labelled(place) and _names(place))
    return frozenset(label for label, count in labels.items() if count >= SEVERAL)


def pointing(place: Place, labels: Collection[str] = ()) -> str:
    """Say how a line points to something else, by its form; empty where it does not, or where its label is usual."""
    if _is_labelled(place):
        return "" if _label(place) in labels and _names(place) else LABELLED
    is_footnote = place.line.startswith(FOOTNOTES)
    if (
        (place.emphasised or place.bold)
        and not is_footnote
        and len(place.line.split()) >= FEWEST_WORDS
        and _leads_on(place)
    ):
        return NOTE
    return TEASER if _is_teaser(place) else ""


def _is_box(element: Any) -> bool:
    is_pulled = PULLED.search(element.get("class") or "")
    return element.tag == "aside" or bool(is_pulled or STYLED.search(element.get("style") or ""))


def _leads_on(place: Place) -> bool:
    """Tell whether a line is in good part a link, or ends with one."""
    ends = (text_of(one) for one in place.block.iter("a")) if place.linked and is_small(place.block) else ()
    is_marked = place.linked > 0 and place.emphasised
    return is_marked or place.linked >= LEAST_LINKED or any(one and one in place.line[-len(one) - 2 :] for one in ends)


def _is_labelled(place: Place) -> bool:
    """Tell whether a line is nothing but links with labels before them: `Companies: …, …`, `Next story: …`."""
    if not 0 < place.linked < 1 or not is_small(place.block) or place.line.endswith(":"):
        return False
    rest = place.line
    for link in sorted((text_of(one) for one in place.block.iter("a")), key=len, reverse=True):
        rest = rest.replace(link, " ", 1)
    *labels, last = LABELLED_BY.split(rest)
    return bool(labels and BETWEEN.fullmatch(last)) and all(LABEL.fullmatch(label.strip()) for label in labels)


def _label(place: Place) -> str:
    return LABELLED_BY.split(place.line)[0].strip()


def _names(place: Place) -> bool:
    """Tell whether the links of a line are names, too short for headlines."""
    return all(len(text_of(link).split()) < FEWEST_LINKED for link in place.block.iter("a"))


def _is_teaser(place: Place) -> bool:
    """Tell whether a line is in the item of a list that has a link of its own, as teasers of other articles have."""
    item = next((one for one in islice((place.block, *place.block.iterancestors()), NEAR) if one.tag == "li"), None)
    if item is None or place.linked >= LINKED or not is_small(item):
        return False
    above = takewhile(lambda one: one is not place.block, item.iter())
    return any(_is_title(one, place) for one in above if one.tag == "a")


def _is_title(link: Any, place: Place) -> bool:
    """Tell whether a link is a line for itself above another one."""
    line = text_of(link)
    return len(line.split()) >= FEWEST_LINKED and line not in place.line
