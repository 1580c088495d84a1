"""The lines of a parsed page: one for each block that holds text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby, islice
from typing import Any

from generator.intake.article import clean
from generator.intake.page.unseen import UNSEEN, is_hidden

NEWS = frozenset(
    (
        *("person", "location", "org", "chron", "event", "money", "num", "function", "object.title", "virtloc"),
        *("sublocation", "city", "state", "region", "country"),
    )
)
"""What news agencies mark names, places and times with inside a sentence [NITF, enriched text]."""
INLINE = frozenset(
    (
        *NEWS,
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "hi"),
        *("i", "ins", "kbd", "label", "mark", "q", "ref", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike"),
        *("strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    )
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
BREAKS = frozenset(("br", "lb"))
OWN_LINE = re.compile(r"(?<![\w-])h[2-6](?![\w-])|cross-?head|pull-?quote|__date(?![\w-])", re.IGNORECASE)
"""The class of a `span` with lines of its own: it looks like a heading, is pulled out of the text, or is the date."""
BOLD = frozenset(("b", "strong", "bold", "#b"))
EMPHASIS = frozenset(("em", "i", "small"))
CLOSED = re.compile(r"""[.!?…:]["'”’»)\]]*$""")
SEVERAL = 4
"""From how many lines between breaks on they are surely a list, if none closes a sentence."""
SHORT = 8
"""How many words a line of fewer has at most, and a title in italics."""
SHORTER = 16
"""How many words a line of more has at most."""
LINKED = 0.8
"""From which share of links on a line is only a link."""
EMPHASISED = 0.9


@dataclass(frozen=True, slots=True)
class Place:
    """A line, and where it stands on the page."""

    line: str
    block: Any
    """The innermost block that holds it."""
    linked: float
    """Which share of its characters leads elsewhere."""
    emphasised: bool
    """Whether it is in italics or small print, from its first word on."""
    bold: bool = False
    """Whether nearly all of it is."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some running text; None for an end of a block."""

    text: str | None
    block: Any
    linked: bool = False
    emphasised: bool = False
    bold: bool = False


def lines_of(tree: Any) -> list[str]:
    """List the lines of a tree in order, as a reader sees them."""
    return [place.line for place in places_of(tree)]


def places_of(tree: Any) -> list[Place]:
    """List the lines of a tree in order, each with its place."""
    runs = (run for is_end, run in groupby(_pieces(tree), lambda piece: piece.text is None) if not is_end)
    return [_place(line) for run in runs for line in _lines(run)]


def text_of(element: Any) -> str:
    """Give all text of one element in one line."""
    return clean(" ".join(lines_of(element)))


def names_of(element: Any) -> str:
    """Give what an element calls itself: its classes and its id."""
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def upwards(block: Any) -> Iterator[Any]:
    """Give a block and all elements around it, the innermost first."""
    yield block
    yield from block.iterancestors()


def is_small(element: Any, most: int = 60) -> bool:
    """Tell whether an element holds few others, so that looking at each of many nested ones stays quick."""
    return sum(1 for _ in islice(element.iter(), most + 1)) <= most


def _place(line: list[_Piece]) -> Place:
    inked = [piece for piece in line if _ink(piece)]
    emphasised = inked[0].emphasised and _share(line, "emphasised") >= EMPHASISED
    return Place(_text(line), inked[0].block, _share(line, "linked"), emphasised, _is_all_bold(line))


def _is_all_bold(line: list[_Piece]) -> bool:
    """Tell whether what is no link of a line is bold, and some of it is."""
    plain = sum(_ink(piece) for piece in line if not piece.bold and not piece.linked)
    bold = sum(_ink(piece) for piece in line if piece.bold)
    return bold > 0 and plain <= (1 - EMPHASISED) * sum(map(_ink, line))


def _ink(piece: _Piece) -> int:
    return len((piece.text or "").strip())


def _share(line: list[_Piece], what: str) -> float:
    return sum(_ink(piece) for piece in line if getattr(piece, what)) / (sum(map(_ink, line)) or 1)


def _text(line: list[_Piece]) -> str:
    return clean("".join(piece.text or "" for piece in line))


