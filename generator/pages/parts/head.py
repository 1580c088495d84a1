"""What only programs read in a page's head."""

from __future__ import annotations

from dataclasses import dataclass

from generator.pages.parts.twins import Twin


@dataclass(frozen=True, slots=True)
class Head:
    """Linked data, tags for reference managers, and the same as data."""

    linked: str = ""
    """JSON-LD of schema.org; addresses under `@id` and `url` are from the site's root."""
    cited: tuple[tuple[str, str], ...] = ()
    """Names and values of Highwire tags, from which reference managers save the page."""
    twins: tuple[Twin, ...] = ()
    """The files beside the page."""


NOTHING = Head()
