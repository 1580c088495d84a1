"""The frame around the pages of a site."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from generator.link.site import Site
from generator.pages.data import DATA
from generator.pages.matrix import NETWORK
from generator.pages.page import Page
from generator.pages.parts.compared import MATRIX
from generator.pages.parts.facets import tied_kinds
from generator.pages.parts.line import Link
from generator.pages.parts.pair import sides
from generator.pages.parts.when import day
from generator.pages.words import counted, lower_first, upper_first
from generator.render.numbering import REFERENCES
from generator.render.shell import SearchField, Shell

TIMELINE = Link("Timeline", "/timeline/")
SECTIONS = (Link("Sources", "/sources/"), DATA)
CHANGES = (Link("Changes", "/changes/"), Link("Corrections", "/corrections/"))
BLOCKING = "js/theme.js"
EVERYWHERE = ("cite-preview", "copy-link", "copy-text", "theme-switch")
"""The scripts of every page; templates add those of elements that only some have."""
SEARCH = "/search/"


def make_shell(site: Site, urls: Mapping[str, str], base_url: str, *, search: bool = False) -> Shell:
    """Make the frame of all pages; `search` where there is an index to search."""
    return Shell(
        site=site.settings.title,
        language=site.settings.language,
        base_url=base_url,
        canonical="",
        icon=urls["icons/favicon.svg"],
        stylesheet=urls["site.css"],
        fonts=tuple(urls[f"fonts/{name}.woff2"] for name in ("archivo", "attributed-serif")),
        blocking_script=urls[BLOCKING],
        scripts=tuple(urls[f"js/{name}.js"] for name in EVERYWHERE),
        elements={name[3:-3]: url for name, url in urls.items() if name.startswith("js/")},
        search=_search_field(site) if search else None,
        shapes=tuple(dict.fromkeys(type.shape for type in site.vocabulary.types)),
        nav=_navigation(site),
        section="",
        footer=_footer(site),
        footer_links=_footer_links(site),
        report=f"{site.settings.repository.rstrip('/')}/issues/new/choose" if site.settings.repository else "",
        contact=site.settings.contact,
        references=REFERENCES,
    )


def frame(shell: Shell, page: Page) -> Shell:
    """Make the frame of one page."""
    canonical = shell.base_url.rstrip("/") + page.url if page.indexed else ""
    return replace(shell, canonical=canonical, section=page.section)


def _search_field(site: Site) -> SearchField:
    """Offer the search page, with what most records are about as examples."""
    kinds = tied_kinds(site)
    label = upper_first(", ".join([*(kind.singular.lower() for kind in kinds), "words"]))
    entities = [site.of_kind(kind.id) for kind in kinds]
    named = [max(found, key=lambda one: len(site.annotations_of(one.ref))).label for found in entities if found]
    filed = Counter(topic.label for one in site.current for topic in one.topics)
    topics = [lower_first(topic) for topic, _ in filed.most_common(1)]
    examples = [*named, *topics]
    return SearchField(SEARCH, label, f"Try {', '.join(examples)}" if examples else label)


def _navigation(site: Site) -> tuple[Link, ...]:
    """List the kinds that have ties, then timeline, matrix and sources, then the method."""
    kinds = [Link(kind.plural, f"/{kind.id}/") for kind in site.vocabulary.kinds if kind.ties_with]
    method = [Link(page.record.title, page.ref.url) for id, page in site.pages.items() if id == "method"]
    return (*kinds, TIMELINE, *([MATRIX] if sides(site) else []), *SECTIONS, *method)


def _footer(site: Site) -> tuple[str, ...]:
    current = site.current
    last = max((one.last_change for one in site.annotations.values()), default="")
    said = "A missing record is a gap in this collection, not a finding."
    held = sum(source.record.held for source in site.sources.values())
    dated = f"The record as of {day(last).long}" if last else "The record"
    return (f"{said} {dated}: {counted(len(current), 'record')} from {counted(held, 'source')}.",)


def _footer_links(site: Site) -> tuple[Link, ...]:
    shown = {link.url for link in _navigation(site)}
    links = [Link(page.record.title, page.ref.url) for page in site.pages.values()]
    links += [Link(kind.plural, f"/{kind.id}/") for kind in site.vocabulary.kinds if site.of_kind(kind.id)]
    links.append(Link("Types of records", "/types/"))
    links.append(Link("A to Z", SEARCH))
    links += [Link("Topics", "/topics/")] if site.vocabulary.topics else []
    links += [NETWORK] if sides(site) else []
    links += CHANGES
    return tuple(link for link in links if link.url not in shown or link.url == "/method/")
