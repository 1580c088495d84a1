"""Folders that no site is written to, because something else would be lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.publish.output import RefusedError, judge_output
from tests.built import EXAMPLE, copy_content
from tests.program import attributed
from tests.publishing import put
from tests.trees import traces


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a folder with content, and folders that hold other things."""
    copy_content(tmp_path, EXAMPLE)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("mine", "utf-8")
    (tmp_path / "like-ours").mkdir()
    (tmp_path / "like-ours" / "manifest.json").write_text('{"name": "a web application", "files": []}', "utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "full")
    (tmp_path / "file").write_text("mine", "utf-8")
    (tmp_path / "home" / "full").mkdir(parents=True)
    (tmp_path / "working").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("content", "hold one another"),
        ("content/site", "hold one another"),
        ("full/../content", "hold one another"),
        (".", "hold one another"),
        ("working", "no folder for a site alone"),
        ("home", "no folder for a site alone"),
        ("home/full/..", "no folder for a site alone"),
        ("link", "is a symbolic link"),
        ("file", "is no folder"),
        ("full", "holds other files"),
        ("like-ours", "holds other files"),
    ],
)
def test_refused_folder(project: Path, output: str, reason: str) -> None:
    """A slip on the command line costs nothing: status 2, the reason, and every file as it was."""
    before = traces(project)
    options = ("--content", project / "content", "--output", project / output)
    run = attributed("build", *options, folder=project / "working", environment={"HOME": str(project / "home")})
    assert (run.returncode, run.stdout) == (2, "")
    assert reason in run.stderr
    assert run.stderr.endswith("; nothing was written\n")
    assert traces(project) == before


def test_root_of_the_disk(project: Path) -> None:
    """The root is refused, even for content that lies on no path below it."""
    with pytest.raises(RefusedError):
        judge_output(Path("/"), project / "content")


@pytest.mark.parametrize("name", ["new", "deep/below/new", "empty", "hidden"])
def test_accepted_folder(project: Path, name: str) -> None:
    """A folder that is missing, empty or has nothing but dot files in it is taken."""
    (project / "empty").mkdir()
    (project / "hidden").mkdir()
    (project / "hidden" / ".gitignore").write_text("*", "utf-8")
    judge_output(project / name, project / "content")
    put("first", project / name)
    assert (project / name / "index.html").is_file()
    assert (project / "hidden" / ".gitignore").read_text("utf-8") == "*"


def test_site_is_moved(project: Path) -> None:
    """A site that was built earlier is known by its list, wherever it lies now."""
    put("first", project / "before")
    (project / "before").rename(project / "after")
    judge_output(project / "after", project / "content")
