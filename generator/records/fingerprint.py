"""What is kept of a source's text so that quotes can be checked without it: `content/fingerprints/<id>.json`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

FORMAT = 1


class Passage(NamedTuple):
    """Where one quote stands in the text."""

    first: int
    """The number of its first word, counted from 0."""
    last: int
    """The number of its last word, counted from 0; words left out between its parts lie inside."""
    hash: str
    """The first 64 bits of the SHA-256 of the normalised quote, as 16 hexadecimal digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """A source's text as numbers: enough to check quotes, not enough to read it."""

    format: int = FORMAT
    """The version of this format."""
    words: int
    """How many words the text has."""
    sha256: str
    """The SHA-256 of the normalised text, as 64 hexadecimal digits."""
    captured: str
    """The day on which the text was captured [ISO 8601]."""
    scope: Literal["whole", "opening"] = "whole"
    """Whether the whole text was captured, or only its opening."""
    passages: tuple[Passage, ...] = ()
    """Where the quotes stand that were found in the text, in its order."""
    mentions: tuple[str, ...] = ()
    """The entities whose name or alias the text holds, as `kind/id`, in alphabetical order."""
    filter: str = ""
    """The Bloom filter over the three-word shingles, in Base64; empty where the source keeps none."""
