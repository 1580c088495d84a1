"""Names are what they look like."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic
from generator.link.checks.draft import Draft, found
from generator.link.resolve import names_of
from generator.read.hidden import describe

WORD = re.compile(r"[^\W\d_]+")
ALIKE = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "CHEROKEE")
"""Scripts with letters that look the same; no name has two of them in one word."""


def mixed_script(draft: Draft) -> Iterator[Diagnostic]:
    """Find names with a word of letters from two scripts that look alike."""
    for entities in draft.records.entities.values():
        for written in entities:
            for keys, name in names_of(written.record):
                for strange in foreign_letters(name):
                    message = f"`{name}` mixes two scripts in one word: {describe(strange)}"
                    hint = "type the name anew, with the letters of its own script"
                    yield found(rules.MIXED_SCRIPT, written, keys, message, hint, strange)


def foreign_letters(name: str) -> list[str]:
    """List the letters that are of another script than most of their word, where the two look alike."""
    letters = []
    for word in WORD.findall(name):
        scripts = Counter(_script(letter) for letter in word)
        alike = [script for script, _ in scripts.most_common() if script in ALIKE]
        letters += [letter for letter in word if _script(letter) in alike[1:]]
    return list(dict.fromkeys(letters))


def _script(letter: str) -> str:
    """Give the script of a letter, by which its name in Unicode begins."""
    return unicodedata.name(letter, "").partition(" ")[0]
