"""Pages to files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from jinja2 import Environment

from generator.exports.feeds import Feed
from generator.exports.file import File
from generator.link.site import Site
from generator.pages.not_found import NotFoundPage
from generator.pages.page import Page
from generator.pages.parts.reference import reference
from generator.render.addresses import path_of, relative, rooted
from generator.render.assets import gather_assets
from generator.render.environment import macro, make_environment
from generator.render.folders import assets_folder, templates_folder
from generator.render.frame import frame, make_shell
from generator.render.numbering import number_citations


@dataclass(frozen=True, slots=True)
class Target:
    """For where the site is built."""

    base_url: str
    """The absolute address of its root, for canonical links and the sitemap."""
    for_disk: bool = False
    """Whether it is to be read from a folder, where no server adds `index.html`."""
    search: bool = False
    """Whether it has a search index, which only works on a host."""


def render(
    site: Site,
    pages: tuple[Page, ...],
    feeds: Iterable[Feed],
    target: Target,
    report: Callable[[int], None] = lambda done: None,
) -> Iterator[File]:
    """Render all pages, then the assets and what only programs read; `report` hears how many pages are done."""
    environment = make_environment(templates_folder(), target.base_url)
    assets = gather_assets(assets_folder(), site.vocabulary)
    references = {id: reference(source, site) for id, source in site.sources.items()}
    show_number = macro(environment, "cite-number", "cite_number")
    show_list = macro(environment, "refs", "refs")
    shell = make_shell(site, assets.urls, target.base_url, search=target.search)
    for done, page in enumerate(pages, 1):
        template = environment.get_template(f"pages/{page.template}.html")
        html = template.render(page=page, shell=frame(shell, page))
        html = number_citations(html, references, show_number, show_list)
        if isinstance(page, NotFoundPage) and not target.for_disk:
            html = rooted(html, target.base_url)
        else:
            html = relative(html, page.url, for_disk=target.for_disk)
        yield File(path_of(page.url), html.encode())
        report(done)
    yield from assets.files
    yield from _for_robots(environment, pages, target)
    yield from _feeds(environment, feeds, site)


def _for_robots(environment: Environment, pages: tuple[Page, ...], target: Target) -> Iterator[File]:
    """Render what only programs read."""
    listing = {"page": {"pages": pages}, "shell": {"base_url": target.base_url}}
    for name in ("sitemap.xml", "robots.txt"):
        yield File(name, environment.get_template(name).render(listing).encode())


def _feeds(environment: Environment, feeds: Iterable[Feed], site: Site) -> Iterator[File]:
    settings = site.settings
    shell = {"site": settings.title, "language": settings.language, "licence": settings.licence.content}
    template = environment.get_template("feed.xml")
    for feed in feeds:
        yield File(path_of(feed.url), template.render(page=feed, shell=shell).encode())
