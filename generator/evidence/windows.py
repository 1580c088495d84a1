"""The stretches of a passage in which the parts of a quote stand in order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from generator.evidence.words import Span

Window = tuple[Span, ...]

MOST = 30
"""How many parts a quote may have; more prove nothing, and the time to look for them grows with their number."""


def windows(choices: Sequence[Sequence[Span]]) -> list[Window]:
    """Choose one occurrence of each part, in order and without overlap, in every way that holds no shorter one.

    `choices` has one sorted sequence of occurrences for each part.
    """
    found = [window for start in choices[0] if (window := _from(start, choices[1:]))]
    shortest: list[Window] = []
    # From a later start no window ends earlier, so one that holds a shorter one ends where that one does.
    for window in reversed(found):
        if not shortest or window[-1][1] < shortest[-1][-1][1]:
            shortest.append(window)
    return shortest[::-1]


def _from(start: Span, choices: Sequence[Sequence[Span]]) -> Window | None:
    """Follow one occurrence of the first part with the earliest ones of the others."""
    chosen = [start]
    for spans in choices:
        following = bisect_left(spans, (chosen[-1][1],))
        if following == len(spans):
            return None
        chosen.append(spans[following])
    return tuple(chosen)
