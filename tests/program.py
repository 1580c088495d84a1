"""The program as a user starts it, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.imports import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SWAYING = ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "CI", "NO_COLOR", "FORCE_COLOR", "ATTRIBUTED_CAPTURES")
"""What could change the program's output from outside; a test that means it sets it."""


def surroundings(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Give the environment of a program under test: it finds our code, and nothing else sways it."""
    kept = {name: value for name, value in os.environ.items() if name not in SWAYING}
    return kept | {"PYTHONPATH": str(ROOT)} | dict(more or {})


def command(*arguments: object, module: str = "generator") -> list[str]:
    """Give the command line that runs a module."""
    return [sys.executable, "-m", module, *map(str, arguments)]


def attributed(
    *arguments: object, folder: Path, environment: Mapping[str, str] | None = None, umask: int = -1
) -> subprocess.CompletedProcess[str]:
    """Run the program in a folder, and wait for its end."""
    return subprocess.run(
        command(*arguments),
        check=False,
        cwd=folder,
        env=surroundings(environment),
        umask=umask,
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
    )
