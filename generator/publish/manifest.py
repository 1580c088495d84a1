"""The list of all files of a published site, by which anyone can check it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

NAME = "manifest.json"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One file."""

    size: int
    sha256: str


def entry(data: bytes) -> Entry:
    """Describe a file's content."""
    return Entry(len(data), hashlib.sha256(data).hexdigest())


def to_json(entries: Mapping[str, Entry]) -> bytes:
    """Write the list, in order of paths."""
    rows = [{"path": path, "size": entries[path].size, "sha256": entries[path].sha256} for path in sorted(entries)]
    return (json.dumps({"generator": "attributed", "format": FORMAT, "files": rows}, indent=1) + "\n").encode()


def from_json(data: bytes) -> dict[str, Entry] | None:
    """Read the list; None where it is not one of ours."""
    try:
        read = json.loads(data)
        if read["generator"] != "attributed":
            return None
        return {str(row["path"]): Entry(int(row["size"]), str(row["sha256"])) for row in read["files"]}
    except (ValueError, KeyError, TypeError):
        return None
