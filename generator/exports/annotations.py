"""`annotations.csv`: records, one row each."""

from __future__ import annotations

from generator.exports.table import Column, Field, Value, dated, joined, pairs
from generator.link.site import Annotation, Site, Speaker
from generator.pages.parts.accounts import say_figure
from generator.records import annotation
from generator.records.vocabulary import Kind

Record = annotation.Annotation


def annotation_columns(site: Site) -> tuple[Column[Annotation], ...]:
    """Say what each column holds; the parties have one column for each kind."""
    return (
        Column("id", "string", Field(Record, "id"), lambda one, _: one.id),
        Column("url", "string", "The address of its page, from the site’s root.", lambda one, _: one.url),
        Column("type", "string", Field(Record, "type"), lambda one, _: one.type.id),
        Column("claim", "string", Field(Record, "claim"), lambda one, _: one.claim.text),
        *dated("date", Field(Record, "date"), lambda one: one.record.date),
        Column("dated_by", "string", Field(Record, "dated_by"), lambda one, _: one.record.dated_by),
        *(_party(kind) for kind in site.vocabulary.kinds),
        Column("through", "string", Field(Record, "through"), lambda one, _: joined(one.through)),
        Column("topics", "string", Field(Record, "topics"), lambda one, _: joined(one.record.topics)),
        Column(
            "said_by", "string", "Whose assertion it is: `kind/id`, or words for those who have no page.", _speakers
        ),
        Column("mode", "string", Field(Record, "mode"), lambda one, _: one.record.mode),
        Column("tie", "boolean", "Whether its type is a working relation.", lambda one, _: one.type.tie),
        Column("basis", "string", Field(Record, "basis"), lambda one, _: one.record.basis if one.type.tie else None),
        Column("documents", "string", Field(Record, "documents"), lambda one, _: one.record.documents),
        Column("figures", "string", Field(Record, "figures"), _figures),
        Column("sources", "string", "The ids of the sources that are evidence for it.", _sources),
        Column("origins", "integer", "How many texts these sources have between them, copies left out.", _origins),
        Column("searched", "string", Field(Record, "searched"), _searched),
        Column("responds_to", "string", Field(Record, "responds_to"), lambda one, _: joined(one.responds_to)),
        Column("supersedes", "string", Field(Record, "supersedes"), lambda one, _: one.record.supersedes),
        Column("status", "string", Field(Record, "status"), lambda one, _: one.record.status),
        Column("retracted", "date", "The day on which it was retracted.", _retracted),
        Column("retracted_why", "string", "Why it was retracted.", _retracted_why),
        Column("corrected", "date", "The day of its last correction.", _corrected),
        Column("accounts", "string", "The ids of the questions on which its sources and others differ.", _accounts),
        Column("derived", "string", Field(Record, "derived"), lambda one, _: pairs(one.record.derived)),
        Column("uncertain", "string", Field(Record, "uncertain"), lambda one, _: pairs(one.record.uncertain)),
        Column("note", "string", "What a reader should know besides.", lambda one, _: one.note.text),
        Column("added", "date", Field(Record, "added"), lambda one, _: one.record.added),
        Column("changed", "date", Field(Record, "changed"), lambda one, _: one.record.changed),
    )


def _party(kind: Kind) -> Column[Annotation]:
    about = f"The ids of the parties among the {kind.plural.lower()}, with a semicolon between them."
    return Column(kind.id, "string", about, lambda one, _: joined(ref.id for ref in one.parties.get(kind.id, ())))


def _speakers(one: Annotation, site: Site) -> Value:
    return joined(_speaker(speaker) for speaker in one.speakers)


def _speaker(speaker: Speaker) -> str:
    if not speaker.ref:
        return speaker.text
    return f"{speaker.ref}, {speaker.text}" if speaker.text else str(speaker.ref)


def _figures(one: Annotation, site: Site) -> Value:
    measures = {measure.id: measure for measure in site.vocabulary.measures}
    return joined(f"{figure.measure}: {say_figure(figure, measures[figure.measure])}" for figure in one.record.figures)


def _sources(one: Annotation, site: Site) -> Value:
    return joined(dict.fromkeys(item.source.id for item in one.evidence))


def _origins(one: Annotation, site: Site) -> Value:
    return len({item.source.origin for item in one.evidence})


def _searched(one: Annotation, site: Site) -> Value:
    search = one.record.searched
    return f"{search.where}; {search.at}; {search.by}" if search else None


def _retracted(one: Annotation, site: Site) -> Value:
    return one.record.retracted.date if one.record.retracted else None


def _retracted_why(one: Annotation, site: Site) -> Value:
    return one.record.retracted.why if one.record.retracted else None


def _corrected(one: Annotation, site: Site) -> Value:
    return max((correction.date for correction in one.record.corrections), default=None)


def _accounts(one: Annotation, site: Site) -> Value:
    return joined(account.id for account in site.accounts_on((one,)))
