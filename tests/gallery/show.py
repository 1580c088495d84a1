"""The gallery as a folder that a browser can open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, ClassVar

from jinja2 import Environment, FileSystemLoader

from generator.link.html import Html
from generator.link.site import Site
from generator.pages.page import Page
from generator.pages.parts.mark import mark
from generator.render.addresses import relative
from generator.render.assets import gather_assets
from generator.render.environment import macro, make_environment
from generator.render.folders import assets_folder, templates_folder
from generator.render.frame import frame, make_shell
from generator.render.numbering import number_citations
from tests.gallery import odd
from tests.gallery.exhibits import exhibits

BASE_URL = "https://example.org/"


@dataclass(frozen=True, slots=True, kw_only=True)
class GalleryPage(Page):
    """All components."""

    template: ClassVar[str] = "gallery"
    indexed: ClassVar[bool] = False

    components: Sequence[tuple[str, Sequence[tuple[str, Html]]]]


def write_gallery(site: Site, folder: Path) -> None:
    """Write the gallery with all that it needs; the site gives its vocabulary and its frame."""
    assets = gather_assets(assets_folder(), site.vocabulary)
    shell = make_shell(site, assets.urls, BASE_URL, search=True)
    environment = gallery_environment()
    page = gallery_page(environment, site)
    html = environment.get_template("gallery.html").render(page=page, shell=frame(shell, page))
    numbered = number_citations(
        html,
        odd.references(),
        macro(environment, "cite-number", "cite_number"),
        macro(environment, "refs", "refs"),
    )
    files = {file.path: file.data for file in assets.files}
    files["index.html"] = relative(numbered, page.url).encode()
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def gallery_environment() -> Environment:
    """Make the environment of the site, with the gallery's own page."""
    environment = make_environment(templates_folder(), BASE_URL)
    environment.loader = FileSystemLoader([templates_folder(), Path(__file__).parent])
    return environment


def gallery_page(environment: Environment, site: Site) -> GalleryPage:
    """Print all exhibits."""

    def show(component: str, *values: Any, **named: Any) -> Html:
        return Html(macro(environment, component, component.replace("-", "_"))(*values, **named))

    marks = tuple(mark(type) for type in site.vocabulary.types)
    shown = sorted(exhibits(show, marks), key=lambda one: one[0])
    components = [
        (component, [(state, html) for _, state, html in states])
        for component, states in groupby(shown, key=lambda one: one[0])
    ]
    return GalleryPage(url="/", title="Gallery", description="All components in all states.", components=components)
