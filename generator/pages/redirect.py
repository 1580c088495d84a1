"""A page that leads from a former address to the present one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.link.site import Site
from generator.pages.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectPage(Page):
    """One former address."""

    template: ClassVar[str] = "redirect"
    indexed: ClassVar[bool] = False

    target: str


def redirects(site: Site) -> Iterator[RedirectPage]:
    """Make a page for every former address."""
    for old, new in site.redirects.items():
        yield RedirectPage(url=old, title="This page has moved", description=f"Now at {new}", target=new)
