"""Initials that a page sets large before the paragraph that they begin, joined with it again."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import Any

from generator.intake.page.blocks import is_small

ELEMENTS = ("span", "div", "p", "strong", "b")
DROPPED = re.compile(r"drop-?cap", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+")
WORDS = frozenset("AIOEYÀÉÓÚ")
"""Capitals that are words."""
DEEP = 6
"""How many elements into a paragraph its first letters are looked for."""


def join_initials(tree: Any) -> None:
    """Move single capitals that stand for themselves right before a word without one to that word.

    Where the initial may be a word and the page has the rest as a word elsewhere, as in `A man`, they are two.
    """
    for one in [one for one in tree.iter("span") if DROPPED.search(one.get("class") or "")]:
        _close_up(one)
    found = [(one, start) for one in list(tree.iter(*ELEMENTS)) if (start := _start_behind(one)) is not None]
    words = Counter(WORD.findall("".join(tree.itertext()))) if found else Counter()
    for element, start in found:
        rest = WORD.match(start.text.lstrip())
        if rest and rest[0].islower():
            initial = element.text.strip()
            is_word = initial in WORDS and words[rest[0]] > 1
            start.text = f"{initial}{' ' if is_word else ''}{start.text.lstrip()}"
            element.text = ""


def _close_up(element: Any) -> None:
    """Drop the white space that a page has between a large initial in elements of its own and the rest of its word."""
    initial = "".join(element.itertext()).strip()
    rest = (element.tail or "").lstrip()
    if len(initial) == 1 and initial.isupper() and initial not in WORDS and rest[:1].islower():
        for child in list(element):
            element.remove(child)
        element.text, element.tail = initial, rest


def _start_behind(element: Any) -> Any:
    """Give the innermost element that goes on right behind a single capital; None where an element is none."""
    letter = (element.text or "").strip()
    if len(letter) != 1 or not letter.isupper() or len(element) or (element.tail or "").strip():
        return None
    block = element.getnext()
    if block is None or block.tag not in ("p", "div", "span") or not is_small(block):
        return None
    return next((one for one in islice(block.iter(), DEEP) if (one.text or "").strip()), None)
