"""`matrix.csv` and `network.json`: who is named with whom, and what the records of each pair amount to."""

from __future__ import annotations

from collections import Counter
from typing import Any

from generator.exports.table import Column, Value, joined
from generator.link.ref import Ref
from generator.link.site import Site
from generator.pages.parts.pair import Pair, all_pairs

TIE = (
    "What the records amount to: reported by a source in its own voice or acknowledged by a party, asserted by others,"
    " indirect through a third party, or named together only."
)


def pair_columns() -> tuple[Column[Pair], ...]:
    """Say what each column holds."""
    return (
        Column("kind", "string", "The kind of the one.", lambda pair, _: pair.one.kind),
        Column("id", "string", "The id of the one.", lambda pair, _: pair.one.id),
        Column("name", "string", "The name of the one.", lambda pair, site: site.entities[pair.one].label),
        Column("other_kind", "string", "The kind of the other.", lambda pair, _: pair.other.kind),
        Column("other_id", "string", "The id of the other.", lambda pair, _: pair.other.id),
        Column("other_name", "string", "The name of the other.", lambda pair, site: site.entities[pair.other].label),
        Column("other_root", "string", "The id of the other’s uppermost parent, or its own.", _root),
        Column("tie", "string", TIE, lambda pair, _: pair.tie.name.lower()),
        Column("records", "integer", "How many current records name both.", lambda pair, _: len(pair.shared)),
        Column("types", "string", "How many records of each type.", _types),
        Column("first_year", "integer", "The year of the first record.", lambda pair, _: _years(pair)[0]),
        Column("last_year", "integer", "The year of the latest record.", lambda pair, _: _years(pair)[-1]),
        Column("annotations", "string", "The ids of the records.", _annotations),
    )


def network(site: Site) -> dict[str, Any]:
    """Describe the same as a graph."""
    found = all_pairs(site)
    joint = {ref for pair in found for ref in (pair.one, pair.other)}
    return {
        "nodes": [_node(ref, site) for ref in site.entities if ref in joint],
        "edges": [_edge(pair) for pair in found],
    }


def _node(ref: Ref, site: Site) -> dict[str, Any]:
    entity = site.entities[ref]
    return {
        "id": str(ref),
        "kind": ref.kind,
        "name": entity.label,
        "url": entity.url,
        "root": str(site.root(ref)),
        "records": len(site.annotations_of(ref)),
    }


def _edge(pair: Pair) -> dict[str, Any]:
    return {
        "source": str(pair.one),
        "target": str(pair.other),
        "tie": pair.tie.name.lower(),
        "records": len(pair.shared),
        "types": _counts(pair),
        "years": [year for year in (_years(pair)[0], _years(pair)[-1]) if year],
        "annotations": [one.id for one in pair.shared],
    }


def _counts(pair: Pair) -> dict[str, int]:
    return dict(sorted(Counter(one.type.id for one in pair.shared).items()))


def _root(pair: Pair, site: Site) -> Value:
    return site.root(pair.other).id


def _annotations(pair: Pair, site: Site) -> Value:
    return joined(one.id for one in pair.shared)


def _types(pair: Pair, site: Site) -> Value:
    return joined(f"{type}: {count}" for type, count in _counts(pair).items())


def _years(pair: Pair) -> list[int | None]:
    """List the years of its dated records; None alone where none is dated."""
    return [*sorted({one.sort_day.year for one in pair.shared if one.sort_day.year > 1})] or [None]
