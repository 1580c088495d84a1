"""The timeline: all records by year, newest or oldest first, and the page of one year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.link.site import Annotation, Site
from generator.pages.page import Page
from generator.pages.parts.counts import last_change
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.facets import Option, choices
from generator.pages.parts.filters import Filters, filters
from generator.pages.parts.head import Head
from generator.pages.parts.line import Link
from generator.pages.parts.record_years import RecordYear, record_years
from generator.pages.parts.strip import Strip, strip
from generator.pages.parts.twins import RECORDS
from generator.pages.words import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePage(Page):
    """Records in order of time."""

    template: ClassVar[str] = "timeline"

    strip: Strip | None
    strip_title: str
    order: Link
    """The same in the other order."""
    order_note: str
    """`Newest first below.`"""
    jumps: tuple[Link, ...]
    """The years on this page, or the neighbouring years' pages."""
    filters: Filters | None
    years: tuple[RecordYear, ...]


NEWEST = (Option("", "Newest first", 0), Option("oldest", "Oldest first", 0))
OLDEST = (Option("", "Oldest first", 0), Option("newest", "Newest first", 0))


def timelines(site: Site) -> Iterator[TimelinePage]:
    """Make the timeline, newest and oldest first, and a page for each year with records."""
    newest = site.current
    oldest = tuple(reversed(newest))
    yield _whole(newest, site, "/timeline/", Link("Oldest first", "/timeline/oldest/"), "Newest first below.")
    yield _whole(oldest, site, "/timeline/oldest/", Link("Newest first", "/timeline/"), "Oldest first below.")
    dated = [one for one in newest if one.sort_day.year > 1]
    years = list(dict.fromkeys(one.sort_day.year for one in dated))
    for year in years:
        yield _year(year, tuple(one for one in dated if one.sort_day.year == year), years, site)


def _whole(ordered: tuple[Annotation, ...], site: Site, url: str, order: Link, note: str) -> TimelinePage:
    shown = record_years(ordered, site)
    is_first = url == "/timeline/"
    return TimelinePage(
        url=url,
        title="Timeline" if is_first else "Timeline, oldest first",
        description="All records by year, with who says so.",
        crumbs=(HOME,) if is_first else (HOME, Link("Timeline", "/timeline/")),
        section="/timeline/",
        updated=last_change(ordered),
        head=Head(twins=(RECORDS,)),
        strip=strip(ordered, site.vocabulary, lambda one: f"#{one.id}"),
        strip_title="All records by year",
        order=order,
        order_note=note,
        jumps=tuple(Link(year.label, f"#{year.anchor}") for year in shown if year.anchor),
        filters=filters(url, "records", len(ordered), choices(ordered, site), NEWEST if is_first else OLDEST),
        years=shown,
    )


def _year(year: int, own: tuple[Annotation, ...], years: list[int], site: Site) -> TimelinePage:
    return TimelinePage(
        url=f"/timeline/{year}/",
        title=f"Timeline {year}",
        description=f"{counted(len(own), 'record')} of {year}, with who says so.",
        crumbs=(HOME, Link("Timeline", "/timeline/")),
        section="/timeline/",
        updated=last_change(own),
        strip=None,
        strip_title="",
        order=Link("All years", "/timeline/"),
        order_note=f"{counted(len(own), 'record')}, newest first.",
        jumps=tuple(Link(str(other), f"/timeline/{other}/") for other in years if other != year),
        filters=filters(f"/timeline/{year}/", "records", len(own), choices(own, site), NEWEST),
        years=record_years(own, site),
    )