def _pieces(tree: Any) -> Iterator[_Piece]:
    """Walk without recursion, since a page may nest as deep as it likes; a line break becomes a line feed."""
    waiting: list[tuple[Any, bool, _Piece]] = [(tree, False, _Piece(None, tree))]
    while waiting:
        node, seen, around = waiting.pop()
        if seen:
            if not _is_inline(node):
                yield _Piece(None, node)
            yield replace(around, text=_spaced(node.tail) if node is not tree else "")
            continue
        waiting.append((node, True, around))
        if not isinstance(node.tag, str) or node.tag in UNSEEN or is_hidden(node):
            continue
        inside = _Piece(
            "",
            around.block if _is_inline(node) else node,
            around.linked or (node.tag == "a" and not _is_anchor(node, around.block)),
            around.emphasised or node.tag in EMPHASIS,
            around.bold or _is_bold(node),
        )
        if _is_break(node):
            yield replace(inside, text="\n")
        elif not _is_inline(node):
            yield _Piece(None, node)
        yield replace(inside, text=_spaced(node.text))
        waiting += [(child, False, inside) for child in reversed(node)]


def _is_break(node: Any) -> bool:
    """Tell whether a node ends a line: a break, or an empty element that calls itself one."""
    return node.tag in BREAKS or ("br" in (node.get("class") or "").split() and not len(node) and not node.text)


def _is_inline(node: Any) -> bool:
    if not isinstance(node.tag, str) or node.tag in BREAKS or node.tag in UNSEEN:
        return True
    if node.tag == "button":
        return not "".join(node.itertext()).strip()
    if node.tag == "div" and _is_whole_heading(node):
        return True
    return node.tag in INLINE and not (node.tag == "span" and OWN_LINE.search(node.get("class") or ""))


def _is_anchor(link: Any, block: Any) -> bool:
    """Tell whether a link in a heading leads to a place on the same page: to the heading itself."""
    is_own = block.tag in HEADINGS and (link.get("href") or "").startswith("#")
    return is_own and sum(1 for _ in block.iter("a")) == 1


def _is_whole_heading(node: Any) -> bool:
    """Tell whether an element is all that there is in a heading."""
    around = node.getparent()
    is_only = around is not None and around.tag in HEADINGS and len(around) == 1
    return is_only and not (around.text or "").strip() and not (node.tail or "").strip()


def _is_bold(node: Any) -> bool:
    classes = f"{node.get('class') or ''} {node.get('rend') or ''}".split()
    return node.tag in BOLD or (node.tag in ("span", "hi") and not BOLD.isdisjoint(classes))


def _spaced(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _lines(run: Iterable[_Piece]) -> Iterator[list[_Piece]]:
    """Divide a block at its breaks after sentences, between links and around bold lines, and between short lines.

    Else a break is a space, as it is in headings.
    """
    parts = [(is_break, list(pieces)) for is_break, pieces in groupby(run, lambda piece: piece.text == "\n")]
    is_heading = any(piece.block.tag in HEADINGS for _, pieces in parts for piece in pieces)
    texts = [text for is_break, part in parts if not is_break and (text := _text(part))]
    are_short = not is_heading and _are_short(texts)
    held: list[_Piece] = []
    for is_break, part in parts:
        if not is_break and _text(held) and (are_short or _is_apart(held, part)):
            yield held
            held = []
        held += part
    if _text(held):
        yield held


def _are_short(lines: list[str]) -> bool:
    """Tell whether lines are several short ones, as those of lists are, and no sentence broken up."""
    begins = all(line[:1].isupper() or not line[:1].isalpha() for line in lines)
    most = SHORTER if len(lines) >= SEVERAL else SHORT
    return len(lines) > 1 and begins and all(len(line.split()) <= most for line in lines)


def _is_title(line: list[_Piece]) -> bool:
    """Tell whether a line is a few words in italics that begin with a capital, as a subheading may be."""
    words = _text(line).split()
    return 0 < len(words) <= SHORT and words[0][:1].isupper() and _share(line, "emphasised") == 1


def _is_apart(held: list[_Piece], part: list[_Piece]) -> bool:
    are_links = min(_share(held, "linked"), _share(part, "linked")) >= LINKED
    is_headed = (_share(held, "bold") >= EMPHASISED) != (_share(part, "bold") >= EMPHASISED)
    is_headed = is_headed or (_is_title(held) and not _share(part, "emphasised"))
    return are_links or is_headed or not _text(part) or bool(CLOSED.search(_text(held)))
