"""By what records can be found: type, parties of ties, year and topic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.link.ref import Ref
from generator.link.site import Annotation, Site
from generator.pages.parts.mark import Mark, mark
from generator.records.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class Facet:
    """What one thing is filed under in one respect."""

    name: str
    """The name in addresses: `agency`."""
    ids: tuple[str, ...]
    """`ice`, and `dhs`, to which it belongs; empty where it is filed under nothing."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that readers can choose."""

    id: str
    label: str
    count: int
    """How many of the list it leaves; 0 where a script counts."""
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One respect in which readers can choose."""

    name: str
    label: str
    """`Agency`."""
    every: str
    """`All agencies`."""
    options: tuple[Option, ...]


def facets(annotations: Iterable[Annotation], site: Site) -> tuple[Facet, ...]:
    """File records under all that any of them is about."""
    found = tuple(annotations)
    refs = _with_wholes({ref: None for one in found for ref in one.named}, site)
    return (
        Facet("type", tuple(dict.fromkeys(one.type.id for one in found))),
        *(Facet(facet_name(kind), tuple(ref.id for ref in refs if ref.kind == kind.id)) for kind in tied_kinds(site)),
        Facet("year", tuple(dict.fromkeys(str(one.sort_day.year) for one in found if one.sort_day.year > 1))),
        Facet("topic", tuple(dict.fromkeys(topic.id for one in found for topic in one.topics))),
    )


def choices(annotations: Sequence[Annotation], site: Site) -> tuple[Choice, ...]:
    """List what readers can choose among records, with how many each choice leaves; only where there is a choice."""
    counts = Counter((facet.name, id) for one in annotations for facet in facets((one,), site) for id in facet.ids)
    types = [Option(type.id, type.label, counts["type", type.id], mark(type)) for type in site.vocabulary.types]
    years = sorted({id for name, id in counts if name == "year"}, reverse=True)
    topics = [Option(topic.id, topic.label, counts["topic", topic.id]) for topic in site.vocabulary.topics]
    offered = (
        _choice("type", "Type", "All types", types),
        *(_parties(kind, counts, site) for kind in tied_kinds(site)),
        _choice("year", "Year", "All years", [Option(year, year, counts["year", year]) for year in years]),
        _choice("topic", "Topic", "All topics", topics),
    )
    return tuple(choice for choice in offered if len(choice.options) > 1)


def facet_name(kind: Kind) -> str:
    """Name a kind in addresses: `agency`."""
    return kind.singular.casefold().replace(" ", "-")


def tied_kinds(site: Site) -> tuple[Kind, ...]:
    """Give the kinds between which there are ties."""
    return tuple(kind for kind in site.vocabulary.kinds if kind.ties_with)


def _with_wholes(refs: dict[Ref, None], site: Site) -> dict[Ref, None]:
    """Add the department to an agency, whose records count for it as well."""
    return dict.fromkeys([*refs, *(whole for ref in refs for whole in site.entities[ref].counted_in)])


def _parties(kind: Kind, counts: Counter[tuple[str, str]], site: Site) -> Choice:
    name = facet_name(kind)
    options = [Option(one.ref.id, one.label, counts[name, one.ref.id]) for one in site.of_kind(kind.id)]
    ordered = sorted(options, key=lambda option: option.label.casefold())
    return _choice(name, kind.singular, f"All {kind.plural.lower()}", ordered)


def _choice(name: str, label: str, every: str, options: Iterable[Option]) -> Choice:
    return Choice(name, label, every, tuple(option for option in options if option.count))
