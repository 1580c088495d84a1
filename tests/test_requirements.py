"""The pinned requirements hold all that the project declares, and nothing about where they came from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
PINNED_LINES = re.compile(
    r"(?:(?:#|    #) .*|[a-z0-9-]+==[\w.+]+(?: ; [\w.<>=!'\" ]+)? \\|    --hash=sha256:[0-9a-f]{64}(?: \\)?)"
)


def text(name: str) -> str:
    """Read one file of pinned requirements."""
    return (ROOT / ".ci" / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


def pins(name: str) -> dict[str, str]:
    """Return the pinned version of every package of one file."""
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text(name), re.MULTILINE))


def declared(*groups: list[str]) -> set[str]:
    """Return the names of the packages that the project asks for, leaving out itself."""
    names = {re.split(r"[\[<>=!~; ]", requirement)[0] for group in groups for requirement in group}
    return {name.lower() for name in names} - {PROJECT["name"]}


def test_all_that_is_declared_is_pinned() -> None:
    """`make lock` was run after the last change of the dependencies."""
    site = declared(PROJECT["dependencies"], EXTRAS["search"], EXTRAS["serve"], EXTRAS["import"])
    assert site - pins("site").keys() == set()
    assert declared(EXTRAS["test"]) - pins("test").keys() == set()


def test_tests_run_with_what_the_site_is_built_with() -> None:
    """What builds the site is what was tested, version by version."""
    assert pins("site").items() - pins("test").items() == set()


@pytest.mark.parametrize("name", ["installer", "site", "test"])
def test_files_hold_versions_and_hashes_only(name: str) -> None:
    """No address, folder or option of the machine that pinned them has slipped in."""
    assert [line for line in text(name).splitlines() if not PINNED_LINES.fullmatch(line)] == []
    assert "/" not in text(name)
