"""Files that hold a list of records, each with its own id."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Place
from generator.read.reading import Reading
from generator.read.records import Written
from generator.read.yaml import Plain

T = TypeVar("T")

LISTED_ID = re.compile(r"^- +id: *[\"']?([a-z0-9-]+)", re.MULTILINE)
NOBODY = ""
"""Stands for the id of a broken record whose id cannot be told."""


def read_list(reading: Reading, path: str, schema: type[T], folder: str, kinds: Iterable[str] = ()) -> list[Written[T]]:
    """Read a file that holds a list of records, each with its own id."""
    file = reading.files.get(path)
    items = reading.yaml(path)
    if items is None and file:
        ids = LISTED_ID.findall(file.data.decode("utf-8", "replace"))
        reading.broken.update((folder, one) for one in [*ids, NOBODY])
    if items and not isinstance(items, list):
        reading.say(rules.WRONG_VALUE, Place(path), "the file takes a list", "begin each record with `- id: …`")
        reading.broken.add((folder, NOBODY))
    found = []
    for number, item in enumerate(items if isinstance(items, list) else []):
        record = reading.decode(schema, _with_parties(item, kinds), path, (number,), kinds)
        name = item.get("id") if isinstance(item, dict) else None
        if record and isinstance(name, str):
            found.append(Written(name, record, path, (number,)))
        else:
            reading.broken.add((folder, name if isinstance(name, str) else NOBODY))
    return found


def _with_parties(item: Plain, kinds: Iterable[str]) -> Plain:
    """Gather the keys that name a kind's folder, `companies:`, `agencies:` ..., into `parties`."""
    if not isinstance(item, dict) or not kinds:
        return item
    parties: dict[str, Plain] = {kind: item[kind] for kind in kinds if kind in item}
    # Written by a contributor, `parties` is no field; under another name it is refused as any unknown one.
    others = {"parties_" if key == "parties" else key: value for key, value in item.items() if key not in parties}
    return others | {"parties": parties}


def without_twins(reading: Reading, found: list[Written[T]]) -> tuple[Written[T], ...]:
    """Keep the first record of each id, and say where the others are."""
    first: dict[str, Written[T]] = {}
    for one in found:
        if one.id in first:
            _say_twin(reading, one.place("id", words=one.id), first[one.id].path)
            reading.broken.add(("records", one.id))
        first.setdefault(one.id, one)
    return tuple(first.values())


def _say_twin(reading: Reading, place: Place, other: str) -> None:
    message = f"the id `{place.words}` is taken in `{other}`"
    reading.say(rules.DUPLICATE_ID, place, message, "give one of the two another id")
