"""Content, copied to where a test may do with it what it likes, and built as the program builds it."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from unittest.mock import patch

from lxml import html

from generator.build import Compiled, build, compile_site
from tests.imports import ROOT

CONTENT = ROOT / "content"
EXAMPLE = ROOT / "tests" / "example" / "content"


@dataclass(frozen=True)
class Built:
    """A built site, and for which address it was built."""

    folder: Path
    base_url: str
    for_disk: bool = False

    @cached_property
    def pages(self) -> dict[str, html.HtmlElement]:
        """Every page, read as a browser reads it, by its path."""
        paths = sorted(self.folder.rglob("*.html"))
        return {path.relative_to(self.folder).as_posix(): read_page(path) for path in paths}

    @property
    def base(self) -> str:
        """Give the path of the address, with slashes at both ends."""
        return "/" + self.base_url.split("/", 3)[3]


def read_page(path: Path) -> html.HtmlElement:
    """Read one page."""
    return html.document_fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))


def copy_content(folder: Path, source: Path = CONTENT) -> Path:
    """Copy a content folder; there are no captured texts beside the copy, as there are none on other machines."""
    return Path(shutil.copytree(source, folder / "content"))


def compile_content(content: Path) -> Compiled:
    """Read and check content without any captured text, wherever this machine may have some."""
    with patch.dict(os.environ):
        os.environ.pop("ATTRIBUTED_CAPTURES", None)
        return compile_site(content)


def build_site(
    compiled: Compiled, folder: Path, base_url: str, *, for_disk: bool = False, search: bool = False
) -> Built:
    """Build compiled content into a folder."""
    build(compiled, folder, base_url=base_url, for_disk=for_disk, search=search, report=lambda pages: None)
    return Built(folder, base_url, for_disk)


def words(element: html.HtmlElement) -> str:
    """Give the text of an element with single spaces."""
    return " ".join(element.text_content().split())
