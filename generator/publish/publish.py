"""Files to the output folder: all of them or none.

The new site is put together in a folder beside the old one, and the two change names in one step. Unchanged files are
taken over as they are, so that nothing changed means nothing written. Files that a build did not make stay. The search
index is made of the staged pages, and comes and goes with them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.exports.file import File
from generator.publish import fs, search
from generator.publish.manifest import NAME, Entry, entry, from_json, origin, to_json
from generator.publish.output import locked


@dataclass(frozen=True, slots=True)
class Published:
    """What a build changed on disk."""

    written: int
    kept: int
    removed: int


def publish(files: Iterable[File], output: Path, *, searched: bool = False) -> Published:
    """Put a complete site into the output folder, with a search index where it is `searched`.

    Raise OSError, BusyError or IndexingError, and then nothing has changed.
    """
    fs.restore(output)
    with locked(output):
        for folder in fs.leftovers(output):
            fs.remove(folder)
        staging = fs.make_staging(output)
        # Once the two have changed names, the lock of the staging folder is that of the output folder.
        with locked(staging):
            try:
                return _swap(files, output, staging, searched)
            finally:
                _discard(staging)


def _swap(files: Iterable[File], output: Path, staging: Path, searched: bool) -> Published:
    before, before_index = _listed(output / NAME), _listed(output / search.LIST)
    now, written = _stage_all(files, before, output, staging)
    made_of = search.made_of(now) if searched else ""
    index, made = _stage_index(made_of, before_index, output, staging) if searched else ({}, 0)
    theirs, ours = before | before_index, {**now, **index}
    stale = [path for path in theirs if path not in ours and _is_untouched(output / path, theirs[path])]
    changed = bool(written or made or stale or theirs != ours)
    if changed:
        lists = {NAME, search.LIST} if before_index or index else {NAME}
        for path in fs.walk(output):
            if path not in ours and path not in stale and path not in lists:
                _keep(path, output, staging)
        fs.write(staging / NAME, to_json(now))
        if index:
            fs.write(staging / search.LIST, to_json(index, made_of))
        fs.exchange(staging, output)
    return Published(written + made, len(ours) - written - made, len(stale))


def _stage_all(
    files: Iterable[File], before: Mapping[str, Entry], output: Path, staging: Path
) -> tuple[dict[str, Entry], int]:
    """Put files into the staging folder; list them, and count those that had to be written."""
    now: dict[str, Entry] = {}
    written = 0
    for file in files:
        now[file.path] = entry(file.data)
        written += _stage(file, before.get(file.path) == now[file.path], output, staging)
    return now, written


def _stage_index(
    made_of: str, before: Mapping[str, Entry], output: Path, staging: Path
) -> tuple[Mapping[str, Entry], int]:
    """Take over the index where it was made of the same pages, and is whole; else make it."""
    is_same = before and origin(fs.read(output / search.LIST)) == made_of
    if is_same and all(_is_untouched(output / path, before[path]) for path in before):
        for path in before:
            _keep(path, output, staging)
        return before, 0
    scratch = fs.make_staging(output)
    try:
        return _stage_all(search.index(staging, scratch), before, output, staging)
    finally:
        _discard(scratch)


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


def _listed(path: Path) -> dict[str, Entry]:
    return (from_json(fs.read(path)) or {}) if path.is_file() else {}


def _discard(folder: Path) -> None:
    """Remove a folder of our own; where that fails, the site is whole all the same, and the next build removes it."""
    try:
        fs.remove(folder)
    except OSError:
        return
    except BaseException:
        # Stopped in the middle of it: nothing shall be left behind.
        fs.remove(folder)
        raise
