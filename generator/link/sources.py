"""Sources with their publishers, and the origins of their texts."""

from __future__ import annotations

from collections.abc import Mapping

from rapidfuzz import process

from generator.diagnostics import rules
from generator.link.entities import parent_line
from generator.link.linker import Linker
from generator.link.ref import Ref
from generator.link.site import Source
from generator.read.records import Records, Written
from generator.records import source
from generator.records.vocabulary import SourceType


def link_sources(records: Records, linker: Linker) -> dict[str, Source]:
    """Link all sources, newest first."""
    written = {one.id: one for one in records.sources}
    origins = {Ref("sources", one.id): _reprinted(one, linker) for one in records.sources}
    types = {row.id: row for row in records.vocabulary.source_types}
    linked = []
    for one in written.values():
        ref = Ref("sources", one.id)
        line, cycle = parent_line(ref, origins)
        if ref in line:
            message = f"`{one.id}` reprints itself"
            linker.say(rules.CYCLE, one, ("reprints", "source"), "", message, "remove one `reprints:`")
        publisher = linker.ref(one, ("publisher",), one.record.publisher)
        type = _type(one, types, linker)
        carrier = linker.ref(one, ("carrier",), one.record.carrier)
        summary = linker.text(one, top=3)
        if publisher and type:
            linked.append(
                Source(
                    ref=ref,
                    record=one.record,
                    type=type,
                    summary=summary,
                    publisher=publisher,
                    carrier=carrier,
                    origin=line[-1].id if line and not cycle else one.id,
                    fingerprint=records.fingerprints.get(one.id),
                )
            )
    return {one.id: one for one in sorted(linked, key=_newest_first)}


def _reprinted(written: Written[source.Source], linker: Linker) -> Ref | None:
    reprints = written.record.reprints
    return linker.ref(written, ("reprints", "source"), reprints.source, ("sources",)) if reprints else None


def _type(written: Written[source.Source], types: Mapping[str, SourceType], linker: Linker) -> SourceType | None:
    word = written.record.type
    if word not in types:
        say_unknown_term(linker, written, ("type",), word, "type of source", types)
    return types.get(word)


def say_unknown_term(
    linker: Linker,
    written: Written[object],
    keys: tuple[str | int, ...],
    word: str,
    what: str,
    known: Mapping[str, object],
) -> None:
    """Say that a word is not in the vocabulary, with the nearest that is."""
    near = process.extractOne(word, known.keys(), score_cutoff=60)
    hint = f"did you mean `{near[0]}`?" if near else "known: " + ", ".join(f"`{one}`" for one in known)
    linker.say(rules.UNKNOWN_TERM, written, keys, word, f"there is no {what} `{word}`", hint)


def _newest_first(one: Source) -> tuple[int, str]:
    published = one.record.published
    return (-published.sort_day.toordinal() if published else 0, one.id)
