"""Headings parted from what is no part of them: controls inside them, and a kicker or a standfirst at either end."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice
from typing import Any

from generator.intake.metadata.headings import LEVELS, MOST, letters
from generator.intake.page.blocks import is_small, text_of
from generator.intake.page.unseen import is_spoken

CONTROLS = frozenset(("button", "input", "select", "textarea", "form"))
INLINE = frozenset(("span", "small", "em", "strong", "b", "i"))
MOST_CHILDREN = 12
MOST_IN_TAIL = 4
"""How many elements behind a headline may be none of it."""
FEWEST_WORDS = 4
"""How many words the tail of a title must have to be a headline by itself."""


def part_headings(tree: Any, titles: Collection[str]) -> None:
    """Take controls out of the headings of a tree, and what is beside a stated title in one of them into its own."""
    known = frozenset(letters(title) for title in titles) - {""}
    ends = (title.partition(": ")[2] for title in titles)
    tails = frozenset(letters(end) for end in ends if len(end.split()) >= FEWEST_WORDS)
    headings = [one for level in LEVELS for one in islice(tree.iter(level), MOST) if is_small(one)]
    for element in headings:
        _drop_controls(element)
        is_known = letters(text_of(element)) in known
        _part(_innermost(element), element, frozenset() if is_known else known, known | tails)
        _drop_tail(element, known)


def _drop_controls(heading: Any) -> None:
    """Drop controls, unless they are all of a heading."""
    controls = {one for one in heading.iterdescendants() if _is_control(one)}
    outermost = [one for one in controls if controls.isdisjoint(one.iterancestors())]
    if sum(len(letters(one.text_content())) for one in outermost) < len(letters(heading.text_content())):
        for one in outermost:
            one.drop_tree()


def _drop_tail(heading: Any, known: frozenset[str]) -> None:
    """Drop the last small elements of a heading that is a stated title without them: a source, a number of comments."""
    rest = letters(heading.text_content())
    tail: list[Any] = []
    for one in reversed([one for one in heading.iterdescendants() if isinstance(one.tag, str) and len(one) == 0]):
        own = letters(one.text_content())
        if rest in known or len(tail) == MOST_IN_TAIL or not rest.endswith(own):
            break
        rest = rest.removesuffix(own)
        tail.append(one)
    if tail and rest in known:
        for one in tail:
            one.drop_tree()


def _is_control(element: Any) -> bool:
    if not isinstance(element.tag, str):
        return False
    leads = (element.get("href") or "").strip().lower() if element.tag == "a" else ""
    is_button = element.tag in CONTROLS or element.get("role") == "button"
    return is_button or leads == "#" or leads.startswith("javascript:") or is_spoken(element)


def _innermost(heading: Any) -> Any:
    """Give the element that holds all of a heading by itself."""
    inner = heading
    while len(inner) == 1 and isinstance(inner[0].tag, str) and not _ink(inner.text) and not _ink(inner[0].tail):
        inner = inner[0]
    return inner


def _part(inner: Any, heading: Any, known: frozenset[str], tails: frozenset[str]) -> None:
    """Move the elements at either end of a heading out of it, if what remains is a stated title, or the tail of one."""
    children = [one for one in islice(inner, MOST_CHILDREN) if isinstance(one.tag, str)]
    pieces = [letters(inner.text or "")]
    for one in children:
        pieces += [letters(one.text_content()), letters(one.tail or "")]
    ranges = ((one, two) for one in reversed(range(len(children) + 1)) for two in range(one, len(children) + 1))
    for first, last in ranges:
        start, end = 2 * first, 2 * last + 1
        rest = "".join(pieces[start:end])
        is_beside = any(pieces[:start:2]) or any(pieces[end + 1 :: 2]) or len(rest) == sum(map(len, pieces))
        if is_beside or rest not in known | tails:
            continue
        if rest in known or (last == len(children) and _is_kicker(children[:first])):
            _move_out(children[:first], children[last:], heading)
        return


def _is_kicker(before: Collection[Any]) -> bool:
    """Tell whether elements before a headline are no part of its sentence, as one with a colon is."""
    return bool(before) and not "".join(one.text_content() for one in before).rstrip().endswith((":", ","))


def _move_out(before: Iterable[Any], after: Iterable[Any], heading: Any) -> None:
    for child in before:
        heading.addprevious(_named(child, "kicker"))
    for child in reversed(list(after)):
        heading.addnext(_named(child, "standfirst"))


def _named(child: Any, name: str) -> Any:
    """Make a paragraph with a name of an element of a heading."""
    child.drop_tree()
    child.tail = None
    child.tag = "p" if child.tag in INLINE else child.tag
    child.set("class", name)
    return child


def _ink(text: str | None) -> str:
    return (text or "").strip()
