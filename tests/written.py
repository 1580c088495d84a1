"""Content as contributors wrote it, read without any of the program's code, to hold what it built against."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

FRONT = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)


def read_yaml(text: str) -> Any:
    """Read YAML with all scalars as text."""
    return yaml.load(text, Loader=yaml.BaseLoader)


def annotations(content: Path) -> dict[str, dict[str, Any]]:
    """Read all annotations by id."""
    files = sorted((content / "annotations").glob("*.yaml"))
    return {one["id"]: one for path in files for one in read_yaml(path.read_text("utf-8"))}


def documents(content: Path, folder: str) -> dict[str, dict[str, Any]]:
    """Read the front matter of all files in a folder by id."""
    found = {path.stem: FRONT.match(path.read_text("utf-8")) for path in sorted((content / folder).glob("*.md"))}
    return {name: read_yaml(front[1]) for name, front in found.items() if front}


def kinds(content: Path) -> list[dict[str, Any]]:
    """Read the kinds of entities."""
    return list(read_yaml((content / "vocabulary.yaml").read_text("utf-8"))["kinds"])


def names(content: Path) -> dict[str, str]:
    """Give the name of every entity as pages show it, by id."""
    found = {}
    for kind in kinds(content):
        for name, entity in documents(content, kind["id"]).items():
            found[name] = entity.get("short_name") or entity["name"]
    return found


def speakers(annotation: dict[str, Any], names: dict[str, str]) -> list[str]:
    """Give the names or words of those who say so."""
    said = annotation["said_by"]
    return [names[one] if isinstance(one, str) else one.get("text") or names[one["id"]] for one in said]


def is_current(annotation: dict[str, Any]) -> bool:
    """Tell whether lists show a record."""
    return bool(annotation.get("status", "current") == "current" and "retracted" not in annotation)


def parties(annotation: dict[str, Any], kind: str) -> list[str]:
    """Give the ids of a record's parties of one kind."""
    return list(annotation.get(kind, []))
