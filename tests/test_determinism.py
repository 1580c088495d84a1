"""The same content gives the same bytes, whatever machine builds it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.built import build_site, compile_content
from tests.program import attributed
from tests.trees import contents

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Self

    from tests.built import Built

MACHINES = {
    "east": {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    "west": {"TZ": "Pacific/Pago_Pago", "LC_ALL": "tr_TR.UTF-8", "SOURCE_DATE_EPOCH": "0"},
    "here": {"TZ": "Asia/Kathmandu", "LANG": "de_DE.UTF-8", "SOURCE_DATE_EPOCH": "4102444800"},
}
"""Time zone, language, encoding and the date that build tools are told."""
UMASKS = {"east": 0o077, "west": 0o000, "here": 0o027}
SCANDIR = os.scandir


class Backwards:
    """List a folder in an order of its own."""

    def __init__(self, path: str | Path = ".") -> None:
        with SCANDIR(path) as found:
            self.entries = iter(sorted(found, key=lambda entry: entry.name[::-1], reverse=True))

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> os.DirEntry[str]:
        return next(self.entries)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *reason: object) -> None:
        return None


@pytest.mark.parametrize("machine", MACHINES)
def test_machine_does_not_matter(site_below: Built, content: Path, tmp_path: Path, machine: str) -> None:
    """Neither time zone, language, hash seed, working folder, rights nor home folder leave a trace."""
    folder, home = tmp_path / f"working in the {machine}", tmp_path / "home"
    folder.mkdir()
    home.mkdir()
    seed = str(1 + list(MACHINES).index(machine))
    environment = MACHINES[machine] | {"PYTHONHASHSEED": seed, "HOME": str(home)}
    # The search index is left out: its maker promises no such thing, and it is kept while the pages are the same.
    options = ("--content", os.path.relpath(content, folder), "--base-url", site_below.base_url, "--no-search")
    run = attributed("build", *options, folder=folder, environment=environment, umask=UMASKS[machine])
    assert run.returncode == 0, run.stderr
    assert contents(folder / "site") == contents(site_below.folder)
    assert list(home.iterdir()) == []


def test_order_of_folders_does_not_matter(
    site_below: Built, content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file system may list a folder in any order."""
    monkeypatch.setattr(os, "scandir", Backwards)
    with os.scandir(content) as found:
        assert [entry.name for entry in found] != sorted(entry.name for entry in content.iterdir())
    again = build_site(compile_content(content), tmp_path / "site", site_below.base_url)
    monkeypatch.undo()
    assert contents(again.folder) == contents(site_below.folder)


def test_place_does_not_matter(site_below: Built, content: Path, tmp_path: Path) -> None:
    """A site built on top of another one is the same as one that is built anew."""
    compiled = compile_content(content)
    build_site(compiled, tmp_path / "site", "https://elsewhere.example/deep/below/")
    again = build_site(compiled, tmp_path / "site", site_below.base_url)
    assert contents(again.folder) == contents(site_below.folder)
