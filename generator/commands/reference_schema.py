"""JSON Schemas for editors, from the records with which the program itself reads content.

A schema lets through whatever the program accepts; what the program refuses beyond that, `attributed check` says.
"""

from __future__ import annotations

from typing import Any, Literal, get_args, get_origin

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from generator.commands.forms import FORMS, form_of, hints, nested, records_in, short_of
from generator.records.account import Account
from generator.records.annotation import Annotation
from generator.records.entity import RECORDS
from generator.records.page import Page
from generator.records.redirect import read_path
from generator.records.scalars import read_id
from generator.records.settings import Settings
from generator.records.source import Source
from generator.records.vocabulary import Kind, Vocabulary

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas(vocabulary: Vocabulary) -> dict[str, Schema]:
    """Make the schemas of all files that contributors write, by the name of the file or of its folder."""
    made = {
        "site": _record(Settings),
        "vocabulary": _record(Vocabulary),
        "annotations": _annotations(vocabulary.kinds),
        "accounts": _list(_record(Account)),
        "redirects": _redirects(),
        "sources": _record(Source),
        "pages": _record(Page),
    } | {kind.id: _entity(kind) for kind in vocabulary.kinds}
    return {name: {"$schema": DIALECT} | schema for name, schema in made.items()}


class _WithoutTitles(GenerateJsonSchema):
    """Leave out the titles, which say the names of the fields again."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def _record(record: type) -> Schema:
    schema: Schema = TypeAdapter(record).json_schema(schema_generator=_WithoutTitles)
    records = {one.__name__: one for one in nested(record)}
    for name, described in schema.get("$defs", {}).items():
        _refine(described, records[name])
    _refine(schema, record)
    return schema


def _list(schema: Schema) -> Schema:
    definitions = {"$defs": schema.pop("$defs")} if "$defs" in schema else {}
    return definitions | {"type": "array", "items": schema}


def _annotations(kinds: tuple[Kind, ...]) -> Schema:
    """Put a list for each kind in the place of the parties, which the reader gathers from these."""
    schema = _record(Annotation)
    del schema["properties"]["parties"]
    ids = {"type": "array", "items": dict(FORMS[read_id].schema)}
    for kind in kinds:
        described = {"description": f"The ids of the parties among the {kind.plural.lower()}."}
        schema["properties"][kind.id] = _or_nothing(ids) | described
    return _list(schema)


def _entity(kind: Kind) -> Schema:
    schema = _record(RECORDS[kind.record])
    if not kind.parent:
        del schema["properties"]["parent"]
    return schema


def _redirects() -> Schema:
    path = dict(FORMS[read_path].schema)
    return {"type": "object", "propertyNames": path, "additionalProperties": path}


def _refine(described: Schema, record: type) -> None:
    """Say of each field what pydantic cannot know: the form of its text, and that it may be left empty."""
    for name, hint in hints(record).items():
        field = described["properties"][name]
        notes = {key: field.pop(key) for key in ("description", "default") if key in field}
        formed = _formed(field, hint)
        if name not in described.get("required", ()):
            formed = _or_nothing(formed)
        described["properties"][name] = formed | {key: note for key, note in notes.items() if _tells(note)}


def _tells(note: Any) -> bool:
    """Tell whether a default is worth showing: a word, a number or a truth value."""
    return isinstance(note, bool | int) or (isinstance(note, str) and note != "")


def _formed(field: Schema, hint: Any) -> Schema:
    """Give the texts in a field their form."""
    if len(field.get("anyOf", ())) == 2:
        # The other one is null, which `_or_nothing` adds again.
        return _formed(field["anyOf"][0], hint)
    if "$ref" in field and (short := short_of(hint)):
        return {"anyOf": [_alone(hint, short.field), field]}
    if field.get("type") == "string" and "enum" not in field:
        return dict(form_of(hint).schema)
    formed = dict(field)
    for key in ("items", "additionalProperties"):
        if isinstance(field.get(key), dict):
            formed[key] = _formed(field[key], hint)
    return formed


def _alone(hint: Any, name: str) -> Schema:
    """Give the form of a text that stands for a record with only this field."""
    inner = hints(next(records_in(hint)))[name]
    words = get_args(inner) if get_origin(inner) is Literal else ()
    return {"enum": list(words)} if words else dict(form_of(inner).schema)


def _or_nothing(field: Schema) -> Schema:
    """Let a field be left empty: the program takes `key:` with nothing behind it as absent, and editors see null."""
    if "enum" in field:
        return {"enum": [*field["enum"], None]}
    if "type" in field:
        types = field["type"]
        return field | {"type": [*(types if isinstance(types, list) else [types]), "null"]}
    return {"anyOf": [*field.get("anyOf", [field]), {"type": "null"}]}
