"""Dates that are marked up in the page itself: microdata, RDFa, hAtom [microformats.org] and `time` elements."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from generator.intake.metadata.printed import is_changed
from generator.intake.page.elsewhere import is_elsewhere, is_listed
from generator.intake.page.statements import ARTICLES, is_of_another

RDFA = frozenset(
    (
        *("dc:created", "dc:issued", "dc:date", "dcterms:created", "dcterms:issued", "dcterms:date"),
        *("schema:datepublished", "datepublished", "article:published_time"),
    )
)
HATOM = frozenset(("published", "dt-published", "dtpublished"))
PAGES = frozenset((*ARTICLES, "WebPage", "Blog", "CreativeWork", "ItemPage"))
HENTRY = re.compile(r"\b(?:hentry|h-entry)\b")
MOMENT = re.compile(r"\d{4}-\d\d")
MOST = 200
"""How many marked elements are looked at."""


def stated_within(tree: Any, outer: Collection[Any]) -> Iterator[str]:
    """Give the dates of publication that elements of the page state of the article."""
    found = tree.xpath("//*[@itemprop or @property or contains(@class, 'ublished')][not(self::meta[not(@itemprop)])]")
    for one in islice(found, MOST):
        if _names_it(one, outer) and not is_changed(one) and not is_of_another(one) and not is_listed(one, outer):
            yield _value(one)
    for one in islice(tree.xpath("//*[@publishdate]"), MOST):
        if not is_elsewhere(one, outer):
            yield one.get("publishdate")


def times(tree: Any, outer: Collection[Any]) -> Iterator[str]:
    """Give the dates of `time` elements that say no more than their time, and of the like in older pages."""
    dated = ((one, one.get("datetime") or one.get("title") or "") for one in tree.iter("time", "abbr"))
    for one, moment in islice(((one, moment) for one, moment in dated if MOMENT.match(moment)), MOST):
        if not is_changed(one) and not is_elsewhere(one, outer):
            yield moment


def _names_it(element: Any, outer: Collection[Any]) -> bool:
    properties = (element.get("itemprop") or "").lower().split()
    if any("publish" in name and "er" not in name for name in properties):
        return _is_in_scope(element, outer)
    if RDFA.intersection((element.get("property") or "").lower().split()):
        return True
    entry = next((one for one in element.iterancestors() if HENTRY.search(one.get("class") or "")), None)
    in_entry = entry is not None and (not outer or entry in outer)
    return in_entry and bool(HATOM.intersection((element.get("class") or "").lower().split()))


def _is_in_scope(element: Any, outer: Collection[Any]) -> bool:
    """Tell whether the nearest item around an element is the article: it holds the headline, or is of such a kind."""
    item = next((one for one in element.iterancestors() if one.get("itemscope") is not None), None)
    kind = (item.get("itemtype") or "").rsplit("/", 1)[-1] if item is not None else ""
    return item is None or item in outer or kind in PAGES


def _value(element: Any) -> str:
    given = (element.get(name) for name in ("content", "datetime", "title"))
    return next(filter(None, given), "") or "".join(element.itertext())[:80]
