"""The lines of a parsed page: one for each block that holds text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from generator.intake.article import clean

UNSEEN = frozenset(
    (
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "head",
        "iframe",
        "object",
        "select",
        "option",
        "datalist",
        "math",
    )
)
INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "hi"),
        *("i", "ins", "kbd", "label", "mark", "q", "ref", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike"),
        *("strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    )
)
BREAKS = frozenset(("br", "lb"))
CLOSED = re.compile(r"""[.!?…:]["'”’»)\]]*$""")


def lines_of(tree: Any) -> list[str]:
    """List the lines of a tree in order, as a reader sees them."""
    return [line for block in _blocks(tree) for line in _broken(block)]


def text_of(element: Any) -> str:
    """Give all text of one element in one line."""
    return clean(" ".join(lines_of(element)))


def is_small(element: Any, most: int = 60) -> bool:
    """Tell whether an element holds few others, so that looking at each of many nested ones stays quick."""
    return sum(1 for _ in islice(element.iter(), most + 1)) <= most


def _blocks(tree: Any) -> Iterator[str]:
    """Cut the running text wherever a block begins or ends; a line break becomes a line feed."""
    held: list[str] = []
    for piece in _pieces(tree):
        if piece is None:
            yield "".join(held)
            held = []
        else:
            held.append(piece)
    yield "".join(held)


def _pieces(tree: Any) -> Iterator[str | None]:
    """Walk without recursion, since a page may nest as deep as it likes; None stands for an end of a block."""
    waiting: list[tuple[Any, bool]] = [(tree, False)]
    while waiting:
        node, seen = waiting.pop()
        if seen:
            if not _is_inline(node):
                yield None
            yield _spaced(node.tail) if node is not tree else ""
            continue
        waiting.append((node, True))
        if not isinstance(node.tag, str) or node.tag in UNSEEN or _is_hidden(node):
            continue
        if node.tag in BREAKS:
            yield "\n"
        elif not _is_inline(node):
            yield None
        yield _spaced(node.text)
        waiting += [(child, False) for child in reversed(node)]


def _is_inline(node: Any) -> bool:
    return not isinstance(node.tag, str) or node.tag in INLINE or node.tag in BREAKS or node.tag in UNSEEN


def _is_hidden(node: Any) -> bool:
    style = (node.get("style") or "").replace(" ", "").lower()
    return node.get("hidden") is not None or "display:none" in style or node.get("aria-hidden") == "true"


def _spaced(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _broken(block: str) -> Iterator[str]:
    """Divide a block at its line breaks where a sentence ends there; else a break is a space."""
    held = ""
    for part in (clean(part) for part in block.split("\n")):
        if held and (CLOSED.search(held) or not part):
            yield held
            held = ""
        held = f"{held} {part}".strip()
    if held:
        yield held
