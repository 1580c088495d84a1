"""Characters that a reviewer cannot see."""

from __future__ import annotations

import re
import unicodedata

HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0d\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff"
    "\ufff0-\uffff\ue000-\uf8ff\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
"""Control characters, bidirectional controls, invisible characters, tags, and code points for private use."""


def describe(character: str) -> str:
    """Name a hidden character: `U+202E (right-to-left override)`."""
    name = unicodedata.name(character, "a control character or a code point without a character").lower()
    return f"U+{ord(character):04X} ({name})"
