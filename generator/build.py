"""The picture of the program in code: content, records, site, pages, files, published site."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.waivers import Judged, waive
from generator.exports.compile import Exports, compile_exports
from generator.link.link import link
from generator.link.site import Site
from generator.pages.compile import compile_pages
from generator.pages.page import Page
from generator.publish.publish import Published, publish
from generator.read.captures import captures_folder, load_captures
from generator.read.load import load
from generator.render.render import Target, render


@dataclass(frozen=True, slots=True)
class Compiled:
    """Content that was read and checked; without a site where something must not be published."""

    judged: Judged
    site: Site | None
    pages: tuple[Page, ...]
    exports: Exports | None


def compile_site(content: Path, *, strict: bool = False) -> Compiled:
    """Read, link and check everything, and make all data and pages; nothing is written."""
    records, diagnostics = load(content, load_captures(captures_folder(content)))
    site: Site | None = None
    pages: tuple[Page, ...] = ()
    exports: Exports | None = None
    if records:
        site, found = link(records)
        diagnostics += found
    if site:
        exports = compile_exports(site)
        pages, found = compile_pages(site, exports.listed)
        diagnostics += found
    judged = waive(_once(diagnostics), records.settings.waivers if records else ())
    return Compiled(judged, None if judged.stops(strict=strict) else site, pages, exports)


def build(
    compiled: Compiled,
    output: Path,
    *,
    base_url: str = "",
    for_disk: bool = False,
    search: bool = False,
    report: Callable[[int], None],
) -> Published:
    """Render and publish a compiled site; `report` hears how many pages are done.

    `search` makes the index as well, for a site that a host serves.
    """
    if not compiled.site or not compiled.exports:
        raise ValueError("nothing to build: the content is wrong")
    target = Target(base_url or compiled.site.settings.base_url, for_disk, search)
    pages = render(compiled.site, compiled.pages, compiled.exports.feeds, target, report)
    return publish(chain(pages, compiled.exports.files()), output, searched=search)


def _once(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    return list(dict.fromkeys(diagnostics))
