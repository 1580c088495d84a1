"""The types of records as marks, with their numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.site import Annotation
from generator.records.vocabulary import Type, Vocabulary


@dataclass(frozen=True, slots=True)
class Mark:
    """The sign of one type of record: shape first, then label, then colour."""

    type: str
    """The type's id, which is also the class that gives the colour."""
    shape: str
    label: str
    url: str
    """The type's own page."""


@dataclass(frozen=True, slots=True)
class MarkCount:
    """How many records of one type."""

    mark: Mark
    count: int
    words: str
    """`4 pitches`."""


def mark(type: Type) -> Mark:
    """Make the sign of a type."""
    return Mark(type.id, type.shape, type.label, f"/types/{type.id}/")


def mark_counts(annotations: Iterable[Annotation], vocabulary: Vocabulary) -> tuple[MarkCount, ...]:
    """Count records by type, in the vocabulary's order."""
    counts = Counter(one.type.id for one in annotations)
    return tuple(
        MarkCount(mark(type), counts[type.id], f"{counts[type.id]} {type.one if counts[type.id] == 1 else type.many}")
        for type in vocabulary.types
        if counts[type.id]
    )
