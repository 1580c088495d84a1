"""`entities.csv`: companies, agencies, people, organizations and events, one row each."""

from __future__ import annotations

from generator.exports.table import Column, Field, Value, dated, joined, pairs
from generator.link.site import Entity, Site
from generator.records import entity as records
from generator.records.dates import Edtf

Record = records.Entity
PARENT = "The id of another entity of its kind to which it belongs; of an event, the larger one that it is part of."


def entity_columns() -> tuple[Column[Entity], ...]:
    """Say what each column holds; those of one kind only are empty for the others."""
    return (
        Column("kind", "string", "The kind, which is the start of its address.", lambda one, _: one.kind.id),
        Column("id", "string", "Its id, unique within its kind.", lambda one, _: one.ref.id),
        Column("url", "string", "The address of its page, from the site’s root.", lambda one, _: one.url),
        Column("name", "string", Field(Record, "name"), lambda one, _: one.record.name),
        Column("short_name", "string", Field(Record, "short_name"), lambda one, _: one.record.short_name),
        Column("aliases", "string", Field(Record, "aliases"), lambda one, _: joined(one.record.aliases)),
        Column("description", "string", Field(Record, "description"), lambda one, _: one.record.description),
        Column("parent", "string", PARENT, lambda one, _: one.parent.id if one.parent else None),
        Column("root", "string", "The id of its uppermost parent, or its own.", _root),
        Column("class", "string", Field(records.Agency, "class"), _class),
        Column("sort", "string", Field(records.Organization, "sort"), _sort),
        Column("roles", "string", Field(records.Person, "roles"), _roles),
        Column("form", "string", Field(records.Event, "form"), _form),
        *dated("date", Field(records.Event, "date"), _date),
        Column("by", "string", Field(records.Event, "by"), lambda one, _: joined(one.by)),
        Column("addressed_to", "string", Field(records.Event, "addressed_to"), lambda one, _: joined(one.addressed_to)),
        Column("website", "string", Field(Record, "website"), lambda one, _: one.record.website),
        *(_register(name) for name in ("wikidata", "lei", "cik", "ticker", "uei", "ror", "usaspending")),
        Column("former_ids", "string", Field(Record, "former_ids"), lambda one, _: joined(one.record.former_ids)),
        Column("uncertain", "string", Field(Record, "uncertain"), lambda one, _: pairs(one.record.uncertain)),
        Column("records", "integer", "How many records name it, or a part of it where these count.", _records),
        Column("sources", "integer", "How many sources it publishes or carries.", _sources),
    )


def _register(name: str) -> Column[Entity]:
    return Column(name, "string", Field(records.Ids, name), lambda one, _: str(getattr(one.record.ids, name)))


def _root(one: Entity, site: Site) -> Value:
    return site.root(one.ref).id


def _class(one: Entity, site: Site) -> Value:
    return one.record.class_ if isinstance(one.record, records.Agency) else None


def _sort(one: Entity, site: Site) -> Value:
    return one.record.sort if isinstance(one.record, records.Organization) else None


def _roles(one: Entity, site: Site) -> Value:
    if not isinstance(one.record, records.Person):
        return None
    return joined(f"{role.role}, {at}{_held(role)}" for role, at in zip(one.record.roles, one.at, strict=False))


def _held(role: records.Role) -> str:
    dates = {"from": role.from_, "to": role.to, "as of": role.as_of}
    return "".join(f", {word} {date.text}" for word, date in dates.items() if date)


def _form(one: Entity, site: Site) -> Value:
    return one.record.form if isinstance(one.record, records.Event) else None


def _date(one: Entity) -> Edtf | None:
    return one.record.date if isinstance(one.record, records.Event) else None


def _records(one: Entity, site: Site) -> Value:
    return len(site.annotations_of(one.ref))


def _sources(one: Entity, site: Site) -> Value:
    return len(site.published.get(one.ref, ()))
