"""Which known organization, company or agency published a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from generator.evidence.normal import normalise
from generator.intake.address import host_of
from generator.read.records import Records, Written
from generator.records.entity import Entity

PUBLISHING = ("entity", "agency", "organization")
"""The kinds, by the word in their rows, whose entities can publish: no people, no events."""


def find_publisher(names: Iterable[str], address: str, records: Records) -> tuple[str, str]:
    """Find the publisher by what the page calls itself, and the carrier by its host; each an id or empty.

    The carrier is given only where it is another.
    """
    by_name = next((found for name in names if (found := _named(name, records))), "")
    by_host = _hosted(address, records)
    return by_name or by_host, by_host if by_name and by_host != by_name else ""


def publisher_names(records: Records) -> tuple[str, ...]:
    """List all names by which publishers go."""
    return tuple(name for _, one in _publishing(records) for name in _names(one.record))


def _named(name: str, records: Records) -> str:
    wanted = normalise(name).casefold()
    found = [(kind, one.id) for kind, one in _publishing(records) if wanted in map(_folded, _names(one.record))]
    return _written(found[0], records) if found else ""


def _hosted(address: str, records: Records) -> str:
    """Choose the entity whose website the address belongs to; the longest one, where several do."""
    path = urlsplit(address).path
    fitting = []
    for kind, one in _publishing(records):
        site = urlsplit(one.record.website or "")
        host = host_of(one.record.website or "")
        if host and _is_below(host_of(address), host) and path.startswith(site.path.rstrip("/")):
            fitting.append((len(host) + len(site.path.rstrip("/")), (kind, one.id)))
    return _written(max(fitting)[1], records) if fitting else ""


def _is_below(host: str, site: str) -> bool:
    return host == site or host.endswith(f".{site}")


def _publishing(records: Records) -> Iterator[tuple[str, Written[Entity]]]:
    order = sorted(
        records.vocabulary.kinds, key=lambda kind: PUBLISHING[::-1].index(kind.record) if _may(kind.record) else 9
    )
    for kind in order:
        if _may(kind.record):
            yield from ((kind.id, one) for one in records.entities[kind.id])


def _may(record: str) -> bool:
    return record in PUBLISHING


def _names(entity: Entity) -> tuple[str, ...]:
    return tuple(name for name in (entity.name, entity.short_name, *entity.aliases) if name)


def _folded(name: str) -> str:
    return normalise(name).casefold()


def _written(found: tuple[str, str], records: Records) -> str:
    """Write an id, with its kind before it where another kind has the same."""
    kind, id = found
    holders = [one for one, entities in records.entities.items() if any(entity.id == id for entity in entities)]
    return id if len(holders) == 1 else f"{kind}/{id}"
