"""Whether a text is one that another source has already, wholly or in part."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import sqrt
from typing import Literal

from generator.evidence.bloom import BITS, HASHES, holds, salt_of
from generator.evidence.capture import Capture, prepare
from generator.records.fingerprint import Fingerprint

COPY = 80
"""From how many per cent of common text on two sources carry one text."""
REWRITE = 20
"""From how many per cent on one may be made from the other. Two reports of one event share about 3 per cent."""

SPREADS = 6
"""How many standard deviations above what chance gives a filter must hold."""
FEWEST = 30
"""How many shingles two texts must share at least; a short text with one long quotation is no rewrite."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much of its text a source shares with another."""

    source: str
    """The id of the other one."""
    percent: int
    """Of the three-word shingles of the shorter text, how many the other one has as well."""
    same: bool
    """Whether the texts are the same but for typography."""
    measured: Literal["text", "fingerprint"]
    """What was at hand of the other source."""

    @property
    def how(self) -> Literal["copy", "rewrite"]:
        """Give the word that `reprints` would have."""
        return "copy" if self.same or self.percent >= COPY else "rewrite"


def find_likenesses(
    text: Capture, captures: Mapping[str, str], fingerprints: Mapping[str, Fingerprint]
) -> tuple[Likeness, ...]:
    """Find the sources that share much of a text, the likest first."""
    found = [
        one
        for source in sorted({*captures, *fingerprints})
        if (one := _likeness(text, source, captures.get(source), fingerprints.get(source)))
    ]
    return tuple(sorted(found, key=lambda one: (-one.same, -one.percent)))


def _likeness(text: Capture, source: str, capture: str | None, fingerprint: Fingerprint | None) -> Likeness | None:
    if capture is not None:
        other = prepare(capture)
        shared, shorter, sha256 = _common(text, other), _shorter(text, other), other.sha256
    elif fingerprint:
        shared, shorter, sha256 = *_held(text.shingles, fingerprint), fingerprint.sha256
    else:
        return None
    same = sha256 == text.sha256
    percent = 100 if same else min(100, round(100 * shared / shorter)) if shorter else 0
    if not same and (percent < REWRITE or shared < FEWEST):
        return None
    return Likeness(source, percent, same, "text" if capture is not None else "fingerprint")


def _common(one: Capture, other: Capture) -> float:
    return len(one.shingles & other.shingles)


def _shorter(one: Capture, other: Capture) -> float:
    return min(len(one.shingles), len(other.shingles))


def _held(own: set[str], fingerprint: Fingerprint) -> tuple[float, float]:
    """Estimate how many shingles the other text shares, and how many the shorter one has.

    What a filter would hold by chance is taken off, and all if it may be chance, as in a long text it is more easily;
    the length of the filter says how many shingles it was made from.
    """
    filled = b64decode(fingerprint.filter)
    bits = len(filled) * 8
    if not bits or not own:
        return 0.0, 0.0
    chance = float((int.from_bytes(filled).bit_count() / bits) ** HASHES)
    salt = salt_of(fingerprint.sha256)
    held = sum(holds(filled, shingle, salt) for shingle in own)
    shared = (held - chance * len(own)) / (1 - chance)
    doubtful = SPREADS * sqrt(chance * (1 - chance) * len(own))
    return (shared if shared > doubtful else 0.0), min(len(own), bits / BITS)


def say(likenesses: tuple[Likeness, ...]) -> Iterator[str]:
    """Say each likeness in a sentence."""
    for one in likenesses:
        if one.same:
            yield f"the text is the same as that of `{one.source}` (100 %)"
        else:
            about = "" if one.measured == "text" else "about "
            yield f"the text shares {about}{one.percent} % with `{one.source}`"
