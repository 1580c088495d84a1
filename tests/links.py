"""Every link inside a built site, followed without a browser."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urljoin, urlsplit

from lxml import html

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

LINKING = frozenset({"href", "xlink:href", "src", "action", "formaction", "poster", "data"})
CANDIDATE = re.compile(r"(?:^|,)\s*(\S*[^\s,])")
REFRESH = re.compile(r"url\s*=\s*['\"]?([^'\"]+)", re.IGNORECASE)
INDEX = re.compile(r"(?:(?<=/)|^)index\.html$")


@dataclass(frozen=True, slots=True, order=True)
class Flaw:
    """One link that leads nowhere, or one id that is there twice."""

    page: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class Anchors:
    """What one page links to, and what can be linked to on it."""

    links: tuple[str, ...]
    ids: Counter[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """A site as its readers meet it: on a host below a path, or in a folder of a disk."""

    root: str
    disk: bool
    files: frozenset[str]
    pages: Mapping[str, Anchors]

    def reason(self, page: str, link: str) -> str | None:
        """Return why a link of the page leads nowhere, or None where it leads somewhere or out of the site."""
        address = urljoin(self._address(page), link)
        within = link.startswith("#")
        if urlsplit(address)[:2] != urlsplit(self.root)[:2]:
            return None
        if not within and not address.startswith(self.root):
            return "outside the site"
        target = page if within else self._file(address)
        if target not in self.files:
            return "no such file"
        return None if self._has(target, urlsplit(address).fragment) else "no such fragment"

    def _address(self, page: str) -> str:
        if self.disk:
            return self.root + quote(page)
        return self.root + ("no/such/page" if page == "404.html" else quote(INDEX.sub("", page)))

    def _file(self, address: str) -> str:
        path = unquote(urlsplit(address.removeprefix(self.root)).path)
        return f"{path}index.html" if not self.disk and (not path or path.endswith("/")) else path

    def _has(self, target: str, fragment: str) -> bool:
        anchor = unquote(fragment.partition(":~:")[0])
        return anchor in ("", "top") or target not in self.pages or anchor in self.pages[target].ids


def broken_links(folder: Path, base: str = "/", disk: bool = False) -> list[Flaw]:
    """Return every internal link of the site in `folder` without a target, and every id that is there twice.

    The site is read on a host below the path `base`, or, with `disk`, as files without any host: there a
    link to a folder leads nowhere, and so does one that begins with a slash. The page 404.html is one that a
    host shows at whatever address was asked for, so its links must hold anywhere; from a disk nobody is sent to it.
    """
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    pages = {name: _read(path) for name, path in files.items() if path.suffix in (".html", ".svg")}
    root = "file:///site/" if disk else f"https://site.test{base}"
    reading = Reading(root, disk, frozenset(files), pages)
    return sorted(flaw for name in pages for flaw in _flaws(name, reading))


def _flaws(name: str, reading: Reading) -> Iterator[Flaw]:
    page = reading.pages[name]
    yield from (Flaw(name, anchor, "duplicate id") for anchor, count in page.ids.items() if count > 1)
    if reading.disk and name == "404.html":
        return
    for link in dict.fromkeys(page.links):
        if reason := reading.reason(name, link):
            yield Flaw(name, link, reason)


def _read(path: Path) -> Anchors:
    document = html.document_fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
    elements = [element for element in document.iter() if isinstance(element.tag, str)]
    links = tuple(link.strip() for element in elements for link in _links(element))
    return Anchors(links, Counter(element.attrib["id"] for element in elements if "id" in element.attrib))


def _links(element: html.HtmlElement) -> Iterator[str]:
    yield from (value for name, value in element.attrib.items() if name in LINKING)
    yield from CANDIDATE.findall(element.get("srcset", "") + "," + element.get("imagesrcset", ""))
    if element.get("http-equiv", "").lower() == "refresh":
        yield from REFRESH.findall(element.get("content", ""))
