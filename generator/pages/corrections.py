"""The page of all corrections and retractions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.link.site import Annotation, Site
from generator.pages.page import Page
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.head import Head
from generator.pages.parts.line import Link
from generator.pages.parts.mark import Mark, mark
from generator.pages.parts.names import record_link
from generator.pages.parts.twins import feed, twin_links
from generator.pages.parts.when import When, day


@dataclass(frozen=True, slots=True)
class CorrectedRecord:
    """One correction, with the record that it corrects."""

    when: When
    mark: Mark
    record: Link
    said: str
    says: str
    why: str


@dataclass(frozen=True, slots=True)
class RetractedRecord:
    """One retraction."""

    when: When
    mark: Mark
    record: Link
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionsPage(Page):
    """All corrections and retractions, the latest first."""

    template: ClassVar[str] = "corrections"

    lead: str
    tools: tuple[Link, ...]
    corrected: tuple[CorrectedRecord, ...]
    retracted: tuple[RetractedRecord, ...]
    empty: str
    """Said where nothing was corrected."""
    none_retracted: str


URL = "/corrections/"


def corrections_page(site: Site) -> Iterator[CorrectionsPage]:
    """Make the page of corrections."""
    corrected = _corrected(site)
    retracted = _retracted(site)
    yield CorrectionsPage(
        url=URL,
        title="Corrections",
        description="What records said, what they say, and why; and records that were retracted.",
        crumbs=(HOME,),
        updated=max((date for date, *_ in [*corrected, *retracted]), default=""),
        head=Head(twins=(feed(URL),)),
        lead="What a record said before, what it says now, and why. Nothing is taken back in silence.",
        tools=twin_links((feed(URL),)),
        corrected=tuple(row for *_, row in corrected),
        retracted=tuple(row for *_, row in retracted),
        empty="No corrections so far.",
        none_retracted="No record has been retracted.",
    )


def _corrected(site: Site) -> list[tuple[str, str, CorrectedRecord]]:
    found = [
        (done.date, one.id, CorrectedRecord(day(done.date), *_named(one), done.said, done.says, done.why))
        for one in site.annotations.values()
        for done in one.record.corrections
    ]
    return sorted(found, key=lambda row: row[:2], reverse=True)


def _retracted(site: Site) -> list[tuple[str, str, RetractedRecord]]:
    found = [
        (done.date, one.id, RetractedRecord(day(done.date), *_named(one), done.why))
        for one in site.annotations.values()
        if (done := one.record.retracted)
    ]
    return sorted(found, key=lambda row: row[:2], reverse=True)


def _named(one: Annotation) -> tuple[Mark, Link]:
    return mark(one.type), record_link(one)
