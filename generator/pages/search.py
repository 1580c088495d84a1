"""The search page, which without a script is an index of all names from A to Z."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from generator.link.site import Site
from generator.pages.page import Page
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.facets import Choice, Option, choices
from generator.pages.parts.found_by import KIND, RECORDS, SOURCES
from generator.pages.parts.line import Link
from generator.pages.parts.names import entity_link, source_link
from generator.records.vocabulary import Kind

CODE_HOST = "https://github.com/"
"""Where a repository's own search is known to be at `/search`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage(Page):
    """Everything that can be found, by words or by name."""

    template: ClassVar[str] = "search"
    indexed: ClassVar[bool] = False

    choices: tuple[Choice, ...]
    """Kind, type, parties and year; a script counts."""
    lists: tuple[tuple[str, tuple[Link, ...]], ...]
    """Every entity with a page of its own, every topic and every source, by name."""
    repository_search: str
    """Address of the search in the site's own repository; empty where there is none."""
    contribute: Link | None
    """How to add what is not found."""


def search(site: Site) -> Iterator[SearchPage]:
    """Make the search page."""
    kinds = [kind for kind in site.vocabulary.kinds if site.of_kind(kind.id)]
    repository = (site.settings.repository or "").rstrip("/")
    page = site.pages.get("contribute")
    yield SearchPage(
        url="/search/",
        title="Search and A to Z",
        description="Search all records, names and sources, or go through them from A to Z.",
        crumbs=(HOME,),
        choices=(_kinds(kinds), *(_uncounted(one) for one in choices(site.current, site) if one.name != "topic")),
        lists=tuple((name, links) for name, links in _lists(kinds, site) if links),
        repository_search=f"{repository}/search" if repository.startswith(CODE_HOST) else "",
        contribute=Link(page.record.title, page.ref.url) if page else None,
    )


def _kinds(kinds: list[Kind]) -> Choice:
    options = [Option(kind.id, kind.plural, 0) for kind in kinds]
    return Choice(KIND, "Kind", "Everything", (*options, Option(RECORDS, "Records", 0), Option(SOURCES, "Sources", 0)))


def _uncounted(choice: Choice) -> Choice:
    """Leave counting to the script: records are not all that a choice leaves."""
    return replace(choice, options=tuple(replace(option, count=0) for option in choice.options))


def _lists(kinds: list[Kind], site: Site) -> Iterator[tuple[str, tuple[Link, ...]]]:
    for kind in kinds:
        yield kind.plural, _by_name(entity_link(entity) for entity in site.of_kind(kind.id))
    yield "Topics", _by_name(Link(topic.label, f"/topics/{topic.id}/") for topic in site.vocabulary.topics)
    yield "Sources", _by_name(source_link(source) for source in site.sources.values())


def _by_name(links: Iterator[Link]) -> tuple[Link, ...]:
    return tuple(sorted(links, key=lambda link: (link.label.strip("“‘\"'").casefold(), link.url)))
