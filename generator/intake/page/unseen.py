"""Elements of a page that its readers do not see."""

from __future__ import annotations

import re
from typing import Any

UNSEEN = frozenset(
    (
        *("script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select", "option", "datalist"),
        *("math", "textarea"),
    )
)
SPOKEN = re.compile(r"(?<![\w-])(?:sr-only|(?:u-)?visually-?hidden|screen-?reader(?:-text|-only)?)(?![\w-])")
"""The class of words that are there for screen readers alone."""
WITHDRAWN = frozenset(("hidden", "hide"))
"""The class of a `span` that is out of sight, if no other one shows it in wide windows: `md:inline`."""
CLIPPED = re.compile(r"clip:rect\(0|clip-path:inset\((?:50|100)%|(?:left|text-indent):-\d{3}")
"""The style of the same."""
SEEN = ("h1", "main", "article", "body")
"""What is seen, whatever a page calls it."""


def is_hidden(node: Any) -> bool:
    """Tell whether an element is hidden, by its attributes and its own style.

    A paragraph may be silent and seen, and so is what another text is read out for.
    """
    style, around = _style(node), node.getparent()
    is_named = around is not None and bool(around.get("aria-label"))
    is_silent = node.get("aria-hidden") == "true" and node.tag != "p" and not is_named
    return node.get("hidden") is not None or "display:none" in style or is_silent or is_spoken(node)


def is_spoken(node: Any) -> bool:
    """Tell whether an element is for screen readers alone."""
    if node.tag in SEEN:
        return False
    names = (node.get("class") or "").lower().split()
    if node.tag == "span" and not WITHDRAWN.isdisjoint(names) and not any(":" in name for name in names):
        return True
    return bool(SPOKEN.search(" ".join(names)) or CLIPPED.search(_style(node)))


def _style(node: Any) -> str:
    return (node.get("style") or "").replace(" ", "").lower()
