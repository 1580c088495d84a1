"""The page of one year of a list of records that is too long for one page: `/companies/salesforce/y/2025/`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.link.ref import Ref
from generator.link.site import Annotation, Site
from generator.pages.page import CitedPage
from generator.pages.parts.citation import cite_page
from generator.pages.parts.cited_as import cited_page
from generator.pages.parts.counts import last_change
from generator.pages.parts.entity_head import crumbs
from generator.pages.parts.head import Head
from generator.pages.parts.line import Link
from generator.pages.parts.linked import list_page
from generator.pages.parts.names import record_link
from generator.pages.parts.record_years import (
    UNDATED,
    RecordYear,
    by_year,
    in_page_order,
    record_years,
    year_url,
    years_apart,
)
from generator.pages.term import term_crumbs
from generator.pages.words import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPage(CitedPage):
    """The records of one year that belong to an entity, a type or a topic."""

    template: ClassVar[str] = "year"

    lead: str
    jumps: tuple[Link, ...]
    """The years of the list; the one that is shown has an empty address."""
    years: tuple[RecordYear, ...]
    """The one year."""


@dataclass(frozen=True, slots=True)
class _List:
    """A list of records that belongs to a page."""

    page: Link
    crumbs: tuple[Link, ...]
    section: str
    records: tuple[Annotation, ...]
    own: Ref | None


def years(site: Site) -> Iterator[YearPage]:
    """Make the pages of all years that have no place on the page of their entity, type or topic."""
    for found in _lists(site):
        for year, group in years_apart(found.records):
            yield _page(found, year, group, site)


def _lists(site: Site) -> Iterator[_List]:
    for ref, entity in site.entities.items():
        page = Link(entity.label, entity.url)
        yield _List(page, crumbs(entity, site), f"/{ref.kind}/", in_page_order(ref, site), ref)
    for ref, term in site.terms().items():
        yield _List(Link(term.label, ref.url), term_crumbs(ref), "", site.by_term.get(ref, ()), None)


def _page(found: _List, year: str, group: tuple[Annotation, ...], site: Site) -> YearPage:
    name = "no date given" if year == UNDATED else year
    title = f"{found.page.label}, {name}"
    url = year_url(found.page.url, year)
    updated = last_change(group)
    lead = f"{counted(len(group), 'record')} of {counted(len(found.records), 'record')}: {name}."
    return YearPage(
        url=url,
        title=title,
        description=lead,
        crumbs=(*found.crumbs, found.page),
        section=found.section,
        updated=updated,
        head=Head(list_page(url, title, [record_link(one) for one in group], site), cited_page(title, site, updated)),
        lead=lead,
        jumps=tuple(_jump(found, other, year) for other, _ in by_year(found.records)),
        years=record_years(group, site, found.own),
        citation=cite_page(title, site, updated),
    )


def _jump(found: _List, year: str, shown: str) -> Link:
    label = "No date given" if year == UNDATED else year
    if year == shown:
        return Link(label, "")
    first = by_year(found.records)[0][0]
    return Link(label, f"{found.page.url}#y{year}" if year == first else year_url(found.page.url, year))
