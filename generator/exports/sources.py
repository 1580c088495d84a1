"""`sources.csv`: the published documents, one row each."""

from __future__ import annotations

from generator.exports.table import Column, Field, Value, dated, joined, pairs
from generator.link.site import Site, Source
from generator.records import source

Record = source.Source


def source_columns() -> tuple[Column[Source], ...]:
    """Say what each column holds."""
    return (
        Column("id", "string", "Its id.", lambda one, _: one.id),
        Column("url", "string", "The address of its page here, from the site’s root.", lambda one, _: one.ref.url),
        Column("title", "string", Field(Record, "title"), lambda one, _: one.record.title),
        Column("description", "string", Field(Record, "description"), lambda one, _: one.record.description),
        Column("publisher", "string", Field(Record, "publisher"), lambda one, _: str(one.publisher)),
        Column("publisher_name", "string", "The publisher’s name.", _publisher),
        Column("carrier", "string", Field(Record, "carrier"), _carrier),
        Column("authors", "string", Field(Record, "authors"), lambda one, _: joined(one.record.authors)),
        *dated("published", Field(Record, "published"), lambda one: one.record.published),
        Column("original", "string", Field(Record, "url"), lambda one, _: one.record.url),
        Column("archived", "string", Field(source.Archived, "url"), _archived),
        Column("archived_at", "date", Field(source.Archived, "at"), _archived_at),
        Column("accessed", "date", Field(Record, "accessed"), lambda one, _: one.record.accessed),
        Column("type", "string", Field(Record, "type"), lambda one, _: one.type.id),
        Column("language", "string", Field(Record, "language"), lambda one, _: one.record.language),
        Column("held", "boolean", Field(Record, "held"), lambda one, _: one.record.held),
        Column("reprints", "string", Field(source.Reprints, "source"), _reprints),
        Column("reprints_how", "string", Field(source.Reprints, "how"), _reprints_how),
        Column("origin", "string", "The id of the source whose text it is in the end.", lambda one, _: one.origin),
        Column("standing", "string", Field(source.Standing, "is"), lambda one, _: one.record.standing.is_),
        *dated("standing_date", Field(source.Standing, "date"), lambda one: one.record.standing.date),
        Column("standing_note", "string", Field(source.Standing, "note"), lambda one, _: one.record.standing.note),
        Column("caution", "string", Field(Record, "caution"), lambda one, _: one.record.caution),
        Column("former_ids", "string", Field(Record, "former_ids"), lambda one, _: joined(one.record.former_ids)),
        Column("uncertain", "string", Field(Record, "uncertain"), lambda one, _: pairs(one.record.uncertain)),
        Column("words", "integer", "How many words the text has.", lambda one, _: _kept(one, "words")),
        Column("sha256", "string", "The SHA-256 of the normalised text.", lambda one, _: _kept(one, "sha256")),
        Column("captured", "date", "The day on which the text was captured.", lambda one, _: _kept(one, "captured")),
        Column("scope", "string", "Whether all was captured, or its opening.", lambda one, _: _kept(one, "scope")),
        Column("quotes", "integer", "How many of its passages are quoted.", _quotes),
        Column("records", "integer", "How many records it is evidence for.", _records),
    )


def _publisher(one: Source, site: Site) -> Value:
    return site.entities[one.publisher].record.name


def _carrier(one: Source, site: Site) -> Value:
    return str(one.carrier) if one.carrier else None


def _archived(one: Source, site: Site) -> Value:
    return one.record.archived.url if one.record.archived else None


def _archived_at(one: Source, site: Site) -> Value:
    return one.record.archived.at if one.record.archived else None


def _reprints(one: Source, site: Site) -> Value:
    return one.record.reprints.source if one.record.reprints else None


def _reprints_how(one: Source, site: Site) -> Value:
    return one.record.reprints.how if one.record.reprints else None


def _kept(one: Source, name: str) -> Value:
    value: Value = getattr(one.fingerprint, name) if one.fingerprint else None
    return value


def _quotes(one: Source, site: Site) -> Value:
    return len(site.passages.get(one.id, ()))


def _records(one: Source, site: Site) -> Value:
    return len(site.by_source.get(one.id, ()))
