"""The headings of a page, each with what its place tells of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from generator.evidence.normal import normalise
from generator.intake.address import clean_address, same_address
from generator.intake.page.blocks import names_of, text_of

LEVELS = ("h1", "h2", "h3", "h4")
LONGEST = 300
MOST = 50
"""How many headings of a level are looked at."""
DEPTH = 4
"""How many elements around a heading are looked at for a name."""
FEWEST = 4
"""How many paragraphs make a text."""
BELOW = f"count(preceding::p[string-length() > 60]) >= {FEWEST}"
ASIDE = re.compile(r"shar(?:e|ing)|social|comment|related|recirc|recommend|trending|popular|most-?read", re.IGNORECASE)
NAMED = re.compile(r"(?:^|[\s_-])(?:entry|post|article|story)[_-]*(?:title|head(?:line)?|hed)(?![\w-])", re.IGNORECASE)
MARKED = frozenset(("headline", "dc:title", "dcterms:title", "schema:headline"))


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, and what its place tells of it."""

    text: str
    level: str
    is_linked: bool
    """Whether it leads to another page."""
    is_aside: bool
    """Whether it stands beside the text, or below it in a box for sharing, for comments or for other articles."""
    is_marked: bool
    """Whether the page says that it is the headline, or it is the only one in the header of an article."""


def find_headings(tree: Any, own: Collection[str]) -> list[Heading]:
    """List the headings of a page by level, then by place; `own` are the addresses that the page gives itself."""
    elements = (element for level in LEVELS for element in islice(tree.iter(level), MOST))
    found = ((element, text_of(element)) for element in elements)
    return [
        Heading(text, element.tag, _is_linked(element, own), _is_aside(element), _is_marked(element))
        for element, text in found
        if 0 < len(text) <= LONGEST
    ]


def letters(text: str) -> str:
    """Give the letters and digits of a text, case-folded."""
    return "".join(char for char in normalise(text).casefold() if char.isalnum())


def _is_linked(heading: Any, own: Collection[str]) -> bool:
    links = [one for one in heading.iterancestors("a") if one.get("href")] or [
        one for one in heading.iterdescendants("a") if letters(one.text_content()) == letters(heading.text_content())
    ]
    base = next(iter(own), "")
    return any(not any(same_address(clean_address(one.get("href") or "", base), two) for two in own) for one in links)


def _is_aside(heading: Any) -> bool:
    around = list(islice(_around(heading), DEPTH))
    if any(one.tag in ("aside", "nav", "footer") for one in around):
        return True
    is_named = heading.tag == "h1" and any(ASIDE.search(names_of(one)) for one in around)
    return is_named and bool(heading.xpath(BELOW))


def _around(heading: Any) -> Iterator[Any]:
    """Give the elements around a heading up to those that hold text of an article as well."""
    for one in heading.iterancestors():
        if one.tag in ("article", "main", "body") or len(list(islice(one.iter("p"), FEWEST))) == FEWEST:
            return
        yield one


def _is_marked(heading: Any) -> bool:
    said = {(heading.get(name) or "").strip().lower() for name in ("itemprop", "property")}
    return not MARKED.isdisjoint(said) or bool(NAMED.search(heading.get("class") or "")) or _is_only(heading)


def _is_only(heading: Any) -> bool:
    """Tell whether a heading is the only one of its level in the header of an article."""
    header: Any = next(heading.iterancestors("header"), None)
    if header is None or heading.tag != "h1" or next(header.iterancestors("article"), None) is None:
        return False
    return len(list(islice(header.iter("h1"), 2))) == 1
