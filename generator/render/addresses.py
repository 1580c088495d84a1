"""Addresses as a page writes them: relative, so that the site works under any base path and from a folder on disk."""

from __future__ import annotations

import re
from posixpath import relpath
from urllib.parse import urlsplit

ROOTED = re.compile(r'((?:href|src|action)="|content="0; url=)(/[^"#?]*)')
"""A rooted address in an attribute; text cannot hold one, since quotation marks are escaped there."""


def relative(html: str, url: str, *, for_disk: bool = False) -> str:
    """Turn the rooted addresses of a page into relative ones.

    `url` is the page's own address. `for_disk` names the file `index.html`, which no server adds there.
    """
    folder = url.rpartition("/")[0] or "/"
    known: dict[str, str] = {}

    def turn(found: re.Match[str]) -> str:
        target = found[2]
        if target not in known:
            known[target] = _from(folder, target, for_disk)
        return found[1] + known[target]

    return ROOTED.sub(turn, html)


def rooted(html: str, base_url: str) -> str:
    """Put the base path before the rooted addresses of a page that a server may show at any address."""
    base = urlsplit(base_url).path.rstrip("/")
    return ROOTED.sub(lambda found: f"{found[1]}{base}{found[2]}", html)


def path_of(url: str) -> str:
    """Give the file that stands for an address: `/companies/` is `companies/index.html`."""
    return f"{url[1:]}index.html" if url.endswith("/") else url[1:]


def _from(folder: str, target: str, for_disk: bool) -> str:
    if not target.endswith("/"):
        return relpath(target, folder)
    near = relpath(target.rstrip("/") or "/", folder)
    near = "" if near == "." else f"{near}/"
    return f"{near}index.html" if for_disk else near or "./"
