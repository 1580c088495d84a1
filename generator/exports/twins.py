"""Files beside pages: each entity, record, source, type and topic as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.exports.annotations import annotation_columns
from generator.exports.bibliography import one_bib
from generator.exports.csv_text import header
from generator.exports.file import File
from generator.exports.plain import plain
from generator.exports.texts import Texts, document, dump, listed
from generator.link.site import Annotation
from generator.pages.citations.csl import csl_item
from generator.pages.citations.work import source_work
from generator.pages.parts.twins import CSV, Twin, entity_twins, record_twins, source_twins, term_twins
from generator.records.vocabulary import Topic, Type


def twins(texts: Texts) -> Iterator[File]:
    """Make the files beside all pages."""
    yield from _entities(texts)
    yield from _records(texts)
    yield from _sources(texts)
    yield from _terms(texts)


def _entities(texts: Texts) -> Iterator[File]:
    site = texts.site
    names = header([column.name for column in annotation_columns(site)])
    for entity in site.entities.values():
        own = site.annotations_of(entity.ref)
        for twin in entity_twins(entity, site):
            if twin.media == CSV:
                yield _file(twin, (names + "".join(texts.rows[one.id] for one in own)).encode())
            else:
                yield _file(twin, _with_records({"entity": texts.entities[entity.ref]}, own, texts))


def _records(texts: Texts) -> Iterator[File]:
    site = texts.site
    items = {id: dump(csl_item(source_work(source, site))) for id, source in site.sources.items()}
    for one in site.annotations.values():
        used = dict.fromkeys(item.source.id for item in one.evidence)
        parts = {
            "site": _origin(texts),
            "annotation": texts.annotations[one.id],
            "sources": listed(items[id] for id in used),
        }
        for twin in record_twins(one):
            yield _file(twin, document(parts))


def _sources(texts: Texts) -> Iterator[File]:
    site = texts.site
    for source in site.sources.values():
        own = site.by_source.get(source.id, ())
        data, bib = source_twins(source)
        yield _file(data, _with_records({"source": texts.sources[source.id]}, own, texts))
        yield _file(bib, one_bib(source, texts))


def _terms(texts: Texts) -> Iterator[File]:
    current = texts.site.current
    for type in texts.site.vocabulary.types:
        yield from _term(type, "types", (one for one in current if one.type.id == type.id), texts)
    for topic in texts.site.vocabulary.topics:
        yield from _term(topic, "topics", (one for one in current if topic in one.topics), texts)


def _term(term: Type | Topic, folder: str, own: Iterable[Annotation], texts: Texts) -> Iterator[File]:
    for twin in term_twins(f"/{folder}/{term.id}/"):
        yield _file(twin, _with_records({folder.removesuffix("s"): dump(plain(term))}, own, texts))


def _with_records(parts: dict[str, str], own: Iterable[Annotation], texts: Texts) -> bytes:
    records = listed(texts.annotations[one.id] for one in own)
    return document({"site": _origin(texts), **parts, "annotations": records})


def _origin(texts: Texts) -> str:
    """Say where the data come from, and on what terms."""
    settings = texts.site.settings
    return dump({"title": settings.title, "licence": settings.licence.content})


def _file(twin: Twin, data: bytes) -> File:
    return File(twin.url.removeprefix("/"), data)
