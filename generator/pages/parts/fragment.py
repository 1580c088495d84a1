"""Addresses that lead to words in a page [WICG Scroll to Text Fragment]."""

from __future__ import annotations

import re
from urllib.parse import quote as percent

ELLIPSIS = re.compile(r"\s*…\s*")
WHOLE = 8
"""Up to how many words a quote stands whole in an address; a longer one is given by its first and last words."""
ENDS = 4


def text_fragment(url: str, quote: str, prefix: str = "", suffix: str = "") -> str:
    """Give the address at which a browser scrolls to the quote and marks it."""
    if not quote:
        return url
    parts = [part for part in ELLIPSIS.split(quote) if part]
    words = quote.split()
    if len(parts) > 1:
        target = f"{_escape(parts[0])},{_escape(parts[-1])}"
    elif len(words) > WHOLE:
        target = f"{_escape(' '.join(words[:ENDS]))},{_escape(' '.join(words[-ENDS:]))}"
    else:
        target = _escape(quote)
    before = f"{_escape(prefix)}-," if prefix else ""
    after = f",-{_escape(suffix)}" if suffix else ""
    mark = ":~:" if "#" in url else "#:~:"
    return f"{url}{mark}text={before}{target}{after}"


def _escape(text: str) -> str:
    """Percent-encode all but unreserved characters, and the hyphen, which has a meaning of its own here."""
    return percent(text, safe="").replace("-", "%2D")
