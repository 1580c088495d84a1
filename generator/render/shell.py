"""What the frame around every page shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.link.html import Html
from generator.pages.parts.line import Line, Link


@dataclass(frozen=True, slots=True)
class SearchField:
    """The field that leads to the search page."""

    url: str
    label: str
    """`Company, agency, words`."""
    hint: str
    """What could be looked for: `Try Salesforce, ICE, facial recognition`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """The frame of one page."""

    site: str
    """The site's title, which is the wordmark."""
    language: str
    base_url: str
    """The absolute address of the site's root, with a closing slash."""
    canonical: str
    """The absolute address of this page; empty on a page that search engines may not list."""
    icon: str
    stylesheet: str
    fonts: tuple[str, ...]
    """Those to be preloaded."""
    blocking_script: str
    """The small one that sets the theme before the first paint."""
    scripts: tuple[str, ...]
    """Those of every page."""
    elements: Mapping[str, str]
    """The scripts of elements that only some pages have, by the element's name."""
    search: SearchField | None
    """None where there is no search index."""
    shapes: tuple[str, ...]
    """The shapes that records' marks can have, for the page's own sheet of symbols."""
    nav: tuple[Link, ...]
    section: str
    """The address of the navigation's item that is lit."""
    footer: Line
    """The sentence on missing records, the date and size of the record."""
    footer_links: tuple[Link, ...]
    report: str
    """Address of the form for reporting a problem; empty while there is no repository."""
    contact: str
    references: Html
    """Where the page's list of sources will stand, once its citations have their numbers."""
