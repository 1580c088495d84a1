"""The headline of a page: as printed above the article, not as made up for social networks."""

from __future__ import annotations

import re
from collections.abc import Iterable
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
LONGEST = 300
MOST = 50
"""How many headings of a level are looked at."""


def find_headline(tree: Any, said: Statements, outlets: Iterable[str]) -> str:
    """Find the headline: the heading on the page that is most like what the page states as its title."""
    names = [name for name in outlets if name]
    stated = [without_outlet(title, names) for title in (*said.texts("headline"), *_stated(tree, said))]
    printed = [text for level in ("h1", "h2") for text in _headings(tree, level) if text not in names]
    for heading in printed:
        if found := next((title for title in stated if _same(heading, title) or _ends_with(heading, title)), ""):
            return heading if _same(heading, found) else found
    best = max(
        ((_likeness(heading, stated), heading) for heading in printed), default=(0.0, ""), key=lambda one: one[0]
    )
    if best[0] >= LIKE:
        return best[1]
    first = _headings(tree, "h1")
    return next((title for title in stated if title), first[0] if len(first) == 1 else "")


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


def _same(one: str, other: str) -> bool:
    return _bare(one) == _bare(other) != ""


def _ends_with(heading: str, title: str) -> bool:
    """Tell whether a heading is the title with a section's name before it."""
    return len(title.split()) > 3 and _bare(heading).endswith(_bare(title))


def _bare(text: str) -> str:
    return "".join(char for char in normalise(text).casefold() if char.isalnum())


def _likeness(heading: str, stated: Iterable[str]) -> float:
    return max((fuzz.token_sort_ratio(heading.casefold(), title.casefold()) for title in stated if title), default=0.0)


def _names_outlet(piece: str, known: Iterable[str]) -> bool:
    bare = _bare(piece)
    return bool(bare) and any(
        bare == name or (len(bare) > 3 and (bare in name or name in bare)) for name in known if name
    )
