"""A line of text with links in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a page of this site or to another one."""

    label: str
    url: str
    title: str = ""
    """The full name, where the label is a short one."""


@dataclass(frozen=True, slots=True)
class Cite:
    """A numbered citation of a source, numbered when the page is rendered."""

    source: str
    """The source's id."""
    locator: str = ""
    """The page or paragraph: `p. 3`."""


Line = tuple[str | Link | Cite, ...]
"""Text, links and citations in reading order."""


def words(line: Line) -> str:
    """Give a line without its links and citations."""
    return "".join(part if isinstance(part, str) else part.label for part in line if not isinstance(part, Cite))
