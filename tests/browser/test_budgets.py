"""What a page may weigh, how little it may move, and that its policy stops nothing of its own."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.looking import looking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from playwright.sync_api import Browser, Page, Response, Route

    from tests.built import Built

COMPANY = "companies/salesforce/"
LIMITS = {"document": 60_000, "stylesheet": 12_000, "script": 8_000}
"""Bytes of a page, compressed as hosts do; search is apart, since only its own page loads it."""
MOST_MOVED = 0.02
MOVED = """() => new Promise((done) => {
  new PerformanceObserver((list, observer) => {
    observer.disconnect();
    done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0));
  }).observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
})"""
"""The sum of what moved since the page began; where nothing did, nothing is reported."""


@pytest.fixture(scope="module")
def url(site: Built, serve_folder: Callable[..., AbstractContextManager[str]]) -> Iterator[str]:
    """Serve the built site."""
    with serve_folder(site.folder) as url:
        yield url


def test_weight(chromium: Browser, url: str) -> None:
    """A company with many records is light for those who come by phone; each thing is fetched once."""
    weights = dict.fromkeys(LIMITS, 0)
    urls: list[str] = []

    def weigh(response: Response) -> None:
        urls.append(response.url)
        kind = response.request.resource_type
        if kind in weights:
            weights[kind] += len(gzip.compress(response.body(), 9))

    with looking(chromium, url) as looked:
        looked.page.on("response", weigh)
        looked.page.goto(url + COMPANY, wait_until="networkidle")
    assert all(weights.values())
    assert {kind: weight for kind, weight in weights.items() if weight > LIMITS[kind]} == {}
    assert len(urls) == len(set(urls))
    assert [address for address in urls if "pagefind" in address] == []


def test_every_page_is_light(site: Built) -> None:
    """No page weighs more than a company's may, however much it lists."""
    weights = {path: len(gzip.compress((site.folder / path).read_bytes(), 9)) for path in site.pages}
    assert {path: weight for path, weight in weights.items() if weight > LIMITS["document"]} == {}


def test_all_scripts_together(site: Built) -> None:
    """All scripts of the site without search stay within the same limit, whichever page has them."""
    scripts = [path for path in (site.folder / "assets" / "js").iterdir() if "search" not in path.name]
    assert len(scripts) > 4
    assert sum(len(gzip.compress(path.read_bytes(), 9)) for path in scripts) <= LIMITS["script"]


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("path", [COMPANY, "timeline/", "agencies/", "search/", ""])
def test_nothing_moves(chromium: Browser, url: str, path: str, width: int) -> None:
    """Typefaces and scripts arrive without moving what is read."""
    with looking(chromium, url, viewport={"width": width, "height": 900}) as looked:
        page = looked.page
        page.goto(url + path, wait_until="networkidle")
        page.evaluate("document.fonts.ready.then(() => null)")
        assert page.evaluate(MOVED) <= MOST_MOVED


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("path", [COMPANY, "sources/verge-2018-salesforce-letter/", "matrix/", ""])
def test_late_typefaces_move_nothing(chromium: Browser, url: str, path: str, width: int) -> None:
    """On a slow line the typefaces come when the reader has begun; they wait for the next page."""
    with looking(chromium, url, viewport={"width": width, "height": 900}) as looked:
        page = looked.page
        held: list[Route] = []
        page.route("**/*.woff2", lambda route: held.append(route))
        page.goto(url + path, wait_until="domcontentloaded")
        page.wait_for_timeout(500)
        assert held
        for route in held:
            route.continue_()
        page.wait_for_load_state("networkidle")
        page.evaluate("document.fonts.ready.then(() => null)")
        assert page.evaluate(MOVED) <= MOST_MOVED


def test_policy_stops_nothing_of_our_own(chromium: Browser, url: str) -> None:
    """A visit with all that scripts do, watched from outside the pages, brings no complaint of the policy."""
    with looking(chromium, url, viewport={"width": 1440, "height": 900}) as looked:
        page = looked.page
        visit(page, url)
        assert looked.complaints == []
        assert looked.strays == []


def test_a_violation_would_be_seen(chromium: Browser, url: str) -> None:
    """The watch above hears what the policy refuses."""
    with looking(chromium, url) as looked:
        looked.page.goto(url)
        looked.page.evaluate("document.body.setAttribute('style', 'color: red')")
        expect(looked.page.locator("body[style]")).to_have_count(1)
        assert [text for text in looked.complaints if "Content Security Policy" in text]


def visit(page: Page, url: str) -> None:
    """Do what a reader does."""
    page.goto(url)
    page.get_by_role("button", name="Theme").click()
    page.get_by_role("search", name="Whole site").get_by_role("searchbox").fill("ICE")
    page.keyboard.press("Enter")
    page.locator(".site-search-name a").first.click()
    page.goto(url + COMPANY)
    page.locator(".evidence .cite-number").first.hover()
    page.locator(".preview a").last.click()
    expect(page.locator(".preview")).to_have_count(0)
    page.goto(f"{url}timeline/")
    page.locator(".filters select[name=agency]").select_option("ice")
    page.locator(".filters select[name=order]").select_option("oldest")
    expect(page.locator(".filters [role=status]")).to_contain_text(" of ")
    page.goto(f"{url}agencies/?order=records")
    expect(page.locator("[data-item]").first).to_be_visible()
