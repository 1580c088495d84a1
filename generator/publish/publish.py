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
from generator.exports.file import File


@dataclass(frozen=True, slots=True)
class Published:
    """What a build changed on disk."""

    written: int
    kept: int
    removed: int


def publish(files: Iterable[File], output: Path) -> Published:
    """Put a complete site into the output folder; raise OSError or BusyError, and then nothing has changed."""
    fs.restore(output)
    with locked(output):
        for folder in fs.leftovers(output):
            fs.remove(folder)
        staging = fs.make_staging(output)
        # Once the two have changed names, the lock of the staging folder is that of the output folder.
        with locked(staging):
            try:
                return _swap(files, output, staging)
            finally:
                _discard(staging)


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
                _keep(path, output, staging)
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


def _keep(path: str, output: Path, staging: Path) -> None:
    """Take over what is not ours."""
    if path.endswith("/"):
        fs.make_folder(staging / path)
    else:
        fs.make_folder((staging / path).parent)
        fs.link(output / path, staging / path)


def _is_untouched(path: Path, listed: Entry) -> bool:
    """Tell whether a file is still what the last build wrote."""
    return path.is_file() and not path.is_symlink() and entry(fs.read(path)) == listed


def _manifest(output: Path) -> dict[str, Entry]:
    path = output / NAME
    return (from_json(fs.read(path)) or {}) if path.is_file() else {}


def _discard(staging: Path) -> None:
    """Remove the staging folder; where that fails, the site is whole all the same, and the next build removes it."""
    try:
        fs.remove(staging)
    except OSError:
        return
    except BaseException:
        # Stopped in the middle of it: nothing shall be left behind.
        fs.remove(staging)
        raise
