"""What search knows of a page beside its words."""

from __future__ import annotations

from dataclasses import dataclass

from generator.link.site import Annotation, Entity, Site, Source
from generator.pages.parts.facets import Facet, facets
from generator.pages.parts.names import publisher_name
from generator.pages.parts.when import when
from generator.pages.words import counted

KIND = "kind"
"""The facet that tells entities, records and sources apart."""
RECORDS = "records"
SOURCES = "sources"


@dataclass(frozen=True, slots=True)
class FoundBy:
    """Under what a page is found, and the line below its name in a list of results."""

    facets: tuple[Facet, ...]
    words: tuple[str, ...]
    """Names that the visible words do not have: aliases, full names of parties."""
    note: str
    """`Company, 13 records`."""


def found_entity(entity: Entity, site: Site) -> FoundBy:
    """Let an entity be found by its names, and by what its records are filed under."""
    own = site.annotations_of(entity.ref)
    note = f"{entity.kind.singular}, {counted(len(own), 'record')}" if own else entity.kind.singular
    return FoundBy((_kind(entity.kind.id), *facets(own, site)), (entity.record.name, *entity.record.aliases), note)


def found_record(annotation: Annotation, site: Site) -> FoundBy | None:
    """Let a record that stands be found by its parties; None for one that no longer stands."""
    if not annotation.is_current:
        return None
    parties = tuple(site.entities[ref].record.name for ref in annotation.named)
    note = f"{annotation.type.label}, {when(annotation.record.date).long}"
    return FoundBy((_kind(RECORDS), *facets((annotation,), site)), parties, note)


def found_source(source: Source, site: Site) -> FoundBy:
    """Let a source be found by what the records that quote it are filed under."""
    note = f"{publisher_name(source, site)}, {when(source.record.published).long}"
    return FoundBy((_kind(SOURCES), *facets(site.by_source.get(source.id, ()), site)), (), note)


def _kind(id: str) -> Facet:
    return Facet(KIND, (id,))
