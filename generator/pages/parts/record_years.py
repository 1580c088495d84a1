"""The records of a page by year; a page with too many shows one year and has a page for each of the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.link.ref import Ref
from generator.link.site import Annotation, Site
from generator.pages.parts.line import Link
from generator.pages.parts.record import Record, record
from generator.pages.words import counted


@dataclass(frozen=True, slots=True)
class RecordYear:
    """The records of one year, the way to them, or the gap of years without any."""

    label: str
    """`2025`, or `2020 to 2024` for a gap."""
    anchor: str
    """`y2025`; empty for a gap."""
    records: tuple[Record, ...]
    """Empty for a gap, and for a year with a page of its own."""
    elsewhere: Link | None = None
    """The year's own page: `120 records`."""


MOST = 150
"""Over how many records a page shows its first year only; so many weigh from 50 kB on, compressed."""
JUMPS_FROM = 60
"""From how many records on a page has a list of its years."""
UNDATED = "undated"


def in_page_order(ref: Ref, site: Site) -> tuple[Annotation, ...]:
    """Give an entity's records in the order of its page: those of an event oldest first, of others newest first."""
    newest = site.annotations_of(ref)
    if site.entities[ref].kind.record != "event":
        return newest
    dated = [one for one in newest if year_id(one) != UNDATED]
    return (*reversed(dated), *(one for one in newest if year_id(one) == UNDATED))


def year_id(annotation: Annotation) -> str:
    """Give the end of the address of a record's year: `2025`, or `undated`."""
    year = annotation.sort_day.year
    return str(year) if year > 1 else UNDATED


def by_year(ordered: Iterable[Annotation]) -> list[tuple[str, tuple[Annotation, ...]]]:
    """Group records by year in the order given."""
    return [(year, tuple(group)) for year, group in groupby(ordered, key=year_id)]


def years_apart(ordered: Sequence[Annotation]) -> list[tuple[str, tuple[Annotation, ...]]]:
    """Give the years that have pages of their own: all but the first where the records are too many for one page."""
    return by_year(ordered)[1:] if len(ordered) > MOST else []


def year_url(url: str, year: str) -> str:
    """Give the address of the page of one year of a list: `/companies/salesforce/y/2025/`."""
    return f"{url}y/{year}/"


def place_of(annotation: Annotation, url: str, ordered: Sequence[Annotation]) -> str:
    """Say where the list of a page shows a record: on the page itself, or on that of the record's year."""
    year = year_id(annotation)
    is_apart = len(ordered) > MOST and year != year_id(ordered[0])
    return f"{year_url(url, year) if is_apart else url}#{annotation.id}"


def from_page(url: str, ordered: Sequence[Annotation]) -> Callable[[Annotation], str]:
    """Make the function that says where drawings on a page lead: to the record on the page, or on its year's page."""

    def address(annotation: Annotation) -> str:
        place = place_of(annotation, url, ordered)
        return place.removeprefix(url) if place.startswith(f"{url}#") else place

    return address


def record_years(ordered: Sequence[Annotation], site: Site, own: Ref | None = None) -> tuple[RecordYear, ...]:
    """Group records by year in the order given, with the gaps between the years, all on one page."""
    return _with_gaps([_year(year, group, site, own) for year, group in by_year(ordered)])


def parted_years(url: str, ordered: Sequence[Annotation], site: Site, own: Ref | None = None) -> tuple[RecordYear, ...]:
    """Group records by year as `record_years`, with links in place of the years that have pages of their own."""
    apart = {year for year, _ in years_apart(ordered)}
    years = []
    for year, group in by_year(ordered):
        elsewhere = Link(counted(len(group), "record"), year_url(url, year)) if year in apart else None
        years.append(_year(year, () if elsewhere else group, site, own, elsewhere))
    return _with_gaps(years)


def years_to_jump_to(years: Iterable[RecordYear]) -> tuple[Link, ...]:
    """Link the years of a page with many records."""
    dated = [year for year in years if year.anchor]
    is_long = any(year.elsewhere for year in dated) or sum(len(year.records) for year in dated) > JUMPS_FROM
    return tuple(Link(year.label, f"#{year.anchor}") for year in dated) if is_long else ()


def gap_label(one: int, other: int) -> str:
    """Name the years between two years: `2020 to 2024`."""
    first, last = min(one, other) + 1, max(one, other) - 1
    return str(first) if first == last else f"{first} to {last}"


def _year(
    year: str, group: Iterable[Annotation], site: Site, own: Ref | None, elsewhere: Link | None = None
) -> RecordYear:
    label, anchor = ("No date given", UNDATED) if year == UNDATED else (year, f"y{year}")
    return RecordYear(label, anchor, tuple(record(one, site, own) for one in group), elsewhere)


def _with_gaps(years: Iterable[RecordYear]) -> tuple[RecordYear, ...]:
    shown: list[RecordYear] = []
    for year in years:
        before = shown[-1].label if shown else ""
        if before.isdigit() and year.label.isdigit() and abs(int(before) - int(year.label)) > 1:
            shown.append(RecordYear(gap_label(int(before), int(year.label)), "", ()))
        shown.append(year)
    return tuple(shown)
