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
from generator.pages.parts.head import Head
from generator.pages.parts.line import Link
from generator.pages.parts.linked import list_page
from generator.pages.parts.mark import Mark, mark
from generator.records.vocabulary import Topic, Type


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
    types, topics = site.vocabulary.types, site.vocabulary.topics
    counts = Counter(one.type.id for one in current)
    yield TermIndexPage(
        url="/types/",
        title="Types of records",
        description="The types of records, with their definitions.",
        crumbs=(HOME,),
        updated=last_change(current),
        head=Head(list_page("/types/", "Types of records", [_link("types", type) for type in types], site)),
        lead="Every record is of one type. The shape of its mark tells which.",
        rows=tuple(TermRow(_link("types", type), mark(type), type.definition, counts[type.id]) for type in types),
    )
    filed = Counter(topic.id for one in current for topic in one.topics)
    if topics:
        yield TermIndexPage(
            url="/topics/",
            title="Topics",
            description="The topics of the records, with their definitions.",
            crumbs=(HOME,),
            updated=last_change(current),
            head=Head(list_page("/topics/", "Topics", [_link("topics", topic) for topic in topics], site)),
            lead="A record can be filed under several topics.",
            rows=tuple(TermRow(_link("topics", topic), None, topic.definition, filed[topic.id]) for topic in topics),
        )


def _link(folder: str, term: Type | Topic) -> Link:
    return Link(term.label, f"/{folder}/{term.id}/")
