"""A diagnostic shows the line and the words in question, whatever happens to the file meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic, Located, Place
from generator.diagnostics.show_terminal import show
from generator.read.locate import locate

if TYPE_CHECKING:
    from pathlib import Path

YAML = "- id: one\n  claim: First.\n- id: two\n  claim: >-\n    A second,\n    second claim.\n"
MARKDOWN = '---\nname: "É"\naliases: [a, b]\n---\nFirst paragraph.\n\nSecond [[nobody]] here.\n'


def located(folder: Path, text: str, name: str, *keys: str | int, words: str = "") -> Located:
    """Write a file and find a place in it."""
    (folder / name).write_text(text, "utf-8")
    (found,) = locate([Diagnostic(rules.UNKNOWN_NAME, Place(name, keys, words), "wrong")], folder)
    return found


def marked(found: Located) -> str:
    """Give what the carets stand under."""
    return found.text[found.column - 1 : found.column - 1 + found.width]


@pytest.mark.parametrize(
    ("keys", "words", "line", "under"),
    [
        ((0, "claim"), "", 2, "First."),
        ((1, "id"), "", 3, "two"),
        ((1, "claim"), "second claim", 6, "second claim"),
        ((1, "claim"), "not there", 4, ">-"),
        ((1, "evidence"), "", 3, "id: two"),
    ],
)
def test_places_in_yaml(tmp_path: Path, keys: tuple[str | int, ...], words: str, line: int, under: str) -> None:
    """The words are marked, else the value, else the record that lacks it."""
    found = located(tmp_path, YAML, "a.yaml", *keys, words=words)
    assert (found.line, marked(found)) == (line, under)


@pytest.mark.parametrize(
    ("keys", "words", "line", "under"),
    [
        (("name",), "É", 2, "É"),
        (("aliases", 1), "b", 3, "b"),
        (("body", 0), "", 5, "First paragraph."),
        (("body", 2), "nobody", 7, "nobody"),
        (("body", 99), "", 0, ""),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_places_in_markdown(
    tmp_path: Path, end: str, keys: tuple[str | int, ...], words: str, line: int, under: str
) -> None:
    """Lines of the text are counted below the front matter, with any line ends; one that is gone shows nothing."""
    found = located(tmp_path, MARKDOWN.replace("\n", end), "a.md", *keys, words=words)
    assert (found.line if under else 0, marked(found)) == (line, under)


@pytest.mark.parametrize("text", ["", "---\n", "no front matter", "---\na: [b\n---\n", "---\na: b\n---\n"])
@pytest.mark.parametrize("keys", [("a", 3, "b"), ("body", 7), ()])
def test_file_that_changed_since(tmp_path: Path, text: str, keys: tuple[str | int, ...]) -> None:
    """A file that was edited or emptied between reading and showing breaks nothing."""
    assert located(tmp_path, text, "a.md", *keys, words="gone").diagnostic.message == "wrong"
    assert located(tmp_path, text, "a.yaml", *keys, words="gone").diagnostic.message == "wrong"


def test_file_that_is_gone(tmp_path: Path) -> None:
    """A file that is gone, a folder or a link shows no line."""
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "link.md").symlink_to("/etc/hostname")
    names = ("gone.md", "folder.md", "link.md")
    found = locate([Diagnostic(rules.NOT_A_FILE, Place(name, ("a",)), "wrong") for name in names], tmp_path)
    assert [one.text for one in found] == ["", "", ""]


def test_wide_and_combining_characters(tmp_path: Path) -> None:
    """Carets stand under the words on a terminal, where some characters take two cells and some none."""
    found = located(tmp_path, "港口e\u0301 wrong\n", "a.yaml", words="wrong")
    text = Located(found.diagnostic, 1, 6, 5, "港口e\u0301 wrong")
    assert show([text]).split("\n")[2] == "    |       ^^^^^"


def test_long_line_is_cut_around_the_words(tmp_path: Path) -> None:
    """Of a long line, the part around the words is shown, with the carets under them."""
    for before in (0, 30, 500, 4980):
        text = "x" * before + "wrong" + "y" * (4980 - before)
        found = Located(Diagnostic(rules.UNKNOWN_NAME, Place("a.md"), "m"), 1, before + 1, 5, text)
        _, line, carets, *_ = show([found]).split("\n")
        at = carets.index("^")
        assert (line[at : at + 5], carets.count("^")) == ("wrong", 5)
        assert len(line) < 140


def test_names_of_files_are_made_visible(tmp_path: Path) -> None:
    """A name that would move the cursor, or that no encoding can print, is shown by its code points."""
    for name, shown in (("\x1b[2J.md", "‹U+001B›[2J.md"), ("\udcff.md", "‹U+DCFF›.md")):
        found = Located(Diagnostic(rules.UNEXPECTED_FILE, Place(name), "m"), 0, 0, 0, "")
        assert show([found]).startswith(f"{shown}: error")
        assert show([found]).encode()
