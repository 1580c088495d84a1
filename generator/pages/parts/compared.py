"""A table of counterparts with its drawing, and with the way to where all pairs stand side by side."""

from __future__ import annotations

from dataclasses import replace

from generator.link.site import Entity, Site
from generator.pages.parts.ego_net import ego_net
from generator.pages.parts.line import Link
from generator.pages.parts.matrix import anchor
from generator.pages.parts.pair import sides
from generator.pages.parts.rel_table import RelTable
from generator.records.vocabulary import Kind

MATRIX = Link("Matrix", "/matrix/")


def compared(entity: Entity, kind: Kind, table: RelTable, site: Site) -> RelTable:
    """Add to the table of an entity's counterparts of a kind whatever shows the same in another form."""
    return replace(table, compare=_way(entity.kind, kind, entity, site), net=ego_net(entity, kind, table, site))


def _way(own: Kind, other: Kind, entity: Entity, site: Site) -> Link | None:
    """Lead to the matrix where it compares these two kinds: to the entity's row, or to all columns."""
    if sides(site) == (own, other):
        return Link(f"Compare with other {own.plural.lower()}", f"{MATRIX.url}#{anchor(entity.ref)}")
    return Link("Compare in the matrix", MATRIX.url) if sides(site) == (other, own) else None
