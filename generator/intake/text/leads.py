"""Leads: lines at the headline that by name or place are surely standfirsts, key points or paragraphs of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from datetime import date
from itertools import takewhile
from typing import Any

from generator.intake.article import is_sentence
from generator.intake.page.blocks import Place, is_small, text_of
from generator.intake.page.clutter import HEADING, doubt_about
from generator.intake.text.asides import pointing
from generator.intake.text.standfirst import LINKED, boxes_of, is_described, is_imprint, is_other
from generator.intake.text.stated import bare

NAMED = re.compile(
    r"sub-?(?:head(?:er|line)?|title|deck)(?![a-z])|(?<![a-z])(?:dek|deck)(?![a-z])|standfirst|stand-first|strap-?line"
    r"|excerpt|summary|synopsis|abstract|alternative-?headline|(?<![a-z])(?:lead|intro)-?text|^(?:lead|intro)$",
    re.IGNORECASE,
)
POINTS = re.compile(r"key-?(?:points?|facts)|take-?aways?|highlights?|bullet(?!in)|at-a-glance", re.IGNORECASE)
DESCRIBING = frozenset(("description", "dc:description", "dcterms:description", "schema:description", "abstract"))
ATTRIBUTES = ("class", "id", "itemprop", "property", "data-testid", "data-qa", "data-component")
HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
ENDED = re.compile(r"""[.!?…]["'”’)\]]*$""")
BEGUN = re.compile(r"""[\w“‘"'(…•$£€¿¡-]""")
FEWEST_WORDS = 2
FEWEST_MORE = 5
"""How many words are needed where only the place tells."""
FEWEST_LINKED = 4
"""How many words a link must have to be a headline."""
FEWEST_ALIKE = 3
"""How many sentences of the text must look alike before one like them is a paragraph of it."""
LONGEST = 900
"""Up to how many characters a box may call itself a standfirst."""
BOXES = 3
"""How many elements around a line may make it an item of a list."""
LOOKS = 4
"""Among the paragraphs up to which one lines that look like them are looked for."""


def find_leads(
    places: list[Place], headline: int, body: Collection[str], said: Collection[str], today: date
) -> set[str]:
    """Find them; `said` is what the page gives as its description, `headline` the number of the headline's place."""
    usual = _usual(places, headline, body)
    if headline < 0 or not usual:
        return set()
    ahead = list(places[headline + 1 : usual[min(LOOKS, len(usual)) - 1]])
    top = [one for one in places[headline + 1 : usual[0]] if _may_lead(one, places[headline], today)]
    looks = _looks(places, usual)
    paragraphs = [one for one in ahead if _is_paragraph(one, looks, places[headline], today)]
    sure = [one for one in top if _is_named(one, places[headline]) or _is_next(one, places[headline])]
    listed = {one.line: box for one in top if (box := _list_of(one, places[headline])) is not None}
    lists = {box for line, box in listed.items() if is_described(line, said)}
    points = [
        one for one in top if one.line in listed and (listed[one.line] in lists or _is_point(one, places[headline]))
    ]
    return {one.line for one in (*sure, *points, *paragraphs)}


def _usual(places: list[Place], headline: int, body: Collection[str]) -> list[int]:
    """Give the numbers of the sentences of the text that look like others; else that of its first line."""
    lines = set(body)
    numbers = [one for one in range(headline + 1, len(places)) if places[one].line in lines and _is_told(places[one])]
    looks = _looks(places, numbers)
    alike = [number for number in numbers if looks[_look(places[number])] >= FEWEST_ALIKE]
    return alike or [one for one in range(headline + 1, len(places)) if places[one].line in lines][:1]


def _looks(places: list[Place], numbers: Collection[int]) -> Counter[tuple[str, str, str]]:
    """Count the blocks that look alike, or the lines if all are in one block."""
    blocks = {places[number].block: number for number in numbers}
    return Counter(_look(places[number]) for number in (blocks.values() if len(blocks) > 1 else numbers))


def _is_told(place: Place) -> bool:
    return is_sentence(place.line) and bool(ENDED.search(place.line)) and place.block.tag != "li"


def _look(place: Place) -> tuple[str, str, str]:
    """Name a block and the one around it, without the numbers that count the blocks of a kind."""
    around: Any = place.block.getparent()
    names = re.sub("[0-9]+", "", (around.get("class") or "") if around is not None else "")
    return place.block.tag, place.block.get("class") or "", " ".join(sorted(set(names.split())))


def _may_lead(place: Place, headline: Place, today: date) -> bool:
    is_text = len(place.line.split()) >= FEWEST_WORDS and BEGUN.match(place.line) and place.linked <= LINKED
    repeats = bare(headline.line) in bare(place.line) or bare(place.line) in bare(headline.line)
    if not is_text or repeats or is_imprint(place, today) or HEADING.fullmatch(place.line):
        return False
    if doubt_about(place.line) or pointing(place):
        return False
    return not any(is_other(one) for one in boxes_of(place.block, headline.block))


def _is_paragraph(place: Place, looks: Counter[tuple[str, str, str]], headline: Place, today: date) -> bool:
    is_like = looks[_look(place)] >= FEWEST_ALIKE and bool(ENDED.search(place.line))
    return is_like and _may_lead(place, headline, today)


def _is_named(place: Place, headline: Place) -> bool:
    """Tell whether a small box around a line, but not around the headline, calls itself a standfirst."""
    boxes = list(_small(place, headline, LONGEST))
    if any(_is_of_another(link, place) for box in boxes[-1:] for link in box.iter("a")):
        return False
    return any(NAMED.search(name) or name.lower() in DESCRIBING for box in boxes for name in _names(box))


def _is_of_another(link: Any, place: Place) -> bool:
    """Tell whether a link beside a line may be the headline of another article."""
    text = text_of(link)
    return len(text.split()) >= FEWEST_LINKED and text not in place.line


def _is_next(place: Place, headline: Place) -> bool:
    """Tell whether a line is a lower heading right below the headline."""
    following: Any = next((one for one in headline.block.itersiblings() if isinstance(one.tag, str)), None)
    is_heading = following is place.block and place.block.tag in ("h2", "h3", "h4")
    return is_heading and headline.block.tag < place.block.tag and len(place.line.split()) >= FEWEST_MORE


def _is_point(place: Place, headline: Place) -> bool:
    """Tell whether a line of a list is one of key points."""
    return any(POINTS.search(name) for box in _small(place, headline, 2 * LONGEST) for name in _names(box))


def _list_of(place: Place, headline: Place) -> Any:
    """Give the list that a line is an item of; None where it is none."""
    around = boxes_of(place.block, headline.block)[:BOXES]
    return next((one.getparent() for one in around if one.tag == "li"), None)


def _small(place: Place, headline: Place, most: int) -> Iterator[Any]:
    """Give the boxes around a line, but not around the headline, that hold little else."""
    return takewhile(lambda one: is_small(one) and len(text_of(one)) <= most, boxes_of(place.block, headline.block))


def _names(element: Any) -> Iterator[str]:
    """Give what an element calls itself, with a hyphen at each hump: `leadText` as `lead-Text`."""
    for attribute in ATTRIBUTES:
        for name in (element.get(attribute) or "").split():
            yield HUMP.sub("-", name)
