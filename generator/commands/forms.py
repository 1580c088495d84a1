"""What a field takes, in plain words and as JSON Schema; both follow from its type."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from generator.records.dates import parse
from generator.records.redirect import read_path
from generator.records.scalars import (
    ID,
    ID_LENGTH,
    LANGUAGE,
    PERIOD,
    Read,
    Short,
    WholeText,
    read_day,
    read_id,
    read_language,
    read_name,
    read_number,
    read_period,
    read_url,
)
from generator.records.vocabulary import read_colour

DAY = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
NAME = rf"^{ID.pattern}(/{ID.pattern})?$"


@dataclass(frozen=True, slots=True)
class Form:
    """One kind of text."""

    words: str
    schema: Mapping[str, Any]


# Editors read `2018` and `650` as numbers, the program as text; so both are let through.
FORMS: Mapping[Callable[[str], Any], Form] = {
    parse: Form("a date, as in `2018-06-25`", {"type": ["string", "integer"]}),
    read_day: Form("a day, as in `2026-11-21`", DAY),
    read_id: Form("an id", {"type": ["string", "integer"], "pattern": f"^{ID.pattern}$", "maxLength": ID_LENGTH}),
    read_name: Form("an id, or `kind/id`", {"type": ["string", "integer"], "pattern": NAME}),
    read_url: Form("an address, as in `https://example.org/`", {"type": "string", "pattern": "^https?://"}),
    read_language: Form("a language tag, as in `en`", {"type": "string", "pattern": f"^{LANGUAGE.pattern}$"}),
    read_number: Form("a number", {"type": ["string", "number"], "pattern": r"^-?\d+(\.\d+)?$"}),
    read_period: Form("a length of time, as in `P10Y`", {"type": "string", "pattern": f"^{PERIOD.pattern}$"}),
    read_colour: Form("a colour, as in `#1F47AA`", {"type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"}),
    read_path: Form("an address on this site, as in `/companies/`", {"type": "string", "pattern": "^/(.*/)?$"}),
}
TEXT = Form("a text", {"type": "string"})
WORD = Form("a word", {"type": ["string", "number"]})


def form_of(hint: Any) -> Form:
    """Find the form of the text in a type, however deep it stands there."""
    read = _within(hint, Read)
    if read:
        return FORMS[read.function]
    return TEXT if _within(hint, WholeText) else WORD


def short_of(hint: Any) -> Short | None:
    """Find the field that a bare text may stand for."""
    found: Short | None = _within(hint, Short)
    return found


def takes(hint: Any) -> str:
    """Say in plain words what a field of this type takes."""
    arguments = get_args(hint)
    match get_origin(hint):
        case origin if origin in (Union, UnionType):
            return " or ".join(takes(part) for part in arguments if part is not NoneType)
        case origin if origin is Literal:
            return listed([f"`{word}`" for word in arguments])
        case origin if origin is tuple:
            return f"a list, each {takes(arguments[0])}"
        case origin if origin is dict:
            return f"a mapping, each value {takes(arguments[1])}"
        case origin if origin is Annotated and (short := short_of(hint)):
            return f"`{short.field}` alone, or {takes(arguments[0])}"
    if is_record(hint):
        return f"[{spaced(hint)}](#{spaced(hint).lower().replace(' ', '-')})"
    return {bool: "`true` or `false`", int: "a whole number"}.get(hint) or form_of(hint).words


def hints(record: type) -> dict[str, Any]:
    """Give the types of a record's fields, by the names that contributors write."""
    return {name.rstrip("_"): hint for name, hint in get_type_hints(record, include_extras=True).items()}


def nested(record: type) -> Iterator[type]:
    """Go through the records that stand in the fields of a record, outer ones first."""
    for hint in hints(record).values():
        for one in records_in(hint):
            yield one
            yield from nested(one)


def records_in(hint: Any) -> Iterator[type]:
    """Go through the records that a type names."""
    return (part for part in _parts(hint) if is_record(part))


def is_record(part: Any) -> bool:
    """Tell whether a part of a type is a record with fields of its own."""
    return isinstance(part, type) and hasattr(part, "__pydantic_config__")


def spaced(record: Any) -> str:
    """Give the name of a record as words: `Source type`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", record.__name__).capitalize()


def listed(words: list[str]) -> str:
    """Join alternatives: `a, b or c`."""
    return " or ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)


def _parts(hint: Any) -> Iterator[Any]:
    yield hint
    for part in get_args(hint):
        yield from _parts(part)


def _within(hint: Any, wanted: Any) -> Any:
    """Find a mark of the wanted kind in a type; not inside a record, which has types of its own."""
    return next((part for part in _parts(hint) if isinstance(part, wanted)), None)
