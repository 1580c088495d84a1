"""Which entities a text names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.evidence.normal import normalise
from generator.evidence.words import occurrences, word_spans

Names = Mapping[str, Iterable[str]]


def named(normal: str, entities: Names) -> tuple[str, ...]:
    """List the ids, in alphabetical order, of those with a name that the normalised text holds.

    Case counts, or every `ice` would be an agency. A name need not end where the word ends: `Salesforce's` names
    Salesforce.
    """
    return tuple(sorted(id for id, names in entities.items() if any(names_it(normal, name) for name in names)))


def names_it(normal: str, name: str) -> bool:
    """Tell whether a normalised text holds a name, not as part of a longer word."""
    wanted = normalise(name)
    return any(_stands_alone(normal, start, end) for start, end in occurrences(wanted, normal))


def _stands_alone(text: str, start: int, end: int) -> bool:
    return not (_joins(text[start - 1 : start + 1]) or _joins(text[end - 1 : end + 1]))


def _joins(pair: str) -> bool:
    """Tell whether two neighbouring characters belong to one word without any joint."""
    return len(pair) == 2 and word_spans(pair) == [(0, 2)]
