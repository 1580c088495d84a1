"""Every component keeps the standards in every state, however odd its content."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.looking import looking, overflow, violations
from tests.gallery.show import write_gallery

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from playwright.sync_api import Browser

    from generator.build import Compiled


@pytest.fixture(scope="module")
def url(
    compiled: Compiled,
    tmp_path_factory: pytest.TempPathFactory,
    serve_folder: Callable[..., AbstractContextManager[str]],
) -> Iterator[str]:
    """Serve the gallery."""
    assert compiled.site
    folder = tmp_path_factory.mktemp("gallery")
    write_gallery(compiled.site, folder)
    with serve_folder(folder) as url:
        yield url


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390, 320])
def test_gallery(chromium: Browser, url: str, width: int, scheme: str) -> None:
    """Nothing breaks: no sideways scroll, no complaint, nothing that someone could not use."""
    with looking(chromium, url, viewport={"width": width, "height": 900}, color_scheme=scheme) as looked:
        page = looked.page
        page.goto(url)
        assert overflow(page) == 0
        assert violations(page) == []
        assert looked.complaints == []


@pytest.mark.parametrize("width", [1440, 320])
def test_wide_spacing(chromium: Browser, url: str, width: int) -> None:
    """With the spacing of text that some readers set [WCAG 1.4.12] nothing is pushed out of the window."""
    spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
    with looking(chromium, url, viewport={"width": width, "height": 900}, bypass_csp=True) as looked:
        looked.page.goto(url)
        looked.page.add_style_tag(content=spacing)
        assert overflow(looked.page) == 0
