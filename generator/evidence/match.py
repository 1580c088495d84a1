"""A quote against the text of its source: exact, or not at all.

What stands must be the same in normal form, cut no word in two, and lie within one passage. The wider searches make
corrections and hints, never matches.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.evidence.capture import Capture, Line, prepare
from generator.evidence.nearest import nearest
from generator.evidence.quote import Quote, read_quote
from generator.evidence.wide import typography
from generator.evidence.windows import MOST, Window, windows
from generator.evidence.words import Span, occurrences

NEIGHBOURHOOD = 40
"""How many characters on either side of a quote show what its neighbours are."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quote stands."""

    first: int
    """The number of its first word in the text, counted from 0."""
    last: int
    """The number of its last word; words left out between its parts lie inside."""
    spans: Window
    """The stretch of each part in the normalised text."""


@dataclass(frozen=True, slots=True)
class Found:
    """The quote stands in the text, at one place."""

    place: Place


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The quote stands at several places, and its prefix and suffix choose none of them."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class TypographyDiffers:
    """The same letters stand in the text, with other case, punctuation, spacing or diacritics."""

    correction: str
    """The source's own wording, ready to be pasted."""


@dataclass(frozen=True, slots=True)
class OtherNeighbours:
    """The quote stands in the text, but not between its prefix and suffix."""

    nearest: str
    """The quote at its first place, with what really stands around it."""


@dataclass(frozen=True, slots=True)
class NotFound:
    """The quote does not stand in the text."""

    nearest: str
    """What is most like it, in the source's own words; empty where nothing is. A hint only."""


Match = Found | Ambiguous | TypographyDiffers | OtherNeighbours | NotFound


def match(quote: Quote, text: Capture) -> Match:
    """Look a quote up in the text of its source, and where it is not found say what is there instead."""
    found = places(quote, text)
    if found:
        return Found(found[0]) if len(found) == 1 else Ambiguous(found)
    if anywhere := places(replace(quote, prefix="", suffix=""), text):
        return OtherNeighbours(_neighbourhood(anywhere[0], text))
    if correction := typography(quote, text):
        return TypographyDiffers(correction)
    return NotFound(nearest(quote, text))


def places(quote: Quote, text: Capture) -> tuple[Place, ...]:
    """Find every place where a quote stands and its prefix and suffix agree."""
    is_sound = len(quote.parts) <= MOST and any(char.isalnum() for char in quote.normal)
    if not is_sound or not all(part in text.normal for part in quote.parts):
        return ()
    return tuple(
        Place(*text.numbers(spans[0][0], spans[-1][1]), spans)
        for line in text.lines
        for spans in _in_passage(quote, text, line)
    )


def stands_in(fragment: str, text: str) -> bool:
    """Tell whether a fragment stands, in whole words, in a short text such as a quote."""
    return bool(places(read_quote(fragment), prepare(text)))


def _in_passage(quote: Quote, text: Capture, line: Line) -> list[Window]:
    choices = [
        [span for span in occurrences(part, text.normal, *line.normal) if text.is_whole(*span)] for part in quote.parts
    ]
    choices[0] = list(_after(quote.prefix, choices[0], text))
    choices[-1] = list(_before(quote.suffix, choices[-1], text))
    return windows(choices)


def _after(prefix: str, spans: list[Span], text: Capture) -> Iterator[Span]:
    """Keep the occurrences right before which the prefix stands, be it in the passage before."""
    for start, end in spans:
        stop = start - text.normal[max(start - 1, 0) : start].isspace()
        if not prefix or _stands_at(prefix, stop - len(prefix), text):
            yield start, end


def _before(suffix: str, spans: list[Span], text: Capture) -> Iterator[Span]:
    """Keep the occurrences right after which the suffix stands, be it in the next passage."""
    for start, end in spans:
        if not suffix or _stands_at(suffix, end + text.normal[end : end + 1].isspace(), text):
            yield start, end


def _stands_at(neighbour: str, start: int, text: Capture) -> bool:
    end = start + len(neighbour)
    same = start >= 0 and text.normal[start:end].replace("\n", " ") == neighbour
    return same and text.is_whole(start, end)


def _neighbourhood(place: Place, text: Capture) -> str:
    start, end = place.spans[0][0], place.spans[-1][1]
    line = next(line for line in text.lines if line.normal[0] <= start < line.normal[1])
    near = max(line.normal[0], start - NEIGHBOURHOOD), min(line.normal[1], end + NEIGHBOURHOOD)
    return text.wording(*text.widen(*near))
