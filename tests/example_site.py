"""The example with some of its files replaced, read and linked."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from generator.link.link import link
from generator.read.captures import load_captures
from generator.read.load import load
from tests.literate import EXAMPLE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from generator.diagnostics.diagnostic import Diagnostic
    from generator.link.site import Site


def lay(folder: Path, files: Mapping[str, str]) -> Path:
    """Copy the example and lay files over its content; give the content folder."""
    shutil.copytree(EXAMPLE, folder, dirs_exist_ok=True)
    content = folder / "content"
    for path, text in files.items():
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_text(text, "utf-8")
    return content


def diagnosed(content: Path) -> tuple[Site | None, list[Diagnostic]]:
    """Read and link a content folder."""
    records, diagnostics = load(content, load_captures(content.parent / "captures"))
    if not records:
        return None, diagnostics
    site, found = link(records)
    return site, [*diagnostics, *found]


def linked(folder: Path, files: Mapping[str, str]) -> Site:
    """Read and link the example with files laid over it; fail with all that is wrong."""
    site, diagnostics = diagnosed(lay(folder, files))
    errors = [f"{one.place.path}: {one.message}" for one in diagnostics if one.is_error]
    assert site is not None, errors
    return site


def page(body: str) -> dict[str, str]:
    """Give the page `about` with another text."""
    return {"pages/about.md": f'---\ntitle: "About"\ndescription: "A page."\n---\n{body}'}
