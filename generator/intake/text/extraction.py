"""The lines of a page that are likely those of its article; the only importer of trafilatura, which tells them."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Any

from generator.intake.page.blocks import NEWS, is_small, lines_of, names_of, text_of
from generator.intake.page.elsewhere import CONSENT
from generator.intake.page.unseen import is_hidden, is_spoken

PROMOTION = re.compile(
    r"newsletter|disclosure|most-?read|most-?popular|paywall-?promo|subscribe-?promo|reg-?wall"
    r"|stock-(?:fundamentals|quotes?|tickers?)|(?<![a-z])(?:support|donat(?:e|ions?))-(?!ed|ing)"
    r"|related-?(?:posts?|stories|articles?|links?)(?![a-z])"
    r"|(?<![a-z])(?:ads?|advert(?:isement)?s?)(?:_|-|\s|$)",
    re.IGNORECASE,
)
BESIDE = frozenset(("sidebar", "side-bar", "right-rail", "rightrail"))
SHORT = 600
"""Up to how many characters an element may be a promotion, whatever it calls itself."""


def load_page(text: str) -> Any:
    """Parse a page; None where there is nothing of one."""
    from trafilatura import load_html

    return load_html(text)


def extract(tree: Any) -> list[str]:
    """Give the lines that trafilatura takes for the text of an article."""
    from trafilatura import bare_extraction

    document = bare_extraction(_without_promotion(tree), include_comments=False, include_tables=True)
    return lines_of(document.body) if document is not None and not isinstance(document, dict) else []


def _is_apart(element: Any) -> bool:
    """Tell whether an element calls itself a question for consent, or the column beside an article."""
    names = names_of(element)
    return bool(CONSENT.search(names)) or not BESIDE.isdisjoint(names.lower().split())


def _without_promotion(tree: Any) -> Any:
    """Copy the page without hidden dialogs, questions for consent, columns beside, promotions and what is not seen.

    Marks of news agencies give way to what is in them.
    """
    copied = deepcopy(tree)
    for element in copied.xpath("//*[@role='dialog' or @aria-modal='true']"):
        if is_hidden(element) and element.getparent() is not None:
            element.drop_tree()
    for element in [one for one in copied.iter("div", "section", "aside") if _is_apart(one)]:
        if element.getparent() is not None and next(element.iter("h1", "article", "main"), None) is None:
            element.drop_tree()
    for element in list(copied.iter(*NEWS)):
        element.drop_tag()
    for element in list(copied.iter("p", "div", "aside", "section", "ul", "article", "span", "h2", "h3", "table")):
        is_none = PROMOTION.search(names_of(element)) or is_spoken(element)
        is_promotion = is_none and element.getparent() is not None and is_small(element)
        if is_promotion and len(text_of(element)) <= SHORT:
            element.drop_tree()
    return copied
