"""What of a page is no part of its article: lists of other articles, asides, posts and pictures that it shows."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from generator.intake.day import has_date
from generator.intake.page.blocks import is_small, text_of

OTHER_PLACE = re.compile(
    r"\b(?:related|comments?|sidebar|recommend\w*|popular|latest|trending|footer|more)\b"
    r"|\b(?:most|top) ?(?:viewed|read|shared)\b",
    re.IGNORECASE,
)
CONSENT = re.compile(r"cookie|gdpr|(?<![a-z])consent(?![a-z])|one-?trust|privacy-(?:modal|dialog|popup)", re.IGNORECASE)
"""What boxes call themselves that ask readers for their consent."""
SHOWN = re.compile(r"caption|\bembed|tweet|twitter|instagram|facebook|tiktok", re.IGNORECASE)
"""What posts and pictures that the article shows are in."""
OF_ITSELF = re.compile(r"date|time|breadcrumb|header", re.IGNORECASE)
"""What a class names of the article itself, whatever else stands in it: `embed-timestamp`."""
WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])|[_-]+")
"""Where a class is divided into words: `relatedStories`, `related-stories`."""
BYLINE = re.compile(r"(?i:author|by-?line|date|time|meta)(?![a-z])")
"""How a class begins that is a byline's, whatever else stands in it: `author-date-comments`."""
AUTHOR = re.compile(r"(?<![a-z])(?:author|by-?line)s?(?![a-z])", re.IGNORECASE)
PAGE = ("body", "html", "main")
TEASERS = ("li", "div", "article", "section", "tr", "dl", "a")
MOST_ALIKE = 12
"""How many elements alike are compared."""
MOST_TEXT = 600
"""How long a teaser with its date may be."""


def heading_of(tree: Any, headline: str) -> Any:
    """Find the element that prints the headline, a heading of a high level first; None where none does."""
    for tags in (("h1",), ("h2",), ("h3", "h4"), ("a", "div", "p", "span")):
        for one in tree.iter(*tags) if headline else ():
            if (tags[0] != "a" or len(one) == 0) and text_of(one) == headline:
                return one
    return None


def outer_of(heading: Any) -> frozenset[Any]:
    """Give the elements that the headline stands in: none of them is another thing than the article."""
    return frozenset(heading.iterancestors()) if heading is not None else frozenset()


def is_elsewhere(element: Any, outer: Collection[Any]) -> bool:
    """Tell whether an element stands in what is no part of the article."""
    return is_listed(element, outer) or any(one.tag in ("aside", "footer", "nav") for one in _line(element, outer))


def is_listed(element: Any, outer: Collection[Any]) -> bool:
    """Tell whether an element stands in a post or a picture, or in a list of other articles."""
    line = list(_line(element, outer))
    return is_shown(element, outer) or any(_is_other(one, outer) or _is_teaser(one) for one in line)


def _is_other(element: Any, outer: Collection[Any]) -> bool:
    """Tell whether an element calls itself something else; the foot of the box of the headline is none."""
    found = OTHER_PLACE.search(_names(element))
    before = element.getprevious()
    is_foot = before is not None and (before in outer or before.tag == "h1") and is_small(before)
    return found is not None and not (is_foot and found[0].lower() == "footer")


def is_shown(element: Any, outer: Collection[Any]) -> bool:
    """Tell whether an element stands in a post or a picture that the article shows."""
    return any(one.tag in ("blockquote", "figure") or _names_shown(one) for one in _line(element, outer))


def _names_shown(element: Any) -> bool:
    """Tell whether an element calls itself a post or a picture."""
    names = (element.get("class") or "").split()
    return any(SHOWN.search(name) and not OF_ITSELF.search(name) for name in names)


def _line(element: Any, outer: Collection[Any]) -> Iterator[Any]:
    """Go from an element up to what holds the headline too, or to the page."""
    for one in (element, *element.iterancestors()):
        if one.tag in PAGE or one in outer:
            return
        yield one


def _names(element: Any) -> str:
    names = (element.get("class") or "").split()
    return " ".join(WORDS.sub(" ", name) for name in names if not BYLINE.match(name))


def _is_teaser(element: Any) -> bool:
    """Tell whether an element is one of several alike, each with a link and a date."""
    around = element.getparent()
    if around is None or element.tag not in TEASERS or _is_byline(element) or not _is_dated_link(element):
        return False
    alike = (one for one in around.iterchildren(element.tag) if one is not element and _kind(one) == _kind(element))
    return any(_is_dated_link(one) for one in islice(alike, MOST_ALIKE))


def _is_byline(element: Any) -> bool:
    """Tell whether an element calls itself one of several authors, each with the date of what they wrote."""
    return bool(AUTHOR.search(element.get("class") or "")) and len(text_of(element).split()) <= MOST_ALIKE


def _kind(element: Any) -> str:
    return (element.get("class") or "").split(" ")[0]


def _is_dated_link(element: Any) -> bool:
    if element.tag != "a" and element.find(".//a") is None:
        return False
    text = "".join(islice(element.itertext(), MOST_TEXT))
    stated = (one.get("datetime") or one.get("title") or "" for one in element.iter("time", "span", "abbr"))
    return len(text.split()) <= MOST_TEXT // 5 and any(has_date(one) for one in (text, *islice(stated, MOST_ALIKE)))
