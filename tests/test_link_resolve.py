"""Names lead to one thing each, or to an error that says what was meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Place
from generator.link.checks.names import foreign_letters
from generator.link.ref import Ref
from generator.link.resolve import Names
from tests.example_site import diagnosed, lay, page
from tests.literate import EXAMPLE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

ICE, ICE_CLUB, SALES = Ref("agencies", "ice"), Ref("organizations", "ice"), Ref("companies", "salmon-force")
NAMES = Names(
    {"ice": (ICE, ICE_CLUB), "salmon-force": (SALES,)},
    {"salmon force": (SALES,), "24/7 watch": (SALES,), "the service": (ICE, ICE_CLUB)},
    frozenset({("companies", "broken-one")}),
)


@pytest.mark.parametrize(
    ("word", "kinds", "ref"),
    [
        ("salmon-force", (), SALES),
        ("companies/salmon-force", (), SALES),
        ("Salmon Force", (), SALES),
        ("SALMON FORCE", ("companies", "agencies"), SALES),
        ("companies/Salmon Force", (), SALES),
        ("24/7 Watch", (), SALES),
        ("ice", ("agencies",), ICE),
        ("organizations/ice", (), ICE_CLUB),
        ("The Service", ("organizations",), ICE_CLUB),
    ],
)
def test_found(word: str, kinds: Iterable[str], ref: Ref) -> None:
    """Ids, names and aliases lead to their thing, a kind before them or a field's kind chooses."""
    found = NAMES.find(word, Place("x.md"), kinds)
    assert (found.ref, found.diagnostic) == (ref, None)


@pytest.mark.parametrize(
    ("word", "kinds", "rule"),
    [
        ("ice", (), rules.AMBIGUOUS_NAME),
        ("the service", (), rules.AMBIGUOUS_NAME),
        ("ice", ("companies",), rules.WRONG_KIND),
        ("agencies/salmon-force", (), rules.UNKNOWN_NAME),
        ("sammon-force", (), rules.UNKNOWN_NAME),
        ("", (), rules.UNKNOWN_NAME),
        ("/", (), rules.UNKNOWN_NAME),
        ("companies/", (), rules.UNKNOWN_NAME),
    ],
)
def test_not_found(word: str, kinds: Iterable[str], rule: object) -> None:
    """What leads nowhere, or to several things, is an error of its own kind."""
    found = NAMES.find(word, Place("x.md"), kinds)
    assert found.ref is None
    assert found.diagnostic
    assert found.diagnostic.rule is rule


@pytest.mark.parametrize("word", ["broken-one", "companies/broken-one", "A Name That Its File May Hold"])
def test_broken_file_is_no_unknown_name(word: str) -> None:
    """What has a broken file is not reported again where it is named; its names are not known."""
    assert NAMES.find(word, Place("x.md")).diagnostic is None


@pytest.mark.parametrize("word", ["agencies/broken-one", "broken-two"])
def test_other_ids_are_unknown_still(word: str) -> None:
    """A broken file excuses no other id."""
    assert NAMES.find(word, Place("x.md")).diagnostic


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("sammon-force", ["salmon-force"]),
        ("salmonforce", ["salmon-force"]),
        ("Salmon Farce", ["salmon-force"]),
        ("iec", ["ice"]),
        ("xyz", []),
        ("", []),
    ],
)
def test_nearest(word: str, near: list[str]) -> None:
    """Misspelt ids and names suggest the id that was meant."""
    assert NAMES.nearest(word) == near


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Northlаke", ["\u0430"]),
        ("Νorthlake", ["\u039d"]),
        ("Газeтa", ["e", "a"]),
        ("Газета Northlake", []),
        ("Northlake-Газета", []),
        ("東京タワーのABC", []),
        ("Łódź Ñandú", []),
        ("5α", []),
    ],
)
def test_letters_of_another_script(name: str, letters: list[str]) -> None:
    """A word of two scripts that look alike names its strange letters; words side by side may differ."""
    assert foreign_letters(name) == letters


MENTIONED = sorted(
    path.relative_to(EXAMPLE / "content").as_posix()
    for folder in ("companies", "agencies", "people", "organizations", "events", "sources")
    for path in (EXAMPLE / "content" / folder).glob("*.md")
)


@pytest.mark.parametrize("path", MENTIONED)
def test_nothing_dangles(path: str, tmp_path: Path) -> None:
    """When a thing is taken away, every file that names it has an error at that name."""
    content = lay(tmp_path, {})
    name = path.rpartition("/")[2].removesuffix(".md")
    (content / path).unlink()
    site, diagnostics = diagnosed(content)
    naming = re.compile(rf"(?<=[\[@ ]){name}(?=[\],;|}}\n])")
    files = {file.relative_to(content).as_posix(): file.read_text("utf-8") for file in content.rglob("*.[my]*")}
    users = {file for file, text in files.items() if naming.search(text)}
    assert site is None
    assert users
    assert users <= {one.place.path for one in diagnostics if one.rule is rules.UNKNOWN_NAME}


def test_links_to_pages_of_the_site(tmp_path: Path) -> None:
    """Texts can link to lists and sections by their names."""
    content = lay(
        tmp_path, page("[[companies]], [[agencies]], [[timeline]], [[types]], [[topics]], [[pages/sources]].\n")
    )
    site, _ = diagnosed(content)
    assert site
    hrefs = ("/companies/", "/agencies/", "/timeline/", "/types/", "/topics/", "/sources/")
    assert all(f'href="{href}"' in site.pages["about"].body.html for href in hrefs)
