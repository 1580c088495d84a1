"""Plain data to records, or every reason why not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import process

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic, Key, Place, Rule
from generator.read import mend
from generator.read.schema import description, fields_at
from generator.read.yaml import Plain
from generator.records.dates import FORM

T = TypeVar("T")

WHOLE_DAY = len("2026-11-21")
PARTIES = "parties"
"""The field that gathers the lists of the kinds."""
UNEXPECTED = "unexpected_keyword_argument"
"""What pydantic calls an unknown field."""
OF_KEY = "[key]"
"""What pydantic adds to the way where a key is wrong and not its value."""


@dataclass(frozen=True, slots=True)
class _Fault:
    """One of pydantic's errors with what our messages need."""

    schema: type
    keys: tuple[Key, ...]
    """The way from the record to the value."""
    given: Any
    details: ErrorDetails
    kinds: tuple[str, ...]
    """The kinds whose lists the record may have."""

    @property
    def fields(self) -> list[str]:
        """The fields that stand beside the value, as contributors write them."""
        return self._fields(self.keys[:-1])

    @property
    def own_fields(self) -> list[str]:
        """The fields that the value takes."""
        return self._fields(self.keys)

    def _fields(self, keys: tuple[Key, ...]) -> list[str]:
        known = fields_at(self.schema, keys)
        return [name for field in known for name in (self.kinds if field == PARTIES else (field,))]

    @property
    def field(self) -> str:
        """The last name on the way, without the numbers of a list's items."""
        return next((str(key) for key in reversed(self.keys) if isinstance(key, str)), "")


def decode(
    schema: type[T], data: Plain, path: str, keys: tuple[Key, ...] = (), kinds: Iterable[str] = ()
) -> tuple[T | None, list[Diagnostic]]:
    """Make a record of plain data that stands in `path` at `keys`; `kinds` are those whose lists it may have."""
    try:
        return _adapter(cast(Any, schema)).validate_python(data), []
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=True)
        faults = [_Fault(schema, _way(one["loc"]), one["input"], one, tuple(kinds)) for one in found]
        return None, [_diagnostic(fault, path, keys) for fault in faults if not _is_misspelt(fault, faults)]


@cache
def _adapter(schema: Any) -> TypeAdapter[Any]:
    return TypeAdapter(schema)


def _way(loc: tuple[Key, ...]) -> tuple[Key, ...]:
    """Give the keys as contributors write them: `as` for `as_`, and a kind's list without what gathers the lists."""
    keys = tuple(key.rstrip("_") if isinstance(key, str) else key for key in loc if key != OF_KEY)
    return keys[1:] if len(keys) > 1 and keys[0] == PARTIES else keys


def _is_misspelt(missing: _Fault, faults: list[_Fault]) -> bool:
    """Tell whether a missing field is there under a misspelt name, which is said already."""
    return missing.details["type"] == "missing" and any(
        fault.details["type"] == UNEXPECTED and fault.keys[:-1] == missing.keys[:-1] and _meant(fault) == missing.field
        for fault in faults
    )


def _meant(unknown: _Fault) -> str:
    """Give the field nearest to a misspelt one; empty where none is near."""
    near = process.extractOne(unknown.field, unknown.fields, score_cutoff=60)
    return near[0] if near else ""


def _diagnostic(fault: _Fault, path: str, keys: tuple[Key, ...]) -> Diagnostic:
    rule, message, hint = MESSAGES.get(fault.details["type"], _other)(fault)
    words = fault.given if isinstance(fault.given, str) and "\n" not in fault.given else ""
    if rule is rules.UNKNOWN_FIELD:
        words = fault.field
    return Diagnostic(rule, Place(path, keys + fault.keys, words), message, hint)


Said = tuple[Rule, str, str]


def _unknown(fault: _Fault) -> Said:
    meant = _meant(fault)
    hint = f"did you mean `{meant}`?" if meant else "fields here: " + ", ".join(f"`{name}`" for name in fault.fields)
    return rules.UNKNOWN_FIELD, f"there is no field `{fault.field}`", hint


def _missing(fault: _Fault) -> Said:
    says = description(fault.schema, fault.keys)
    return (
        rules.MISSING_FIELD,
        f"`{fault.field}` is missing",
        f"add `{fault.field}:` ({_lowered(says)})" if says else "",
    )


def _empty(fault: _Fault) -> Said:
    says = description(fault.schema, fault.keys)
    return rules.MISSING_FIELD, f"`{fault.field}` is empty", f"fill it in ({_lowered(says)})" if says else ""


def _literal(fault: _Fault) -> Said:
    allowed = str(fault.details["ctx"]["expected"]).replace("'", "`").replace(" or ", ", ")
    near = process.extractOne(str(fault.given), [word.strip("` ") for word in allowed.split(",")], score_cutoff=60)
    hint = f"did you mean `{near[0]}`? allowed: {allowed}" if near else f"allowed: {allowed}"
    return rules.WRONG_VALUE, f"`{fault.field}` cannot be {_shown(fault.given)}", hint


