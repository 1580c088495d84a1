"""The page of all changes of records, day by day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from generator.link.site import Site
from generator.pages.page import Page
from generator.pages.parts.change import Change, Deed, change, deeds
from generator.pages.parts.counts import last_change
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.head import Head
from generator.pages.parts.line import Link
from generator.pages.parts.twins import feed, twin_links
from generator.pages.parts.when import day
from generator.pages.words import listed


@dataclass(frozen=True, slots=True)
class ChangeDay:
    """What was done on one day."""

    label: str
    """`21 November 2026`."""
    anchor: str
    note: str
    """`73 added and 1 corrected`."""
    changes: tuple[Change, ...]
    """Empty for a day whose changes are no longer listed one by one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesPage(Page):
    """All changes, the latest first."""

    template: ClassVar[str] = "changes"

    lead: str
    tools: tuple[Link, ...]
    days: tuple[ChangeDay, ...]
    empty: str


URL = "/changes/"
MOST = 500
"""After how many changes the days before are only counted."""


def changes_page(site: Site) -> Iterator[ChangesPage]:
    """Make the page of changes."""
    yield ChangesPage(
        url=URL,
        title="Changes",
        description="Records added, changed, corrected and retracted, day by day.",
        crumbs=(HOME,),
        updated=last_change(site.annotations.values()),
        head=Head(twins=(feed(URL),)),
        lead="Every record that was added, changed, corrected or retracted, the latest day first.",
        tools=twin_links((feed(URL),)),
        days=_days(deeds(site.annotations.values())),
        empty="No record has been added yet.",
    )


def _days(found: list[Deed]) -> tuple[ChangeDay, ...]:
    days: list[ChangeDay] = []
    shown = 0
    for date, group in groupby(found, key=lambda deed: deed.day):
        done = list(group)
        is_listed = not days or shown + len(done) <= MOST
        shown += len(done)
        when = day(date)
        days.append(ChangeDay(when.long, f"d{date}", _note(done), tuple(map(change, done)) if is_listed else ()))
    return tuple(days)


def _note(done: list[Deed]) -> str:
    counts = Counter(deed.what for deed in done)
    return listed([f"{count:,} {what.lower()}" for what, count in counts.items()])
