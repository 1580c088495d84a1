"""How much of each year is on record, and of which years nothing is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.link.site import Annotation
from generator.pages.parts.record_years import gap_label


@dataclass(frozen=True, slots=True)
class YearCount:
    """One year, or a run of years without records."""

    label: str
    url: str
    """The year's page; empty for a gap."""
    records: int
    """0 for a gap."""
    sources: int


def year_counts(annotations: Sequence[Annotation]) -> tuple[YearCount, ...]:
    """Count dated records by year, newest first, with the gaps between the years."""
    by_year: dict[int, list[Annotation]] = {}
    for one in annotations:
        if one.sort_day.year > 1:
            by_year.setdefault(one.sort_day.year, []).append(one)
    counts: list[YearCount] = []
    before: int | None = None
    for year in sorted(by_year, reverse=True):
        if before and before - year > 1:
            counts.append(YearCount(gap_label(before, year), "", 0, 0))
        sources = {item.source.id for one in by_year[year] for item in one.evidence}
        counts.append(YearCount(str(year), f"/timeline/{year}/", len(by_year[year]), len(sources)))
        before = year
    return tuple(counts)
