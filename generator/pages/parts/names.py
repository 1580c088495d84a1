"""Things as links and names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.link.ref import Ref
from generator.link.site import Annotation, Entity, Site, Source
from generator.pages.parts.line import Line, Link


def entity_link(entity: Entity) -> Link:
    """Link an entity by its short name, with the full one behind it."""
    return Link(entity.label, entity.url, entity.record.name if entity.label != entity.record.name else "")


def entity_links(refs: Iterable[Ref], site: Site) -> tuple[Link, ...]:
    """Link several entities."""
    return tuple(entity_link(site.entities[ref]) for ref in refs if ref in site.entities)


def record_link(annotation: Annotation) -> Link:
    """Link a record by its claim."""
    return Link(annotation.claim.text, annotation.url)


def source_link(source: Source) -> Link:
    """Link a source by its title."""
    return Link(source.title, source.ref.url)


def field_of(name: str) -> str:
    """Leave out `Department of` where a heading says that it is one: `Homeland Security`."""
    return name.removeprefix("Department of ").removeprefix("the ")


def publisher_name(source: Source, site: Site) -> str:
    """Name who published a source, and who carries it: `Deep News, via Tiger Brokers`."""
    name = site.entities[source.publisher].label
    return f"{name}, via {site.entities[source.carrier].label}" if source.carrier else name


def link_to(ref: Ref, site: Site) -> Link:
    """Link anything that has a page."""
    if ref.kind == "records":
        return record_link(site.annotations[ref.id])
    if ref.kind == "sources":
        return source_link(site.sources[ref.id])
    if ref.kind == "pages":
        return Link(site.pages[ref.id].record.title, ref.url)
    return entity_link(site.entities[ref])


def joined(links: Iterable[Link]) -> Line:
    """Put commas between links."""
    line: list[str | Link] = []
    for link in links:
        line += [", ", link] if line else [link]
    return tuple(line)


def either(links: Sequence[Link]) -> Line:
    """Join links by `or`."""
    line: list[str | Link] = []
    for number, link in enumerate(links):
        joint = "" if not number else " or " if number == len(links) - 1 else ", "
        line += [joint, link] if joint else [link]
    return tuple(line)
