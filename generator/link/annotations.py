"""Annotations with parties, speakers, evidence and answers resolved."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from generator.diagnostics import rules
from generator.link.linker import Linker
from generator.link.quotes import Quotes
from generator.link.ref import Ref
from generator.link.site import Annotation, Evidence, Source, Speaker
from generator.link.sources import say_unknown_term
from generator.read.records import Records, Written
from generator.records import annotation
from generator.records.vocabulary import Topic

Record = Written[annotation.Annotation]


def link_annotations(records: Records, sources: Mapping[str, Source], linker: Linker) -> dict[str, Annotation]:
    """Link all annotations, newest first."""
    types = {row.id: row for row in records.vocabulary.types}
    quotes = Quotes(records, linker)
    linked = []
    for one in records.annotations:
        record = one.record
        if record.type not in types:
            say_unknown_term(linker, one, ("type",), record.type, "type", types)
            continue
        evidence = _evidence(one, sources, quotes, linker)
        parties, through = _parties(one, records, linker), linker.refs(one, ("through",), record.through)
        linked.append(
            Annotation(
                id=one.id,
                record=record,
                type=types[record.type],
                topics=_topics(one, records, linker),
                claim=linker.line(one, ("claim",), record.claim),
                note=linker.text(one, keys=("note",)),
                parties=parties,
                through=through,
                named=tuple(dict.fromkeys([ref for refs in parties.values() for ref in refs] + list(through))),
                speakers=_speakers(one, linker),
                evidence=evidence,
                responds_to=linker.refs(one, ("responds_to",), record.responds_to, ("events", "records")),
                supersedes=linker.ref(one, ("supersedes",), record.supersedes, ("records",)),
                sort_day=_sort_day(record, evidence),
                last_change=_last_change(record),
            )
        )
        _refuse_unknown_measures(one, records, linker)
    return {one.id: one for one in sorted(linked, key=_newest_first)}


def _newest_first(one: Annotation) -> tuple[int, int, str]:
    """Put what surely happened on a day before what may have begun earlier, and last what happened by then."""
    earliest = one.record.date.earliest if one.record.date else one.sort_day
    return (-one.sort_day.toordinal(), -earliest.toordinal() if earliest else 0, one.id)


def _topics(one: Record, records: Records, linker: Linker) -> tuple[Topic, ...]:
    topics = {row.id: row for row in records.vocabulary.topics}
    for number, word in enumerate(one.record.topics):
        if word not in topics:
            say_unknown_term(linker, one, ("topics", number), word, "topic", topics)
    return tuple(topics[word] for word in one.record.topics if word in topics)


def _parties(one: Record, records: Records, linker: Linker) -> dict[str, tuple[Ref, ...]]:
    lists = one.record.parties
    kinds = (kind.id for kind in records.vocabulary.kinds)
    return {kind: linker.refs(one, (kind,), lists[kind], (kind,)) for kind in kinds if lists.get(kind)}


def _speakers(one: Record, linker: Linker) -> tuple[Speaker, ...]:
    speakers = []
    for number, speaker in enumerate(one.record.said_by):
        keys = ("said_by", number)
        if bool(speaker.id) == bool(speaker.text):
            message = "a speaker has either an `id` or a `text`"
            linker.say(rules.MISPLACED_FIELD, one, keys, "", message, "write an id, `{id, as}`, or `{text}`")
        ref = linker.ref(one, keys, speaker.id)
        if ref or not speaker.id:
            speakers.append(Speaker(ref, speaker.as_ if ref else speaker.text))
    return tuple(speakers)


def _evidence(one: Record, sources: Mapping[str, Source], quotes: Quotes, linker: Linker) -> tuple[Evidence, ...]:
    linked = []
    for number, item in enumerate(one.record.evidence):
        keys = ("evidence", number)
        source = linker.ref(one, (*keys, "source"), item.source, ("sources",))
        citing = linker.ref(one, (*keys, "citing"), item.citing)
        if source and source.id in sources:
            linked.append(Evidence(item, sources[source.id], citing, quotes.outcome(one, keys, item)))
    return tuple(sorted(linked, key=_by_date))


def _by_date(item: Evidence) -> tuple[date, str]:
    published = item.source.record.published
    return (published.sort_day if published else date.max, item.source.id)


def _sort_day(record: annotation.Annotation, evidence: tuple[Evidence, ...]) -> date:
    """Give the day to sort by: the date's, else that of the first dated source, else the first day of all."""
    if record.date:
        return record.date.sort_day
    days = (item.source.record.published.sort_day for item in evidence if item.source.record.published)
    return min(days, default=date.min)


def _last_change(record: annotation.Annotation) -> str:
    days = [record.added, record.changed or ""] + [one.date for one in record.corrections]
    return max([*days, record.retracted.date if record.retracted else ""])


def _refuse_unknown_measures(one: Record, records: Records, linker: Linker) -> None:
    measures = {row.id: row for row in records.vocabulary.measures}
    for number, figure in enumerate(one.record.figures):
        if figure.measure not in measures:
            say_unknown_term(linker, one, ("figures", number, "measure"), figure.measure, "measure", measures)
        linker.ref(one, ("figures", number, "of"), figure.of)
