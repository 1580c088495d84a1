"""Whatever goes wrong and whenever, the published site is the old one or the new one, whole."""

from __future__ import annotations

import random
import signal
import subprocess
from typing import TYPE_CHECKING

import pytest

from generator.publish import fs
from tests.program import command, surroundings
from tests.publishing import expected, put
from tests.sabotage import CALLS, ERRORS, KILLED, sabotaged
from tests.trees import agrees_with_manifest, contents

if TYPE_CHECKING:
    from pathlib import Path

MANY = 150


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Publish a first version, beside which lies what a killed build has left."""
    put("old", tmp_path / "site")
    leave_behind(tmp_path / "site")
    return tmp_path / "site"


def leave_behind(output: Path) -> None:
    """Leave a staging folder, as a killed build does."""
    staging = fs.make_staging(output)
    (staging / "index.html").write_text("half", "utf-8")


def published(output: Path) -> dict[str, bytes]:
    """Read a site that must agree with its own list; give its files without the list."""
    assert agrees_with_manifest(output)
    found = contents(output)
    del found["manifest.json"]
    return found


def calls_of_a_build(folder: Path) -> list[str]:
    """Name every call that a build over an older version makes."""
    folder.mkdir()
    put("old", folder / "site")
    leave_behind(folder / "site")
    with sabotaged("", "any", 0) as made:
        put("new", folder / "site")
    return made


def test_every_call_is_tried(tmp_path: Path) -> None:
    """The builds below touch the disk in all the ways there are; `replace` writes single files of content."""
    assert set(calls_of_a_build(tmp_path / "tried")) == set(CALLS) - {"replace"}


@pytest.mark.parametrize("error", ERRORS)
def test_error_at_every_call(tmp_path: Path, error: str) -> None:
    """A build that fails leaves the old site; one that only cannot clear up has published the new one."""
    for number in range(1, len(calls_of_a_build(tmp_path / "count")) + 1):
        output = tmp_path / str(number) / "site"
        output.parent.mkdir()
        put("old", output)
        leave_behind(output)
        version = "new"
        with sabotaged(error, "any", number) as made:
            try:
                put("new", output)
            except OSError:
                version = "old"
        assert made[number - 1 :], "the call was never made"
        assert published(output) == expected(version), made[number - 1]
        assert version == "old" or made[number - 1] == "remove"
        assert_next_build_is_clean(output)


def test_exit_at_every_call(tmp_path: Path) -> None:
    """A process that ends without a word at any call leaves one whole site."""
    seen = set()
    for number in range(1, len(calls_of_a_build(tmp_path / "count")) + 1):
        output = tmp_path / str(number) / "site"
        output.parent.mkdir()
        put("old", output)
        leave_behind(output)
        run = subprocess.run(publisher(output, "new", "exit", number), env=surroundings(), check=False)
        assert run.returncode == KILLED
        found = published(output)
        assert found in (expected("old"), expected("new"))
        seen.add(found == expected("new"))
        assert_next_build_is_clean(output)
    assert seen == {True, False}


def assert_next_build_is_clean(output: Path) -> None:
    """Check that the next build publishes, and removes what the one before it left."""
    put("new", output)
    assert published(output) == expected("new")
    assert list(output.parent.iterdir()) == [output]


def publisher(output: Path, version: str, how: str = "", number: int = 0, pages: int = 3) -> list[str]:
    """Give the command line of a process that publishes a version."""
    return command(output, version, pages, how, number, module="tests.publishing")


def test_kill_at_any_moment(output: Path) -> None:
    """Twenty builds are killed while they run; a reader finds one whole site after each."""
    chance = random.Random(20)
    whole = ("old", "v0", "v1")
    put("old", output, MANY)
    for number in range(20):
        line = publisher(output, whole[1 + number % 2], pages=MANY)
        with subprocess.Popen(line, env=surroundings(), stdout=subprocess.PIPE) as build:
            assert build.stdout
            build.stdout.readline()
            try:
                build.wait(chance.uniform(0, 0.06))
            except subprocess.TimeoutExpired:
                build.send_signal(signal.SIGKILL)
        assert published(output) in [expected(version, MANY) for version in whole]
    put("old", output, MANY)
    assert published(output) == expected("old", MANY)
    assert list(output.parent.iterdir()) == [output]


def test_exchange_in_two_steps(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system cannot exchange two folders in one step, two renames do."""
    monkeypatch.setattr(fs.ctypes, "CDLL", lambda *arguments, **options: object())
    put("new", output)
    assert published(output) == expected("new")
    assert list(output.parent.iterdir()) == [output]


def test_killed_between_the_two_steps(output: Path) -> None:
    """The old site, which has lost its name for a moment, gets it back before anything else is done."""
    staging = fs.make_staging(output)
    output.rename(staging.with_name(staging.name + fs.ASIDE))
    assert not output.exists()
    with sabotaged("ENOSPC", "write", 1), pytest.raises(OSError, match="No space left"):
        put("new", output)
    assert published(output) == expected("old")
