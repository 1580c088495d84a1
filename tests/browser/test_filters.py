"""Lists are narrowed and ordered at once, by keyboard alone, and the address can be sent to a colleague."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.looking import looking, overflow, violations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from playwright.sync_api import Browser, Locator, Page

    from tests.built import Built

TIMELINE = "timeline/"
WIDE = {"width": 1440, "height": 900}
NARROW = {"width": 320, "height": 700}


@pytest.fixture(scope="module")
def url(site: Built, serve_folder: Callable[..., AbstractContextManager[str]]) -> Iterator[str]:
    """Serve the built site."""
    with serve_folder(site.folder) as url:
        yield url


def choice(page: Page, name: str) -> Locator:
    """Find a choice of the form."""
    return page.locator(f".filters select[name={name}]")


def status(page: Page) -> Locator:
    """Find the sentence that says how many are shown."""
    return page.locator(".filters [role=status]")


def shown(page: Page) -> Locator:
    """Find the items that are left."""
    return page.locator("[data-item]:not([hidden])")


def promised(option: Locator) -> int:
    """Read how many records an option says that it leaves."""
    return int(re.findall(r"\((\d+)\)$", option.inner_text())[0])


def test_timeline_by_agency(chromium: Browser, url: str) -> None:
    """A choice leaves as many records as it said, hides empty years and their links, and stands in the address."""
    with looking(chromium, url, viewport=WIDE) as looked:
        page = looked.page
        page.goto(url + TIMELINE)
        total = page.locator("[data-item]").count()
        expect(status(page)).to_have_text(f"Showing all {total} records")
        count = promised(choice(page, "agency").locator("option[value=cbp]"))
        choice(page, "agency").select_option("cbp")
        expect(status(page)).to_have_text(f"Showing {count} of {total} records")
        expect(shown(page)).to_have_count(count)
        assert 0 < count < total
        assert page.url == f"{url}{TIMELINE}?agency=cbp"
        assert all("cbp" in (item.get_attribute("data-agency") or "") for item in shown(page).all())
        expect(page.locator(".timeline-year:not(:has([data-item]:not([hidden]))):visible")).to_have_count(0)
        years = page.locator(".timeline-year:visible")
        expect(page.locator(".year-nav li:visible")).to_have_count(years.count())
        page.reload()
        expect(shown(page)).to_have_count(count)
        assert looked.complaints == []


def test_department_has_the_records_of_its_agencies(chromium: Browser, url: str) -> None:
    """Choosing a department leaves what names one of its agencies as well."""
    with looking(chromium, url, viewport=WIDE) as looked:
        page = looked.page
        page.goto(f"{url}{TIMELINE}?agency=dhs")
        expect(status(page)).not_to_contain_text("all")
        whole = shown(page).count()
        choice(page, "agency").select_option("ice")
        expect(shown(page)).not_to_have_count(whole)
        assert 0 < shown(page).count() < whole


def test_timeline_by_keyboard(chromium: Browser, url: str) -> None:
    """Boxes and lists are reached and changed without a mouse, and the focus never moves by itself."""
    with looking(chromium, url, viewport=WIDE) as looked:
        page = looked.page
        page.goto(url + TIMELINE)
        total = page.locator("[data-item]").count()
        box = page.locator(".filters [type=checkbox]").first
        box.focus()
        page.keyboard.press("Space")
        expect(status(page)).to_contain_text(f" of {total} records")
        expect(box).to_be_focused()
        page.keyboard.press("Tab")
        expect(page.locator(".filters [type=checkbox]").nth(1)).to_be_focused()
        year = choice(page, "year")
        year.focus()
        page.keyboard.press("ArrowDown")
        expect(year).to_be_focused()
        assert "year=" in page.url
        page.get_by_role("button", name="Clear filters").first.press("Enter")
        expect(status(page)).to_have_text(f"Showing all {total} records")
        assert page.url == url + TIMELINE
        assert looked.complaints == []


def test_nothing_matches(chromium: Browser, url: str) -> None:
    """An empty list says which filter to relax, and can be filled again; no box checked stays no box checked."""
    with looking(chromium, url, viewport=WIDE) as looked:
        page = looked.page
        page.goto(f"{url}{TIMELINE}?type=none&agency=ice")
        none = page.locator(".filters-none")
        expect(none).to_contain_text("No records match. Without the filter “Type” there would be")
        expect(shown(page)).to_have_count(0)
        count = promised(choice(page, "agency").locator("option[value=ice]"))
        expect(none).to_contain_text(f"there would be {count}.")
        none.get_by_role("button", name="Clear filters").press("Enter")
        expect(none).to_be_hidden()
        assert shown(page).count() > count


def test_oldest_first(chromium: Browser, url: str) -> None:
    """The order of years and of records within them is turned round, and back."""
    with looking(chromium, url, viewport=WIDE) as looked:
        page = looked.page
        page.goto(url + TIMELINE)
        ids = [record.get_attribute("id") for record in page.locator(".timeline .record").all()]
        choice(page, "order").select_option("oldest")
        expect(page.locator(".timeline .record").first).to_have_attribute("id", ids[-1] or "")
        assert [record.get_attribute("id") for record in page.locator(".timeline .record").all()] == ids[::-1]
        assert page.url == f"{url}{TIMELINE}?order=oldest"
        choice(page, "order").select_option("")
        expect(page.locator(".timeline .record").first).to_have_attribute("id", ids[0] or "")


def test_index_in_another_order(chromium: Browser, url: str) -> None:
    """An index goes by number or by day of records, over all groups, and back to its groups."""
    with looking(chromium, url, viewport=WIDE) as looked:
        page = looked.page
        page.goto(f"{url}agencies/")
        names = page.locator("[data-item] th").all_inner_texts()
        choice(page, "order").select_option("records")
        rows = page.locator("[data-item]:visible")
        expect(page.locator(".rel-table-group:visible")).to_have_count(0)
        counts = [int(row.get_attribute("data-records") or 0) for row in rows.all()]
        assert counts == sorted(counts, reverse=True)
        choice(page, "order").select_option("latest")
        expect(rows.first).not_to_have_attribute("data-latest", "")
        days = [row.get_attribute("data-latest") for row in rows.all()]
        assert days == sorted(days, key=str, reverse=True)
        choice(page, "order").select_option("")
        expect(page.locator(".rel-table-group:visible").first).to_be_visible()
        assert page.locator("[data-item] th").all_inner_texts() == names


def test_index_by_type(chromium: Browser, url: str) -> None:
    """An index can be narrowed to those with a type of record; groups without any are hidden."""
    with looking(chromium, url, viewport=WIDE) as looked:
        page = looked.page
        page.goto(f"{url}agencies/")
        count = promised(choice(page, "type").locator("option[value=contract]"))
        choice(page, "type").select_option("contract")
        expect(shown(page)).to_have_count(count)
        expect(page.locator("tbody:visible:not(:has([data-item]:not([hidden])))")).to_have_count(0)


def test_sources_by_publisher(chromium: Browser, url: str) -> None:
    """Sources are narrowed by publisher and year."""
    with looking(chromium, url, viewport=WIDE) as looked:
        page = looked.page
        page.goto(f"{url}sources/")
        count = promised(choice(page, "publisher").locator("option[value=the-verge]"))
        choice(page, "publisher").select_option("the-verge")
        expect(shown(page)).to_have_count(count)
        assert page.url == f"{url}sources/?publisher=the-verge"


def test_bar_leads_to_its_type(chromium: Browser, url: str) -> None:
    """A bar of the drawing leads to the records that it counts."""
    with looking(chromium, url, viewport=WIDE) as looked:
        page = looked.page
        page.goto(url + TIMELINE)
        bar = page.locator(".strip-bar").first
        count = int(bar.locator("span").first.inner_text())
        bar.click()
        expect(shown(page)).to_have_count(count)


@pytest.mark.parametrize("path", ["timeline/?agency=ice", "timeline/?type=none", "agencies/?order=records", "sources/"])
@pytest.mark.parametrize(("theme", "size"), [("light", WIDE), ("dark", NARROW)])
def test_filtered_is_for_everybody(chromium: Browser, url: str, path: str, theme: str, size: dict[str, int]) -> None:
    """A filtered list keeps the standards and fits a narrow window, with the form open as well."""
    with looking(chromium, url, color_scheme=theme, viewport=size) as looked:
        page = looked.page
        page.goto(url + path)
        fold = page.locator(".filters summary")
        if fold.count() and fold.is_visible():
            fold.press("Enter")
        expect(page.locator(".filters select").first).to_be_visible()
        assert overflow(page) == 0
        assert violations(page) == []


@pytest.mark.parametrize("path", ["timeline/?agency=ice", "agencies/?type=contract", "sources/?year=2018"])
def test_filters_without_scripts(chromium: Browser, url: str, path: str) -> None:
    """Without scripts the same address shows the whole list, and no form that does nothing."""
    with looking(chromium, url, java_script_enabled=False) as looked:
        page = looked.page
        page.goto(url + path)
        expect(page.locator(".filters")).to_be_hidden()
        expect(page.locator("[data-item]:visible")).to_have_count(page.locator("[data-item]").count())


def test_other_order_without_scripts(chromium: Browser, url: str) -> None:
    """Without scripts the other order is one link away."""
    with looking(chromium, url, java_script_enabled=False) as looked:
        page = looked.page
        page.goto(f"{url}agencies/")
        page.get_by_role("link", name="By records").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Agencies, by number of records")
