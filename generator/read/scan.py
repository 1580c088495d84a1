"""The content folder as paths and bytes; the only place where content is read from disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic, Place


@dataclass(frozen=True, slots=True)
class File:
    """One file as it lies on disk."""

    path: str
    """Relative to the content folder, with forward slashes."""
    data: bytes


def scan(folder: Path) -> tuple[tuple[File, ...], list[Diagnostic]]:
    """Read all files below a folder in order of their paths; names that begin with a dot or end with `~` are left out.

    Links, devices and files that are linked from elsewhere are refused: what is no regular file of the content must not
    reach the site.
    """
    files, diagnostics = [], []
    for path, entry in _walk(folder, ""):
        kind = _irregular(entry)
        if kind:
            message = f"`{path}` is {kind}"
            diagnostics.append(Diagnostic(rules.NOT_A_FILE, Place(path), message, "put a regular file in its place"))
        else:
            files.append(File(path, Path(entry.path).read_bytes()))
    return tuple(files), diagnostics


def read_file(folder: Path, path: str) -> bytes:
    """Read one file again, to show a line of it."""
    return (folder / path).read_bytes()


def _walk(folder: Path, prefix: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.startswith(".") or entry.name.endswith("~"):
            continue
        path = prefix + entry.name
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(folder / entry.name, f"{path}/")
        else:
            yield path, entry


def _irregular(entry: os.DirEntry[str]) -> str:
    status = entry.stat(follow_symlinks=False)
    if stat.S_ISLNK(status.st_mode):
        return "a symbolic link"
    if not stat.S_ISREG(status.st_mode):
        return "no regular file"
    return "a file with other names elsewhere (a hard link)" if status.st_nlink > 1 else ""
