"""Headings that lead to another site, as those of things that a list tells of do; they are no teasers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from generator.intake.page.blocks import Place, is_small
from generator.intake.page.clutter import HEADING, clutter
from generator.intake.text.homes import HEADINGS

LABELS = 2
"""How many last labels of a host name tell whose it is."""


def unlinked(places: Iterable[Place], host: str) -> Iterator[Place]:
    """Give places as if headings that lead to other hosts than the page's were no links, unless a label says so."""
    before = ""
    for place in places:
        may_be = host and place.linked and place.block.tag in HEADINGS and not _is_label(before)
        yield replace(place, linked=0.0) if may_be and _leads_out(place.block, host) else place
        before = place.line


def _is_label(line: str) -> bool:
    """Tell whether a line announces other articles, as `Read more` and `Related` do."""
    return bool(HEADING.fullmatch(line)) or clutter(line) == "a link of the page"


def _leads_out(heading: Any, host: str) -> bool:
    """Tell whether all links in a heading, or around it, are to other sites."""
    links = list(heading.iter("a")) if is_small(heading) else []
    around = heading.getparent()
    links += [around] if around is not None and around.tag == "a" else []
    hosts = [_site(urlsplit(link.get("href") or "").netloc) for link in links]
    return bool(hosts) and all(one and one != _site(host) for one in hosts)


def _site(host: str) -> str:
    return ".".join(host.lower().rsplit("@", 1)[-1].split(":")[0].split(".")[-LABELS:])
