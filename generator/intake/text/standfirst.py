"""Standfirsts: what stands as running text between the headline of an article and its first line."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date
from itertools import takewhile
from typing import Any

from rapidfuzz import fuzz

from generator.intake.article import is_sentence
from generator.intake.day import read_printed
from generator.intake.metadata.byline import NOBODY, ROLE
from generator.intake.page.blocks import Place, is_small, names_of, text_of
from generator.intake.text.above import DATED, what_above
from generator.intake.text.homes import Homes
from generator.intake.text.stated import bare

STANDFIRST = "it stands between headline and text, perhaps as a standfirst"
OTHER = re.compile(
    r"caption|(?<!ac)credit|gallery|slide|photo|image|picture|video|player|transcript|byline|author|contributor|\bbio|shar(?:e|ing)"
    r"|social|follow|\bnav|menu|breadcrumb|related|recirc|recommend|trending|popular|promo|newsletter|sign-?up|subscri"
    r"|log-?in|comment|advert|sponsor|\bads?\b|disclaim|disclos|cookie|banner|widget|visually-?hidden|\bsr-only|a11y"
    r"|screen-?reader|tooltip|modal|toolbar|timestamp|dateline",
    re.IGNORECASE,
)
"""What the boxes of other things between headline and text call themselves."""
OTHERS = frozenset(
    (
        *("nav", "aside", "footer", "figure", "figcaption", "button", "form", "label", "table", "details", "summary"),
        *("address", "video", "audio", "time"),
    )
)
SIGNED = re.compile(
    r"timestamp|dateline|date-?time|(?:pub|publish(?:ed)?|post(?:ed)?)[-_]?(?:date|time)", re.IGNORECASE
)
FEWEST_WORDS = 5
FEWEST_STATED = 2
"""How many words are enough where the page gives them as its description."""
LIKE = 90.0
"""How like a description a line must be, of 100, to be taken for it."""
CUT = 40
"""From how many letters and digits on a description may be the beginning of a line, or the reverse."""
LINKED = 0.3
CAPITALS = 0.8
"""Which share of the words of a person's name and post begin with capitals."""


def find_standfirsts(
    places: list[Place], homes: Homes, headline: int, descriptions: Collection[str], today: date
) -> Iterator[int]:
    """Find the numbers of their places; `headline` is that of the headline's place, negative where there is none."""
    if headline < 0:
        return
    first = homes.span(places).start or min((one for one in homes.lines if one > headline), default=0)
    told = {bare(places[headline].line)}
    for number in range(headline + 1, first):
        place = places[number]
        is_cut = bare(places[first].line).startswith(bare(place.line))
        is_known = is_cut or bare(place.line) in told or homes.lines.get(number) == bare(place.line)
        if not is_known and _is_standfirst(place, places[headline], descriptions, today):
            told.add(bare(place.line))
            yield number


def is_described(line: str, descriptions: Collection[str]) -> bool:
    """Tell whether a line is what the page gives as its description, which may be cut or differ by a word."""
    return any(_is_like(bare(line), bare(one)) for one in descriptions)


def _is_like(line: str, description: str) -> bool:
    if min(len(line), len(description)) >= CUT and (line.startswith(description) or description.startswith(line)):
        return True
    return line == description != "" or fuzz.ratio(line, description, score_cutoff=LIKE) > 0


def _is_standfirst(place: Place, headline: Place, descriptions: Collection[str], today: date) -> bool:
    words = place.line.split()
    if is_described(place.line, descriptions):
        return len(words) >= FEWEST_STATED
    repeats = bare(headline.line) in bare(place.line) or bare(place.line) in bare(headline.line)
    if len(words) < FEWEST_WORDS or place.linked > LINKED or repeats or is_imprint(place, today):
        return False
    return not any(is_other(one) for one in boxes_of(place.block, headline.block))


def is_imprint(place: Place, today: date) -> bool:
    """Tell whether a line is a byline or a date, or names people with their post: `Jane Roe Editor, The Outlet`."""
    line = place.line
    if what_above(line, (), today):
        return True
    if is_sentence(line):
        return bool(DATED.match(line))
    capitals = sum(word[0].isupper() for word in line.split()) >= CAPITALS * len(line.split())
    is_byline = capitals and (ROLE.search(line) or NOBODY.search(line))
    return bool(is_byline or DATED.match(line) or read_printed(line, today) or _is_stamped(place))


def _is_stamped(place: Place) -> bool:
    """Tell whether an element for a date makes up a part of a line."""
    inside = place.block.iterdescendants() if is_small(place.block) else ()
    dates = (one for one in inside if one.tag == "time" or SIGNED.search(one.get("class") or ""))
    return any(text and text in place.line for text in map(text_of, dates))


def boxes_of(block: Any, headline: Any) -> list[Any]:
    """List the elements around a block that the headline is not in."""
    around = {headline, *headline.iterancestors()}
    return list(takewhile(lambda one: one not in around, (block, *block.iterancestors())))


def is_other(element: Any) -> bool:
    """Tell whether an element holds something else than a standfirst."""
    pictured = is_small(element, 12) and next(element.iter("img", "picture"), None) is not None
    return element.tag in OTHERS or pictured or bool(OTHER.search(names_of(element)))
