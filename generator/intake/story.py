"""The text of an article in its page; the only importer of trafilatura, which tells it from all around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.intake.above import CAPTION, top_of, what_above
from generator.intake.article import Doubt, LeftOut, is_sentence
from generator.intake.blocks import is_small, lines_of, text_of
from generator.intake.clutter import Sifted, clutter, sift

PARTS = frozenset(("p", "h2", "h3", "h4", "blockquote", "ul", "ol"))
EMBEDDED = re.compile(r"instagram|twitter|tiktok|facebook|promo|related|newsletter|advert|caption", re.IGNORECASE)
PROMOTION = re.compile(r"newsletter|disclosure|most-?read|most-?popular|paywall-?promo|subscribe-?promo", re.IGNORECASE)
ORIGIN = re.compile(
    r"\b(?:originally|first) (?:appeared|published|ran|posted)\b|\brepublished (?:from|with)\b", re.IGNORECASE
)
MOST_ABOVE = 12
"""How many lines may stand above the first sentence."""
SHORT = 600
"""Up to how many characters an element may be a promotion, whatever it calls itself."""
FEWEST_WORDS = 100
FEWEST = 3
"""How many paragraphs of the text an element must hold before what stands between them is taken for text as well."""
MOST_LINKED = 0.6
"""Which share of a line may be links before it is taken for a pointer to something else."""


@dataclass(frozen=True, slots=True)
class Story:
    """The text of an article, and what became of the other lines of its page."""

    lines: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    notes: tuple[str, ...] = ()
    """What a person should look at, in sentences."""


def load_page(text: str) -> Any:
    """Parse a page; None where there is nothing of one."""
    from trafilatura import load_html

    return load_html(text)


def find_story(tree: Any, title: str, standfirsts: Iterable[str], stated: Iterable[str], today: date) -> Story:
    """Find the text of a page with all that it left out.

    A standfirst is told by what the page says of itself; `stated` is the text where the page gives it for machines.
    """
    body, notes = _fuller([line for line in _found_in(tree) if line != title], list(stated))
    seen = lines_of(tree.find("body") if tree.find("body") is not None else tree)
    added = _between(tree, body) if body else {}
    sifted = _without_top(sift(_with_added(body, added)), _before(title, seen), today)
    first = [line for line in _above(seen, title, body, list(standfirsts)) if line not in sifted.lines]
    lines = (*([title] if title and sifted.lines else []), *first, *sifted.lines)
    doubts = [Doubt(line, "it stands between paragraphs, but does not look like one") for line in _all(added)]
    around = _not_kept(seen, [*lines, *(one.text for one in sifted.left_out)])
    kept_doubts = tuple(one for one in doubts if one.text in sifted.lines and is_sentence(one.text))
    return Story(lines, (*sifted.left_out, *around), (*sifted.doubts, *kept_doubts), (*notes, *_origins(seen)))


def _found_in(tree: Any) -> list[str]:
    from trafilatura import bare_extraction

    document = bare_extraction(_without_promotion(tree), include_comments=False, include_tables=True)
    return lines_of(document.body) if document is not None and not isinstance(document, dict) else []


def _without_promotion(tree: Any) -> Any:
    """Copy the page without short elements that call themselves newsletters, disclosures and the like."""
    copied = deepcopy(tree)
    for element in list(copied.iter("p", "div", "aside", "section", "ul")):
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        is_promotion = PROMOTION.search(names) and element.getparent() is not None and is_small(element)
        if is_promotion and len(text_of(element)) <= SHORT:
            element.drop_tree()
    return copied


def _fuller(body: list[str], stated: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """Take the text that the page states for machines where the one it shows has not even half of its words."""
    longest = max(stated, key=len, default="")
    if len(longest.split()) < FEWEST_WORDS or len(longest.split()) < 2 * len(" ".join(body).split()):
        return body, ()
    return [longest], ("the text is the one that the page states for machines; its paragraphs run into one",)


def _origins(seen: list[str]) -> Iterator[str]:
    for line in dict.fromkeys(seen):
        if ORIGIN.search(line) and len(line) < SHORT:
            yield f"the page says: “{line}”; perhaps it carries another source's text"


def _between(tree: Any, body: list[str]) -> dict[str, list[str]]:
    """Find headings and paragraphs that were left out though they stand among kept ones, by the line before them."""
    kept = {_bare(line): line for line in body}
    whole = "\n".join(kept)
    found: dict[str, list[str]] = {}
    for parent in dict.fromkeys(one.getparent() for one in tree.iter("p")):
        parts = [(part, lines_of(part)) for part in parent if part.tag in PARTS] if parent is not None else []
        marks = [kept.get(_bare(lines[-1])) if lines else None for _, lines in parts]
        known = [number for number, mark in enumerate(marks) if mark]
        before = ""
        for number in range(known[0], known[-1]) if len(known) >= FEWEST else ():
            part, lines = parts[number]
            before = marks[number] or before
            if not marks[number] and lines and _belongs(part):
                found.setdefault(before, []).extend(line for line in lines if _bare(line) not in whole)
    return found


def _belongs(part: Any) -> bool:
    names = f"{part.get('class') or ''} {part.get('id') or ''}"
    text = text_of(part)
    linked = sum(len(text_of(link)) for link in part.iter("a"))
    return not EMBEDDED.search(names) and linked <= MOST_LINKED * len(text) and not clutter(text)


def _with_added(body: list[str], added: dict[str, list[str]]) -> Iterator[str]:
    waiting = dict(added)
    for line in body:
        yield line
        yield from waiting.pop(line, ())


def _all(added: dict[str, list[str]]) -> Iterator[str]:
    for lines in added.values():
        yield from lines


def _before(title: str, seen: list[str]) -> list[str]:
    return seen[: seen.index(title)] if title in seen else []


def _without_top(sifted: Sifted, before: list[str], today: date) -> Sifted:
    """Leave out what stands above the headline, and bylines and dates below it; doubt what else is no sentence."""
    top = sifted.lines[: top_of(sifted.lines, MOST_ABOVE)]
    judged = {line: "above the headline" if line in before else what_above(line, (), today) for line in top}
    known = {line: why for line, why in judged.items() if why}
    told = {one.text for one in sifted.doubts}
    doubts = (Doubt(line, CAPTION) for line in top if line not in known and line not in told)
    return Sifted(
        tuple(line for line in sifted.lines if line not in known),
        (*(LeftOut(line, why) for line, why in known.items()), *sifted.left_out),
        (*doubts, *sifted.doubts),
    )


def _above(seen: list[str], title: str, body: list[str], stated: list[str]) -> list[str]:
    """Find what belongs above the text: the line that the page gives as its description, and whose text it carries."""
    whole, wanted = "\n".join(map(_bare, body)), {_bare(one) for one in stated}
    start = seen.index(title) + 1 if title in seen else 0
    end = next((number for number, line in enumerate(seen) if number > start and line in body), start)
    origins = [line for line in seen[start:end] if ORIGIN.search(line) and len(line) < SHORT]
    described = (line for line in seen if is_sentence(line) and _bare(line) in wanted and _bare(line) not in whole)
    return [*dict.fromkeys([*list(described)[:1], *origins])]


def _not_kept(seen: list[str], kept: Iterable[str]) -> Iterable[LeftOut]:
    """Find the lines of the page that are not in the text, and which of them stand between lines that are."""
    whole = "\n".join(_bare(line) for line in kept)
    missing = [not _bare(line) or _bare(line) not in whole for line in seen]
    entire = {_bare(line) for line in kept if is_sentence(line)}
    sentences = [number for number, line in enumerate(seen) if _bare(line) in entire]
    inside = range(sentences[0], sentences[-1]) if sentences else range(0)
    told: set[str] = set()
    for number, line in enumerate(seen):
        if missing[number] and line not in told:
            told.add(line)
            yield LeftOut(line, clutter(line) or "outside the article", inside=number in inside)


def _bare(line: str) -> str:
    return re.sub(r"\W+", "", line)
