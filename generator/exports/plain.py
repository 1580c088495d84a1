"""Records as plain data for JSON: every field but the internal ones, under the names that contributors write."""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from functools import cache
from typing import Any

from generator.exports.fields import INTERNAL
from generator.records.dates import Edtf


def plain(value: Any) -> Any:
    """Turn a record, or what stands in one of its fields, into what JSON can hold."""
    match value:
        case None | bool() | int() | str():
            return value
        case Decimal():
            return number(value)
        case Edtf():
            return edtf(value)
        case dict():
            return {key: plain(one) for key, one in value.items()}
        case tuple() if hasattr(value, "_asdict"):
            return plain(value._asdict())
        case tuple() | list():
            return [plain(one) for one in value]
    record: Any = type(value)
    return {written: plain(getattr(value, name)) for name, written in _fields(record)}


def edtf(date: Edtf | None) -> dict[str, str | None] | None:
    """Give a date as written, with the earliest and the latest day that it can mean."""
    if not date:
        return None
    earliest, latest = date.earliest, date.latest
    return {
        "edtf": date.text,
        "earliest": earliest.isoformat() if earliest else None,
        "latest": latest.isoformat() if latest else None,
    }


def number(value: Decimal) -> int | float:
    """Give a number that JSON can hold."""
    return int(value) if value == value.to_integral_value() else float(value)


@cache
def _fields(record: type) -> tuple[tuple[str, str], ...]:
    """List a record's fields by their names in Python and as written, without the internal ones."""
    names = [field.name for field in dataclasses.fields(record)]
    return tuple((name, name.rstrip("_")) for name in names if (record, name) not in INTERNAL)
