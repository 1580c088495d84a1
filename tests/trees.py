"""What lies in a folder, to see whether anything about it has changed."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def contents(folder: Path) -> dict[str, bytes]:
    """Read every file below a folder."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def traces(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Tell for every file and folder which one it is and when it was last written to."""
    known = {path: path.lstat() for path in [folder, *sorted(folder.rglob("*"))]}
    return {
        path.relative_to(folder).as_posix(): (status.st_ino, status.st_mtime_ns, status.st_mode)
        for path, status in known.items()
    }


def agrees_with_manifest(folder: Path) -> bool:
    """Tell whether a site is exactly what its own list says, file by file."""
    found = contents(folder)
    rows = json.loads(found.pop("manifest.json"))["files"]
    return {row["path"]: row["sha256"] for row in rows} == {
        path: hashlib.sha256(data).hexdigest() for path, data in found.items()
    }
