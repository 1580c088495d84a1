"""The network: every pair of two kinds as a list, then as a drawing, `/network/`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from generator.link.ref import Ref
from generator.link.site import Site, Tie
from generator.pages.matrix import NETWORK, TWINS
from generator.pages.page import Page
from generator.pages.parts.compared import MATRIX
from generator.pages.parts.counterparts import TIES, by_root, row, through
from generator.pages.parts.counts import last_change
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.head import Head
from generator.pages.parts.line import Link
from generator.pages.parts.linked import list_page
from generator.pages.parts.names import entity_link, field_of
from generator.pages.parts.net import Net, Node, NodeGroup, Strand, draw
from generator.pages.parts.pair import Pair, between, gathered, sides
from generator.pages.parts.rel_table import RelGroup, RelRow, RelTable
from generator.pages.words import counted
from generator.records.vocabulary import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkPage(Page):
    """All pairs of two kinds as a list and as a drawing."""

    template: ClassVar[str] = "network"

    lead: str
    tools: tuple[Link, ...]
    table: RelTable
    """The pairs, those with work reported first."""
    pairs_note: str
    """`17 pairs`."""
    net: Net | None
    empty: str
    """What is said where there is no pair."""


MOST = 60
"""How many names are drawn with all their pairs."""
FEWEST = 2
"""How many records a pair must have to be drawn among more names."""


def networks(site: Site) -> Iterator[NetworkPage]:
    """Make the network, where the vocabulary has two kinds between which there can be ties."""
    compared = sides(site)
    if compared:
        yield _page(*compared, site)


def _page(kind: Kind, other: Kind, site: Site) -> NetworkPage:
    found = sorted(between(kind, other, site), key=lambda pair: -len(pair.shared))
    table = RelTable("Pairs", "", kind.singular, other.singular, (), _groups(found, site))
    links = list(dict.fromkeys(row.link for group in table.groups for row in group.rows))
    plurals = f"{kind.plural} and {other.plural.lower()}"
    return NetworkPage(
        url=NETWORK.url,
        title=NETWORK.label,
        description=f"{plurals} that records name together, as a list and as a drawing.",
        crumbs=(HOME, MATRIX),
        section=MATRIX.url,
        updated=last_change(one for pair in found for one in pair.shared),
        head=Head(linked=list_page(NETWORK.url, NETWORK.label, links, site), twins=TWINS),
        lead=f"{plurals} that at least one record names together. To be named together is not to work together.",
        tools=(Link("As a table", MATRIX.url), *(Link(twin.label, twin.url) for twin in TWINS)),
        table=table,
        pairs_note=counted(len(found), "pair"),
        net=_net(plurals, found, site),
        empty="No pair is on record yet. That is a gap in this record, not a finding.",
    )


def _groups(found: Sequence[Pair], site: Site) -> tuple[RelGroup, ...]:
    rows: dict[Tie, list[RelRow]] = defaultdict(list)
    for pair in found:
        rows[pair.tie].append(_row(pair, site))
    return tuple(RelGroup(TIES[tie], None, tuple(rows[tie])) for tie in Tie if rows[tie])


def _row(pair: Pair, site: Site) -> RelRow:
    note = through(pair.shared, site) if pair.tie is Tie.INDIRECT else ""
    return replace(row(pair.one, pair.shared, site, note), others=(entity_link(site.entities[pair.other]),))


def _net(plurals: str, found: Sequence[Pair], site: Site) -> Net | None:
    names = {ref for pair in found for ref in (pair.one, pair.other)}
    is_long = len(names) > MOST
    drawn = [pair for pair in found if len(pair.shared) >= FEWEST] if is_long else found
    if not drawn:
        return None
    shown = {ref for pair in drawn for ref in (pair.one, pair.other)}
    strands = [Strand(pair.one.url, pair.other.url, len(pair.shared), pair.tie) for pair in drawn]
    more = f"Only pairs with {FEWEST} or more records are drawn; the list has all." if is_long else ""
    title = f"{plurals} named together, drawn"
    return draw(title, _left(found, shown, site), _right(found, shown, site), strands, more)


def _left(found: Iterable[Pair], shown: Container[Ref], site: Site) -> list[Node]:
    shared = gathered((pair.one, pair.shared) for pair in found if pair.one in shown)
    nodes = [Node(entity_link(site.entities[ref]), len(ones)) for ref, ones in shared.items()]
    return sorted(nodes, key=lambda node: -node.records)


def _right(found: Iterable[Pair], shown: Container[Ref], site: Site) -> list[NodeGroup]:
    shared = gathered((pair.other, pair.shared) for pair in found if pair.other in shown)
    return [
        NodeGroup(field_of(group.label), tuple(Node(one.link, one.records) for one in group.rows))
        for group in by_root(shared, site)
    ]
