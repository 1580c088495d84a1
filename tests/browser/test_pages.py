"""Every kind of page, seen and used as readers do: in wide and narrow windows, by day and by night."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.looking import looking, overflow, scroll_through, violations
from tests.built import EXAMPLE, compile_content
from tests.imports import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from playwright.sync_api import Browser, Page

    from generator.build import Compiled
    from tests.built import Built

WIDTHS = (1440, 390, 320)
THEMES = ("light", "dark")
HEIGHT = 900
SETTLED = 300
"""How many milliseconds later a page must still stand where its link led."""
TOP = "(one) => one.getBoundingClientRect().top"
BACKGROUND = "getComputedStyle(document.documentElement).backgroundColor"
KINDS = {
    "home": "",
    "index": "companies/",
    "index-by-records": "companies/by-records/",
    "company": "companies/northlake/",
    "agency": "agencies/bhr/",
    "department": "agencies/harbours/",
    "person": "people/ada-quill/",
    "organization": "organizations/gazette/",
    "event": "events/tide-letter/",
    "record": "records/tide-letter-signatures/",
    "sources": "sources/",
    "source": "sources/gazette-tide-letter/",
    "timeline": "timeline/",
    "year": "timeline/2024/",
    "types": "types/",
    "type": "types/employee-action/",
    "topic": "topics/tide-tables/",
    "matrix": "matrix/",
    "network": "network/",
    "changes": "changes/",
    "corrections": "corrections/",
    "data": "data/",
    "search": "search/",
    "text": "about/",
    "not-found": "no/such/page/",
}
"""A page of each kind in the example, which is small, so that all can be looked at in every way."""
OWN = {
    "": (1440, "light"),
    "companies/salesforce/": (390, "light"),
    "agencies/ice/": (320, "dark"),
    "records/salesforce-ice-memo-of-26-august/": (390, "dark"),
    "sources/": (390, "light"),
    "sources/deepnews-2025-salesforce-pitch/": (320, "light"),
    "timeline/": (1440, "dark"),
    "matrix/": (1440, "light"),
    "agencies/dhs/": (1440, "dark"),
    "agencies/dhs/y/2018/": (390, "light"),
    "agencies/cbp/": (390, "dark"),
    "agencies/dod/": (1440, "light"),
    "companies/google/": (1440, "dark"),
    "companies/microsoft/": (320, "light"),
    "companies/palantir/": (390, "dark"),
    "events/": (390, "light"),
    "events/salesforce-and-ice/": (1440, "light"),
    "changes/": (390, "light"),
    "method/": (320, "light"),
}
"""Pages of the project's own site, which are far larger, each in one way."""


@pytest.fixture(scope="module")
def url(site: Built, serve_folder: Callable[..., AbstractContextManager[str]]) -> Iterator[str]:
    """Serve the project's own site."""
    with serve_folder(site.folder) as url:
        yield url


@pytest.fixture(scope="module")
def example_url(example_site: Built, serve_folder: Callable[..., AbstractContextManager[str]]) -> Iterator[str]:
    """Serve the example below a path."""
    with serve_folder(example_site.folder, base="/papers/") as url:
        yield url


@pytest.mark.parametrize("kind", KINDS)
def test_kind_of_page(chromium: Browser, example_url: str, kind: str) -> None:
    """A page fits its window, can be used by everybody, and asks no other machine for anything."""
    with looking(chromium, example_url) as looked:
        looked.page.goto(example_url + KINDS[kind])
        for width in WIDTHS:
            for theme in THEMES:
                look_closely(looked.page, width, theme)
        # The browser itself remarks on the status of a page that is not there.
        assert [text for text in looked.complaints if kind != "not-found" or "404" not in text] == []
        assert looked.strays == []


@pytest.mark.parametrize("address", OWN)
def test_own_page(chromium: Browser, url: str, address: str) -> None:
    """So does a page with all that the project has on record."""
    with looking(chromium, url) as looked:
        looked.page.goto(url + address)
        for width in WIDTHS:
            looked.page.set_viewport_size({"width": width, "height": HEIGHT})
            scroll_through(looked.page)
            assert overflow(looked.page) == 0, f"sideways scroll at {width} px"
        look_closely(looked.page, *OWN[address])
        assert (looked.complaints, looked.strays) == ([], [])


