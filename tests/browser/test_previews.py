"""A citation's number shows what stands behind it, by mouse, keyboard and finger, and never gets in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.looking import looking, overflow, violations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from playwright.sync_api import Browser, Locator, Page

    from tests.built import Built

COMPANY = "companies/salesforce/"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


@pytest.fixture(scope="module")
def url(site: Built, serve_folder: Callable[..., AbstractContextManager[str]]) -> Iterator[str]:
    """Serve the built site."""
    with serve_folder(site.folder) as url:
        yield url


def in_evidence(page: Page) -> Locator:
    """Find an item of evidence that has a number and quoted words."""
    return page.locator(".evidence", has=page.locator("mark")).filter(has=page.locator(".cite-number")).first


def focus_by_keyboard(number: Locator) -> None:
    """Come to a number with the tab key, as only then the browser takes the focus for a visible one."""
    number.focus()
    number.page.keyboard.press("Shift+Tab")
    number.page.keyboard.press("Tab")
    expect(number).to_be_focused()


def test_preview_shows_words_and_source(chromium: Browser, url: str) -> None:
    """The mouse on a number shows the words quoted for that use, the source's entry, and the way to it."""
    with looking(chromium, url) as looked:
        page = looked.page
        page.goto(url + COMPANY)
        item = in_evidence(page)
        words = item.locator("mark").inner_text()
        number = item.locator(".cite-number")
        entry = page.locator(f"{number.get_attribute('href')} > div > p").first.inner_text()
        number.hover()
        preview = page.locator(".preview")
        expect(preview.locator("mark")).to_have_text(words)
        expect(preview.locator(".preview-reference")).to_have_text(entry)
        expect(page.locator(".cite-number + .preview")).to_be_visible()
        assert overflow(page) == 0
        preview.get_by_role("link", name="Go to reference").click()
        expect(preview).to_have_count(0)
        expect(page.locator(number.get_attribute("href") or "")).to_be_in_viewport()
        assert looked.complaints == []


def test_preview_stays_under_the_mouse(chromium: Browser, url: str) -> None:
    """The pointer can move into the preview, which stays; beside it, or with Escape, it goes."""
    with looking(chromium, url) as looked:
        page = looked.page
        page.goto(url + COMPANY)
        number, preview = in_evidence(page).locator(".cite-number"), page.locator(".preview")
        number.hover()
        preview.locator(".preview-reference").hover()
        expect(preview).to_be_visible()
        page.get_by_role("heading", level=2).first.hover()
        expect(preview).to_have_count(0)
        number.hover()
        expect(preview).to_be_visible()
        page.keyboard.press("Escape")
        expect(preview).to_have_count(0)


def test_preview_by_keyboard(chromium: Browser, url: str) -> None:
    """Focus opens it, the next tab enters it, Escape closes it and gives the focus back, Enter follows the number."""
    with looking(chromium, url) as looked:
        page = looked.page
        page.goto(url + COMPANY)
        number, preview = in_evidence(page).locator(".cite-number"), page.locator(".preview")
        focus_by_keyboard(number)
        expect(preview).to_be_visible()
        page.keyboard.press("Tab")
        expect(preview.get_by_role("link").first).to_be_focused()
        page.keyboard.press("Escape")
        expect(number).to_be_focused()
        expect(preview).to_have_count(0)
        focus_by_keyboard(number)
        expect(preview).to_be_visible()
        page.keyboard.press("Escape")
        expect(preview).to_have_count(0)
        expect(number).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator(number.get_attribute("href") or "")).to_be_in_viewport()


def test_preview_closes_behind_the_focus(chromium: Browser, url: str) -> None:
    """Who tabs on through the preview leaves it behind closed."""
    with looking(chromium, url) as looked:
        page = looked.page
        page.goto(url + COMPANY)
        focus_by_keyboard(in_evidence(page).locator(".cite-number"))
        preview = page.locator(".preview")
        expect(preview).to_be_visible()
        for _ in preview.get_by_role("link").all():
            page.keyboard.press("Tab")
        expect(preview.get_by_role("link").last).to_be_focused()
        page.keyboard.press("Tab")
        expect(preview).to_have_count(0)
        expect(page.locator(":focus")).to_have_count(1)