def _text(fault: _Fault) -> Said:
    what = "a list" if isinstance(fault.given, list) else "a mapping"
    match fault.given:
        case [[str(word)]]:
            text = f'"[[{word}]]"'
        case _:
            text = '"…"'
    return rules.WRONG_VALUE, f"`{fault.field}` takes a text, not {what}", f"put it between double quotes: `{text}`"


def _list(fault: _Fault) -> Said:
    hint = f"write `[{_item(fault.given)}]`" if isinstance(fault.given, str) else "write one line `- …` for each item"
    return rules.WRONG_VALUE, f"`{fault.field}` takes a list", hint


def _item(text: str) -> str:
    return text if text == mend.likely_id(text) else mend.quoted(text)


def _mapping(fault: _Fault) -> Said:
    known = fault.own_fields
    message = f"`{fault.field}` takes fields of its own" if fault.field else "a record takes fields, `name: value`"
    return rules.WRONG_VALUE, message, "fields here: " + ", ".join(f"`{name}`" for name in known) if known else ""


def _cut(fault: _Fault) -> Said:
    whole = mend.quoted(fault.given + fault.given.rest.rstrip())
    line = whole if isinstance(fault.keys[-1], int) else f"{fault.field}: {whole}"
    hint = f"write `{line}`, or take the comment away"
    return rules.CUT_TEXT, f"`{fault.field}` ends at ` #`, where YAML sees a comment", hint


def _date(fault: _Fault) -> Said:
    likely = mend.likely_date(fault.given)
    form = "write year, month and day with hyphens: `2018`, `2018-06`, `2018-06-25`" if _reason(fault) == FORM else ""
    return rules.BAD_DATE, f"`{fault.given}` is no date: {_reason(fault)}", f"write `{likely}`" if likely else form


def _day(fault: _Fault) -> Said:
    likely = mend.likely_date(fault.given)
    hint = f"write `{likely}`" if len(likely) == WHOLE_DAY else "write a whole day, such as `2026-11-21`"
    return rules.BAD_DATE, f"`{fault.given}` is no whole day: {_reason(fault)}", hint


def _id(fault: _Fault) -> Said:
    likely = mend.likely_id(fault.given)
    return rules.BAD_ID, f"`{fault.given}` {_reason(fault)}", f"write `{likely}`" if likely else ""


def _address(fault: _Fault) -> Said:
    whole = "write the full address, beginning with `https://`"
    hint = whole if "scheme" in _reason(fault) else "copy the address of the page itself"
    return rules.BAD_ADDRESS, f"`{fault.given}` {_reason(fault)}", hint


def _custom(fault: _Fault) -> Said:
    hint = f"write it as {EXAMPLES[fault.details['type']]}"
    return rules.WRONG_VALUE, f"`{fault.field}`: `{fault.given}` {_reason(fault)}", hint


def _path(fault: _Fault) -> Said:
    return rules.WRONG_VALUE, f"`{fault.given}` {_reason(fault)}", "write it with `/` at both ends: `/about/`"


def _whole_number(fault: _Fault) -> Said:
    return rules.WRONG_VALUE, f"`{fault.field}` takes a whole number, not {_shown(fault.given)}", ""


def _truth(fault: _Fault) -> Said:
    return rules.WRONG_VALUE, f"`{fault.field}` takes `true` or `false`, not {_shown(fault.given)}", ""


def _other(fault: _Fault) -> Said:
    return rules.WRONG_VALUE, f"`{fault.field}`: {_lowered(fault.details['msg'])}", ""


MESSAGES: Mapping[str, Callable[[_Fault], Said]] = {
    UNEXPECTED: _unknown,
    "missing": _missing,
    "empty": _empty,
    "literal_error": _literal,
    "string_type": _text,
    "tuple_type": _list,
    "dict_type": _mapping,
    "dataclass_type": _mapping,
    "cut": _cut,
    "date": _date,
    "day": _day,
    "id": _id,
    "url": _address,
    "int_parsing": _whole_number,
    "bool_parsing": _truth,
    "number": _custom,
    "language": _custom,
    "period": _custom,
    "path": _path,
    "colour": _custom,
}


EXAMPLES = {
    "number": "digits, at most with a point: `1400`, `4.5`",
    "language": "a tag: `en`, `pt-BR`, `zh-Hant`",
    "period": "ISO 8601 does: `P10Y`, `P6M`",
    "colour": "red, green and blue: `#1F47AA`",
}


def _reason(fault: _Fault) -> str:
    return str(fault.details["ctx"]["reason"])


def _shown(given: Any) -> str:
    return f"`{given}`" if isinstance(given, str) else "a list" if isinstance(given, list) else "a mapping"


def _lowered(sentence: str) -> str:
    return (sentence[:1].lower() + sentence[1:]).rstrip(".")
