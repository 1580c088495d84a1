"""The drawing beside an entity's table of counterparts, with the same names and numbers."""

from __future__ import annotations

from collections.abc import Container, Iterable

from generator.link.site import Entity, Site
from generator.pages.parts.counterparts import pairs
from generator.pages.parts.line import Link
from generator.pages.parts.names import field_of
from generator.pages.parts.net import Net, Node, NodeGroup, Strand, draw
from generator.pages.parts.rel_table import RelRow, RelTable
from generator.records.vocabulary import Kind

RECORDS = 3
"""From how many records on an entity has a drawing."""
MOST = 24
"""How many counterparts are drawn."""


def ego_net(entity: Entity, kind: Kind, table: RelTable, site: Site) -> Net | None:
    """Draw an entity's counterparts; None for few records, and beside a table with columns, which needs the room."""
    rows = [row for group in table.groups for row in group.rows]
    if len(site.annotations_of(entity.ref)) < RECORDS or table.columns or not rows:
        return None
    drawn = {row.link.url for row in sorted(rows, key=lambda row: -row.records)[:MOST]}
    groups = [NodeGroup(field_of(group.label), _nodes(group.rows, drawn)) for group in table.groups]
    left = Node(Link(entity.label, ""), len(site.annotations_of(entity.ref)))
    strands = [
        Strand("", ref.url, len(shared), site.tie(entity.ref, ref, shared))
        for ref, shared in pairs(site.annotations_of(entity.ref), kind.id).items()
        if ref.url in drawn
    ]
    more = f"The {MOST} with the most records are drawn, of {len(rows)}." if len(rows) > MOST else ""
    title = f"{kind.plural} named with {entity.label}, drawn"
    return draw(title, [left], [group for group in groups if group.nodes], strands, more)


def _nodes(rows: Iterable[RelRow], drawn: Container[str]) -> tuple[Node, ...]:
    return tuple(Node(row.link, row.records) for row in rows if row.link.url in drawn)
