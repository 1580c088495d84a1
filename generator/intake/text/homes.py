"""Where on a page the text of its article is at home: in the boxes, by tags and classes, that hold most of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from generator.intake.article import is_sentence
from generator.intake.page.blocks import HEADINGS, LINKED, Place, upwards
from generator.intake.text.held import find_held
from generator.intake.text.stated import bare

Home = tuple[str, ...]

PARTS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li"))
"""Elements of a text; what they call themselves says nothing of where they are."""
LISTS = frozenset(
    ("blockquote", "ul", "ol", "li", "dl", "dd", "dt", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "figure")
)
WRAPPERS = frozenset(("div", "section", "center", "span", "font", "b", "strong", "em", "i"))
"""Elements that are no box of their own if they have no class."""
DEPTH = 12
"""How many boxes around a line are looked at."""
NEAR = 5
"""How many boxes around a home may be between it and one that the main home is in as well."""
OUTER = 2
"""How many boxes around the text headings may stand in that belong to it."""
LEAST = 0.2
"""Which share of the words a box must hold to be a home of the text."""
FEWEST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Homes:
    """The homes of a text, and where each of its lines stands."""

    main: Home
    """The one that holds most of it."""
    homes: frozenset[Home]
    lines: Mapping[int, str]
    """The bare line of the text that stands at a place, wholly or in part, by the number of the place."""
    held: Mapping[int, str]
    """The same of all places, also of those where a line stands once more."""

    def holds(self, place: Place) -> bool:
        """Tell whether a place is at home with the text."""
        return home_of(place.block) in self.homes or _home(upwards(place.block)) in self.homes

    def without(self, numbers: Collection[int]) -> Homes:
        """Forget some lines."""
        return replace(self, lines={number: line for number, line in self.lines.items() if number not in numbers})

    def wraps(self, place: Place) -> bool:
        """Tell whether a place has a box of its own at home with the text."""
        around = home_of(place.block)[1:]
        return any(around == home[: len(around)] for home in self.homes)

    def has_inside(self, place: Place) -> bool:
        """Tell whether a place has one or two boxes of its own at home with the text."""
        own = home_of(place.block)
        return any(own[depth:] and own[depth:] == home[: len(own[depth:])] for home in self.homes for depth in (1, 2))

    def is_around(self, place: Place) -> bool:
        """Tell whether a place stands right in a box that a home of the text is in."""
        own = home_of(place.block)
        inner = [home[depth:] for home in self.homes for depth in range(1, OUTER + 1)]
        return any(outer and own[: len(outer)] == outer for outer in inner)

    def own(self, place: Place) -> str:
        """Name the boxes around a place that are not around the text."""
        return " ".join(box for box in home_of(place.block) if box not in self.main)

    def span(self, places: list[Place]) -> range:
        """Give the numbers of the places from the first sentence of the text at home to its last line there."""
        numbers = [number for number in self.lines if self.holds(places[number]) and _is_told(places[number])]
        first = next((number for number in numbers if is_sentence(places[number].line)), None)
        start = min(numbers, default=0) if first is None else first
        return range(start, max(numbers) + 1) if numbers else range(0)

    def outer(self, places: list[Place]) -> frozenset[Any]:
        """Give the block of the first sentence of the text, and all that is around it."""
        return frozenset(one for number in self.span(places)[:1] for one in upwards(places[number].block))


def find_homes(places: list[Place], text: Iterable[str]) -> Homes:
    """Find the homes of a text; of a line that the page has twice, the place counts that is more at home."""
    found = find_held([place.line for place in places], text)
    held = {number: line for number, line in found.items() if _may_be_part(places[number], line)}
    words = _counted(places, held, _words) or _counted(places, held, _all_words)
    large = [home for home, count in words.most_common() if count and count >= LEAST * words.total()]
    main = _outermost(large)
    homes = frozenset(home for home in large if _is_near(home, main))
    best: dict[str, int] = {}
    for number in held:
        before = best.setdefault(bare(places[number].line), number)
        if home_of(places[number].block) in homes and home_of(places[before].block) not in homes:
            best[bare(places[number].line)] = number
    return Homes(main, homes, {number: held[number] for number in sorted(best.values())}, held)


def _counted(places: list[Place], held: Iterable[int], count: Callable[[Place], int]) -> Counter[Home]:
    """Count the words that are at home in each box; nothing where there are none."""
    words: Counter[Home] = Counter()
    for number in held:
        words[home_of(places[number].block)] += count(places[number])
    return +words


def home_of(block: Any) -> Home:
    """Describe the boxes around a block, the innermost first; a box that is the block itself by its first class."""
    if block.tag in PARTS or not _is_box(block):
        return _home(block.iterancestors())
    return (_name(block, 1), *_home(block.iterancestors()))[:DEPTH]


def marks_of(place: Place) -> tuple[Any, ...]:
    """Give how a line is marked up: its element with its class, and the boxes around."""
    return place.block.tag, place.block.get("class"), home_of(place.block)


def _may_be_part(place: Place, line: str) -> bool:
    """Tell whether a place may hold only a part of a line; a heading is a line of its own."""
    return place.block.tag not in HEADINGS or bare(place.line) == line


def _home(elements: Iterable[Any]) -> Home:
    return tuple(_name(one) for one in islice(filter(_is_box, islice(elements, 2 * DEPTH)), DEPTH))


def _outermost(homes: list[Home]) -> Home:
    """Take the first home, or the one that it is inside of."""
    main: Home = homes[0] if homes else ()
    for home in homes[1:]:
        if len(home) >= NEAR and set(home[:NEAR]) < set(main[1:]):
            main = home
    return main


def _is_near(home: Home, main: Home) -> bool:
    return not set(home[:NEAR]).isdisjoint(main)


def _is_told(place: Place) -> bool:
    return len(place.line.split()) >= FEWEST_WORDS and place.linked < LINKED


def _words(place: Place) -> int:
    return len(place.line.split()) if is_sentence(place.line) else 0


def _all_words(place: Place) -> int:
    """Count the words of any line, for an article that is a list without sentences."""
    return len(place.line.split()) if place.linked < LINKED else 0


def _is_box(element: Any) -> bool:
    return element.tag not in LISTS and (element.tag not in WRAPPERS or element.get("class") is not None)


def _name(element: Any, classes: int | None = None) -> str:
    """Name a box by its first classes, without numbers, which count the boxes of a kind."""
    words = (element.get("class") or "").split()[:classes]
    return " ".join([element.tag, *(re.sub(r"[0-9]+", "", word) for word in words)])
