"""Pages of prose that contributors write: method, contribute, about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.link.html import Html
from generator.link.site import Site
from generator.pages.page import Page
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.line import Link
from generator.pages.parts.mark import Mark, mark


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPage(Page):
    """One page of prose."""

    template: ClassVar[str] = "text"

    body: Html
    headings: tuple[Link, ...]
    """The page's own contents, for a list of jumps."""
    types: tuple[tuple[Mark, str], ...]
    """On the method page: every type with its definition."""


METHOD = "method"
"""The page on which all types are listed with their definitions."""


def texts(site: Site) -> Iterator[TextPage]:
    """Make the pages of prose."""
    for id, page in site.pages.items():
        types = site.vocabulary.types if id == METHOD else ()
        yield TextPage(
            url=page.ref.url,
            title=page.record.title,
            description=page.record.description,
            crumbs=(HOME,),
            section=page.ref.url,
            body=page.body.html,
            headings=tuple(Link(one.text, f"#{one.id}") for one in page.body.headings if one.level == 2),
            types=tuple((mark(type), type.definition) for type in types),
        )
