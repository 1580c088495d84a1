"""What the dataclasses of the records say of themselves: their fields, and the strings under them."""

from __future__ import annotations

import dataclasses
from functools import cache
from typing import Any, get_args, get_type_hints

from pydantic import TypeAdapter

from generator.diagnostics.diagnostic import Key


def fields_at(schema: type, keys: tuple[Key, ...]) -> list[str]:
    """List the fields, as contributors write them, of the record at the end of a way of keys."""
    record = _record_at(schema, keys)
    return [field.name.rstrip("_") for field in dataclasses.fields(record)] if record else []


def description(schema: type, keys: tuple[Key, ...]) -> str:
    """Give the string under the field at the end of a way of keys; empty where there is none."""
    record = _record_at(schema, keys[:-1])
    if not record:
        return ""
    # Pydantic reads the strings of a class itself, not those of the classes it is made from.
    classes = [one for one in record.__mro__ if dataclasses.is_dataclass(one)]
    return next((says for one in classes if (says := _described(one, str(keys[-1])))), "")


def _described(record: Any, name: str) -> str:
    described = _schema(record)
    properties = described.get("properties") or described["$defs"][record.__name__]["properties"]
    field = properties.get(name, {})
    # Pydantic leaves the string out where the record that the field takes says the same of itself.
    own = described.get("$defs", {}).get(field.get("$ref", "").rpartition("/")[2], {})
    return str(field.get("description") or own.get("description", ""))


@cache
def _schema(record: Any) -> dict[str, Any]:
    return TypeAdapter(record).json_schema(mode="validation")


def _record_at(schema: type, keys: tuple[Key, ...]) -> Any:
    at: Any = schema
    for key in keys:
        if isinstance(key, str) and dataclasses.is_dataclass(at):
            hints = get_type_hints(at)
            at = _record_in(hints.get(key) or hints.get(f"{key}_"))
    return at if dataclasses.is_dataclass(at) else None


def _record_in(annotation: Any) -> Any:
    """Find the dataclass inside `tuple[X, ...]` or `X | None`."""
    if dataclasses.is_dataclass(annotation):
        return annotation
    return next((found for part in get_args(annotation) if (found := _record_in(part))), None)
