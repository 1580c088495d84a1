"""Statements, and what they answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.ref import Ref
from generator.link.site import Annotation, Entity, Site
from generator.pages.parts.line import Line, Link
from generator.pages.parts.names import either, entity_link, entity_links, link_to
from generator.pages.parts.record import Record, record
from generator.records import entity as records


@dataclass(frozen=True, slots=True)
class Reply:
    """A statement with what it answers."""

    record: Record
    answers: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Silence:
    """A letter or petition without a recorded reply of those it was addressed to."""

    event: Link
    addressees: Line
    """`Marc Benioff or Salesforce`."""
    sources: int
    """How many sources are held on the event."""


STATEMENT = "statement"
"""The type of records that can be a reply."""
AWAITS = ("letter", "petition")
"""The forms of events to which a reply is expected."""


def replies(annotations: Iterable[Annotation], site: Site, own: Ref | None = None) -> tuple[Reply, ...]:
    """Show statements, the oldest first, each with what it answers."""
    found = sorted((one for one in annotations if one.type.id == STATEMENT), key=lambda one: (one.sort_day, one.id))
    return tuple(Reply(record(one, site, own), tuple(link_to(ref, site) for ref in one.responds_to)) for one in found)


def silences(event: Entity, site: Site, addressee: Ref | None = None) -> tuple[Silence, ...]:
    """Find those to whom a letter was addressed and of whom no reply is recorded, or only one of them."""
    form = event.record.form if isinstance(event.record, records.Event) else ""
    silent = [ref for ref in event.addressed_to if not _has_replied(ref, event, site)]
    if addressee:
        silent = [ref for ref in silent if ref == addressee or addressee in site.entities[ref].at]
    if form not in AWAITS or not silent:
        return ()
    sources = {item.source.id for one in site.annotations_of(event.ref) for item in one.evidence}
    return (Silence(entity_link(event), either(entity_links(silent, site)), len(sources)),)


def answers_to(event: Entity, site: Site) -> tuple[Annotation, ...]:
    """Find all records that answer an event, a part of it or one of its records, each once."""
    events = [event.ref, *(part.ref for part in site.parts(event.ref))]
    about = [*events, *(one.ref for one in site.annotations_of(event.ref))]
    return tuple(dict.fromkeys(one for ref in about for one in site.responses.get(ref, ())))


def _has_replied(ref: Ref, event: Entity, site: Site) -> bool:
    """Tell whether someone, or the company of someone, is party to or speaks in a reply."""
    for one in answers_to(event, site):
        voices = {*one.named, *(speaker.ref for speaker in one.speakers)}
        if one.type.id == STATEMENT and (ref in voices or voices & set(site.entities[ref].at)):
            return True
    return False
