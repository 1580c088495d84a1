"""The matrix and the drawings as they are seen: in wide, middling and narrow windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.looking import looking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from playwright.sync_api import Browser, Locator

    from tests.built import Built

ENDS = """(drawing) => {
  const middle = (box) => (box.top + box.bottom) / 2;
  const ends = [...drawing.querySelectorAll("path")].map((path) =>
    path.getPointAtLength(path.getTotalLength()).matrixTransform(path.getScreenCTM()).y);
  const names = [...drawing.querySelectorAll(".ego-net-right a")].map((name) => middle(name.getBoundingClientRect()));
  return names.map((name) => Math.min(...ends.map((end) => Math.abs(end - name))));
}"""
"""How many pixels each name lies above or below the end of the nearest curve."""


@pytest.fixture(scope="module")
def url(site: Built, serve_folder: Callable[..., AbstractContextManager[str]]) -> Iterator[str]:
    """Serve the project's own site."""
    with serve_folder(site.folder) as url:
        yield url


def top(locator: Locator) -> float:
    """Give how far the upper edge of something is from that of the window."""
    box = locator.bounding_box()
    assert box
    return box["y"]


@pytest.mark.parametrize("path", ["network/", "companies/salesforce/", "agencies/ice/"])
@pytest.mark.parametrize("width", [1440, 700, 480])
def test_curves_meet_their_names(chromium: Browser, url: str, path: str, width: int) -> None:
    """Whatever the window, each name has a curve that ends at it."""
    with looking(chromium, url, viewport={"width": width, "height": 900}) as looked:
        looked.page.goto(url + path)
        distances = looked.page.locator(".ego-net").evaluate(ENDS)
        assert len(distances) > 3
        assert max(distances) < 3


@pytest.mark.parametrize("path", ["network/", "companies/salesforce/"])
def test_drawing_needs_room(chromium: Browser, url: str, path: str) -> None:
    """On a small phone and on paper the table stands alone."""
    with looking(chromium, url, viewport={"width": 470, "height": 900}) as looked:
        page = looked.page
        page.goto(url + path)
        drawing, table = page.locator(".ego-net"), page.locator("main table").first
        expect(drawing).to_be_hidden()
        expect(table).to_be_visible()
        page.set_viewport_size({"width": 1440, "height": 900})
        expect(drawing).to_be_visible()
        page.emulate_media(media="print")
        expect(drawing).to_be_hidden()
        expect(table).to_be_visible()


def test_drawing_stands_beside_its_table(chromium: Browser, url: str) -> None:
    """In a wide window the drawing is in the right column, level with the table."""
    with looking(chromium, url, viewport={"width": 1088, "height": 900}) as looked:
        page = looked.page
        page.goto(f"{url}companies/salesforce/")
        table, drawing = (
            page.locator("section:has(.ego-net) table").bounding_box(),
            page.locator(".ego-net").bounding_box(),
        )
        assert table
        assert drawing
        assert table["x"] + table["width"] < drawing["x"]
        assert table["y"] < drawing["y"] < table["y"] + 50


def test_heading_of_the_matrix_stays_in_view(chromium: Browser, url: str) -> None:
    """However far down, each cell's agency can be read above it."""
    with looking(chromium, url, viewport={"width": 1440, "height": 500}) as looked:
        page = looked.page
        page.goto(f"{url}matrix/")
        page.locator(".matrix tbody tr").last.scroll_into_view_if_needed()
        head = page.locator(".matrix thead")
        expect(head).to_be_in_viewport()
        assert -1 < top(head) < 2


def test_matrix_becomes_blocks(chromium: Browser, url: str) -> None:
    """In a narrow window each company has a block with its cells only, each with its agency's name."""
    with looking(chromium, url, viewport={"width": 390, "height": 900}) as looked:
        page = looked.page
        page.goto(f"{url}matrix/")
        cell = page.locator("#companies-salesforce td:has(a)").first
        expect(cell.locator(".matrix-cell-column")).to_be_visible()
        assert page.locator(".matrix td:not(:has(a)):visible").count() == 0
        assert top(page.locator("#companies-salesforce th")) < top(cell)
        page.set_viewport_size({"width": 896, "height": 900})
        expect(cell.locator(".matrix-cell-column")).to_be_hidden()
        expect(page.locator(".matrix thead")).to_be_visible()


def test_a_row_that_is_led_to_is_not_covered(chromium: Browser, url: str) -> None:
    """Who comes from a company's page sees its row, below the heading."""
    with looking(chromium, url, viewport={"width": 1440, "height": 500}, reduced_motion="reduce") as looked:
        page = looked.page
        page.goto(f"{url}companies/apple/")
        page.get_by_role("link", name="Compare with other companies").click()
        row, head = page.locator("#companies-apple th"), page.locator(".matrix thead")
        expect(row).to_be_in_viewport()
        box = head.bounding_box()
        assert box
        assert top(row) > box["y"] + box["height"] - 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_cells_are_told_apart_without_colours(chromium: Browser, url: str, scheme: str) -> None:
    """Where the system sets the colours, filled cells are filled, and all others have an outline."""
    with looking(chromium, url, forced_colors="active", color_scheme=scheme) as looked:
        page = looked.page
        page.goto(f"{url}matrix/")
        colours = (
            "(cell) => { const s = getComputedStyle(cell); return [s.backgroundColor, s.color, s.borderTopColor]; }"
        )
        filled, ink, _ = page.locator(".matrix-cell.matrix-cell-4").first.evaluate(colours)
        outlined, _, edge = page.locator(".matrix-cell.matrix-cell-named").first.evaluate(colours)
        assert filled not in (outlined, ink)
        assert edge == filled