@pytest.mark.parametrize("width", WIDTHS)
def test_link_to_a_record_leads_to_it(chromium: Browser, url: str, width: int) -> None:
    """Also on a page whose other records are not laid out yet, and when the page is opened with it."""
    company = url + "companies/salesforce/"
    with looking(chromium, url, viewport={"width": width, "height": HEIGHT}) as looked:
        looked.page.goto(company)
        records = looked.page.locator(".record-year article[id]").evaluate_all("(all) => all.map((one) => one.id)")
    for record in records[2 :: len(records) // 4]:
        with looking(chromium, url, viewport={"width": width, "height": HEIGHT}) as looked:
            looked.page.goto(f"{company}#{record}")
            expect(looked.page.locator(f"#{record} .claim")).to_be_in_viewport()
            looked.page.wait_for_timeout(SETTLED)
            assert 0 <= looked.page.locator(f"#{record}").evaluate(TOP) < HEIGHT / 4


def look_closely(page: Page, width: int, theme: str) -> None:
    """Check that a page has no fault in a window of some width, by day or by night."""
    page.set_viewport_size({"width": width, "height": HEIGHT})
    page.emulate_media(color_scheme=theme)
    scroll_through(page)
    assert (width, theme, violations(page)) == (width, theme, [])
    assert overflow(page) == 0, f"sideways scroll at {width} px"


def test_every_template_is_looked_at(compiled: Compiled) -> None:
    """Each kind of page is in a list, but for the one that only leads on to another; the first has all that it can."""
    templates = {path.stem for path in (ROOT / "templates" / "pages").glob("*.html")}
    pages = compile_content(EXAMPLE).pages
    looked_at = {page.template for page in pages if page.url.removeprefix("/") in KINDS.values()}
    own = {page.template for page in compiled.pages if page.url.removeprefix("/") in OWN}
    assert looked_at == {page.template for page in pages} - {"redirect", "not_found"}
    assert looked_at | own == templates - {"redirect", "not_found"}


@pytest.mark.parametrize("theme", THEMES)
def test_theme_follows_the_system(chromium: Browser, url: str, theme: str) -> None:
    """Without a choice the page is light or dark as the system is."""
    with looking(chromium, url, color_scheme=theme) as looked:
        looked.page.goto(url)
        assert brightness(looked.page.evaluate(BACKGROUND)) is (theme == "light")


def brightness(colour: str) -> bool:
    """Tell whether a colour such as `rgb(250, 250, 250)` is a bright one."""
    red, green, blue = (int(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(","))
    return red + green + blue > 3 * 128


def test_theme_by_keyboard(chromium: Browser, url: str) -> None:
    """The theme is chosen without a mouse, says what it is, and is remembered on the next page."""
    with looking(chromium, url, color_scheme="light") as looked:
        page = looked.page
        page.goto(url)
        button = page.get_by_role("button", name="Theme: automatic. Change to light")
        button.focus()
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name="Theme: light. Change to dark")).to_be_focused()
        page.keyboard.press("Space")
        expect(page.get_by_role("button", name="Theme: dark. Change to automatic")).to_be_focused()
        page.goto(f"{url}companies/")
        assert not brightness(page.evaluate(BACKGROUND))
        page.get_by_role("button", name="Theme: dark").press("Enter")
        expect(page.get_by_role("button", name="Theme: automatic")).to_be_focused()
        assert brightness(page.evaluate(BACKGROUND))
        assert looked.complaints == []


def test_skip_link_comes_first(chromium: Browser, url: str) -> None:
    """The first press of the tab key shows the way past the navigation."""
    with looking(chromium, url) as looked:
        page = looked.page
        page.goto(f"{url}companies/salesforce/")
        page.keyboard.press("Tab")
        skip = page.get_by_role("link", name="Skip to content")
        expect(skip).to_be_focused()
        expect(skip).to_be_in_viewport()
        page.keyboard.press("Enter")
        expect(page.get_by_role("main")).to_be_focused()


@pytest.mark.parametrize("width", WIDTHS)
def test_navigation_without_scripts(chromium: Browser, url: str, width: int) -> None:
    """Without scripts the site is whole: every way is open, and nothing is shown that does nothing."""
    size = {"width": width, "height": HEIGHT}
    with looking(chromium, url, java_script_enabled=False, viewport=size) as looked:
        page = looked.page
        page.goto(f"{url}records/salesforce-ice-memo-of-26-august/")
        expect(page.locator(":is(button, input, select, [role=button]):not(form[action] *)")).to_have_count(0)
        assert [element.inner_html() for element in page.locator("theme-switch").all()] == [""]
        menu = page.get_by_text("Menu", exact=True)
        if menu.is_visible():
            menu.click()
        page.get_by_role("navigation", name="Main").get_by_role("link", name="Companies").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Companies")
        assert looked.complaints == []


def test_menu_by_keyboard(chromium: Browser, url: str) -> None:
    """In a narrow window the navigation is a menu that opens by keyboard."""
    with looking(chromium, url, viewport={"width": 320, "height": HEIGHT}) as looked:
        page = looked.page
        page.goto(url)
        sources = page.get_by_role("navigation", name="Main").get_by_role("link", name="Sources")
        expect(sources).to_be_hidden()
        page.get_by_text("Menu", exact=True).focus()
        page.keyboard.press("Enter")
        expect(sources).to_be_visible()
        assert overflow(page) == 0
        assert violations(page) == []


def test_citation_leads_there_and_back(chromium: Browser, url: str) -> None:
    """A number leads to its source in the list, and the list back to the number."""
    with looking(chromium, url) as looked:
        page = looked.page
        page.goto(f"{url}agencies/ice/")
        page.locator("a.cite-number").first.click()
        expect(page.locator("#ref-1")).to_be_in_viewport()
        page.locator("#ref-1 .refs-uses a").first.click()
        expect(page.locator("#cite-1-1")).to_be_in_viewport()


def test_site_on_a_disk(chromium: Browser, site_on_disk: Built) -> None:
    """Opened from a folder, pages have their style, and links lead to pages."""
    home = (site_on_disk.folder / "index.html").as_uri()
    with looking(chromium, home) as looked:
        page = looked.page
        page.goto(home)
        margin = "getComputedStyle(document.body).margin"
        assert page.evaluate(margin) == "0px"
        assert "Archivo" in page.evaluate("getComputedStyle(document.body).fontFamily")
        page.get_by_role("navigation", name="Main").get_by_role("link", name="Companies").click()
        page.get_by_role("link", name="Salesforce", exact=True).first.click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Salesforce")
        page.get_by_role("link", name="In the source").first.click()
        expect(page.get_by_role("heading", name="Quoted passages")).to_be_visible()
        assert looked.strays == []
