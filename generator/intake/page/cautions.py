"""What a person should know of a page before using its text: that it stops early, or goes on elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from generator.intake.page.blocks import is_small, names_of, text_of
from generator.intake.page.statements import Statements

PAGES = re.compile(r"(?<![a-z])(?:pag(?:e-?nav|er|ers|ing|inat\w*))(?![a-z])", re.IGNORECASE)
COMMENTS = re.compile(r"comment|disqus|respon[ds]", re.IGNORECASE)
FIRST = re.compile(r"\s*page 1 of \d+\b", re.IGNORECASE)
UNFREE = "the page says that its text is not free to read; if it stops early, import it with `--scope opening`"
GOES_ON = "the page is one of several; what stands on its page 2 is not in the text"
MOST = 20
"""How many elements that may number pages are looked at."""


def cautions(tree: Any, said: Statements) -> Iterator[str]:
    """Give them in sentences."""
    if _is_unfree(said.described):
        yield UNFREE
    if any(_leads_on(one) for one in islice(_numbering(tree), MOST)) or _is_first(tree):
        yield GOES_ON


def _is_unfree(described: Mapping[str, Any]) -> bool:
    parts = described.get("hasPart")
    several = [described, *(parts if isinstance(parts, list) else [parts])]
    return any(isinstance(one, Mapping) and _said(one) == "false" for one in several)


def _said(part: Mapping[str, Any]) -> str:
    return str(part.get("isAccessibleForFree")).lower()


def _numbering(tree: Any) -> Iterator[Any]:
    """Give the small elements that call themselves a numbering of pages, but not those of comments."""
    for one in tree.iter("div", "ul", "ol", "nav", "p", "table", "span"):
        named = PAGES.search(names_of(one).replace("_", "-"))
        if named and is_small(one) and not any(COMMENTS.search(names_of(up)) for up in (one, *one.iterancestors())):
            yield one


def _is_first(tree: Any) -> bool:
    """Tell whether a page says that it is the first of several, beside a link."""
    return any(FIRST.match(text or "") for link in tree.iter("a") for text in _beside(link))


def _beside(link: Any) -> tuple[str | None, str | None]:
    before = link.getprevious()
    return link.getparent().text if link.getparent() is not None else "", before.tail if before is not None else ""


def _leads_on(numbering: Any) -> bool:
    """Tell whether the first page is shown and the second one linked."""
    links = [text_of(link) for link in numbering.iter("a")]
    return "2" in links and "1" not in links
