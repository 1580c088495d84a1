"""Pages of prose that contributors write: method, contribute, about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.evidence.check import Verdict
from generator.link.html import Html
from generator.link.site import Site
from generator.pages.page import Page
from generator.pages.parts.counts import last_change
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.evidence import BADGES
from generator.pages.parts.facts import Fact
from generator.pages.parts.line import Link
from generator.pages.parts.mark import Mark, mark
from generator.pages.parts.when import day
from generator.pages.words import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPage(Page):
    """One page of prose."""

    template: ClassVar[str] = "text"

    body: Html
    headings: tuple[Link, ...]
    """The page's own contents, for a list of jumps."""
    types: tuple[tuple[Mark, str], ...]
    """On the method page: every type with its definition."""
    facts: tuple[Fact, ...]
    """On the method page: what was checked, in numbers."""


METHOD = "method"
"""The page on which all types are listed with their definitions."""


def texts(site: Site) -> Iterator[TextPage]:
    """Make the pages of prose."""
    for id, page in site.pages.items():
        is_method = id == METHOD
        yield TextPage(
            url=page.ref.url,
            title=page.record.title,
            description=page.record.description,
            crumbs=(HOME,),
            section=page.ref.url,
            body=page.body.html,
            headings=tuple(Link(one.text, f"#{one.id}") for one in page.body.headings if one.level == 2),
            types=tuple((mark(type), type.definition) for type in site.vocabulary.types if is_method),
            facts=_checked(site) if is_method else (),
        )


def _checked(site: Site) -> tuple[Fact, ...]:
    """Count sources, records and the outcomes of all quotes, those that prove nothing as well."""
    verdicts = Counter(item.outcome.verdict for one in site.current for item in one.evidence if item.outcome)
    held = sum(source.record.held for source in site.sources.values())
    origins = {item.source.origin for one in site.current for item in one.evidence}
    facts = [Fact("Sources read", (counted(held, "source"), f" of {counted(len(origins), 'origin')}"))]
    facts.append(Fact("Records", (counted(len(site.current), "record"),)))
    for verdict, words in BADGES.items():
        if verdicts[verdict] or verdict in (Verdict.CHECKED, Verdict.NOT_CHECKED):
            facts.append(Fact(words, (counted(verdicts[verdict], "quote"),)))
    changed = last_change(site.current)
    return (*facts, Fact("As of", (day(changed).text,))) if changed else tuple(facts)
