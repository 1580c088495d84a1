"""All pages of a site, and the proof that no two claim one address."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic, Place
from generator.link.site import Site
from generator.pages.changes import changes_page
from generator.pages.corrections import corrections_page
from generator.pages.data import data
from generator.pages.entity import entities
from generator.pages.entity_index import entity_indexes
from generator.pages.event import events
from generator.pages.home import home
from generator.pages.matrix import matrices
from generator.pages.network import networks
from generator.pages.not_found import not_found
from generator.pages.page import Page
from generator.pages.parts.data_file import DataFile
from generator.pages.record import records
from generator.pages.redirect import RedirectPage, redirects
from generator.pages.search import search
from generator.pages.source import sources
from generator.pages.source_index import source_index
from generator.pages.term import terms
from generator.pages.term_index import term_indexes
from generator.pages.text import texts
from generator.pages.timeline import timelines
from generator.pages.year import years

PAGES: tuple[Callable[[Site], Iterator[Page]], ...] = (
    home,
    entity_indexes,
    entities,
    events,
    records,
    source_index,
    sources,
    timelines,
    matrices,
    networks,
    search,
    term_indexes,
    terms,
    years,
    texts,
    changes_page,
    corrections_page,
    not_found,
    redirects,
)
"""Every kind of page, in the order in which a visitor would look for it."""


def compile_pages(site: Site, files: Sequence[DataFile] = ()) -> tuple[tuple[Page, ...], list[Diagnostic]]:
    """Make all pages; `files` are the files of data, which the data page lists."""
    pages = (*(page for make in PAGES for page in make(site)), *data(site, files))
    return pages, [*shared_address(pages), *bad_redirect(pages)]


def shared_address(pages: tuple[Page, ...]) -> Iterator[Diagnostic]:
    """Find pages with one address, also where upper and lower case are the same."""
    taken: dict[str, Page] = {}
    for page in pages:
        key = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", page.url).casefold())
        if key in taken and not isinstance(page, RedirectPage):
            message = f"“{page.title}” and “{taken[key].title}” both claim `{page.url}`"
            yield Diagnostic(rules.SHARED_ADDRESS, Place("site.yaml"), message, "rename one of the two")
        taken.setdefault(key, page)


def bad_redirect(pages: tuple[Page, ...]) -> Iterator[Diagnostic]:
    """Find redirects from addresses that have a page, or to addresses that have none."""
    real = {page.url for page in pages if not isinstance(page, RedirectPage)}
    for page in pages:
        if isinstance(page, RedirectPage):
            place = Place("redirects.yaml", (page.url,), page.url)
            if page.url in real:
                yield Diagnostic(rules.BAD_REDIRECT, place, f"`{page.url}` has a page of its own")
            if page.target not in real:
                message = f"`{page.target}`, to which `{page.url}` leads, has no page"
                yield Diagnostic(rules.BAD_REDIRECT, place, message, "lead it straight to an address that has one")
