"""Tables of who is named with whom, made from records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from generator.link.ref import Ref
from generator.link.site import Annotation, Entity, Site, Tie
from generator.pages.parts.line import Link
from generator.pages.parts.mark import mark_counts
from generator.pages.parts.names import entity_link
from generator.pages.parts.rel_table import RelGroup, RelRow, RelTable
from generator.records.entity import Agency
from generator.records.vocabulary import Kind

Pairs = dict[Ref, tuple[Annotation, ...]]
"""Counterparts with the records that name them."""

TIES = {
    Tie.REPORTED: "Work reported",
    Tie.ASSERTED: "Work asserted by others",
    Tie.INDIRECT: "Through a third party",
    Tie.NAMED: "Named only",
}
INDEPENDENT = "Independent"


def pairs(annotations: Iterable[Annotation], kind: str, own: Ref | None = None) -> Pairs:
    """Find all entities of a kind that the records name, each with the records that name it."""
    found: dict[Ref, list[Annotation]] = defaultdict(list)
    for one in annotations:
        for ref in one.named:
            if ref.kind == kind and ref != own:
                found[ref].append(one)
    return {ref: tuple(ones) for ref, ones in found.items()}


def row(ref: Ref, shared: Sequence[Annotation], site: Site, note: str = "") -> RelRow:
    """Show one counterpart."""
    return RelRow(
        entity_link(site.entities[ref]), note, mark_counts(shared, site.vocabulary), years(shared), len(shared)
    )


def years(annotations: Iterable[Annotation]) -> str:
    """Say from which year to which records reach: `2025 to 2026`."""
    found = sorted({one.sort_day.year for one in annotations if one.sort_day.year > 1})
    if not found:
        return ""
    return str(found[0]) if len(found) == 1 else f"{found[0]} to {found[-1]}"


def counterpart_table(entity: Entity, kind: Kind, site: Site) -> RelTable | None:
    """Make the table of the entities of a kind that are named with an entity; None where there are none."""
    own = site.annotations_of(entity.ref)
    found = pairs(own, kind.id)
    if not found:
        return None
    by_tie = entity.kind.rolls_up
    groups = _by_tie(entity.ref, found, site) if by_tie else by_root(found, site)
    columns = _child_columns(entity, site) if by_tie else ()
    if columns:
        groups = tuple(_with_cells(group, columns, site, found) for group in groups)
    return RelTable(
        title=kind.plural,
        intro=_intro(entity, kind, by_tie),
        head=kind.singular,
        others_head="",
        columns=tuple(entity_link(site.entities[ref]) for ref in columns),
        groups=groups,
    )


def _intro(entity: Entity, kind: Kind, by_tie: bool) -> str:
    said = f"{kind.plural} named with {entity.label}"
    if not by_tie:
        return f"{said}, grouped by department. A record can name several."
    tie = "‘Work reported’ means a contract, a product in use or a pitch."
    return f"{said}. {tie} ‘Named only’ means that letters, protests or statements mention the pair."


def _by_tie(own: Ref, found: Pairs, site: Site) -> tuple[RelGroup, ...]:
    groups: dict[Tie, list[RelRow]] = defaultdict(list)
    for ref, shared in _by_count(found, site):
        tie = site.tie(own, ref, shared)
        groups[tie].append(row(ref, shared, site, through(shared, site) if tie is Tie.INDIRECT else ""))
    return tuple(RelGroup(TIES[tie], None, tuple(groups[tie])) for tie in Tie if groups[tie])


def through(shared: Iterable[Annotation], site: Site) -> str:
    """Say through whom a pair is tied: `through Palantir`."""
    names = dict.fromkeys(site.entities[ref].label for one in shared for ref in one.through)
    return f"through {', '.join(names)}" if names else ""


def _by_count(found: Pairs, site: Site) -> list[tuple[Ref, tuple[Annotation, ...]]]:
    return sorted(found.items(), key=lambda pair: (-len(pair[1]), site.entities[pair[0]].label.casefold()))


def by_root(
    found: Pairs, site: Site, make: Callable[[Ref, tuple[Annotation, ...]], RelRow] | None = None
) -> tuple[RelGroup, ...]:
    """Group by uppermost parent: first those with several, then those by themselves, then agencies of no department."""
    rows: dict[Ref, list[tuple[Ref, RelRow]]] = defaultdict(list)
    for ref, shared in _by_count(found, site):
        root = site.root(ref)
        made = make(ref, shared) if make else row(ref, shared, site)
        rows[root].append((ref, made))
    groups, lone, independent = [], [], []
    for root, members in rows.items():
        record = site.entities[root].record
        if isinstance(record, Agency) and record.class_ != "department":
            independent += [one for _, one in members]
        elif [ref for ref, _ in members] == [root]:
            lone += [one for _, one in members]
        else:
            whole = "whole department" if isinstance(record, Agency) else "beyond these"
            made_rows = tuple(replace(one, note=whole) if ref == root else one for ref, one in members)
            groups.append(RelGroup(record.name, Link(record.name, root.url), made_rows, anchor=root.id))
    if lone:
        kind = site.entities[next(iter(rows))].kind
        word = "departments" if kind.record == "agency" else kind.plural.lower()
        groups.append(RelGroup(f"Other {word}" if groups else word.capitalize(), None, tuple(lone), anchor=word))
    if independent:
        groups.append(RelGroup(INDEPENDENT, None, tuple(independent), anchor="independent"))
    return tuple(groups)


def _child_columns(entity: Entity, site: Site) -> tuple[Ref, ...]:
    """Find the parts of an entity that have records, which are columns of its table of counterparts."""
    return tuple(ref for ref in site.children.get(entity.ref, ()) if site.annotations_of(ref))


def _with_cells(group: RelGroup, columns: tuple[Ref, ...], site: Site, found: Pairs) -> RelGroup:
    by_url = {ref.url: shared for ref, shared in found.items()}
    rows = (
        replace(one, cells=tuple(_count_within(by_url[one.link.url], column, site) for column in columns))
        for one in group.rows
    )
    return replace(group, rows=tuple(rows))


def _count_within(shared: Iterable[Annotation], whole: Ref, site: Site) -> int:
    return sum(any(site.within(ref, whole) for ref in one.named) for one in shared)


def children_table(entity: Entity, site: Site) -> RelTable | None:
    """Make the table of an entity's parts: a department's agencies, a company's subsidiaries."""
    rows = [
        row(ref, site.annotations_of(ref), site)
        for ref in site.children.get(entity.ref, ())
        if site.annotations_of(ref)
    ]
    if not rows:
        return None
    rolls_up = entity.kind.rolls_up
    title = (
        f"{entity.kind.plural} of the department" if rolls_up else f"{entity.kind.plural} that belong to {entity.label}"
    )
    if rolls_up and not entity.parent:
        direct = [one for one in site.annotations_of(entity.ref) if entity.ref in one.named]
        rows += [row(entity.ref, direct, site, "whole department")] if direct else []
        intro = f"{len(site.annotations_of(entity.ref))} records in all. A record that names two of them counts once."
        intro += " Where accounts differ on one of them, and what was said of it, stands on its own page."
    elif rolls_up:
        title, intro = f"{entity.kind.plural} within {entity.label}", "Their records count here as well, each once."
    else:
        intro = "Their records are counted on their own pages."
    return RelTable(title, intro, entity.kind.singular, "", (), (RelGroup("", None, tuple(rows)),))


def named_tables(
    annotations: Sequence[Annotation], kinds: Iterable[Kind], site: Site, own: Ref | None = None, note: str = ""
) -> tuple[RelTable, ...]:
    """Make plain tables of the entities that records name, one for each kind."""
    tables = []
    for kind in kinds:
        found = pairs(annotations, kind.id, own)
        if found:
            groups = (
                by_root(found, site)
                if kind.rolls_up
                else (RelGroup("", None, tuple(row(ref, shared, site) for ref, shared in _by_count(found, site))),)
            )
            tables.append(RelTable(kind.plural, note, kind.singular, "", (), groups))
    return tuple(tables)
