"""The page for an address that has none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.link.site import Site
from generator.pages.page import Page
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.line import Link
from generator.pages.parts.names import entity_link


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundPage(Page):
    """`/404.html`."""

    template: ClassVar[str] = "not_found"
    indexed: ClassVar[bool] = False

    lists: tuple[tuple[str, tuple[Link, ...]], ...]
    """A to Z, one list a kind."""


def not_found(site: Site) -> Iterator[NotFoundPage]:
    """Make the page for an address that has none."""
    lists = [
        (kind.plural, tuple(entity_link(entity) for entity in site.of_kind(kind.id) if site.annotations_of(entity.ref)))
        for kind in site.vocabulary.kinds
    ]
    yield NotFoundPage(
        url="/404.html",
        title="This address has no page",
        description="The address may be misspelt, or the page never existed: addresses here are not taken back.",
        crumbs=(HOME,),
        lists=tuple((name, links) for name, links in lists if links),
    )
