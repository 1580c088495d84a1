"""A page in the browser, with all that it complains of and all that it asks other machines for."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

STANDARDS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
OPTIONS = {"runOnly": {"type": "tag", "values": list(STANDARDS)}, "resultTypes": ["violations"]}
AXE = Axe()
SCROLL = """async () => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    await painted();
  }
  scrollTo(0, 0);
  await painted();
}"""


@dataclass(frozen=True, slots=True)
class Looked:
    """A page, and what went wrong on it."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    """Messages of the console, and errors of scripts."""
    strays: list[str] = field(default_factory=list)
    """Requests to anything but the address of the site."""


@contextmanager
def looking(browser: Browser, address: str, **options: Any) -> Iterator[Looked]:
    """Open a context of its own, and watch all that its page does; `address` is that of the site."""
    with browser.new_context(**options) as context, context.new_page() as page:
        looked = Looked(page)
        page.on("console", lambda message: _complain(looked, message.type, message.text))
        page.on("pageerror", lambda error: looked.complaints.append(str(error)))
        page.on("request", lambda request: _stray(looked, request.url, address))
        yield looked


def _complain(looked: Looked, type: str, text: str) -> None:
    if type in ("error", "warning"):
        looked.complaints.append(text)


def _stray(looked: Looked, url: str, address: str) -> None:
    if urlsplit(url)[:2] != urlsplit(address)[:2]:
        looked.strays.append(url)


def violations(page: Page) -> list[tuple[str, str, str]]:
    """Let axe-core look at a page; give each rule that is broken, where, and why."""
    found = AXE.run(page, options=OPTIONS).response["violations"]
    return [(rule["id"], str(node["target"]), node["failureSummary"]) for rule in found for node in rule["nodes"]]


def scroll_through(page: Page) -> None:
    """Read a page to its end, and go back: what was never near the view is laid out by guess."""
    page.evaluate(SCROLL)


def overflow(page: Page) -> int:
    """Give how many pixels of the page lie beyond the side of the window."""
    width = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    return int(page.evaluate(width))
