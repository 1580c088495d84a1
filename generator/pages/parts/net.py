"""A drawing of who is named with whom: two lists of names with curves between them.

The names are lists, so they wrap and grow as text does; the curves stretch between them, each name in a row of its own
and all rows of a side equally high.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.link.site import Tie
from generator.pages.parts.line import Link

ROW = 10
"""The height of a row on the longer side, in units of the drawing."""
WIDTH = 100
THIN, FOR_EACH, MOST = 1.0, 0.75, 8
"""The weight of a curve in pixels: at its thinnest, for each record, and for how many at most."""


@dataclass(frozen=True, slots=True)
class Node:
    """One name in the drawing."""

    link: Link
    records: int


@dataclass(frozen=True, slots=True)
class NodeGroup:
    """Names under one heading; without a heading where there is but one group."""

    label: str
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Strand:
    """What joins two names, each given by its link's address."""

    left: str
    right: str
    records: int
    tie: Tie


@dataclass(frozen=True, slots=True)
class Curve:
    """One strand as it is drawn; all values are attributes of a path."""

    path: str
    weight: str
    """Its width in pixels: `6.3`."""
    dots: str
    """The pattern of a dotted one; empty for a solid one."""


@dataclass(frozen=True, slots=True)
class Net:
    """Two sides and the curves between them."""

    title: str
    left: tuple[Node, ...]
    right: tuple[NodeGroup, ...]
    box: str
    """The drawing's own measure: `0 0 100 80`."""
    curves: tuple[Curve, ...]
    note: str
    """What weight and dots mean, and what is not drawn."""


def draw(
    title: str, left: Sequence[Node], right: Sequence[NodeGroup], strands: Iterable[Strand], more: str = ""
) -> Net:
    """Lay out a drawing; `more` says what it leaves out."""
    drawn = tuple(strands)
    urls = [url for group in right for url in ([""] if group.label else []) + [node.link.url for node in group.nodes]]
    height = ROW * max(len(left), len(urls))
    from_ = _places([node.link.url for node in left], height)
    to = _places(urls, height)
    return Net(
        title=title,
        left=tuple(left),
        right=tuple(right),
        box=f"0 0 {WIDTH} {height}",
        curves=tuple(_curve(from_[one.left], to[one.right], one) for one in drawn),
        note=f"{_note(drawn)} {more}".rstrip(),
    )


def _places(urls: Sequence[str], height: int) -> dict[str, float]:
    """Put each name in the middle of its row."""
    return {url: (number + 0.5) * height / len(urls) for number, url in enumerate(urls)}


def _curve(start: float, end: float, strand: Strand) -> Curve:
    middle = WIDTH // 2
    weight = THIN + FOR_EACH * min(strand.records, MOST)
    path = f"M0 {_short(start)}C{middle} {_short(start)} {middle} {_short(end)} {WIDTH} {_short(end)}"
    dots = "" if strand.tie is Tie.REPORTED else f"0 {_short(2 * weight)}"
    return Curve(path, _short(weight), dots)


def _note(strands: Iterable[Strand]) -> str:
    means = "means" if any(strand.tie is not Tie.REPORTED for strand in strands) else "would mean"
    said = f"Line weight follows the number of records, up to {MOST}."
    return f"{said} A dotted line {means} that no source reports work between the two in its own voice."


def _short(number: float) -> str:
    """Write a number with one decimal at most."""
    return f"{number:.1f}".removesuffix(".0")
