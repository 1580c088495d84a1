"""Tables of data: columns that say what they hold, and rows of texts and numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, Literal, NamedTuple, TypeVar

from generator.link.site import Site
from generator.read.schema import description
from generator.records.dates import Edtf

T = TypeVar("T")

Form = Literal["string", "integer", "number", "boolean", "date"]
"""The type of a column's values, in the words of the Table Schema of Frictionless Data."""
Value = str | int | Decimal | bool | None
Row = tuple[Value, ...]


class Field(NamedTuple):
    """A field of a record, whose own string says what it means."""

    record: type
    name: str

    @property
    def words(self) -> str:
        """Give the string under the field."""
        return description(self.record, (self.name,))


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """One column of a table whose rows are made from values of one type."""

    name: str
    form: Form
    about: Field | str
    """The field that it holds, or what it holds in words."""
    value: Callable[[T, Site], Value]

    @property
    def description(self) -> str:
        """Say what the column holds."""
        return self.about if isinstance(self.about, str) else self.about.words


def rows(columns: Sequence[Column[T]], values: Iterable[T], site: Site) -> list[Row]:
    """Make the rows of a table."""
    return [tuple(column.value(value, site) for column in columns) for value in values]


def dated(name: str, about: Field, date: Callable[[T], Edtf | None]) -> tuple[Column[T], Column[T], Column[T]]:
    """Make three columns of a date: as written, and the earliest and latest day that it can mean."""

    def text(value: T, site: Site) -> Value:
        when = date(value)
        return when.text if when else None

    def earliest(value: T, site: Site) -> Value:
        when = date(value)
        return when.earliest.isoformat() if when and when.earliest else None

    def latest(value: T, site: Site) -> Value:
        when = date(value)
        return when.latest.isoformat() if when and when.latest else None

    return (
        Column(name, "string", about, text),
        Column(f"{name}_earliest", "date", f"The earliest day that `{name}` can mean.", earliest),
        Column(f"{name}_latest", "date", f"The latest day that `{name}` can mean.", latest),
    )


def joined(words: Iterable[object]) -> str:
    """Put several values into one cell."""
    return "; ".join(str(word) for word in words)


def pairs(mapping: dict[str, str]) -> str:
    """Put a mapping into one cell."""
    return joined(f"{key}: {value}" for key, value in mapping.items())
