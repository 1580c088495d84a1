"""The headline of a page: as printed above the article, not as made up for social networks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any

from rapidfuzz import fuzz

from generator.intake.address import clean_address
from generator.intake.article import clean
from generator.intake.metadata.headings import LONGEST, MOST, Heading, find_headings, letters
from generator.intake.metadata.parted import part_headings
from generator.intake.page.blocks import is_small, text_of
from generator.intake.page.statements import Statements

LIKE = 60.0
"""How like a stated title a printed heading must be, of 100, to be taken for it."""
DIVIDER = re.compile(r"\s+(?:[|–—·•:»«-]|--|::)\s+|\s*\|\s*")
TITLES = ("dc.title", "parsely-title", "sailthru.title", "headline")
MOST_NAMED = 2
"""How many times as long as an outlet's name a text may be that is one with something added."""
FEWEST_WORDS = 4
"""How many words tell a headline from a section's name."""


def find_headline(tree: Any, said: Statements, outlets: Iterable[str]) -> str:
    """Find the headline: the heading on the page that is most like what the page states as its title.

    Headings of the tree are parted from what is no part of them, so that the headline is a line of its own.
    """
    names = [name for name in outlets if name]
    stated = [title for one in (*said.texts("headline"), *_stated(tree, said)) if (title := without_outlet(one, names))]
    known = [letters(name) for name in names]
    part_headings(tree, stated)
    printed = [one for one in find_headings(tree, _own(tree, said)) if not _names_outlet(one.text, known)]
    beside = [one.text for one in printed if one.level == "h1" and one.is_aside]
    printed = [one for one in printed if not one.is_aside]
    first = [one for one in printed if one.level == "h1"]
    own = [one for one in first if not one.is_linked]
    second = [one.text for one in printed if one.level == "h2"]
    lower = [one for one in printed if one.level in ("h3", "h4")]
    choices = (
        _same_as([one.text for one in first], stated),
        _most_like([one.text for one in own], stated),
        _same_as(second, stated),
        next((one.text for one in own if one.is_marked), ""),
        _same_as([one.text for one in lower if not one.is_linked], stated),
        _same_as(_called(tree), stated),
        _most_like([one.text for one in first], stated),
        next((one.text for one in own if len(one.text.split()) >= FEWEST_WORDS), ""),
        _most_like(second, stated),
        _same_as([one.text for one in lower], stated),
        _same_as(beside, stated),
        _alone(own, tree),
        *stated[:1],
        *([one.text for one in first] if len(first) == 1 else ()),
    )
    return next(filter(None, choices), "")


def without_outlet(title: str, outlets: Iterable[str]) -> str:
    """Cut the outlet's name from the end or the start of a title: `Headline | The Outlet`."""
    pieces = DIVIDER.split(title)
    if len(pieces) < 2:
        return title
    known = [letters(name) for name in outlets]
    if _names_outlet(pieces[-1], known):
        return without_outlet(title[: title.rindex(pieces[-1])].rstrip(" |–—·•:»«-"), outlets)
    if _names_outlet(pieces[0], known):
        return title[len(pieces[0]) :].lstrip(" |–—·•:»«-")
    return title


def _stated(tree: Any, said: Statements) -> list[str]:
    titles = [clean(one.text or "") for one in tree.iter("title")][:1]
    others = [name for name in said.metas if name.endswith((":headline", ".headline"))]
    return [*said.meta("og:title", "twitter:title", *TITLES, *others), *titles]


def _own(tree: Any, said: Statements) -> list[str]:
    """Give the addresses that a page gives itself."""
    links = (one.get("href") or "" for one in tree.iter("link") if (one.get("rel") or "").lower() == "canonical")
    return [address for one in (*links, *said.meta("og:url")) if (address := clean_address(one))]


def _same_as(printed: Collection[str], stated: Collection[str]) -> str:
    """Give the first heading that is a stated title, or is one without a name before or after it.

    Of a heading that only ends with a title, this is the headline, unless another title is all of the heading.
    """
    whole = [part for title in stated for part in _parts(title)]
    for title in stated:
        for heading in printed:
            if any(letters(heading) == letters(part) != "" for part in _parts(title)):
                return heading
            if len(title.split()) >= FEWEST_WORDS and letters(heading).endswith(letters(title)):
                return heading if any(letters(heading) == letters(part) for part in whole) else title
    return ""


def _called(tree: Any) -> list[str]:
    """Give the texts of small boxes that call themselves headlines and are no headings."""
    boxes = tree.xpath("//*[self::div or self::p or self::span][contains(@class, 'headline')]")
    return [text for one in islice(boxes, MOST) if is_small(one) and 0 < len(text := text_of(one)) <= LONGEST]


def _alone(printed: Collection[Heading], tree: Any) -> str:
    """Give the text of the only heading, unless it is a word or what a menu of the page links to, as sections are."""
    text = next((one.text for one in printed if len(printed) == 1 and len(one.text.split()) > 1), "")
    is_linked = text and any(letters(one.text_content()) == letters(text) for one in tree.iter("a"))
    return "" if is_linked else text


def _parts(title: str) -> Iterator[str]:
    """Give a title, and what stands before and after each of its dividers, if that is no mere name."""
    yield title
    for divider in DIVIDER.finditer(title):
        before, after = title[: divider.start()], title[divider.end() :]
        yield from (part for part, least in ((before, 2), (after, FEWEST_WORDS)) if len(part.split()) >= least)


def _most_like(printed: list[str], stated: list[str]) -> str:
    best = max(printed, key=lambda heading: _likeness(heading, stated), default="")
    return best if _likeness(best, stated) >= LIKE else ""


def _likeness(heading: str, stated: Iterable[str]) -> float:
    return max((fuzz.token_sort_ratio(heading.casefold(), title.casefold()) for title in stated), default=0.0)


def _names_outlet(piece: str, known: Iterable[str]) -> bool:
    """Tell whether a piece of a title is an outlet's name, perhaps with a section's or a place's."""
    bare = letters(piece)
    return any(
        bare == name or (len(bare) > 3 and (bare in name or (name in bare and len(bare) <= MOST_NAMED * len(name))))
        for name in known
        if name and bare
    )
