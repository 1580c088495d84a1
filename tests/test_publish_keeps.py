"""What a build takes away, what it leaves alone, and when it writes nothing at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.exports.file import File
from generator.publish.publish import Published, publish
from tests.publishing import expected, files, put
from tests.trees import contents, traces

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Publish a first version."""
    put("old", tmp_path / "site")
    return tmp_path / "site"


def test_counts(tmp_path: Path) -> None:
    """A build says how many files it wrote, kept and removed."""
    total = len(files("old"))
    assert put("old", tmp_path / "site") == Published(written=total, kept=0, removed=0)
    assert put("new", tmp_path / "site") == Published(written=total - 1, kept=1, removed=1)


def test_stale_page_goes(output: Path) -> None:
    """A page that the new version does not have is gone, and its folder with it."""
    put("new", output)
    assert set(contents(output)) == {*expected("new"), "manifest.json"}
    assert not (output / "only" / "old.html").exists()


def test_folder_of_a_stale_page_goes(tmp_path: Path) -> None:
    """No empty folder is left where a page was."""
    put("old", tmp_path / "site", pages=9)
    put("old", tmp_path / "site", pages=2)
    assert sorted(path.name for path in (tmp_path / "site" / "pages").iterdir()) == ["0", "1"]


@pytest.mark.parametrize("path", ["CNAME", ".nojekyll", ".git/HEAD", "pages/notes.txt", "pages/0/.keep", "a/b/c"])
def test_foreign_file_stays(output: Path, path: str) -> None:
    """What no build wrote is left where it is, whatever its name, through as many builds as there are."""
    file = output / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("mine", "utf-8")
    put("new", output)
    put("newer", output)
    assert file.read_text("utf-8") == "mine"


def test_foreign_folder_and_link_stay(output: Path) -> None:
    """An empty folder stays, since Git needs some of its own, and a link stays a link."""
    (output / ".git" / "refs" / "tags").mkdir(parents=True)
    (output / "link").symlink_to("nowhere")
    put("new", output)
    assert (output / ".git" / "refs" / "tags").is_dir()
    assert (output / "link").is_symlink()


def test_modified_file_stays(output: Path) -> None:
    """A stale page that somebody has changed since is no longer ours to remove."""
    (output / "only" / "old.html").write_text("changed by hand", "utf-8")
    done = put("new", output)
    assert done.removed == 0
    assert (output / "only" / "old.html").read_text("utf-8") == "changed by hand"


def test_modified_page_is_written_again(output: Path) -> None:
    """A page that the site has is always the one that was built."""
    (output / "same" / "index.html").write_text("changed by hand", "utf-8")
    assert put("old", output).written == 1
    assert (output / "same" / "index.html").read_bytes() == expected("old")["same/index.html"]


def test_missing_page_is_written_again(output: Path) -> None:
    """A page that was lost comes back."""
    (output / "same" / "index.html").unlink()
    assert put("old", output).written == 1
    assert (output / "same" / "index.html").read_bytes() == expected("old")["same/index.html"]


def test_nothing_changed_nothing_written(output: Path) -> None:
    """The same version again touches no file and no folder."""
    before = traces(output)
    assert put("old", output) == Published(written=0, kept=len(files("old")), removed=0)
    assert traces(output) == before


def test_unchanged_page_is_not_written(output: Path) -> None:
    """A page that is the same in both versions stays the same file with the same time."""
    before = traces(output)["same/index.html"]
    put("new", output)
    assert traces(output)["same/index.html"] == before


def test_folders_beside_the_site_stay(output: Path) -> None:
    """Only a staging folder is cleared away, not what somebody named much like it."""
    beside = output.parent / f".{output.name}.backup"
    beside.mkdir()
    (output.parent / f".{output.name}.unpublished-by-hand").write_text("a file", "utf-8")
    put("new", output)
    found = sorted(path.name for path in output.parent.iterdir())
    assert found == [".site.backup", ".site.unpublished-by-hand", "site"]


def test_strange_name_of_the_folder(tmp_path: Path) -> None:
    """The name of the folder is a name, never a pattern."""
    output = tmp_path / "[s]ite *"
    beside = tmp_path / ".site *.unpublished-x"
    beside.mkdir()
    put("old", output)
    put("new", output)
    assert sorted(tmp_path.iterdir()) == [beside, output]


def test_foreign_file_in_the_way(output: Path) -> None:
    """A file where the site needs a folder is an error that names it; the old site stays."""
    before = contents(output)
    (output / "pages-of-mine").write_text("mine", "utf-8")
    with pytest.raises(OSError, match="pages-of-mine"):
        publish([*files("new"), File("pages-of-mine/index.html", b"theirs")], output)
    assert contents(output) == before | {"pages-of-mine": b"mine"}
