"""The text of an article in its page, line by line, and what became of the other lines."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from html import unescape
from typing import Any

from generator.intake.article import Doubt, LeftOut, clean
from generator.intake.page.blocks import lines_of, places_of
from generator.intake.page.cautions import UNFREE
from generator.intake.page.clutter import DOUBTS, TWICE, Sifted, sift
from generator.intake.text.above import CAPTION, SIGN_UP, top_of, what_above
from generator.intake.text.around import carried, not_kept, origins
from generator.intake.text.asides import LABELLED, NOTE
from generator.intake.text.extraction import extract, load_page
from generator.intake.text.judged import Judged, judge
from generator.intake.text.leads import find_leads
from generator.intake.text.outward import unlinked
from generator.intake.text.repeats import find_quoted, find_rest, find_torn, without_repeats
from generator.intake.text.shown import as_shown
from generator.intake.text.standfirst import is_described
from generator.intake.text.stated import bare, believed
from generator.intake.text.subheads import is_heading, is_pictured
from generator.intake.text.top import above, find_place
from generator.intake.text.walls import find_walled

MARKED_UP = re.compile(r"\]\(https?://|^\+{3}|\*\*\S", re.MULTILINE)
"""Markdown, which is no text to read."""
TAGGED = re.compile(r"</?(?:p|br|div)\b", re.IGNORECASE)
FORMAL = frozenset((TWICE, NOTE, LABELLED, *DOUBTS))
"""What is doubted for its own form, also where the page describes itself by it, as many do by their first line."""
MOST_ABOVE = 12
"""How many lines may stand above the first sentence."""
FEWEST_WORDS = 100


@dataclass(frozen=True, slots=True)
class Story:
    """The text of an article, and what became of the other lines of its page."""

    lines: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    notes: tuple[str, ...] = ()
    """What a person should look at, in sentences."""


def find_story(
    tree: Any, title: str, descriptions: Collection[str], bodies: Iterable[str], host: str, today: date
) -> Story:
    """Find the text of a page with all that it left out.

    `descriptions` is what the page says of itself, `bodies` is the text where the page states it for machines; `host`
    is the one that the page is from, empty where that is unknown.
    """
    stated = [_paragraphs(one) for one in bodies if not MARKED_UP.search(one)]
    body, notes = _fuller([line for line in extract(tree) if bare(line) != bare(title)], stated)
    places = unlinked(places_of(tree.find("body") if tree.find("body") is not None else tree), host)
    seen = [place.line for place in places]
    headline = find_place(places, title, body)
    descriptions = (*descriptions, *find_leads(places, headline, body, descriptions, today))
    body = as_shown(places, body, headline)
    judged = judge(places, body, headline, descriptions, believed(stated, body), today)
    sifted = _without_top(sift(judged.lines, judged.sure, judged.recurring), above(places, headline), judged, today)
    headings = {place.line for place in places if is_heading(place)}
    wholes = [*find_quoted(places), judged.paragraphs]
    captions = {place.line for place in places if is_pictured(place.block)}
    single = without_repeats(sifted.lines, headings, wholes, find_torn(sifted.lines, seen), captions)
    first = [line for line in carried(seen, headline, body, today) if line not in single.lines]
    lines = (*([title] if title and single.lines else []), *first, *single.lines)
    left_out = (*judged.left_out, *single.left_out, *sifted.left_out)
    around = not_kept(seen, [*lines, *(one.text for one in left_out)])
    doubts = {one.text: one for one in (*judged.doubts, *single.doubts, *sifted.doubts) if one.text in single.lines}
    walled = find_walled(lines)
    doubts |= {one.text: one for one in (*find_rest(lines, doubts), *walled)}
    doubted = tuple(one for one in doubts.values() if one.why in FORMAL or not is_described(one.text, descriptions))
    held_back = (UNFREE,) if walled else ()
    return Story(lines, (*left_out, *around), doubted, (*notes, *held_back, *origins(seen)))


def _paragraphs(stated: str) -> list[str]:
    """Divide a stated text, which may be written as HTML, into its lines."""
    tree = load_page(f"<html><body>{stated}</body></html>") if TAGGED.search(stated) else None
    if tree is not None:
        return lines_of(tree)
    return [line for line in map(clean, unescape(stated).splitlines()) if line]


def _fuller(body: list[str], stated: list[list[str]]) -> tuple[list[str], tuple[str, ...]]:
    """Take the text that the page states for machines where the one it shows has not half of it, or runs into one."""
    longest = max(stated, key=_words, default=[])
    runs = len(longest) > len(body) and bare("".join(body)) in bare("".join(longest))
    if _words(longest) < (FEWEST_WORDS if runs else max(FEWEST_WORDS, 2 * _words(body))):
        return body, ()
    said = "" if len(longest) > 1 else "; its paragraphs run into one"
    return longest, (f"the text is the one that the page states for machines{said}",)


def _words(lines: list[str]) -> int:
    return sum(len(line.split()) for line in lines)


def _without_top(sifted: Sifted, before: Mapping[str, str], judged: Judged, today: date) -> Sifted:
    """Leave out what stands above the headline, and bylines and dates below it; doubt what else is no sentence."""
    first = {line: SIGN_UP for line in sifted.lines[:MOST_ABOVE] if before.get(line) == SIGN_UP}
    lines = [line for line in sifted.lines if line not in first]
    top = lines[: top_of(lines, MOST_ABOVE, judged.leads)]
    known = first | {line: why for line in top if (why := before.get(line) or what_above(line, (), today))}
    told = {one.text for one in sifted.doubts} | {line for line in judged.paragraphs if " " in line}
    doubts = (Doubt(line, CAPTION) for line in top if line not in {*known, *told, *judged.leads})
    return Sifted(
        tuple(line for line in sifted.lines if line not in known),
        (*(LeftOut(line, why) for line, why in known.items()), *sifted.left_out),
        (*doubts, *sifted.doubts),
    )
