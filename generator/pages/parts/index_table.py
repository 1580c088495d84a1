"""The table of the entities of one kind, for its indexes and for the home page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.link.ref import Ref
from generator.link.site import Annotation, Entity, Site
from generator.pages.parts.counterparts import Pairs, by_root, pairs, years
from generator.pages.parts.line import Link
from generator.pages.parts.mark import mark_counts
from generator.pages.parts.names import entity_link
from generator.pages.parts.rel_table import RelGroup, RelRow, RelTable
from generator.pages.words import counted
from generator.records.vocabulary import Kind

LONGEST = 500
"""Up to how many entities one page lists."""


def indexed(kind: Kind, site: Site) -> tuple[Entity, ...]:
    """Give all entities of a kind with records or sources, by name."""
    return tuple(entity for entity in site.of_kind(kind.id) if _is_listed(entity, site))


def most_recorded(entities: Iterable[Entity], site: Site) -> tuple[Entity, ...]:
    """Order entities by their numbers of records, then by name."""
    return tuple(sorted(entities, key=lambda entity: -len(site.annotations_of(entity.ref))))


def index_table(
    kind: Kind, entities: Sequence[Entity], site: Site, *, brief: bool = False, grouped: bool = False
) -> RelTable:
    """List entities of one kind in the order given, or grouped by department; `brief` leaves out the counterparts."""
    if grouped and kind.rolls_up:
        groups = _departments(entities, kind, site, brief)
    else:
        groups = (RelGroup("", None, tuple(_row(entity, site, brief) for entity in entities)),)
    others = _others(kind, site) if not brief else ""
    return RelTable(kind.plural, kind.description, kind.singular, others, (), groups)


def _is_listed(entity: Entity, site: Site) -> bool:
    return bool(site.annotations_of(entity.ref) or site.published.get(entity.ref))


def _others(kind: Kind, site: Site) -> str:
    return ", ".join(other.plural for other in site.vocabulary.kinds if other.id in kind.ties_with)


def _row(entity: Entity, site: Site, brief: bool, own: Iterable[Annotation] | None = None, note: str = "") -> RelRow:
    annotations = tuple(own if own is not None else site.annotations_of(entity.ref))
    others: dict[Ref, None] = {}
    for other in () if brief else entity.kind.ties_with:
        others |= dict.fromkeys(pairs(annotations, other))
    sources = site.published.get(entity.ref, ())
    if not note and sources and not brief:
        note = counted(len(sources), "source")
    return RelRow(
        entity_link(entity),
        note,
        mark_counts(annotations, site.vocabulary),
        years(annotations),
        len(annotations),
        tuple(entity_link(site.entities[ref]) for ref in others),
        latest=max((one.sort_day.isoformat() for one in annotations if one.sort_day.year > 1), default=""),
    )


def _departments(listed: Sequence[Entity], kind: Kind, site: Site, brief: bool) -> tuple[RelGroup, ...]:
    """Group by uppermost parent: a department's own row holds what names it as a whole, its head the roll-up."""
    direct: Pairs = {}
    for entity in listed:
        own = tuple(one for one in site.annotations_of(entity.ref) if entity.ref in one.named)
        if own:
            direct[entity.ref] = own
    groups = by_root(direct, site, lambda ref, own: _row(site.entities[ref], site, brief, own))
    return tuple(_with_roll_up(group, kind, site) for group in groups)


def _with_roll_up(group: RelGroup, kind: Kind, site: Site) -> RelGroup:
    if not group.link:
        return group
    records = len(site.annotations_of(Ref(kind.id, group.anchor)))
    entries = counted(len(group.rows), kind.singular.lower(), kind.plural.lower())
    note = f"{counted(records, 'record')}, counted once each, in {entries}"
    return RelGroup(group.label, Link(group.label, group.link.url), group.rows, note, group.anchor)
