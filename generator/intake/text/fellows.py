"""Lines that the extraction left out although they are at home with the text."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import islice
from typing import Any

from generator.intake.article import is_sentence
from generator.intake.page.blocks import HEADINGS, Place, is_small, names_of, text_of
from generator.intake.page.clutter import HEADING, clutter
from generator.intake.text.extent import end_of, reaching
from generator.intake.text.homes import LISTS, PARTS, Homes, home_of
from generator.intake.text.inserts import ENDED, is_insert
from generator.intake.text.neighbours import is_beside, is_between, is_introduced, is_over_found, is_right_above
from generator.intake.text.outsiders import is_in_another
from generator.intake.text.own_headings import find_alike, find_own, find_recurring
from generator.intake.text.stated import Stated, bare
from generator.intake.text.subheads import HEADED, is_heading, is_of_another, quotation_of

EMBEDDED = re.compile(
    r"instagram|tiktok|facebook|promo|related|newsletter|advert|caption|share|social|disclosure", re.IGNORECASE
)
BOXED = re.compile(r"promo|related|newsletter|disclosure|advert|gallery|slide-?show", re.IGNORECASE)
DEPTH = 40
"""How many elements around a block may give it a name."""
FEWEST = 3
"""How many lines of the text must be at home before what else is there is taken for text as well."""
LONG = 15
"""From how many words on a closed sentence is no headline."""
MOST_LINKED = 0.6
"""Which share of a line may be links before it is taken for a pointer to something else."""


def find_fellows(
    places: list[Place], homes: Homes, headline: int, standfirsts: Collection[int], stated: Stated
) -> list[int]:
    """Find the numbers of places that belong among the lines of a text.

    What the page states for machines belongs wherever it is; `headline` is the number of the place of the headline.
    """
    span = homes.span(places)
    end = end_of(places, span)
    span = reaching(span, range(span.stop, end), places, homes)
    is_sure = sum(homes.holds(places[number]) for number in homes.lines) >= FEWEST
    known = set(homes.lines)
    alike = (*find_own(places, homes), *find_alike(places, homes), *find_recurring(places, homes))
    headings = {number for number in alike if number in span}
    outer = homes.outer(places)
    sure = {*homes.lines, *standfirsts}
    found: list[int] = []
    for number in range(headline + 1, max([end, *standfirsts], default=0)):
        place = places[number]
        is_new = bool(bare(place.line)) and number not in homes.held and not is_in_another(place.block, outer)
        belongs = is_sure and (_belongs(place, homes, number in span) or _is_stated(place, stated))
        belongs = belongs or number in headings
        belongs = belongs or (number < span.start and is_over_found(number, places, homes, sure))
        if number in standfirsts or (is_new and (belongs or _is_placed(number, places, homes, span, known))):
            found.append(number)
            known.add(number)
    return found


def _is_placed(number: int, places: list[Place], homes: Homes, span: range, known: Collection[int]) -> bool:
    """Tell whether a place belongs to the text by what stands right beside it."""
    is_subheading = number < span.stop and is_between(number, places, homes)
    is_first = number < span.start and _is_subheading(places[number], homes) and is_right_above(number, places, homes)
    is_above = number >= span.start - 1 and not HEADING.fullmatch(places[number].line)
    is_above = is_above and is_beside(number, places, homes)
    return is_subheading or is_first or is_above or (number in span and is_introduced(number, places, homes, known))


def is_at_home(place: Place, homes: Homes) -> bool:
    """Tell whether a heading belongs to the text by its place: in its box, in one of its own there, or right around."""
    return homes.holds(place) or homes.wraps(place) or (place.block.tag in HEADINGS and homes.is_around(place))


def _is_stated(place: Place, stated: Stated) -> bool:
    return is_sentence(place.line) and stated.has(place.line)


def _belongs(place: Place, homes: Homes, is_inside: bool) -> bool:
    """Tell whether a place belongs to the text; around it sentences and quotations do, headings only inside."""
    if clutter(place.line) or (EMBEDDED.search(_names(place.block)) and not _is_box(place, homes)):
        return False
    if BOXED.search(homes.own(place)):
        return False
    if is_inside and (_is_subheading(place, homes) or is_insert(place, homes)):
        return True
    if _is_quoted(place) and (is_inside or homes.holds(place) or homes.wraps(place)):
        return place.linked < 1
    if place.linked > MOST_LINKED:
        return homes.holds(place) and (_is_linked_paragraph(place) or _closes_after_link(place))
    is_part = is_inside and place.block.tag in PARTS and not is_heading(place)
    return homes.holds(place) and (is_sentence(place.line) or is_part)


def _is_box(place: Place, homes: Homes) -> bool:
    """Tell whether a line stands right in the box of the text, whatever that calls itself."""
    return place.block.tag not in PARTS and homes.holds(place)


def _is_subheading(place: Place, homes: Homes) -> bool:
    is_marked = is_heading(place) or (homes.wraps(place) and HEADED.search(home_of(place.block)[0]))
    is_own = bool(is_marked) and not HEADING.fullmatch(place.line) and not is_of_another(place)
    return is_own and is_at_home(place, homes)


def _is_linked_paragraph(place: Place) -> bool:
    """Tell whether a line is a paragraph of the text although all of it is a link, and no headline of another one."""
    is_long = len(place.line.split()) >= LONG and bool(ENDED.search(place.line))
    return place.block.tag == "p" and is_long


def _closes_after_link(place: Place) -> bool:
    """Tell whether a line is a sentence that is a link but for its full stop, as no headline of another article is."""
    links = [text_of(link) for link in place.block.iter("a")] if is_small(place.block) else []
    return bool(ENDED.search(place.line)) and len(links) == 1 and bool(links[0]) and not ENDED.search(links[0])


def _is_quoted(place: Place) -> bool:
    return quotation_of(place.block, 2) is not None


def _names(block: Any) -> str:
    """Give what a block and the lists and quotations around it call themselves."""
    own: list[Any] = []
    for one in islice((block, *block.iterancestors()), DEPTH):
        if one.tag not in LISTS and one.tag not in PARTS and one is not block:
            break
        own.append(one)
    return " ".join(map(names_of, own)).strip()
