"""Headings that lead to another site, as those of things that a list tells of do; they are no teasers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.intake.address import host_of
from generator.intake.page.blocks import HEADINGS, Place, is_small
from generator.intake.page.clutter import HEADING, clutter

SEVERAL = 3
"""How many headings that look alike a list has at least."""
LABELS = 2
"""How many last labels of a host name tell whose it is."""


def unlinked(places: Sequence[Place], host: str) -> list[Place]:
    """Give places as if headings that lead to other hosts than the page's were no links.

    Those of a list are several that look alike, and no label such as `Read more` stands before them.
    """
    before = ("", *(place.line for place in places))
    found = [
        number
        for number, place in enumerate(places)
        if place.linked and place.block.tag in HEADINGS and not _is_label(before[number]) and _leads_out(place, host)
    ]
    looks = Counter(_look(places[number]) for number in found)
    listed = {number for number in found if looks[_look(places[number])] >= SEVERAL}
    return [replace(place, linked=0.0) if number in listed else place for number, place in enumerate(places)]


def _look(place: Place) -> tuple[str, str]:
    return place.block.tag, place.block.get("class") or ""


def _is_label(line: str) -> bool:
    """Tell whether a line announces other articles, as `Read more` and `Related` do."""
    return bool(HEADING.fullmatch(line)) or clutter(line) == "a link of the page"


def _leads_out(place: Place, host: str) -> bool:
    """Tell whether all links in a heading, or around it, are to other sites."""
    heading = place.block
    links = list(heading.iter("a")) if is_small(heading) else []
    around = heading.getparent()
    links += [around] if around is not None and around.tag == "a" else []
    hosts = [_site(host_of(link.get("href") or "")) for link in links]
    return bool(host and hosts) and all(one and one != _site(host) for one in hosts)


def _site(host: str) -> str:
    return ".".join(host.split(".")[-LABELS:])
