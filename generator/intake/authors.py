"""Who wrote an article, by what its page states for machines and by its byline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.intake.blocks import is_small, text_of
from generator.intake.byline import read_authors
from generator.intake.statements import Statements
from generator.intake.unseen import UNSEEN

METAS = (
    *("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator"),
    "citation_author",
)
LINKED = (
    "//*[@itemprop='author']//*[@itemprop='name'] | //*[@itemprop='author'][not(*)]",
    "//*[@rel='author']",
)
BYLINES = (
    "//*[contains(@class, 'byline') or contains(@class, 'author-name') or contains(@class, 'article-author')"
    " or contains(@data-testid, 'byline')]"
)
OWNED = re.compile(r"©|\bcopyright\b", re.IGNORECASE)
LONGEST_BYLINE = 100
MOST_AUTHORS = 4
"""More links to authors are those of a list of articles."""


def find_authors(tree: Any, said: Statements, outlets: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Give the authors of the first place that names any, as `Family, Given`, or else the byline that names none.

    Who owns the page is not its author.
    """
    owned = " ".join(_owned(tree))
    nobody = ""
    for names, is_stated in _places(tree, said):
        owners = [name for name in names if name in owned]
        authors, byline = read_authors(names, (*outlets, *owners))
        if authors and (is_stated or "," in authors[0]):
            return authors, ""
        nobody = nobody or byline
    return (), nobody


def _places(tree: Any, said: Statements) -> Iterator[tuple[list[str], bool]]:
    """Give the names and bylines of one place after the other, and whether the page states them for machines."""
    yield [name for name in said.authors if "://" not in name], True
    yield from (([name], True) for name in said.meta(*METAS) if "://" not in name)
    for path in LINKED:
        names = _short(tree, path)
        yield names if len(names) <= MOST_AUTHORS else names[:1], False
    yield _short(tree, BYLINES)[:1], False


def _short(tree: Any, path: str) -> list[str]:
    names = dict.fromkeys(text_of(one) for one in tree.xpath(path))
    return [name for name in names if name and len(name) < LONGEST_BYLINE]


def _owned(tree: Any) -> Iterator[str]:
    """Give the lines that say whose a page is."""
    for one in tree.iter():
        if isinstance(one.tag, str) and one.tag not in UNSEEN:
            around = one if OWNED.search(one.text or "") else one.getparent() if OWNED.search(one.tail or "") else None
            if around is not None and is_small(around):
                yield text_of(around)
