"""The browser and the folder server work together as a reader's browser and a static host do."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.parse import urljoin
from urllib.request import urlopen

import pytest
from playwright.sync_api import Error

from tests.browser import chromium as system_chromium

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from playwright.sync_api import Browser

    ServeFolder = Callable[..., AbstractContextManager[str]]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Write a home page, a page in a folder and a page for what is not there."""
    (tmp_path / "about").mkdir()
    (tmp_path / "empty").mkdir()
    (tmp_path / "index.html").write_text('<title>Home</title><a href="about/">Ábout</a>', encoding="utf-8")
    (tmp_path / "about" / "index.html").write_text("<title>About</title>", encoding="utf-8")
    (tmp_path / "404.html").write_text("<title>No page</title>", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("base", ["/", "/project/"])
def test_reader_follows_a_link(chromium: Browser, serve_folder: ServeFolder, site: Path, base: str) -> None:
    """A page opens under any base path, and its links lead on."""
    with serve_folder(site, base=base) as url, chromium.new_page() as page:
        page.goto(url)
        page.get_by_role("link", name="Ábout").click()
        assert (page.title(), page.url) == ("About", f"{url}about/")


@pytest.mark.parametrize("address", ["gone/", "gone.html", "empty/", "../../etc/passwd", "/", "/about/"])
def test_address_without_a_page(serve_folder: ServeFolder, site: Path, address: str) -> None:
    """What is not there, has no index or lies outside the base path is answered with the site's own page."""
    with serve_folder(site, base="/project/") as url, pytest.raises(HTTPError) as answer:
        urlopen(urljoin(url, address) if address.startswith("/") else url + address)
    with answer.value as page:
        assert (page.status, page.read()) == (404, b"<title>No page</title>")


def test_browser_stays_on_this_machine(chromium: Browser, serve_folder: ServeFolder, site: Path) -> None:
    """The browser finds no other name, not even one that leads back to this machine."""
    with serve_folder(site) as url, chromium.new_page() as page:
        page.goto(url.replace("127.0.0.1", "localhost"))
        with pytest.raises(Error, match="ERR_NAME_NOT_RESOLVED"):
            page.goto(url.replace("127.0.0.1", "elsewhere.localhost"))


def test_browser_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that was named and does not exist is missing; no other takes its place."""
    monkeypatch.setenv("ATTRIBUTED_CHROMIUM", "/no/such/chromium")
    assert system_chromium.find() is None
