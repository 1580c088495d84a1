"""The matrix can be ordered by name and its departments folded, by keyboard alone, and the address keeps both."""

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

WIDE = {"width": 1440, "height": 900}
NARROW = {"width": 320, "height": 700}


@pytest.fixture(scope="module")
def url(site: Built, serve_folder: Callable[..., AbstractContextManager[str]]) -> Iterator[str]:
    """Serve the built site."""
    with serve_folder(site.folder) as url:
        yield f"{url}matrix/"


def companies(page: Page) -> list[str]:
    """Read the names of the rows in their order."""
    return [one.strip() for one in page.locator(".matrix tbody th").all_inner_texts()]


def columns(page: Page) -> list[str]:
    """Read the ids of the agencies whose columns are seen."""
    heads = page.locator(".matrix thead tr:nth-child(2) th:visible").all()
    return [str(one.get_attribute("id")).removeprefix("agencies-") for one in heads]


def cells(page: Page) -> int:
    """Count the cells of the first row that are seen, all records left out."""
    return page.locator(".matrix tbody tr:first-child td:visible").count() - 1


def department(page: Page, id: str) -> Locator:
    """Find the box of a department."""
    return page.locator(f"matrix-view input[value={id}]")


def test_rows_by_name(chromium: Browser, url: str) -> None:
    """A choice orders the rows by name, stands in the address, and is taken back."""
    with looking(chromium, url, viewport=WIDE) as looked:
        page = looked.page
        page.goto(url)
        by_records = companies(page)
        order = page.locator("matrix-view select")
        order.select_option("name")
        assert companies(page) == sorted(by_records, key=str.casefold) != by_records
        assert page.url.endswith("/matrix/?order=name")
        page.reload()
        assert companies(page) == sorted(by_records, key=str.casefold)
        page.get_by_role("button", name="Reset").click()
        expect(order).to_have_value("")
        expect(page).to_have_url(url)
        assert companies(page) == by_records
        assert not looked.complaints


def test_department_folds_into_its_roll_up(chromium: Browser, url: str) -> None:
    """By keyboard: its agencies' columns go, and one for the whole stays."""
    with looking(chromium, url, viewport=WIDE) as looked:
        page = looked.page
        page.goto(url)
        before = columns(page)
        department(page, "dhs").focus()
        page.keyboard.press("Space")
        after = columns(page)
        gone = [one for one in before if one not in after]
        assert {"ice", "cbp"} <= set(gone)
        assert "dhs" in after
        assert cells(page) == len(after)
        assert page.locator("[data-folds=dhs]").get_attribute("colspan") == "1"
        expect(page.locator("matrix-view [role=status]")).to_contain_text("Homeland Security as one")
        assert page.url.endswith("?folded=dhs")
        page.keyboard.press("Space")
        assert columns(page) == before
        assert not looked.complaints


@pytest.mark.parametrize("viewport", [WIDE, NARROW])
def test_everything_folded_is_accessible(chromium: Browser, url: str, viewport: dict[str, int]) -> None:
    """An address with every department folded opens so, without a flaw and without sideways scroll."""
    with looking(chromium, url, viewport=viewport) as looked:
        page = looked.page
        page.goto(url)
        boxes = [str(one.get_attribute("value")) for one in page.locator("matrix-view [type=checkbox]").all()]
        assert len(boxes) > 1
        page.goto(f"{url}?order=name&{'&'.join(f'folded={one}' for one in boxes)}")
        expect(department(page, boxes[0])).not_to_be_checked()
        assert overflow(page) == 0
        assert not violations(page)
        assert not looked.complaints


def test_lent_column_takes_the_place_of_its_parts(
    chromium: Browser, example_site: Built, serve_folder: Callable[..., AbstractContextManager[str]]
) -> None:
    """A department that no record names by itself has a column only once it is folded."""
    with serve_folder(example_site.folder, "/papers/") as host, looking(chromium, host, viewport=WIDE) as looked:
        page = looked.page
        page.goto(f"{host}matrix/")
        assert columns(page) == ["bhr", "freight"]
        department(page, "harbours").uncheck()
        assert columns(page) == ["harbours"]
        assert cells(page) == 1
        department(page, "harbours").check()
        assert columns(page) == ["bhr", "freight"]
        assert not looked.complaints
