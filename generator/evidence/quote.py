"""A quote as evidence gives it: its parts, its normal form, and the words around it [W3C TextQuoteSelector]."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from generator.evidence.normal import normalise
from generator.evidence.words import SHINGLE, shingles, words

# An omission mark stands by itself. One that touches a word belongs to the source: `is… influence`.
OMISSION = re.compile(r"(?<![^ ])…(?![^ ])")


@dataclass(frozen=True, slots=True)
class Quote:
    """Verbatim words, in normal form."""

    parts: tuple[str, ...]
    """The stretches between omissions, in order; none where there are no words."""
    prefix: str = ""
    """What stands right before it; it chooses among occurrences."""
    suffix: str = ""
    """What stands right after it."""

    @property
    def normal(self) -> str:
        """Give the parts with ` … ` between them."""
        return " … ".join(self.parts)

    @property
    def hash(self) -> str:
        """Give the first 64 bits of the SHA-256 of the normal form, as 16 hexadecimal digits."""
        return hashlib.sha256(self.normal.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    @property
    def shingles(self) -> list[str]:
        """List the three-word shingles of all parts; none reaches over an omission."""
        return [shingle for part in self.parts for shingle in shingles(part)]

    @property
    def is_short(self) -> bool:
        """Tell whether a part has too few words for a shingle."""
        return any(len(words(part)) < SHINGLE for part in self.parts)


def read_quote(text: str, prefix: str = "", suffix: str = "") -> Quote:
    """Read a quote: ` … ` marks an omission; one at either end says nothing and is dropped."""
    parts = (part.strip(" ") for part in OMISSION.split(normalise(text)))
    return Quote(tuple(part for part in parts if part), normalise(prefix), normalise(suffix))
