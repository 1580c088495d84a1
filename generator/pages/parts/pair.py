"""Pairs of entities between which there can be ties, with what their records amount to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.link.ref import Ref
from generator.link.site import Annotation, Site, Tie
from generator.pages.parts.counterparts import Pairs, pairs
from generator.records.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entities of kinds that can have ties, with the current records that name both."""

    one: Ref
    other: Ref
    shared: tuple[Annotation, ...]
    """Newest first."""
    tie: Tie


def all_pairs(site: Site) -> list[Pair]:
    """List all pairs with records: in the order of kinds and names, each once."""
    return [pair for one, other in _tied(site) for pair in between(one, other, site)]


def sides(site: Site) -> tuple[Kind, Kind] | None:
    """Give the first two kinds between which there can be ties, which are the sides of the matrix."""
    return next(_tied(site), None)


def between(kind: Kind, other: Kind, site: Site) -> list[Pair]:
    """List the pairs of two kinds in the order of names."""
    others = [entity.ref for entity in site.of_kind(other.id)]
    found = []
    for entity in site.of_kind(kind.id):
        shared = pairs(site.annotations_of(entity.ref), other.id)
        ordered = [ref for ref in others if ref in shared]
        found += [Pair(entity.ref, ref, shared[ref], site.tie(entity.ref, ref, shared[ref])) for ref in ordered]
    return found


def gathered(named: Iterable[tuple[Ref, tuple[Annotation, ...]]]) -> Pairs:
    """Put together the records of each thing, each once."""
    found: dict[Ref, dict[str, Annotation]] = defaultdict(dict)
    for ref, shared in named:
        found[ref] |= {one.id: one for one in shared}
    return {ref: tuple(ones.values()) for ref, ones in found.items()}


def _tied(site: Site) -> Iterator[tuple[Kind, Kind]]:
    kinds = site.vocabulary.kinds
    for number, kind in enumerate(kinds):
        yield from ((kind, later) for later in kinds[number + 1 :] if later.id in kind.ties_with)
