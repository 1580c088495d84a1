"""Two builds into one folder never mix: one of them publishes, the other says that the folder is taken."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from generator.publish import fs
from generator.publish.output import BusyError
from tests.program import surroundings
from tests.publishing import BUSY, expected, put
from tests.test_publish_faults import published, publisher

if TYPE_CHECKING:
    from pathlib import Path

PAGES = 60


@pytest.mark.parametrize("call", ["make_staging", "write", "walk", "exchange", "remove"])
def test_second_build_waits_for_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    """While one build is at work, from its first step to its last, another one is refused and changes nothing."""
    output = tmp_path / "site"
    put("old", output)
    original = getattr(fs, call)
    refused = []

    def meanwhile(*arguments: Any) -> Any:
        monkeypatch.undo()
        with pytest.raises(BusyError, match="another build"):
            put("other", output)
        refused.append(call)
        return original(*arguments)

    monkeypatch.setattr(fs, call, meanwhile)
    put("new", output)
    assert refused == [call]
    assert published(output) == expected("new")
    assert list(tmp_path.iterdir()) == [output]


def test_builds_at_the_same_time(tmp_path: Path) -> None:
    """Of two processes that start together at least one publishes, and the site is that of one of them."""
    output = tmp_path / "site"
    put("old", output, PAGES)
    for number in range(8):
        versions = (f"one{number}", f"two{number}")
        lines = [publisher(output, version, pages=PAGES) for version in versions]
        builds = [subprocess.Popen(line, env=surroundings(), stdout=subprocess.DEVNULL) for line in lines]
        ends = [build.wait() for build in builds]
        assert set(ends) <= {0, BUSY}
        done = [version for version, end in zip(versions, ends, strict=True) if end == 0]
        assert done
        assert published(output) in [expected(version, PAGES) for version in done]
        assert list(tmp_path.iterdir()) == [output]


def test_killed_build_frees_the_folder(tmp_path: Path) -> None:
    """A lock does not outlive the process that held it."""
    output = tmp_path / "site"
    subprocess.run(publisher(output, "old", "exit", 12), env=surroundings(), check=False)
    put("new", output)
    assert published(output) == expected("new")
