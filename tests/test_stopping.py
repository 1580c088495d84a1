"""A build that cannot go on, or is told to stop: one line of reason, the right status, and nothing left behind."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.cli import main
from generator.commands import status
from tests.built import EXAMPLE, copy_content
from tests.program import attributed, command, surroundings
from tests.sabotage import KILLED
from tests.trees import traces

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    from tests.built import Built

STATUSES = {"SIGTERM": status.TERMINATED, "SIGINT": status.INTERRUPTED}
ERRORS = {"ENOSPC": "No space left", "EIO": "Input/output", "EROFS": "Read-only", "EACCES": "Permission denied"}
NEW_TITLE = "Papers of Port Ellory"


@pytest.fixture
def project(example_site: Built, tmp_path: Path) -> Path:
    """Give a folder with a site that was built, and content that has changed since."""
    shutil.copytree(example_site.folder, tmp_path / "site")
    settings = copy_content(tmp_path, EXAMPLE) / "site.yaml"
    text = settings.read_text("utf-8")
    settings.write_text(text.replace("Port Ellory Papers", NEW_TITLE), "utf-8")
    assert settings.read_text("utf-8") != text
    return tmp_path


def sabotage(project: Path, how: str, call: str, number: int, option: str = "--no-search") -> CompletedProcess[str]:
    """Run a build during which one call goes wrong."""
    line = command(how, call, number, "build", option, module="tests.sabotage")
    return subprocess.run(line, check=False, cwd=project, env=surroundings(), capture_output=True, encoding="utf-8")


@pytest.mark.parametrize(
    ("how", "call", "number"),
    [
        ("SIGTERM", "make_staging", 1),
        ("SIGTERM", "write", 20),
        ("SIGTERM", "link", 1),
        ("SIGTERM", "exchange", 1),
        ("SIGINT", "write", 1),
        ("SIGINT", "walk", 1),
    ],
)
def test_signal(project: Path, how: str, call: str, number: int) -> None:
    """Ctrl-C and a request to end unwind the build wherever it is."""
    before = traces(project / "site")
    run = sabotage(project, how, call, number)
    assert run.returncode == STATUSES[how], run.stderr
    assert "Traceback" not in run.stderr
    assert traces(project / "site") == before
    assert sorted(path.name for path in project.iterdir()) == ["content", "site"]


def test_signal_while_the_search_is_made(project: Path) -> None:
    """The folder in which the search index is made goes as well."""
    before = traces(project / "site")
    run = sabotage(project, "SIGTERM", "remove", 1, "--search")
    assert run.returncode == status.TERMINATED, run.stderr
    assert traces(project / "site") == before
    assert sorted(path.name for path in project.iterdir()) == ["content", "site"]


@pytest.mark.parametrize("how", STATUSES)
def test_signal_while_clearing_up(project: Path, how: str) -> None:
    """A signal that comes when the new site is in its place leaves nothing behind either."""
    run = sabotage(project, how, "remove", 1)
    assert run.returncode == STATUSES[how], run.stderr
    assert NEW_TITLE in (project / "site" / "index.html").read_text("utf-8")
    assert sorted(path.name for path in project.iterdir()) == ["content", "site"]


@pytest.mark.parametrize(
    ("how", "call", "number"),
    [("EACCES", "read", 1), ("EROFS", "make_staging", 1), ("ENOSPC", "write", 20), ("EIO", "exchange", 1)],
)
def test_environment_fails(project: Path, how: str, call: str, number: int) -> None:
    """A full or read-only disk is named in one line, and the site is left as it was."""
    before = traces(project / "site")
    run = sabotage(project, how, call, number)
    assert (run.returncode, run.stdout) == (status.ENVIRONMENT, "")
    assert len(run.stderr.splitlines()) == 1
    assert ERRORS[how] in run.stderr
    assert traces(project / "site") == before
    assert sorted(path.name for path in project.iterdir()) == ["content", "site"]


def test_killed_build_is_cleared_up(project: Path) -> None:
    """What a killed build leaves beside the site is removed by the next one."""
    before = traces(project / "site")
    assert sabotage(project, "exit", "write", 3).returncode == KILLED
    assert traces(project / "site") == before
    assert len(list(project.iterdir())) == 3
    assert attributed("build", folder=project).returncode == 0
    assert sorted(path.name for path in project.iterdir()) == ["content", "site"]


def test_unreadable_file(project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that may not be read is named in one line."""
    read_bytes = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "northlake.md":
            raise PermissionError(13, "Permission denied", str(path))
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    monkeypatch.setattr(sys, "argv", ["attributed", "check", "--content", str(project / "content")])
    handler = signal.getsignal(signal.SIGTERM)
    with pytest.raises(SystemExit) as end:
        main()
    signal.signal(signal.SIGTERM, handler)
    said = capsys.readouterr()
    assert (end.value.code, said.out, len(said.err.splitlines())) == (status.ENVIRONMENT, "", 1)
    assert "northlake.md" in said.err
