"""The lines of a page that may print its date, those at the headline apart from those far from it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from generator.intake.article import is_sentence
from generator.intake.page.blocks import is_small, text_of
from generator.intake.page.elsewhere import PAGE, is_elsewhere, is_listed

CHANGE = re.compile(
    r"\b(?:up-?dated?|modified|changed|revised|edited|corrected|aktualisier\w+|geändert|mise? à jour|actuali[sz]ad\w+"
    r"|aggiornat\w+|bijgewerkt|oppdatert|opdateret|uppdaterad|güncelle\w+|edition|issue|ausgabe)\b",
    re.IGNORECASE,
)
"""What stands before a date that is not the one of publication here: an update's, or a printed issue's."""
LABEL = re.compile(rf"(?=\b(?:publi|posted|created|veröffentlicht|erstellt))|(?={CHANGE.pattern})", re.IGNORECASE)
DATED_IN = ("time", "span", "p", "div", "li", "small", "h2", "h3", "h4", "h5", "h6", "dd", "address", "abbr", "td")
DATED = re.compile(r"date|publish|posted|time|byline|meta", re.IGNORECASE)
NEAR = 30
"""How many blocks after the headline may hold the printed date."""
LOOSE = 60
"""How many elements after the headline may have it as loose text behind them."""
FAR = 10
"""After how many of them what stands right above the headline counts rather."""
BESIDE = 3
"""How many blocks that is."""
ABOVE = 10
"""How many blocks before the headline, in a box with it, may."""
MOST_BOXES = 6
LONGEST_LINE = 160
LONGEST_LABEL = 40
FEW_WORDS = 8
MOST_WORDS = 12
"""How many words loose text with a date has at most."""
MOST = 200
"""How many elements that may hold a date are looked at."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that may print the date of publication."""

    text: str
    is_sure: bool
    """Whether it is a date's or a byline's: by its element, or because it holds little else."""


@dataclass(frozen=True, slots=True)
class Printed:
    """The lines of a page that may print its date."""

    near: tuple[Line, ...]
    """At the headline, the surest first."""
    far: tuple[Line, ...]
    """Elsewhere: those below the headline first."""
    changes: tuple[str, ...]
    """Those at the headline that tell of an update."""


def printed_lines(tree: Any, heading: Any, outer: Collection[Any]) -> Printed:
    """Find the lines that may print the date of an article."""
    blocks = list(tree.iter("h1", *DATED_IN, *([heading.tag] if heading is not None else [])))
    place = blocks.index(heading) if heading is not None else len(blocks)
    below = [one for one in blocks[place + 1 : place + 1 + NEAR] if not is_listed(one, outer)]
    above = [one for one in _in_boxes(heading, blocks[max(0, place - ABOVE) : place]) if not is_listed(one, outer)]
    over = [one for one in above if one in blocks[max(0, place - BESIDE) : place]]
    close = [line for one in below[:FAR] for line in _lines(one)]
    close += [line for one in over for line in _lines(one) if line.is_sure]
    close += [line for one in below[FAR:] for line in _lines(one)]
    close += _loose(heading, outer)
    close += [line for one in above if one not in over for line in _lines(one) if line.is_sure]
    after = set(blocks[place:])
    marked = [one for one in islice(filter(_is_dated, tree.iter(*DATED_IN)), MOST) if not is_elsewhere(one, outer)]
    far = sorted(marked, key=lambda one: one not in after)
    kept = [line for line in close if line.text]
    return Printed(
        tuple(sorted(kept, key=lambda line: not line.is_sure)),
        tuple(line for one in far for line in _lines(one) if line.text),
        tuple(dict.fromkeys(text for one in (*below, *above) if (text := _short(one)) and not _original(one, text))),
    )


def is_changed(element: Any) -> bool:
    """Tell whether what is right before an element, or what it is called, says that it dates a change."""
    called = f"{element.get('class') or ''} {element.get('itemprop') or ''} {element.get('property') or ''}".lower()
    if "modified" in called or ("updated" in called and "publish" not in called and element.tag == "time"):
        return True
    before, around = element.getprevious(), element.getparent()
    label = (around.text if before is None and around is not None else before.tail if before is not None else "") or ""
    if not label.strip() and before is not None and isinstance(before.tag, str) and is_small(before):
        label = text_of(before)
    return bool(CHANGE.search(re.split(r"\d", label)[-1][-LONGEST_LABEL:]))


def _in_boxes(heading: Any, before: Iterable[Any]) -> Iterator[Any]:
    """Give the elements above the headline that are in a box with it, the innermost box first."""
    found: list[Any] = []
    for box in islice(heading.iterancestors(), MOST_BOXES) if heading is not None else ():
        if box.tag in PAGE:
            break
        found += [one for one in before if one not in found and box in one.iterancestors() and box is not one]
    yield from found


def _loose(heading: Any, outer: Collection[Any]) -> Iterator[Line]:
    """Give the loose text behind the elements that follow the headline."""
    for one in islice(heading.xpath("following::*") if heading is not None else (), LOOSE):
        text = " ".join((one.tail or "").split())
        if 0 < len(text.split()) <= MOST_WORDS and not is_listed(one, outer):
            yield Line(_original(one, text), is_sure=True)


def _lines(element: Any) -> Iterator[Line]:
    if text := _short(element):
        bare = _original(element, text)
        if not is_sentence(bare) or LABEL.match(bare):
            yield Line(bare, _is_dated(element) or len(bare.split()) <= FEW_WORDS)


def _short(element: Any) -> str:
    text = text_of(element) if is_small(element) else ""
    return text if len(text) <= LONGEST_LINE else ""


def _original(element: Any, text: str) -> str:
    """Leave out the parts of a line that tell of a change."""
    if is_changed(element):
        return ""
    return " ".join(part.strip() for part in LABEL.split(text) if not CHANGE.match(part)).strip()


def _is_dated(element: Any) -> bool:
    return element.tag == "time" or bool(DATED.search(element.get("class") or ""))
