"""Many questions on which accounts differ are folded: by keyboard they open, and links into them open them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.browser.looking import looking

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from playwright.sync_api import Browser

    from tests.built import Built

PATH = "agencies/ice/"


def test_questions_open(
    chromium: Browser, site: Built, serve_folder: Callable[..., AbstractContextManager[str]]
) -> None:
    """Each is seen at once; its answers come with Enter, or when the way back from a reference leads into it."""
    with serve_folder(site.folder) as url, looking(chromium, url) as looked:
        page = looked.page
        page.goto(url + PATH)
        folds = page.locator(".accounts-fold")
        first = folds.first
        expect(first.locator("h3")).to_be_visible()
        expect(first.locator(".accounts-answers")).to_be_hidden()
        first.locator("summary").focus()
        page.keyboard.press("Enter")
        expect(first.locator(".accounts-answers")).to_be_visible()
        last = folds.last
        number = last.locator(".cite-number").first.get_attribute("id")
        page.goto(f"{url}{PATH}#{number}")
        expect(last.locator(".accounts-answers")).to_be_visible()
        assert not looked.complaints


def test_few_questions_are_not_folded(site: Built) -> None:
    """Up to six stand open."""
    for path, page in site.pages.items():
        sections = {one.getparent() for one in page.find_class("accounts") if one.getparent().tag == "section"}
        for section in sections:
            assert len(section.find_class("accounts")) <= 6, path
        for section in {one.getparent() for one in page.find_class("accounts-fold")}:
            assert len(section.find_class("accounts-fold")) > 6, path
