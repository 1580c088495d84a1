"""Lines that recur because an article is a list, a table or an interview: figures, names, questions, notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from generator.intake.page.blocks import Place
from generator.intake.page.clutter import clutter
from generator.intake.text.asides import NOTE, pointing
from generator.intake.text.homes import Homes, marks_of
from generator.intake.text.stated import bare

CELLS = ("td", "th")
FIGURE = re.compile(r"[^\w\s]?\d[\d\s.,:/%×x-]*[^\W\d_]{0,4}[%+]?", re.IGNORECASE)
FEWEST = 3
"""How many cells a row has at least that gives figures."""
MOST_WORDS = 7
"""How many words a line has that may be said of two things."""
SEVERAL = 5
"""From how many notes of one kind on they say something of each thing that the article lists."""


def find_figures(places: list[Place], homes: Homes) -> Iterator[int]:
    """Find the figures in rows of several cells, which are no numbers of a list, by the numbers of their places."""
    for number in homes.held:
        row = places[number].block.getparent()
        is_cell = places[number].block.tag in CELLS and row is not None and len(row) >= FEWEST
        if is_cell and FIGURE.fullmatch(places[number].line):
            yield number


def find_items(places: list[Place], homes: Homes) -> Iterator[int]:
    """Find the items without links that stand in several lists at home with the text, each of another thing."""
    lists: dict[str, set[Any]] = {}
    items = [one for one in homes.held if places[one].block.tag == "li" and not places[one].linked]
    for number in items:
        if homes.holds(places[number]):
            lists.setdefault(places[number].line, set()).add(places[number].block.getparent())
    yield from (number for number in items if len(lists.get(places[number].line, ())) > 1)


def find_missing(places: list[Place], homes: Homes, body: Iterable[str]) -> Iterator[int]:
    """Find where short lines at home with the text stand again of which the extraction gave only one, as in lists."""
    counts, span = Counter(map(bare, body)), homes.span(places)
    for number, line in homes.held.items():
        place = places[number]
        is_again = number not in homes.lines and counts[line] == 1 and bare(place.line) == line
        is_short = len(place.line.split()) <= MOST_WORDS and place.block.tag in ("p", "li") and not place.linked
        if is_again and is_short and number in span and homes.holds(place) and not clutter(place.line):
            yield number


def find_questions(places: list[Place], homes: Homes) -> Iterator[int]:
    """Find the bold questions at home with the text; an interviewer asks several people the same."""
    for number in homes.held:
        if places[number].bold and places[number].line.endswith("?") and homes.holds(places[number]):
            yield number


def find_usual_notes(places: list[Place], homes: Homes) -> list[int]:
    """Find the notes in italics with a link, marked up alike, that stand between other lines again and again."""
    notes = [one for one in homes.lines if places[one].emphasised and pointing(places[one]) == NOTE]
    usual = {marks_of(places[number]) for number in notes}
    apart = all(two - one > 1 for one, two in pairwise(notes))
    return notes if len(notes) >= SEVERAL and len(usual) == 1 and apart else []
