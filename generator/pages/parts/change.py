"""What was added, changed, corrected or retracted, and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.link.site import Annotation, Site
from generator.pages.parts.line import Link
from generator.pages.parts.mark import Mark, mark
from generator.pages.parts.names import record_link
from generator.pages.parts.when import When, day


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the list of changes."""

    when: When
    what: str
    """`Added`, `Changed`, `Corrected`, `Retracted`."""
    mark: Mark
    record: Link


def changes(site: Site) -> tuple[Change, ...]:
    """List all changes of records, the latest first."""
    found = [(day_of, what, one) for one in site.annotations.values() for day_of, what in _changes_of(one)]
    found.sort(key=lambda change: (change[0], change[2].sort_day, change[2].id), reverse=True)
    return tuple(Change(day(day_of), what, mark(one.type), record_link(one)) for day_of, what, one in found)


def _changes_of(one: Annotation) -> Iterator[tuple[str, str]]:
    record = one.record
    yield record.added, "Added"
    if record.changed:
        yield record.changed, "Changed"
    for correction in record.corrections:
        yield correction.date, "Corrected"
    if record.retracted:
        yield record.retracted.date, "Retracted"
