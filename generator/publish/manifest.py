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


def to_json(entries: Mapping[str, Entry], made_of: str = "") -> bytes:
    """Write the list, in order of paths; `made_of` is the digest of what the files were made of."""
    rows = [{"path": path, "size": entries[path].size, "sha256": entries[path].sha256} for path in sorted(entries)]
    head = {"generator": "attributed", "format": FORMAT} | ({"made_of": made_of} if made_of else {})
    return (json.dumps(head | {"files": rows}, indent=1) + "\n").encode()


def from_json(data: bytes) -> dict[str, Entry] | None:
    """Read the list; None where it is not one of ours."""
    try:
        read = json.loads(data)
        if read["generator"] != "attributed":
            return None
        return {str(row["path"]): Entry(int(row["size"]), str(row["sha256"])) for row in read["files"]}
    except (ValueError, KeyError, TypeError):
        return None


def origin(data: bytes) -> str:
    """Read of what the listed files were made; empty where the list does not say."""
    return str(json.loads(data).get("made_of", ""))
