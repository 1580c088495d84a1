"""Entities with their parents, roles and events resolved."""

from __future__ import annotations

from collections.abc import Mapping

from generator.diagnostics import rules
from generator.link.linker import Linker
from generator.link.ref import Ref
from generator.link.site import Entity
from generator.read.records import Records, Written
from generator.records import entity
from generator.records.vocabulary import Kind


def link_entities(records: Records, linker: Linker) -> dict[Ref, Entity]:
    """Link all entities, in the vocabulary's order of kinds and by name."""
    linked = {}
    for kind in records.vocabulary.kinds:
        written = {Ref(kind.id, one.id): one for one in records.entities[kind.id]}
        parents = {ref: _parent(one, kind, linker) for ref, one in written.items()}
        for ref in sorted(written, key=lambda ref: _sort_name(written[ref].record)):
            line, cycle = parent_line(ref, parents)
            if ref in line:
                _say_cycle(written[ref], line, linker)
            linked[ref] = _entity(written[ref], ref, kind, () if cycle else line, linker)
    return linked


def _say_cycle(written: Written[entity.Entity], line: tuple[Ref, ...], linker: Linker) -> None:
    others = ", ".join(f"`{one.id}`" for one in line[:-1])
    message = f"`{written.id}` belongs to itself" + (f", by way of {others}" if others else "")
    field = _parent_field(written.record)
    linker.say(rules.CYCLE, written, (field,), "", message, f"remove one `{field}:`")


def parent_line(ref: Ref, parents: Mapping[Ref, Ref | None]) -> tuple[tuple[Ref, ...], bool]:
    """Follow the parents of a thing to the root; tell whether that leads back to it or into a circle."""
    line: list[Ref] = []
    parent = parents.get(ref)
    while parent and parent not in line:
        line.append(parent)
        if parent == ref:
            return tuple(line), True
        parent = parents.get(parent)
    return tuple(line), parent is not None


def _parent(written: Written[entity.Entity], kind: Kind, linker: Linker) -> Ref | None:
    if written.record.parent and not kind.parent:
        message = f"{kind.plural.lower()} have no parents"
        linker.say(rules.MISPLACED_FIELD, written, ("parent",), "", message, "remove `parent:`")
        return None
    field = _parent_field(written.record)
    return linker.ref(written, (field,), getattr(written.record, field), (kind.id,))


def _parent_field(record: entity.Entity) -> str:
    return "part_of" if isinstance(record, entity.Event) else "parent"


def _sort_name(record: entity.Entity) -> str:
    return (record.short_name or record.name).casefold()


def _entity(written: Written[entity.Entity], ref: Ref, kind: Kind, line: tuple[Ref, ...], linker: Linker) -> Entity:
    record = written.record
    at: tuple[Ref, ...] = ()
    by: tuple[Ref, ...] = ()
    addressed_to: tuple[Ref, ...] = ()
    if isinstance(record, entity.Person):
        found = (linker.ref(written, ("roles", n, "at"), role.at) for n, role in enumerate(record.roles))
        at = tuple(one for one in found if one)
    if isinstance(record, entity.Event):
        by = linker.refs(written, ("by",), record.by)
        addressed_to = linker.refs(written, ("addressed_to",), record.addressed_to)
    return Entity(
        ref=ref,
        kind=kind,
        record=record,
        overview=linker.text(written, marked=True, top=3),
        parent=line[0] if line else None,
        line=line,
        at=at,
        by=by,
        addressed_to=addressed_to,
    )
