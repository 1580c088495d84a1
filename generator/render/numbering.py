"""Citation numbers: one a source, in order of first use on the page, with a list that leads back to every use."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from string import ascii_lowercase

from generator.link.html import CITE_END, CITE_START, LOCATOR, Html
from generator.pages.parts.reference import Reference

TOKEN = re.compile(f"{CITE_START}([^{LOCATOR}]*){LOCATOR}([^{CITE_END}]*){CITE_END}")
REFERENCES = Html("\x05")
"""The place of the reference list in a page that is not yet numbered."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the list."""

    number: int
    uses: tuple[tuple[str, str], ...]
    """A letter and the place on the page for each use: `("a", "cite-3-1")`."""
    reference: Reference


def number_citations(
    html: str,
    references: Mapping[str, Reference],
    show_number: Callable[[int, int, Html], str],
    show_list: Callable[[tuple[Entry, ...]], str],
) -> str:
    """Put numbers for the citations of a rendered page, and the list in its place; citing nothing makes no list."""
    uses: dict[str, int] = {}

    def show(found: re.Match[str]) -> str:
        source = found[1]
        uses[source] = uses.get(source, 0) + 1
        # The token's text is escaped already.
        return show_number(list(uses).index(source) + 1, uses[source], Html(found[2]))

    numbered = TOKEN.sub(show, html)
    entries = tuple(
        Entry(number, tuple((letters(use), f"cite-{number}-{use}") for use in range(1, count + 1)), references[source])
        for number, (source, count) in enumerate(uses.items(), 1)
    )
    return numbered.replace(REFERENCES, show_list(entries) if entries else "")


def letters(number: int) -> str:
    """Count with letters: a to z, then aa, ab and so on."""
    said = ""
    while number:
        number, rest = divmod(number - 1, 26)
        said = ascii_lowercase[rest] + said
    return said
