"""The headline of a page: as printed above the article, not as made up for social networks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from rapidfuzz import fuzz

from generator.evidence.normal import normalise
from generator.intake.article import clean
from generator.intake.blocks import text_of
from generator.intake.statements import Statements

LIKE = 60.0
"""How like a stated title a printed heading must be, of 100, to be taken for it."""
DIVIDER = re.compile(r"\s+[|–—·•:»«-]\s+|\s*\|\s*|\s+::\s+")
LEVELS = ("h1", "h2", "h3", "h4")
LONGEST = 300
MOST = 50
"""How many headings of a level are looked at."""
MOST_NAMED = 2
"""How many times as long as an outlet's name a text may be that is one with something added."""
FEWEST_WORDS = 4
"""How many words tell a headline from a section's name."""


def find_headline(tree: Any, said: Statements, outlets: Iterable[str]) -> str:
    """Find the headline: the heading on the page that is most like what the page states as its title."""
    names = [name for name in outlets if name]
    stated = [title for one in (*said.texts("headline"), *_stated(tree, said)) if (title := without_outlet(one, names))]
    known = [_bare(name) for name in names]
    printed = {level: [text for text in _headings(tree, level) if not _names_outlet(text, known)] for level in LEVELS}
    first, second = printed["h1"], printed["h2"]
    lower = [*printed["h3"], *printed["h4"]]
    choices = (
        _same_as(first, stated),
        _most_like(first, stated),
        _same_as(second, stated),
        next((text for text in first if len(text.split()) >= FEWEST_WORDS), ""),
        _most_like(second, stated),
        _same_as(lower, stated),
        *stated[:1],
        *(first if len(first) == 1 else ()),
    )
    return next(filter(None, choices), "")


def without_outlet(title: str, outlets: Iterable[str]) -> str:
    """Cut the outlet's name from the end or the start of a title: `Headline | The Outlet`."""
    pieces = DIVIDER.split(title)
    if len(pieces) < 2:
        return title
    known = [_bare(name) for name in outlets]
    if _names_outlet(pieces[-1], known):
        return without_outlet(title[: title.rindex(pieces[-1])].rstrip(" |–—·•:»«-"), outlets)
    if _names_outlet(pieces[0], known):
        return title[len(pieces[0]) :].lstrip(" |–—·•:»«-")
    return title


def _stated(tree: Any, said: Statements) -> list[str]:
    titles = [clean(one.text or "") for one in tree.iter("title")][:1]
    return [*said.meta("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "headline"), *titles]


def _headings(tree: Any, level: str) -> list[str]:
    found = (text_of(one) for one in islice(tree.iter(level), MOST))
    return [text for text in found if 0 < len(text) <= LONGEST]


def _same_as(printed: Iterable[str], stated: list[str]) -> str:
    """Give the first heading that is a stated title, or is one without a name before or after it."""
    for heading in printed:
        for title in stated:
            if any(_bare(heading) == _bare(part) != "" for part in _parts(title)):
                return heading
            if len(title.split()) >= FEWEST_WORDS and _bare(heading).endswith(_bare(title)):
                return title
    return ""


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


def _bare(text: str) -> str:
    return "".join(char for char in normalise(text).casefold() if char.isalnum())


def _names_outlet(piece: str, known: Iterable[str]) -> bool:
    """Tell whether a piece of a title is an outlet's name, perhaps with a section's or a place's."""
    bare = _bare(piece)
    return any(
        bare == name or (len(bare) > 3 and (bare in name or (name in bare and len(bare) <= MOST_NAMED * len(name))))
        for name in known
        if name and bare
    )
