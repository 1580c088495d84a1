"""Entities by the first letter of their names."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.site import Entity


@dataclass(frozen=True, slots=True)
class Letter:
    """All entities whose names begin alike."""

    id: str
    """The end of the page's address: `s`, `0-9`, `other`."""
    label: str
    """`S`, `0 to 9`, `Other`."""
    words: str
    """`names with S`."""
    entities: tuple[Entity, ...]


NAMES = {"0-9": ("0 to 9", "names that begin with a number"), "other": ("Other", "names in other scripts")}


def by_letter(entities: Iterable[Entity]) -> tuple[Letter, ...]:
    """Group entities by initial, from A to Z; numbers and other scripts come last."""
    found: dict[str, list[Entity]] = {}
    for entity in entities:
        found.setdefault(initial(entity.label), []).append(entity)
    order = sorted(found, key=lambda id: (id in NAMES, id))
    return tuple(Letter(id, *_named(id), tuple(found[id])) for id in order)


def initial(name: str) -> str:
    """Find under which letter a name is looked for, whatever marks it bears: `e` for Éditions, `0-9` for 3M."""
    first = next((one for one in unicodedata.normalize("NFKD", name).casefold() if one.isalnum()), "")
    if first.isdigit():
        return "0-9"
    return first if "a" <= first <= "z" else "other"


def _named(id: str) -> tuple[str, str]:
    return NAMES.get(id, (id.upper(), f"names with {id.upper()}"))
