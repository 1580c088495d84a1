"""The gallery has every component, and is as valid as the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.components import MACROS, components, imported_by
from tests.gallery.show import gallery_environment, gallery_page, write_gallery
from tests.nu import nu

if TYPE_CHECKING:
    from pathlib import Path

    from generator.build import Compiled
    from generator.link.site import Site

FRAME = {"crumbs", "footer", "masthead", "sheet", "skip"}
"""The parts of every page, which frame the gallery as well."""
WITHOUT_LOOKS = {"filed"}
"""Attributes of other components."""


@pytest.fixture(scope="module")
def linked(compiled: Compiled) -> Site:
    """Give the site whose vocabulary and frame the gallery takes."""
    assert compiled.site
    return compiled.site


def test_gallery_has_every_component(linked: Site) -> None:
    """A component stands in the gallery by itself or within another one; a new one is missed here."""
    shown = {component for component, _ in gallery_page(gallery_environment(), linked).components}
    whole = shown | FRAME | {"cite-number", "refs"}
    while inner := {name for one in whole for name in imported_by(MACROS / f"{one}.html")} - whole:
        whole |= inner
    assert {one.name for one in components() if one.has_macro} - whole - WITHOUT_LOOKS == set()


def test_gallery_is_valid(linked: Site, tmp_path: Path) -> None:
    """Whatever the content, what the components write is sound HTML."""
    write_gallery(linked, tmp_path)
    assert nu(tmp_path) == []
