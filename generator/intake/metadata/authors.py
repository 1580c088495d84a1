"""Who wrote an article, by what its page states for machines and by its byline."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from html import unescape
from typing import Any

from generator.intake.article import is_sentence
from generator.intake.metadata.byline import BY, GLUED_BY, PARTICLES, read_authors
from generator.intake.page.blocks import is_small, text_of
from generator.intake.page.elsewhere import is_elsewhere, outer_of
from generator.intake.page.statements import Statements
from generator.intake.page.unseen import UNSEEN

METAS = (
    *("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator"),
    *("citation_author", "article_author", "authors", "content_author", "og:author", "article:author_name"),
)
LINKED = (
    "//*[@itemprop='author']//*[@itemprop='name'] | //*[@itemprop='author'][not(*)]",
    "//*[@rel='author'] | //*[contains(@property, 'dc:creator') and not(self::meta)]",
    (
        "//*[contains(@class, 'vcard') and contains(@class, 'author')]//*[contains(@class, 'fn')]"
        " | //a[starts-with(@title, 'Posts by ')]"
    ),
)
NAMES = "translate(concat(@class, ' ', @id), 'ABEHILNORTUY_', 'abehilnortuy-')"
BYLINES = (
    f"//*[contains({NAMES}, 'byline') or contains({NAMES}, 'by-line') or contains(@data-testid, 'byline')"
    f" or contains({NAMES}, 'author-name') or contains({NAMES}, 'article-author')]"
)
SIGNED = (
    "//*[self::p or self::div or self::span or self::li or self::td or self::h2 or self::h4 or self::h5"
    " or self::strong][starts-with(translate(normalize-space(), 'BY', 'by'), 'by')"
    " or starts-with(normalize-space(), 'Written by')][string-length(normalize-space()) < 100]"
)
PICTURED = re.compile(r"\b(?:photo|image|picture|credit|gallery)\b", re.IGNORECASE)
JOINED = re.compile(r"\b[Aa]nd\b|&")
OWNED = re.compile(r"©|\bcopyright\b", re.IGNORECASE)
LONGEST_BYLINE = 100
FEW = 12
"""How many elements a line that may sign an article holds at most."""
MOST_AUTHORS = 4
"""More links to authors are those of a list of articles."""


def find_authors(tree: Any, said: Statements, outlets: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Give the authors of the first place that names any, as `Family, Given`, or else the byline that names none.

    Who owns the page is not its author, nor is who is stated and nowhere printed where a byline names another.
    """
    owned = " ".join(_owned(tree))
    unprinted: tuple[str, ...] = ()
    nobody = ""
    places = list(_places(tree, said))
    for names, is_stated in places:
        owners = [name for name in names if name in owned]
        authors, byline = read_authors(names, (*outlets, *owners))
        if authors and (is_stated or "," in authors[0]):
            if _is_printed(authors, tree) if is_stated else not unprinted or BY.match(names[0]):
                return _completed(authors, places, _short(tree, BYLINES, _outer(tree)), outlets), ""
            unprinted = unprinted or authors
        nobody = nobody or byline
    return unprinted, "" if unprinted else nobody


def _places(tree: Any, said: Statements) -> Iterator[tuple[list[str], bool]]:
    """Give the names and bylines of one place after the other, and whether the page states them for machines."""
    yield [unescape(name) for name in said.authors if "://" not in name], True
    yield from (([unescape(name)], True) for name in said.meta(*METAS) if "://" not in name)
    outer = _outer(tree)
    for path in LINKED:
        names = _short(tree, path, outer)
        yield names if len(names) <= MOST_AUTHORS else names[:1], False
    lines = _short(tree, BYLINES, outer)
    yield sorted(lines, key=lambda line: not BY.match(line))[:1], False
    yield next(([line] for line in _short(tree, SIGNED, outer) if _is_signed(line)), []), False


def _completed(
    authors: tuple[str, ...],
    places: Iterable[tuple[list[str], bool]],
    bylines: Collection[str],
    outlets: tuple[str, ...],
) -> tuple[str, ...]:
    """Give all authors of the first place that names these and others by their whole names.

    A line for readers may have a town behind its commas, and links may be to authors of other articles; what a line
    joins by `and`, or one byline holds, is surely another author.
    """
    for names, is_stated in places:
        is_one = len(names) > 1 and any(all(name in line for name in names) for line in bylines)
        is_joined = is_stated or is_one or any(map(JOINED.search, names))
        several = read_authors(names, outlets)[0] if is_joined else ()
        if set(authors) < set(several) and len(several) <= MOST_AUTHORS and all("," in name for name in several):
            return several
    return authors


def _outer(tree: Any) -> frozenset[Any]:
    headings = tree.findall(".//h1")
    return outer_of(headings[0] if len(headings) == 1 else None)


def _short(tree: Any, path: str, outer: Collection[Any]) -> list[str]:
    """Give the short lines at a path, without those beside the article, of lists of others, and of pictures."""
    found = (one for one in tree.xpath(path) if is_small(one, FEW) and not _is_pictured(one, outer))
    names = dict.fromkeys(text_of(one) for one in found if not is_elsewhere(one, outer))
    return [name for name in names if name and len(name) < LONGEST_BYLINE and not _is_note(name)]


def _is_note(line: str) -> bool:
    """Tell whether a line is a note on an author: a sentence that does not begin with `By`."""
    return is_sentence(line) and line.endswith(".") and not BY.match(line)


def _is_pictured(element: Any, outer: Collection[Any]) -> bool:
    return any(
        PICTURED.search((one.get("class") or "").replace("_", " "))
        for one in (element, *element.iterancestors())
        if one not in outer
    )


def _is_signed(line: str) -> bool:
    """Tell whether a line is `By` and a name, of which each word has a capital."""
    names = read_authors([line])[0]
    words = " ".join(names[:1]).replace(",", "").split()
    return (
        bool(BY.match(line) or GLUED_BY.match(line))
        and len(words) > 1
        and all(word[:1].isupper() or word.lower() in PARTICLES for word in words)
    )


def _is_printed(authors: Collection[str], tree: Any) -> bool:
    """Tell whether the page shows one of these authors by the whole name."""
    pieces = tree.xpath(".//body//text()[not(ancestor::script or ancestor::style or ancestor::noscript)]")
    shown = " ".join(" ".join(pieces).split()).casefold()
    return any(" ".join(author.split(", ")[::-1]).casefold() in shown for author in authors)


def _owned(tree: Any) -> Iterator[str]:
    """Give the lines that say whose a page is."""
    for one in tree.iter():
        if isinstance(one.tag, str) and one.tag not in UNSEEN:
            around = one if OWNED.search(one.text or "") else one.getparent() if OWNED.search(one.tail or "") else None
            if around is not None and is_small(around):
                yield text_of(around)
