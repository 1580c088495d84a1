"""Files to the output folder: all of them or none.

The new site is put together in a folder beside the old one, and the two change names in one step. Unchanged files are
taken over as they are, so that nothing changed means nothing written. Files that a build did not make stay.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.publish import fs
from generator.publish.manifest import NAME, Entry, entry, from_json, to_json
from generator.publish.output import locked
from generator.render.file import File


@dataclass(frozen=True, slots=True)
class Published:
    """What a build changed on disk."""

    written: int
    kept: int
    removed: int


def publish(files: Iterable[File], output: Path) -> Published:
    """Put a complete site into the output folder; raise OSError or BusyError, and then nothing has changed."""
    with locked(output):
        _remove_leftovers(output)
        staging = fs.make_staging(output)
        try:
            return _swap(files, output, staging)
        finally:
            fs.remove(staging)


def _swap(files: Iterable[File], output: Path, staging: Path) -> Published:
    before = _manifest(output)
    now: dict[str, Entry] = {}
    written = 0
    for file in files:
        now[file.path] = entry(file.data)
        written += _stage(file, before.get(file.path) == now[file.path], output, staging)
    stale = [path for path in before if path not in now and _is_untouched(output / path, before[path])]
    changed = bool(written or stale or before != now)
    if changed:
        for path in fs.walk(output):
            if path not in now and path not in stale and path != NAME:
                fs.make_folder((staging / path).parent)
                fs.link(output / path, staging / path)
        fs.write(staging / NAME, to_json(now))
        fs.exchange(staging, output)
    return Published(written, len(now) - written, len(stale))


def _stage(file: File, is_listed: bool, output: Path, staging: Path) -> bool:
    """Put one file into the staging folder; tell whether it had to be written."""
    old, new = output / file.path, staging / file.path
    fs.make_folder(new.parent)
    if is_listed and old.is_file() and not old.is_symlink() and fs.read(old) == file.data:
        fs.link(old, new)
        return False
    fs.write(new, file.data)
    return True


def _is_untouched(path: Path, listed: Entry) -> bool:
    """Tell whether a file is still what the last build wrote."""
    return path.is_file() and not path.is_symlink() and entry(fs.read(path)) == listed


def _manifest(output: Path) -> dict[str, Entry]:
    path = output / NAME
    return (from_json(fs.read(path)) or {}) if path.is_file() else {}


def _remove_leftovers(output: Path) -> None:
    """Remove the staging folders of builds that were killed."""
    for path in output.parent.glob(f"{fs.staging_prefix(output)}*"):
        if path.is_dir() and not path.is_symlink():
            fs.remove(path)
