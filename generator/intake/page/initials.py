"""Initials that a page sets large before the paragraph that they begin, joined with it again."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from generator.intake.page.blocks import is_small

WORD = re.compile(r"[^\W\d_]+")
DEEP = 6
"""How many elements into a paragraph its first letters are looked for."""


def join_initials(tree: Any) -> None:
    """Move single capitals that stand for themselves right before a word without one to that word.

    Where the page has the rest of the word as a word elsewhere, as in `A man`, they are two.
    """
    for element in list(tree.iter("span", "div", "p", "strong", "b")):
        letter = (element.text or "").strip()
        if len(letter) == 1 and letter.isupper() and not len(element) and not (element.tail or "").strip():
            start = _start(element.getnext())
            rest = WORD.match(start.text.lstrip()) if start is not None else None
            if rest and rest[0].islower():
                start.text = f"{letter}{' ' if _is_word(rest[0], tree) else ''}{start.text.lstrip()}"
                element.text = ""


def _start(block: Any) -> Any:
    """Give the innermost element that a block begins with its words; None where it has none."""
    if block is None or block.tag not in ("p", "div", "span") or not is_small(block):
        return None
    return next((one for one in islice(block.iter(), DEEP) if (one.text or "").strip()), None)


def _is_word(rest: str, tree: Any) -> bool:
    return sum(1 for _ in islice(re.finditer(rf"\b{rest}\b", "".join(tree.itertext())), 2)) > 1
