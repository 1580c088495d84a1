"""The indexes of the vocabulary: `/types/` and `/topics/`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.link.site import Site
from generator.pages.page import Page
from generator.pages.parts.counts import last_change
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.line import Link
from generator.pages.parts.mark import Mark, mark


@dataclass(frozen=True, slots=True)
class TermRow:
    """One type or topic."""

    link: Link
    mark: Mark | None
    definition: str
    records: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TermIndexPage(Page):
    """All types or all topics, with their definitions."""

    template: ClassVar[str] = "term_index"

    lead: str
    rows: tuple[TermRow, ...]


def term_indexes(site: Site) -> Iterator[TermIndexPage]:
    """Make the indexes of types and topics."""
    current = site.current
    counts = Counter(one.type.id for one in current)
    yield TermIndexPage(
        url="/types/",
        title="Types of records",
        description="The types of records, with their definitions.",
        crumbs=(HOME,),
        updated=last_change(current),
        lead="Every record is of one type. The shape of its mark tells which.",
        rows=tuple(
            TermRow(Link(type.label, f"/types/{type.id}/"), mark(type), type.definition, counts[type.id])
            for type in site.vocabulary.types
        ),
    )
    filed = Counter(topic.id for one in current for topic in one.topics)
    if site.vocabulary.topics:
        yield TermIndexPage(
            url="/topics/",
            title="Topics",
            description="The topics of the records, with their definitions.",
            crumbs=(HOME,),
            updated=last_change(current),
            lead="A record can be filed under several topics.",
            rows=tuple(
                TermRow(Link(topic.label, f"/topics/{topic.id}/"), None, topic.definition, filed[topic.id])
                for topic in site.vocabulary.topics
            ),
        )
