"""The table of the events that are part of a larger one."""

from __future__ import annotations

from datetime import date

from generator.link.site import Entity, Site
from generator.pages.parts.counterparts import row
from generator.pages.parts.rel_table import RelGroup, RelRow, RelTable
from generator.pages.parts.when import when
from generator.pages.words import counted
from generator.records.entity import Event


def event_parts(entity: Entity, site: Site) -> RelTable | None:
    """List the direct parts of an event in order of time, then what its records say beyond them; None for no parts."""
    parts = sorted(
        (site.entities[ref] for ref in site.children.get(entity.ref, ()) if site.annotations_of(ref)),
        key=lambda part: _last_day(part, site),
    )
    if not parts:
        return None
    own = site.annotations_of(entity.ref)
    within = {one.id for part in parts for one in site.annotations_of(part.ref)}
    rows = [_part(part, site) for part in parts]
    beyond = [one for one in own if one.id not in within]
    if beyond:
        rows.append(row(entity.ref, beyond, site, "records beyond these"))
    intro = f"{counted(len(own), 'record')} in all, each counted once, also where it belongs to two of them."
    return RelTable("Parts of this event", intro, entity.kind.singular, "", (), (RelGroup("", None, tuple(rows)),))


def _part(part: Entity, site: Site) -> RelRow:
    own = part.record.date if isinstance(part.record, Event) else None
    return row(part.ref, site.annotations_of(part.ref), site, when(own).long if own else "")


def _last_day(part: Entity, site: Site) -> tuple[bool, date, str]:
    """Sort by the event's own date, else by that of its first dated record; without any it comes last."""
    own = part.record.date if isinstance(part.record, Event) else None
    days = [own.sort_day] if own else [one.sort_day for one in site.annotations_of(part.ref) if one.sort_day.year > 1]
    return not days, min(days, default=date.min), part.label
