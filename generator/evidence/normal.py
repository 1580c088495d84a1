"""Typographic normalisation: what typesetters, browsers and keyboards change without changing the words.

Unicode NFC, one form each for quotes, apostrophes, dashes, hyphens and spaces; ligatures are spelt out, soft hyphens
and other invisible characters dropped. Case, punctuation and diacritics count.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

# The last three become others of these in NFC.
SINGLE_QUOTES = "‘’‚‛′‹›`´ʹʻʼʽˈ＇\u0374\u1fef\u1ffd"
DOUBLE_QUOTES = "“”„‟″«»〝〞〟＂"
DASHES = "‐‑‒–—―−⁃⸺⸻﹘﹣－"
SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    chr(code) for code in range(0x2000, 0x200B)
)
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# Soft hyphen, grapheme joiner, zero-width spaces and joiners, direction marks, variation selectors.
INVISIBLE = (
    *(0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF),
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    *range(0xFE00, 0xFE10),
)

UNIFIED: dict[int, str] = (
    dict.fromkeys(map(ord, SINGLE_QUOTES), "'")
    | dict.fromkeys(map(ord, DOUBLE_QUOTES), '"')
    | dict.fromkeys(map(ord, DASHES), "-")
    | dict.fromkeys(map(ord, SPACES), " ")
    | {ord(ligature): letters for ligature, letters in LIGATURES.items()}
    | dict.fromkeys(INVISIBLE, "")
)

MANY_SPACES = re.compile("  +")


@dataclass(frozen=True, slots=True)
class Mapped:
    """A normalised line, and where each of its characters came from."""

    text: str
    """The same as `normalise` gives."""
    starts: tuple[int, ...]
    """For each character, where its origin starts in the line as written."""
    ends: tuple[int, ...]
    """For each character, where its origin ends."""


def normalise(line: str) -> str:
    """Give the typographic normal form of one line; line ends become spaces."""
    unified = unicodedata.normalize("NFC", line.translate(UNIFIED))
    return MANY_SPACES.sub(" ", unified).strip(" ")


def plain(wording: str) -> str:
    """Drop what is invisible and make spaces single, but keep the quotes and dashes: ready to be pasted."""
    spaced = "".join(" " if UNIFIED.get(ord(char)) == " " else char for char in wording)
    seen = "".join(char for char in spaced if UNIFIED.get(ord(char)) != "")
    return MANY_SPACES.sub(" ", seen).strip(" ")


def mapped(line: str) -> Mapped:
    """Normalise one line and remember where each character came from."""
    kept = list(_single_spaced(_composed(line)))
    if kept and kept[-1][0] == " ":
        kept.pop()
    return Mapped("".join(kind[0] for kind in kept), tuple(kind[1] for kind in kept), tuple(kind[2] for kind in kept))


Origin = tuple[str, int, int]


def _single_spaced(characters: Iterator[Origin]) -> Iterator[Origin]:
    """Keep the first space of each run, with the run's whole extent, and none at the start."""
    waiting: Origin | None = None
    begun = False
    for char, start, end in characters:
        if char == " ":
            waiting = (" ", waiting[1] if waiting else start, end)
            continue
        if waiting and begun:
            yield waiting
        waiting, begun = None, True
        yield char, start, end


def _composed(line: str) -> Iterator[Origin]:
    """Compose each character with the marks that follow it; a changed group maps to its whole extent."""
    group: list[Origin] = []
    for index, written in enumerate(line):
        for char in UNIFIED.get(ord(written), written):
            if group and not _continues(char):
                yield from _compose(group)
                group = []
            group.append((char, index, index + 1))
    yield from _compose(group)


def _continues(char: str) -> bool:
    """Tell whether a character may compose with the one before it: a mark, or a Hangul vowel or final."""
    return unicodedata.category(char)[0] == "M" or "\u1160" <= char <= "\u11ff"


def _compose(group: list[Origin]) -> Iterator[Origin]:
    written = "".join(origin[0] for origin in group)
    composed = unicodedata.normalize("NFC", written)
    if composed == written:
        yield from group
    else:
        yield from ((char, group[0][1], group[-1][2]) for char in composed)
