"""Records by year, one mark for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.link.site import Annotation
from generator.pages.parts.line import Link
from generator.pages.parts.mark import Mark, MarkCount, mark, mark_counts
from generator.pages.parts.record_years import gap_label
from generator.records.vocabulary import Vocabulary

MOST_MARKS = 150
"""Over how many records in all marks become bars."""
TALLEST = 12
"""Over how many records in one column marks become bars."""
BAR = 6
"""The height of a bar in pixels for each record, while the tallest stays below `ROOM`."""
ROOM = 120


@dataclass(frozen=True, slots=True)
class StripColumn:
    """The records of one type in one year."""

    mark: Mark
    links: tuple[Link, ...]
    """One a record, labelled with its claim."""
    count: int
    height: int
    """Of the bar in pixels, where the strip is drawn with bars."""
    url: str
    """Where a bar leads: the year's page, filtered to the type."""


@dataclass(frozen=True, slots=True)
class StripYear:
    """One year with records, or a run of years without."""

    label: str
    count: int
    """0 for a run of years without records."""
    columns: tuple[StripColumn, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """All years from the first to the last with records."""

    years: tuple[StripYear, ...]
    legend: tuple[MarkCount, ...]
    has_gap: bool
    bars: bool
    """Whether there are so many records that each type of a year is a bar and not a column of marks."""


def strip(
    annotations: Sequence[Annotation], vocabulary: Vocabulary, address: Callable[[Annotation], str]
) -> Strip | None:
    """Draw dated records by year; `address` says where a record's mark leads. None for fewer than three."""
    dated = [one for one in annotations if one.sort_day.year > 1]
    if len(dated) < 3:
        return None
    by_year: dict[int, list[Annotation]] = {}
    for one in sorted(dated, key=lambda one: one.sort_day):
        by_year.setdefault(one.sort_day.year, []).append(one)
    tallest = max(count.count for year in by_year.values() for count in mark_counts(year, vocabulary))
    years: list[StripYear] = []
    before = 0
    for year, found in by_year.items():
        if before and year - before > 1:
            years.append(StripYear(gap_label(before, year), 0, ()))
        years.append(StripYear(str(year), len(found), _columns(found, vocabulary, address, year, tallest)))
        before = year
    return Strip(
        years=tuple(years),
        legend=mark_counts(dated, vocabulary),
        has_gap=any(not year.count for year in years),
        bars=tallest > TALLEST or len(dated) > MOST_MARKS,
    )


def _columns(
    found: Sequence[Annotation],
    vocabulary: Vocabulary,
    address: Callable[[Annotation], str],
    year: int,
    tallest: int,
) -> tuple[StripColumn, ...]:
    columns = []
    for type in vocabulary.types:
        ones = [one for one in found if one.type.id == type.id]
        if ones:
            height = max(1, round(len(ones) * min(BAR, ROOM / tallest)))
            links = tuple(Link(one.claim.text, address(one)) for one in ones)
            columns.append(StripColumn(mark(type), links, len(ones), height, f"/timeline/{year}/?type={type.id}"))
    return tuple(columns)
