"""Initials that a page sets large before the paragraph that they begin, joined with it again."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import Any

from generator.intake.page.blocks import is_small

ELEMENTS = ("span", "div", "p", "strong", "b")
WORD = re.compile(r"[^\W\d_]+")
DEEP = 6
"""How many elements into a paragraph its first letters are looked for."""


def join_initials(tree: Any) -> None:
    """Move single capitals that stand for themselves right before a word without one to that word.

    Where the page has the rest of the word as a word elsewhere, as in `A man`, they are two.
    """
    found = [(one, start) for one in list(tree.iter(*ELEMENTS)) if (start := _start_behind(one)) is not None]
    words = Counter(WORD.findall("".join(tree.itertext()))) if found else Counter()
    for element, start in found:
        rest = WORD.match(start.text.lstrip())
        if rest and rest[0].islower():
            start.text = f"{element.text.strip()}{' ' if words[rest[0]] > 1 else ''}{start.text.lstrip()}"
            element.text = ""


def _start_behind(element: Any) -> Any:
    """Give the innermost element that goes on right behind a single capital; None where an element is none."""
    letter = (element.text or "").strip()
    if len(letter) != 1 or not letter.isupper() or len(element) or (element.tail or "").strip():
        return None
    block = element.getnext()
    if block is None or block.tag not in ("p", "div", "span") or not is_small(block):
        return None
    return next((one for one in islice(block.iter(), DEEP) if (one.text or "").strip()), None)
