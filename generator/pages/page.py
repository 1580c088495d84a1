"""What every page has, whatever its kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from generator.pages.parts.backlink import Backlink
from generator.pages.parts.citation import Citation
from generator.pages.parts.found_by import FoundBy
from generator.pages.parts.head import NOTHING, Head
from generator.pages.parts.line import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of the site, with all that its template may see."""

    template: ClassVar[str]
    """The template's name in `templates/pages/`, without its ending."""
    indexed: ClassVar[bool] = True
    """Whether search engines may list the page; a page that they may not is in no sitemap."""

    url: str
    """The address from the site's root: `/companies/salesforce/`."""
    title: str
    """The heading, and the first part of the window's title."""
    description: str
    """One neutral line for lists, previews and search engines."""
    crumbs: tuple[Link, ...] = ()
    """The way here from the home page, which comes first."""
    section: str = ""
    """The folder of the navigation's item that is lit; empty for none."""
    updated: str = ""
    """The latest date of what the page shows, `2026-11-21`; empty where nothing on it is dated."""
    head: Head = NOTHING
    """What only programs read."""
    found_by: FoundBy | None = None
    """What search knows of the page; None where it does not look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedPage(Page):
    """A page that can be cited, with what mentions it."""

    backlinks: tuple[Backlink, ...] = ()
    citation: Citation
