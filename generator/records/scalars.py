"""Kinds of text with a form of their own: ids, addresses, languages, numbers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any
from urllib.parse import urlsplit

from generator.records.dates import FORM, Edtf, parse

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
ID_LENGTH = 80
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?")
PERIOD = re.compile(r"P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?")


@dataclass(frozen=True, slots=True)
class Read:
    """Read a text with a function that returns the value or raises ValueError; `name` is the error's type."""

    name: str
    function: Callable[[str], Any]

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        """Let pydantic read the text with the function."""
        from pydantic_core import PydanticCustomError, core_schema

        def read(text: str) -> Any:
            try:
                return self.function(text)
            except ValueError as reason:
                raise PydanticCustomError(self.name, "{reason}", {"reason": str(reason)}) from None

        return core_schema.no_info_after_validator_function(read, core_schema.str_schema())


@dataclass(frozen=True, slots=True)
class Short:
    """Let a bare text stand for a record with only this field."""

    field: str

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        """Let pydantic see the record in full."""
        from pydantic_core import core_schema

        def widen(value: Any) -> Any:
            return {self.field: value} if isinstance(value, str) else value

        return core_schema.no_info_before_validator_function(widen, handler(source))


class Cut(str):
    """A plain scalar of YAML that is followed by a comment, which may be the rest of a sentence."""

    __slots__ = ("rest",)
    rest: str
    """What follows on its line."""

    def __new__(cls, text: str, rest: str) -> Cut:
        """Make the text, and keep the rest of its line beside it."""
        made = super().__new__(cls, text)
        made.rest = rest
        return made


class WholeText:
    """Refuse a text that YAML may have cut at ` #` and, with `filled`, one without any words."""

    def __init__(self, *, filled: bool = False) -> None:
        self.filled = filled

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        """Let pydantic ask whether the text is whole."""
        from pydantic_core import PydanticCustomError, core_schema

        def whole(value: Any) -> Any:
            if isinstance(value, Cut):
                raise PydanticCustomError("cut", "is cut off at ` #`")
            if self.filled and isinstance(value, str) and not value.strip():
                raise PydanticCustomError("empty", "is empty")
            return value

        least = 1 if self.filled else None
        return core_schema.no_info_before_validator_function(whole, core_schema.str_schema(min_length=least))


def read_id(text: str) -> str:
    """Check an id: lower-case letters and digits in groups joined by single hyphens, at most 80 characters."""
    if not ID.fullmatch(text) or len(text) > ID_LENGTH:
        raise ValueError("is not an id")
    return text


def read_name(text: str) -> str:
    """Check an id that may have its kind before it: `ice`, `agencies/ice`."""
    for part in text.split("/", 1):
        read_id(part)
    return text


def read_url(text: str) -> str:
    """Check the address of a page: `https` or `http`, with a host, without credentials or white space."""
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        raise ValueError("is not an address") from None
    if parts.scheme not in ("https", "http"):
        raise ValueError(f"has the scheme `{parts.scheme}`" if parts.scheme else "has no scheme")
    if not host:
        raise ValueError("names no site")
    if "@" in parts.netloc:
        raise ValueError("holds a user name")
    if strange := re.search(r"[\s<>\"\\^`{|}]", text):
        raise ValueError("holds a space" if strange[0].isspace() else f"holds `{strange[0]}`")
    return text


def read_language(text: str) -> str:
    """Check a language tag [BCP 47]: language, script and region."""
    if not LANGUAGE.fullmatch(text):
        raise ValueError("is not a language tag")
    return text


def read_number(text: str) -> Decimal:
    """Read a number written with digits and at most one point."""
    try:
        if not re.fullmatch(r"-?\d+(\.\d+)?", text, re.ASCII):
            raise ValueError("is not a number")
        return Decimal(text)
    except InvalidOperation:
        raise ValueError("is not a number") from None


def read_period(text: str) -> str:
    """Check a length of time [ISO 8601]: `P10Y`."""
    if not PERIOD.fullmatch(text):
        raise ValueError("is not a length of time")
    return text


def read_day(text: str) -> str:
    """Check a calendar day: `2026-11-21`."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        raise ValueError(FORM)
    parse(text)
    return text


Text = Annotated[str, WholeText()]
"""Text in sentences or names, which must reach us whole."""
Words = Annotated[str, WholeText(filled=True)]
"""Text that may not be empty."""
Date = Annotated[Edtf, Read("date", parse)]
Id = Annotated[str, Read("id", read_id)]
Name = Annotated[str, Read("id", read_name)]
"""An id of any kind, with the kind before it where two kinds have it: `agencies/ice`."""
Url = Annotated[str, Read("url", read_url)]
Language = Annotated[str, Read("language", read_language)]
Number = Annotated[Decimal, Read("number", read_number)]
Period = Annotated[str, Read("period", read_period)]
Day = Annotated[str, Read("day", read_day)]
