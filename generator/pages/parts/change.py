"""What was added, changed, corrected or retracted, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done to one record on one day."""

    day: str
    what: str
    annotation: Annotation


def changes(site: Site) -> tuple[Change, ...]:
    """List all changes of records, the latest first."""
    return tuple(change(one) for one in deeds(site.annotations.values()))


def change(deed: Deed) -> Change:
    """Show what was done to a record."""
    one = deed.annotation
    return Change(day(deed.day), deed.what, mark(one.type), record_link(one))


def deeds(annotations: Iterable[Annotation]) -> list[Deed]:
    """List what was done to records, the latest first; several corrections of a record on one day are one."""
    found = [Deed(day, what, one) for one in annotations for day, what in dict.fromkeys(_of(one))]
    return sorted(found, key=lambda deed: (deed.day, deed.annotation.sort_day, deed.annotation.id), reverse=True)


def _of(one: Annotation) -> Iterator[tuple[str, str]]:
    record = one.record
    yield record.added, "Added"
    if record.changed:
        yield record.changed, "Changed"
    for correction in record.corrections:
        yield correction.date, "Corrected"
    if record.retracted:
        yield record.retracted.date, "Retracted"
