"""The text of an article as its page states it for machines, where that is the text that readers see."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

COVERED = 0.8
"""Which share of the words that readers see must be in a stated text before it is believed."""
ENDS = 40
"""How many letters and digits at either end of a line are enough to recognise it."""
CUT = re.compile(r"(?:[\w,;–—-]|…|\.\.\.)$")


@dataclass(frozen=True, slots=True)
class Stated:
    """A stated text by its letters and digits; empty where none can be believed."""

    text: str = ""
    is_cut: bool = False
    """Whether it ends within a sentence."""

    def has(self, line: str) -> bool:
        """Tell whether the text holds a line, of which a link or a note may differ."""
        letters = bare(line)
        return bool(letters and self.text) and (letters[:ENDS] in self.text or letters[-ENDS:] in self.text)


def believed(stated: Iterable[list[str]], lines: Collection[str]) -> Stated:
    """Choose the stated text, by its lines, that holds most of the lines of an article."""
    words = sum(len(line.split()) for line in lines)
    for text in (Stated("".join(map(bare, one)), bool(one and CUT.search(one[-1]))) for one in stated):
        if words and sum(len(line.split()) for line in lines if text.has(line)) > COVERED * words:
            return text
    return Stated()


def bare(line: str) -> str:
    """Give the letters and digits of a line."""
    return re.sub(r"\W+", "", line)
