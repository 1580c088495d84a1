"""The form that all records share: frozen, slotted, strict about unknown keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")

CONFIG: dict[str, Any] = {
    "extra": "forbid",
    "use_attribute_docstrings": True,
    # `as`, `from` and `class` are keywords in Python, so their fields end with an underscore.
    "alias_generator": lambda name: name.rstrip("_"),
}


@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(made: type[T]) -> type[T]:
    """Make a class a frozen dataclass whose typed fields, with the strings under them, are the schema."""
    finished = dataclass(frozen=True, slots=True, kw_only=True)(made)
    finished.__pydantic_config__ = CONFIG  # type: ignore[attr-defined]
    return finished