def test_preview_in_a_lead(chromium: Browser, url: str) -> None:
    """In a text without quotation the preview says that its words stand elsewhere on the page."""
    with looking(chromium, url) as looked:
        page = looked.page
        page.goto(url + COMPANY)
        page.locator(".lead .cite-number").first.hover()
        preview = page.locator(".preview")
        expect(preview).to_contain_text("Quoted from it on this page:")
        for words in preview.locator("mark").all_inner_texts():
            expect(page.locator(".evidence mark", has_text=words).first).to_be_attached()


def test_preview_under_a_finger(chromium: Browser, url: str) -> None:
    """The first tap opens a sheet at the bottom edge, whose link follows; a tap beside it closes it."""
    with looking(chromium, url, **PHONE) as looked:
        page = looked.page
        page.goto(url + COMPANY)
        number, preview = page.locator(".lead .cite-number").first, page.locator(".preview")
        number.tap()
        expect(preview).to_be_visible()
        assert page.url == url + COMPANY
        box = preview.bounding_box()
        assert box
        assert (box["x"], round(box["y"] + box["height"])) == (0, 844)
        page.get_by_role("heading", level=1).tap()
        expect(preview).to_have_count(0)
        number.tap()
        preview.get_by_role("button", name="Close").tap()
        expect(preview).to_have_count(0)
        number.tap()
        preview.get_by_role("link", name="Go to reference").tap()
        expect(page.locator(number.get_attribute("href") or "")).to_be_in_viewport()
        expect(preview).to_have_count(0)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_preview_is_for_everybody(chromium: Browser, url: str, theme: str) -> None:
    """The open preview keeps the standards, and at 320 pixels it stays within the window."""
    with looking(chromium, url, color_scheme=theme, viewport={"width": 320, "height": 600}) as looked:
        page = looked.page
        page.goto(url + COMPANY)
        focus_by_keyboard(in_evidence(page).locator(".cite-number"))
        expect(page.locator(".preview")).to_be_visible()
        assert overflow(page) == 0
        box = page.locator(".preview").bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
        assert violations(page) == []


def test_permalink_copies(chromium: Browser, url: str) -> None:
    """The permalink copies the record's own address, says so, and the address bar leads to the record."""
    with looking(chromium, url, permissions=["clipboard-read", "clipboard-write"]) as looked:
        page = looked.page
        page.goto(url + COMPANY)
        record = page.locator(".record-year .record").first
        record.locator(".record-permalink").press("Enter")
        expect(page.get_by_role("status").filter(has_text="Link copied")).to_be_visible()
        id = record.get_attribute("id")
        assert page.url == f"{url}{COMPANY}#{id}"
        assert page.evaluate("navigator.clipboard.readText()") == f"{url}records/{id}/"
        expect(page.get_by_text("Link copied")).to_have_count(0)
        assert looked.complaints == []


def test_permalink_in_a_new_tab(chromium: Browser, url: str) -> None:
    """With a key held down the permalink is a link like any other."""
    with looking(chromium, url) as looked:
        page = looked.page
        page.goto(url + COMPANY)
        record = page.locator(".record-year .record").first
        with page.context.expect_page() as opened:
            record.locator(".record-permalink").click(modifiers=["Control"])
        expect(opened.value.get_by_role("heading", level=1)).to_be_visible()
        assert opened.value.url == f"{url}records/{record.get_attribute('id')}/"


def test_citation_is_copied(chromium: Browser, url: str) -> None:
    """The button beside a citation copies its text."""
    with looking(chromium, url, permissions=["clipboard-read", "clipboard-write"]) as looked:
        page = looked.page
        page.goto(url + COMPANY)
        box = page.locator(".cite-box copy-text").first
        box.get_by_role("button", name="Copy citation").press("Enter")
        expect(box.get_by_role("status")).to_have_text("Copied")
        assert page.evaluate("navigator.clipboard.readText()") == box.locator("pre").inner_text()
