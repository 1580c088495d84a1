"""What follows from the resolved records: who is named where, by whom, and in answer to what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import TypeVar

from generator.link.prose import Mention
from generator.link.ref import Ref
from generator.link.site import Account, Annotation, Backlink, Entity, Page, Site, Source
from generator.read.records import Records

K = TypeVar("K")
V = TypeVar("V")


def build_site(
    records: Records,
    entities: Mapping[Ref, Entity],
    sources: Mapping[str, Source],
    annotations: Mapping[str, Annotation],
    accounts: tuple[Account, ...],
    pages: Mapping[str, Page],
) -> Site:
    """Put the resolved records together with all that follows from them."""
    current = tuple(one for one in annotations.values() if one.is_current)
    used = used_entities(entities, sources, annotations, accounts, pages)
    kept = {ref: entity for ref, entity in entities.items() if ref in used}
    return Site(
        settings=records.settings,
        vocabulary=records.vocabulary,
        entities=kept,
        sources=sources,
        annotations=annotations,
        current=current,
        accounts=accounts,
        pages=pages,
        redirects=_redirects(records),
        by_entity=_by_entity(current, entities),
        by_term=_grouped((ref, one) for one in current for ref in one.terms),
        by_source=_grouped((item.source.id, one) for one in current for item in one.evidence),
        published=_grouped(
            (ref, one) for one in sources.values() if one.record.held for ref in (one.publisher, one.carrier) if ref
        ),
        backlinks=_backlinks(current, kept, sources, pages),
        responses={
            ref: tuple(reversed(found))
            for ref, found in _grouped((ref, one) for one in current for ref in one.responds_to).items()
        },
        copies=_grouped((one.record.reprints.source, one) for one in sources.values() if one.record.reprints),
        passages=_passages(annotations.values()),
        children=_grouped((entity.parent, ref) for ref, entity in kept.items() if entity.parent),
    )


def used_entities(
    entities: Mapping[Ref, Entity],
    sources: Mapping[str, Source],
    annotations: Mapping[str, Annotation],
    accounts: Iterable[Account],
    pages: Mapping[str, Page],
) -> set[Ref]:
    """Find all entities that something mentions: being party, speaker, publisher or parent counts."""
    waiting = [ref for one in annotations.values() for ref in _refs_of_annotation(one)]
    for source in sources.values():
        waiting += [source.publisher, *_mentioned(source.summary.mentions)]
        waiting += [source.carrier] if source.carrier else []
    for account in accounts:
        waiting += [ref for answer in account.answers for ref in _mentioned(answer.says.mentions)]
    for page in pages.values():
        waiting += _mentioned(page.body.mentions)
    used: set[Ref] = set()
    while waiting:
        ref = waiting.pop()
        if ref in entities and ref not in used:
            used.add(ref)
            waiting += _refs_of_entity(entities[ref])
    return used


def _refs_of_annotation(one: Annotation) -> list[Ref]:
    refs = [*one.named, *(speaker.ref for speaker in one.speakers if speaker.ref)]
    refs += [item.citing for item in one.evidence if item.citing]
    refs += [ref for ref in one.responds_to if ref.kind != "records"]
    return refs + _mentioned(one.claim.mentions) + _mentioned(one.note.mentions)


def _refs_of_entity(one: Entity) -> list[Ref]:
    return [*one.line, *one.at, *one.by, *one.addressed_to, *_mentioned(one.overview.mentions)]


def _mentioned(mentions: Iterable[Mention]) -> list[Ref]:
    return [mention.ref for mention in mentions]


def _by_entity(current: Iterable[Annotation], entities: Mapping[Ref, Entity]) -> dict[Ref, tuple[Annotation, ...]]:
    """List each entity's records; a record that names two of an entity's children counts once."""
    found: dict[Ref, dict[str, Annotation]] = defaultdict(dict)
    for one in current:
        for ref in one.named:
            for whole in entities[ref].counted_in:
                found[whole][one.id] = one
    return {ref: tuple(records.values()) for ref, records in found.items()}


def _backlinks(
    current: Iterable[Annotation],
    entities: Mapping[Ref, Entity],
    sources: Mapping[str, Source],
    pages: Mapping[str, Page],
) -> dict[Ref, tuple[Backlink, ...]]:
    """List where a thing is linked without being a party, one sentence for each place."""
    found: dict[Ref, dict[Ref, Backlink]] = defaultdict(dict)

    def keep(place: Ref, mentions: Iterable[Mention], left_out: Iterable[Ref] = ()) -> None:
        for mention in mentions:
            if mention.ref != place and mention.ref not in left_out:
                found[mention.ref].setdefault(place, Backlink(place, mention.sentence))

    for one in current:
        keep(one.ref, chain(one.claim.mentions, one.note.mentions), one.named)
    for ref, entity in entities.items():
        keep(ref, entity.overview.mentions)
    for source in sources.values():
        keep(source.ref, source.summary.mentions)
    for page in pages.values():
        keep(page.ref, page.body.mentions)
    return {ref: tuple(links.values()) for ref, links in found.items()}


def _passages(annotations: Iterable[Annotation]) -> dict[str, tuple[str, ...]]:
    """List the quotes of each source in the order of its text; those without a known place come last."""
    found: dict[str, dict[str, tuple[float, str]]] = defaultdict(dict)
    for one in annotations:
        for item in one.evidence:
            places = item.outcome.places if item.outcome else ()
            first = places[0][0] if places else float("inf")
            found[item.source.id].setdefault(item.record.quote, (first, item.record.quote))
    return {source: tuple(sorted((q for q in quotes if q), key=quotes.__getitem__)) for source, quotes in found.items()}


def _redirects(records: Records) -> dict[str, str]:
    found = dict(records.redirects)
    for kind, entities in records.entities.items():
        for one in entities:
            found |= {Ref(kind, former).url: Ref(kind, one.id).url for former in one.record.former_ids}
    for written in records.sources:
        found |= {Ref("sources", former).url: Ref("sources", written.id).url for former in written.record.former_ids}
    return found


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    found: dict[K, dict[V, None]] = defaultdict(dict)
    for key, value in pairs:
        found[key][value] = None
    return {key: tuple(values) for key, values in found.items()}
