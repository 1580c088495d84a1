"""The search index comes and goes with the pages it was made of, whole or not at all."""

from __future__ import annotations

import hashlib
import json
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from generator.commands.build import build_command
from generator.commands.serve import rebuild
from generator.exports.file import File
from generator.publish import search
from generator.publish.publish import Published, publish
from tests.built import EXAMPLE, copy_content
from tests.trees import contents, traces

if TYPE_CHECKING:
    from pathlib import Path

ENGINE = "pagefind/pagefind.js"


def page(words: str) -> File:
    """Make a page that search looks at."""
    head = '<!doctype html><html lang="en"><title>One</title>'
    html = f"{head}<body data-pagefind-body><h1>One</h1><p>{words}</p></body>"
    return File("one/index.html", html.encode())


def put(output: Path, words: str = "tide tables", *, searched: bool = True) -> Published:
    """Publish a site of one page and a picture."""
    return publish([page(words), File("picture.svg", b"<svg/>")], output, searched=searched)


def listed(output: Path) -> dict[str, str]:
    """Read the list that the index has of its own."""
    rows = json.loads((output / "pagefind" / "manifest.json").read_bytes())["files"]
    return {row["path"]: row["sha256"] for row in rows}


def test_index_has_a_list_of_its_own(tmp_path: Path) -> None:
    """Its files are in no list of the site's, which is the same for the same content; its own list has them all."""
    put(tmp_path / "site")
    found = {path: data for path, data in contents(tmp_path / "site").items() if path.startswith("pagefind/")}
    del found["pagefind/manifest.json"]
    assert listed(tmp_path / "site") == {path: hashlib.sha256(data).hexdigest() for path, data in found.items()}
    assert {ENGINE, "pagefind/pagefind-entry.json"} <= found.keys()
    assert [path for path in found if "-ui" in path or "highlight" in path] == []
    assert b"pagefind" not in (tmp_path / "site" / "manifest.json").read_bytes()


def test_same_pages_leave_the_index_alone(tmp_path: Path) -> None:
    """Nothing changed, nothing written: the index is not made again."""
    put(tmp_path / "site")
    before = traces(tmp_path / "site")
    assert put(tmp_path / "site").written == 0
    assert traces(tmp_path / "site") == before


def test_another_page_has_another_index(tmp_path: Path) -> None:
    """The index follows the pages, and what it no longer has is removed."""
    put(tmp_path / "site")
    before = listed(tmp_path / "site")
    put(tmp_path / "site", "harbour records")
    after = listed(tmp_path / "site")
    assert after != before
    assert {path for path in contents(tmp_path / "site") if path.startswith("pagefind/")} == {
        *after,
        "pagefind/manifest.json",
    }


def test_other_files_do_not_touch_the_index(tmp_path: Path) -> None:
    """Only pages are searched."""
    put(tmp_path / "site")
    before = listed(tmp_path / "site")
    publish([page("tide tables"), File("picture.svg", b"<svg></svg>")], tmp_path / "site", searched=True)
    assert listed(tmp_path / "site") == before


def test_damaged_index_is_made_again(tmp_path: Path) -> None:
    """An index that is not what its list says is none."""
    put(tmp_path / "site")
    (tmp_path / "site" / ENGINE).unlink()
    put(tmp_path / "site")
    assert (tmp_path / "site" / ENGINE).is_file()


def test_build_without_search_removes_the_index(tmp_path: Path) -> None:
    """What the program made goes; what someone else put there stays."""
    put(tmp_path / "site")
    (tmp_path / "site" / "pagefind" / "notes.txt").write_text("mine", "utf-8")
    assert put(tmp_path / "site", searched=False).removed > 1
    assert sorted(contents(tmp_path / "site")) == [
        "manifest.json",
        "one/index.html",
        "pagefind/notes.txt",
        "picture.svg",
    ]


def test_failing_program_leaves_the_old_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no index can be made, the reason is said, and the site is the old one, without anything beside it."""
    put(tmp_path / "site")
    before = contents(tmp_path / "site")
    program = tmp_path / "broken"
    program.write_text("#!/bin/sh\necho 'no room' >&2\nexit 1\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(search, "find_program", lambda: program)
    with pytest.raises(search.IndexingError, match="no room"):
        put(tmp_path / "site", "harbour records")
    assert contents(tmp_path / "site") == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["broken", "site"]


def test_settings_from_outside_do_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pagefind's own settings in the folder or the environment change nothing."""
    (tmp_path / "pagefind.toml").write_text('exclude_selectors = ["p"]\n', "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PAGEFIND_OUTPUT_SUBDIR", "elsewhere")
    put(tmp_path / "site")
    assert (tmp_path / "site" / ENGINE).is_file()
    assert not (tmp_path / "elsewhere").exists()


def built(project: Path, *options: str) -> str:
    """Run the command over the example; give what it says."""
    content = copy_content(project, EXAMPLE)
    done = CliRunner().invoke(build_command, ["--content", str(content), "--output", str(project / "site"), *options])
    assert done.exception is None, done.output
    return done.output


def test_build_without_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra the site is built all the same, and one line says what is missing."""
    monkeypatch.setitem(sys.modules, "pagefind_bin", None)
    said = built(tmp_path)
    assert said.count("attributed[search]") == 1
    page = (tmp_path / "site" / "search" / "index.html").read_text("utf-8")
    assert "<h1>A to Z</h1>" in page
    assert 'role="search"' not in page
    assert not (tmp_path / "site" / "pagefind").exists()


@pytest.mark.parametrize("option", ["--no-search", "--for-disk"])
def test_build_without_search(tmp_path: Path, option: str) -> None:
    """Where there is no search there is no field for it either; from a folder of a disk it could not work."""
    assert "attributed[search]" not in built(tmp_path, option)
    assert 'role="search"' not in (tmp_path / "site" / "index.html").read_text("utf-8")
    assert not (tmp_path / "site" / "pagefind").exists()


def test_server_searches_too(tmp_path: Path) -> None:
    """Who serves the site while writing can search it."""
    assert rebuild(copy_content(tmp_path, EXAMPLE), tmp_path / "site", "http://127.0.0.1:8000/") == ""
    assert (tmp_path / "site" / ENGINE).is_file()
