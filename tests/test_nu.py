"""The HTML checker is really asked, and says which page is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.nu import nu

if TYPE_CHECKING:
    from pathlib import Path

HEAD = '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>A page</title></head>\n'


def test_invalid_page(tmp_path: Path) -> None:
    """Errors and warnings name their page and line; the sound page beside them is silent."""
    (tmp_path / "a folder").mkdir()
    (tmp_path / "sound.html").write_text(f"{HEAD}<p>Sound.</p>", encoding="utf-8")
    (tmp_path / "a folder" / "wrong.html").write_text(f"{HEAD}<b><p>Wrong.</p></b>", encoding="utf-8")
    (tmp_path / "a folder" / "doubtful.html").write_text(f"{HEAD}<section>A</section>", encoding="utf-8")
    assert [(message.path, message.line, message.text.partition(".")[0]) for message in nu(tmp_path)] == [
        ("a folder/doubtful.html", 3, "Section lacks heading"),
        ("a folder/wrong.html", 3, "Element “p” not allowed as child of element “b” in this context"),
    ]


def test_nothing_to_check(tmp_path: Path) -> None:
    """A folder without pages is a mistake of the test, never a success."""
    with pytest.raises(ValueError, match="no page to check"):
        nu(tmp_path)
