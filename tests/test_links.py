"""The link checker finds what a reader would stumble over, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.links import Flaw, broken_links

if TYPE_CHECKING:
    from pathlib import Path


def write(folder: Path, **pages: str) -> Path:
    """Write pages: `about="…"` becomes `about/index.html`, `home` the `index.html` of the folder itself."""
    for name, body in pages.items():
        path = folder / "index.html" if name == "home" else folder / name / "index.html"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"<!doctype html><title>t</title>{body}", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "element",
    [
        '<a href="gone/">x</a>',
        '<img alt="" src="gone/">',
        '<img alt="" srcset="about/ 1x, gone/ 2x">',
        '<form action="gone/"></form>',
        '<meta http-equiv="refresh" content="0; url=gone/">',
        '<svg><use xlink:href="gone/"/></svg>',
    ],
)
def test_link_to_nothing(tmp_path: Path, element: str) -> None:
    """A target that no file answers is found, whatever element names it."""
    site = write(tmp_path, home=element, about="")
    assert broken_links(site) == [Flaw("index.html", "gone/", "no such file")]


def test_link_to_missing_fragment(tmp_path: Path) -> None:
    """A fragment needs an element with that id, on this page or on another."""
    site = write(tmp_path, home='<a href="about/#team">x</a><a href="#gone">y</a>', about='<p id="who">z</p>')
    assert broken_links(site) == [
        Flaw("index.html", "#gone", "no such fragment"),
        Flaw("index.html", "about/#team", "no such fragment"),
    ]


def test_duplicate_id(tmp_path: Path) -> None:
    """An id that is there twice makes a fragment ambiguous."""
    site = write(tmp_path, home='<p id="one"></p><p id="one"></p><p id="two"></p>')
    assert broken_links(site) == [Flaw("index.html", "one", "duplicate id")]


def test_sound_links(tmp_path: Path) -> None:
    """Links between pages, to files, within a page, with encoded signs and out of the site are all sound."""
    site = write(
        tmp_path,
        home='<a href="about/?q=1#caf%C3%A9">a</a><a href="#">b</a><a href="#top">c</a><a href="a%20b.csv">d</a>',
        about='<p id="café"></p><a href="../">e</a><a href="/">f</a><a href="">g</a><a href="#café:~:text=x">h</a>'
        '<a href="https://example.org/gone">i</a><a href="mailto:a@example.org">j</a><a href="//example.org/">k</a>',
    )
    (site / "a b.csv").write_text("", encoding="utf-8")
    assert broken_links(site) == []


def test_link_leaves_the_base_path(tmp_path: Path) -> None:
    """Below a base path, a link from the host's root leaves the site."""
    site = write(tmp_path, home='<a href="/about/">x</a><a href="/project/about/">y</a>', about="")
    assert broken_links(site, base="/project/") == [Flaw("index.html", "/about/", "outside the site")]


def test_link_that_needs_a_host(tmp_path: Path) -> None:
    """From a disk no host turns a folder into its page, and a leading slash is the disk's."""
    site = write(tmp_path, home='<a href="about/">x</a><a href="/about/index.html">y</a>', about='<a href="#">z</a>')
    (site / "about" / "more.html").write_text('<title>t</title><a href="index.html">a</a>', encoding="utf-8")
    assert broken_links(site, disk=True) == [
        Flaw("index.html", "/about/index.html", "outside the site"),
        Flaw("index.html", "about/", "no such file"),
    ]


def test_not_found_page_is_shown_anywhere(tmp_path: Path) -> None:
    """The links of 404.html hold at any depth."""
    site = write(tmp_path, home="")
    (site / "404.html").write_text('<title>t</title><a href="index.html">a</a><a href="/">b</a>', encoding="utf-8")
    assert broken_links(site) == [Flaw("404.html", "index.html", "no such file")]
