"""Lines that a text has twice, and labels of what was doubted; the first go, the second are doubted as well."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile
from typing import Any

from generator.intake.article import Doubt, LeftOut, is_sentence
from generator.intake.page.blocks import Place
from generator.intake.page.clutter import TWICE
from generator.intake.text.stated import bare
from generator.intake.text.subheads import quotation_of

FEWEST_WORDS = 8
"""From how many words on a line that stands in another one as well is a repetition; fewer may be a subheading."""
SPOKEN_BY = re.compile(r"(?<=[.!?…\"'”’])\s*[—–-]\s?[A-Z][^.!?]{2,60}$")
"""Whom a quotation is said by, below or behind it."""
MOST = 5000
"""How many lines are compared with one another; a text with more is left as it is."""
CUT = "the page has it twice, once cut, as it has notes on authors"
BELOW = "it stands among doubtful lines below the last sentence"
MOST_BELOW = 12
"""How many lines below the last sentence are none of a list that the text ends in."""
NEAR_QUOTATION = 3
"""How many elements around a line may be its quotation."""
NEAR = 2
"""How many lines below its cut copy a note on an author stands at most."""


@dataclass(frozen=True, slots=True)
class Single:
    """Lines without repetitions, and what became of those."""

    lines: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    doubts: tuple[Doubt, ...]


def without_repeats(
    lines: Sequence[str],
    headings: Collection[str],
    wholes: Collection[frozenset[str]] = (),
    torn: Collection[str] = (),
    captions: Collection[str] = (),
) -> Single:
    """Leave out long lines that another one holds, unless first or a heading; doubt what has a cut copy above it.

    `wholes` are the lines of quotations, and the paragraphs: of them only all go, and single ones are doubted; `torn`
    are lines that the page has only as parts of others, which go however short they are; of a sentence and a caption
    with more words, the caption goes.
    """
    if len(lines) > MOST:
        return Single(tuple(lines), (), ())
    letters = [bare(SPOKEN_BY.sub("", line)) for line in lines]
    whole = "\n".join(letters)
    parts = {line for several in wholes if not _is_repeated(several, lines, whole) for line in several}
    gone: set[int] = set()
    doubts: list[Doubt] = []
    for number, line in enumerate(lines):
        is_long = (len(line.split()) >= FEWEST_WORDS or line in torn) and line not in headings
        is_part = number > 0 and is_long and whole.count(letters[number]) > 1
        holder = next((one for one, text in enumerate(letters) if _holds(text, letters[number])), -1) if is_part else -1
        if holder < 0:
            continue
        if lines[holder] in captions and line not in captions:
            gone.add(holder)
            continue
        if line in parts:
            doubts.append(Doubt(line, TWICE))
            continue
        gone.add(number)
        is_cut = number > len(lines) / 2 and 0 < holder - number <= NEAR
        if is_cut and letters[holder].startswith(letters[number]):
            doubts.append(Doubt(lines[holder], CUT))
    left_out = tuple(LeftOut(lines[number], TWICE, inside=True) for number in sorted(gone))
    return Single(tuple(line for number, line in enumerate(lines) if number not in gone), left_out, tuple(doubts))


def find_quoted(places: Iterable[Place]) -> Collection[frozenset[str]]:
    """Give the lines of each quotation of a page, if it has several."""
    lines: dict[Any, set[str]] = {}
    for place in places:
        quotation = quotation_of(place.block, NEAR_QUOTATION)
        if quotation is not None:
            lines.setdefault(quotation, set()).add(place.line)
    return [frozenset(one) for one in lines.values() if len(one) > 1]


def find_torn(lines: Iterable[str], seen: Iterable[str]) -> set[str]:
    """Find the lines that a page has only as parts of its own."""
    shown = set(map(bare, seen))
    whole = "\n".join(shown)
    return {line for line in lines if bare(line) not in shown and bare(line) in whole}


def _is_repeated(several: Iterable[str], lines: Sequence[str], whole: str) -> bool:
    """Tell whether all of several lines stand elsewhere in the text as well."""
    return all(whole.count(bare(line)) > 1 for line in several if line in lines)


def find_rest(lines: Sequence[str], doubted: Collection[str]) -> Iterator[Doubt]:
    """Doubt the short lines among doubted ones below the last sentence that is none of these: headings of lists.

    Where many lines stand there, and most of them are not doubted, the text ends in a list.
    """
    sure = [number for number, line in enumerate(lines) if is_sentence(line) and line not in doubted]
    below = lines[sure[-1] + 1 :] if sure else ()
    among = list(dropwhile(lambda line: line not in doubted, below))
    rest = [line for line in among if line not in doubted]
    is_list = len(among) > MOST_BELOW and len(rest) > len(among) / 2
    yield from (Doubt(line, BELOW) for line in rest if not is_list)


def _holds(text: str, letters: str) -> bool:
    return len(text) > len(letters) and letters in text
