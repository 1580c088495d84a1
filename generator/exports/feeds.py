"""What is new, for feed readers: Atom feeds of changes, of corrections, and of each entity, type and topic."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.link.ref import Ref
from generator.link.site import Annotation, Site
from generator.pages.parts.change import Deed, deeds
from generator.pages.parts.counts import last_change
from generator.pages.parts.line import words
from generator.pages.parts.record import according, when_of
from generator.pages.parts.twins import feed
from generator.pages.words import upper_first

MOST = 100
"""How many entries a feed has; older ones stand on its page."""
START = "1970-01-01"
"""The day of a feed of which nothing is dated; the format asks for one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was done."""

    id: str
    """An address that is given once and never again."""
    title: str
    url: str
    day: str
    summary: str
    category: str
    label: str


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed; addresses are from the site's root."""

    url: str
    page: str
    """The page of which it is the feed."""
    title: str
    subtitle: str
    updated: str
    entries: tuple[Entry, ...]


def feeds(site: Site) -> Iterator[Feed]:
    """Make all feeds."""
    every = deeds(site.annotations.values())
    yield _feed("/changes/", "Changes", "Records added, changed, corrected and retracted.", every, site)
    mended = [deed for deed in every if deed.what in ("Corrected", "Retracted")]
    yield _feed("/corrections/", "Corrections", "Records corrected and retracted.", mended, site)
    records = _by_entity(site)
    for ref, entity in site.entities.items():
        if site.annotations_of(ref):
            yield _feed(entity.url, entity.record.name, entity.record.description, deeds(records[ref]), site)
    for url, label, about, found in _terms(site):
        yield _feed(url, label, about, deeds(found), site)


def _by_entity(site: Site) -> dict[Ref, list[Annotation]]:
    """List each entity's records, those that no longer stand as well."""
    found: dict[Ref, dict[str, Annotation]] = defaultdict(dict)
    for one in site.annotations.values():
        for ref in one.named:
            for whole in site.entities[ref].counted_in:
                found[whole][one.id] = one
    return {ref: list(records.values()) for ref, records in found.items()}


def _terms(site: Site) -> Iterator[tuple[str, str, str, list[Annotation]]]:
    every = site.annotations.values()
    for type in site.vocabulary.types:
        yield f"/types/{type.id}/", type.label, type.definition, [one for one in every if one.type.id == type.id]
    for topic in site.vocabulary.topics:
        yield f"/topics/{topic.id}/", topic.label, topic.definition, [one for one in every if topic in one.topics]


def _feed(page: str, title: str, subtitle: str, found: list[Deed], site: Site) -> Feed:
    """Make one feed; one without entries has the day of the last change of all."""
    updated = found[0].day if found else last_change(site.annotations.values()) or START
    return Feed(feed(page).url, page, title, subtitle, updated, tuple(_entry(deed, site) for deed in found[:MOST]))


def _entry(deed: Deed, site: Site) -> Entry:
    one = deed.annotation
    return Entry(
        id=f"{one.url}#{deed.what.lower()}-{deed.day}",
        title=f"{deed.what}: {one.claim.text}",
        url=one.url,
        day=deed.day,
        summary=_summary(deed, site),
        category=one.type.id,
        label=one.type.label,
    )


def _summary(deed: Deed, site: Site) -> str:
    """Say what changed, as far as the record tells, or who says so."""
    record = deed.annotation.record
    if deed.what == "Corrected":
        told = [one for one in record.corrections if one.date == deed.day]
        return " ".join(f"It said: {one.said} It says: {one.says} Why: {one.why}" for one in told)
    if deed.what == "Retracted" and record.retracted:
        return f"Why: {record.retracted.why}"
    return f"{words(according(deed.annotation, site))}. {upper_first(when_of(deed.annotation).long)}."
