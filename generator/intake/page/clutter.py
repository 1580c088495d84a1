"""The lines of an article told from those around it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from generator.intake.article import Doubt, LeftOut, is_sentence
from generator.intake.page.clutter_forms import DOUBTFUL, LISTS, OPENINGS, WHOLE_LINES, one_of

PATTERNS = {why: one_of(forms) for why, forms in WHOLE_LINES.items()}
STARTS = {why: one_of(forms) for why, forms in OPENINGS.items()}
DOUBTS = {why: one_of(forms) for why, forms in DOUBTFUL.items()}
ADDRESS = re.compile(r"https?://(?!t\.co/)\w|\bwww\.\w|\w@[\w-]{1,80}\.\w\w", re.IGNORECASE)
POINTED = re.compile(
    r"[\[(](?:related|(?:also )?read(?: more| also)?|see also|more|watch)\s*:[^\])]*[\])]\W*$", re.IGNORECASE
)
LEADING = "it leads to something else"
POINTING = "it ends with a link to something else"
ADDRESSED = "it gives an address"
TWICE = "it is there twice"
FEWEST_TOLD = 10
"""From how many words on a line that comes again is a copy; fewer may be said of two things."""
SEVERAL = 3
"""How many sentences on end that were there before make what is between them a copy as well."""
MOST_WORDS = 40
"""Up to how many words a line may be no more than a hint at an address."""
FEW_WORDS = 20
"""The same where it calls on nobody to write."""
CALL = re.compile(
    r"\b(?:contact|e-?mail|write|send|reach|call|visit|tips?|follow|apply|sign|subscribe|information|details)\b",
    re.IGNORECASE,
)
MARKS = "*•▪►>–—- "
"""What may stand before a line and is none of its words."""
BETWEEN = re.compile(r"\s*[|·•]\s*")
HEADING = one_of(rf"(?:{form})\s*[:.…]*" for form in LISTS)


@dataclass(frozen=True, slots=True)
class Sifted:
    """The lines of an article, and what became of the others."""

    lines: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    doubts: tuple[Doubt, ...]


def sift(lines: Iterable[str], sure: Collection[str] = (), recurring: Collection[str] = ()) -> Sifted:
    """Leave out what is surely no part of the article, and keep what only may be none, with the doubt.

    `sure` are lines of the article that may look like none: subheadings of one word, as buttons are, and standfirsts
    that a paragraph repeats; `recurring` are figures in tables, items of several lists, and notes on many things.
    """
    kept: list[str] = []
    left_out: list[tuple[LeftOut, int]] = []
    doubts: list[Doubt] = []
    heading = ""
    again = 0
    lines = list(lines)
    data = {*_data(lines), *recurring}
    for line in lines:
        heading = line if HEADING.fullmatch(line) and line not in sure else heading
        again = again + is_sentence(line) if line in kept else 0
        why = "" if line in sure or line in recurring else _why_not(line, heading, kept)
        if why := why or (TWICE if again >= SEVERAL else ""):
            left_out.append((LeftOut(line, why), len(kept)))
            continue
        below = f"it stands below “{heading.rstrip(':.…')}”" if heading else ""
        is_again = line in kept and line not in data and not (line in sure and is_sentence(line))
        if why := (TWICE if is_again else "" if line in recurring else doubt_about(line)) or below:
            doubts.append(Doubt(line, why))
        kept.append(line)
        heading = ""
    sentences = [number for number, line in enumerate(kept) if is_sentence(line)]
    inside = range(sentences[0] + 1, sentences[-1] + 1) if sentences else range(0)
    marked = (replace(one, inside=before in inside) for one, before in left_out)
    return Sifted(tuple(kept), tuple(marked), tuple(doubts))


def _data(lines: Iterable[str]) -> set[str]:
    """Find the lines that give values of several things, each with its label: `Next fight: TBA`."""
    values: dict[str, set[str]] = {}
    for line in lines:
        label, colon, value = line.partition(": ")
        if colon and len(line.split()) <= MOST_WORDS and not is_sentence(line):
            values.setdefault(label, set()).add(value)
    return {line for line in lines if len(values.get(line.partition(": ")[0], ())) >= SEVERAL}


def clutter(line: str) -> str:
    """Say what a line is, if it is surely no part of an article; else nothing."""
    if why := next((why for why, start in STARTS.items() if start.match(line)), ""):
        return why
    if why := next((why for why, pattern in PATTERNS.items() if pattern.fullmatch(line)), ""):
        return why
    buttons = BETWEEN.split(line)
    return "a row of buttons" if len(buttons) > 1 and all(clutter(one) for one in buttons) else ""


def doubt_about(line: str) -> str:
    """Say why a line may be no part of the article; nothing where it seems to be one."""
    most = MOST_WORDS if CALL.search(line) else FEW_WORDS
    given = ADDRESSED if ADDRESS.search(line) and len(line.split()) <= most else ""
    ended = POINTING if POINTED.search(line) else given
    told = line.lstrip(MARKS)
    return next((why for why, start in DOUBTS.items() if start.match(told)), ended)


def _why_not(line: str, heading: str, kept: list[str]) -> str:
    if why := clutter(line):
        return why
    if heading == line:
        return "a heading of a list"
    if heading and not is_sentence(line):
        return f"part of the list “{heading.rstrip(':.…')}”"
    is_labelled = bool(kept) and not is_sentence(kept[-1]) and kept[-1] in kept[:-1]
    is_told = is_sentence(line) and len(line.split()) >= FEWEST_TOLD
    return TWICE if line in kept and is_told and not is_labelled else ""
