"""The outcome of a quote, given what is at hand: the captured text, its fingerprint, both or neither."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.evidence.bloom import holds, salt_of
from generator.evidence.capture import Capture
from generator.evidence.fingerprint import is_stale
from generator.evidence.match import (
    Ambiguous,
    Found,
    NotFound,
    OtherNeighbours,
    Place,
    TypographyDiffers,
    match,
    places,
)
from generator.evidence.quote import Quote
from generator.records.fingerprint import Fingerprint, Passage

TELLING = 4
"""How many shingles a filter must hold before its source is named as another one: by chance once in 100,000."""


class Verdict(StrEnum):
    """What became of a quote."""

    CHECKED = "checked"
    CONSISTENT = "consistent"
    TOO_SHORT = "too-short"
    NOT_CHECKED = "not-checked"
    AMBIGUOUS = "ambiguous"
    TYPOGRAPHY_DIFFERS = "typography-differs"
    IN_ANOTHER_SOURCE = "in-another-source"
    NOT_FOUND = "not-found"


@dataclass(frozen=True, slots=True)
class AtHand:
    """What there is to check the quotes of one source with."""

    capture: Capture | None = None
    """The captured text."""
    fingerprint: Fingerprint | None = None
    """The committed fingerprint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a quote, and what its writer or a reader should know."""

    verdict: Verdict
    """What became of it."""
    places: tuple[tuple[int, int], ...] = ()
    """First and last word of each place where it stands, counted from 0; empty where that is not known."""
    captured: str = ""
    """The day of the capture that it was checked against; empty where that is not known."""
    correction: str = ""
    """For differing typography: the source's own wording, ready to be pasted."""
    nearest: str = ""
    """What comes nearest in the source; a hint only."""
    neighbours: bool = False
    """Whether the quote stands there, but not between its prefix and suffix."""
    sources: tuple[str, ...] = ()
    """The other sources in which it stands, or seems to stand."""


def check(quote: Quote, own: AtHand, others: Mapping[str, AtHand]) -> Outcome:
    """Check a quote against its source; where it fails, look for it in the other sources, by id."""
    outcome = _against_text(quote, own, own.capture) if own.capture else _against_fingerprint(quote, own.fingerprint)
    if outcome.verdict is Verdict.NOT_FOUND and (sources := _elsewhere(quote, others)):
        return Outcome(verdict=Verdict.IN_ANOTHER_SOURCE, nearest=outcome.nearest, sources=sources)
    return outcome


def _against_text(quote: Quote, own: AtHand, text: Capture) -> Outcome:
    match match(quote, text):
        case Found(place):
            return Outcome(verdict=Verdict.CHECKED, places=_numbers([place]), captured=_day(own, text))
        case Ambiguous(found):
            return Outcome(verdict=Verdict.AMBIGUOUS, places=_numbers(found))
        case TypographyDiffers(correction):
            return Outcome(verdict=Verdict.TYPOGRAPHY_DIFFERS, correction=correction)
        case OtherNeighbours(nearest):
            return Outcome(verdict=Verdict.NOT_FOUND, nearest=nearest, neighbours=True)
        case NotFound(nearest):
            return Outcome(verdict=Verdict.NOT_FOUND, nearest=nearest)


def _against_fingerprint(quote: Quote, fingerprint: Fingerprint | None) -> Outcome:
    if fingerprint is None:
        return Outcome(verdict=Verdict.NOT_CHECKED)
    if kept := _kept(quote, fingerprint):
        numbers = tuple((passage.first, passage.last) for passage in kept)
        return Outcome(verdict=Verdict.CHECKED, places=numbers, captured=fingerprint.captured)
    if not fingerprint.filter:
        return Outcome(verdict=Verdict.NOT_CHECKED)
    if not quote.parts or not _holds_all(quote, fingerprint):
        return Outcome(verdict=Verdict.NOT_FOUND)
    verdict = Verdict.TOO_SHORT if quote.is_short else Verdict.CONSISTENT
    return Outcome(verdict=verdict, captured=fingerprint.captured)


def _elsewhere(quote: Quote, others: Mapping[str, AtHand]) -> tuple[str, ...]:
    """Name the sources in which a quote surely stands; failing those, the ones whose filter holds it."""
    sure = tuple(sorted(id for id, other in others.items() if _stands(quote, other)))
    return sure or tuple(sorted(id for id, other in others.items() if _seems_to_stand(quote, other)))


def _stands(quote: Quote, other: AtHand) -> bool:
    if other.capture:
        return bool(places(quote, other.capture))
    return bool(other.fingerprint and _kept(quote, other.fingerprint))


def _seems_to_stand(quote: Quote, other: AtHand) -> bool:
    if other.capture or not other.fingerprint or not other.fingerprint.filter:
        return False
    return len(quote.shingles) >= TELLING and _holds_all(quote, other.fingerprint)


def _kept(quote: Quote, fingerprint: Fingerprint) -> tuple[Passage, ...]:
    if not fingerprint.passages:
        return ()
    hash = quote.hash
    return tuple(passage for passage in fingerprint.passages if passage.hash == hash)


def _holds_all(quote: Quote, fingerprint: Fingerprint) -> bool:
    filled, salt = b64decode(fingerprint.filter), salt_of(fingerprint.sha256)
    return all(holds(filled, shingle, salt) for shingle in quote.shingles)


def _day(own: AtHand, text: Capture) -> str:
    """Give the day of a capture, which only a fingerprint of the same text knows."""
    fingerprint = own.fingerprint
    return fingerprint.captured if fingerprint and not is_stale(fingerprint, text) else ""


def _numbers(found: Iterable[Place]) -> tuple[tuple[int, int], ...]:
    return tuple((place.first, place.last) for place in found)
