"""One word for one part of a page: a macro, a stylesheet, a class, a row of the list."""

from __future__ import annotations

import re

import pytest

from tests.components import (
    MACROS,
    STYLES,
    TYPE_CLASS,
    belongs,
    components,
    document,
    imported_by,
    is_written,
    styled,
)
from tests.imports import ROOT

ALL = components()
WITH_BOTH = [one.name for one in ALL if one.has_macro and one.has_style]
IN_CODE = {"cite-number", "refs"}
"""Those that the renderer prints, when a page has its numbers."""
BY_SCRIPT = {"preview", "theme-switch"}
ON_PAGES = {"data-table", "hero", "site-search", "text"}
"""Styles of parts that one page template writes, or that several tables share."""


def test_the_list_has_every_component() -> None:
    """The document says of each what its file says: `python -m tests.components` prints the rows anew."""
    assert document() in (ROOT / "docs" / "components.md").read_text("utf-8")


@pytest.mark.parametrize("name", [one.name for one in ALL if one.has_macro])
def test_macro_has_the_name_of_its_file(name: str) -> None:
    """Who reads `found_by(…)` in a template knows where to look."""
    assert f"{{% macro {name.replace('-', '_')}(" in (MACROS / f"{name}.html").read_text("utf-8")


@pytest.mark.parametrize("name", sorted(set(WITH_BOTH) - {"link"}))
def test_macro_writes_the_class_of_its_stylesheet(name: str) -> None:
    """The class of a component begins with its name; only a link has none, so as to cost nothing in a sentence."""
    classes = re.findall(r'class="([^"]*)"', (MACROS / f"{name}.html").read_text("utf-8"))
    assert any(belongs(word, name) for one in classes for word in re.split(r"[\s{}%]+", one))
    assert any(belongs(one, name) for one in styled(name))


@pytest.mark.parametrize("name", [one.name for one in ALL if one.has_style])
def test_every_styled_class_is_written_somewhere(name: str) -> None:
    """A rule for a class that no page can have is left over."""
    left = [one for one in styled(name) if not is_written(one)]
    assert [one for one in left if not one.startswith(TYPE_CLASS)] == []


def test_every_component_is_used() -> None:
    """A macro that no template imports is left over, and so is a stylesheet without anything to style."""
    templates = [*(ROOT / "templates").rglob("*.html")]
    used = {name for path in templates for name in imported_by(path)} | IN_CODE
    assert {one.name for one in ALL if one.has_macro} - used == set()
    assert {one.name for one in ALL if not one.has_macro} == BY_SCRIPT | ON_PAGES


def test_the_list_would_notice() -> None:
    """The tests above read something: the classes of a known stylesheet, the imports of a known template."""
    assert {"strip", "strip-year", "strip-bars"} <= styled("strip")
    assert {"badge", "quote"} <= imported_by(MACROS / "evidence.html")
    assert (STYLES / "strip.css").is_file()
