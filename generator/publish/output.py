"""Whether a folder may be written to, and by whom at a time."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.publish import fs
from generator.publish.manifest import NAME, from_json


class RefusedError(Exception):
    """Say why an output folder cannot be used; the command line is wrong."""


class BusyError(Exception):
    """Say that another build is writing to the folder."""


def judge_output(output: Path, content: Path) -> None:
    """Refuse folders that hold anything but a site of ours; raise RefusedError."""
    if output.is_symlink():
        raise RefusedError(f"`{output}` is a symbolic link")
    whole, source = output.resolve(), content.resolve()
    if whole == source or whole in source.parents or source in whole.parents:
        raise RefusedError(f"`{output}` and the content folder hold one another")
    if output.name == ".." or whole in (Path(whole.anchor), Path.home().resolve(), Path.cwd().resolve()):
        raise RefusedError(f"`{output}` is no folder for a site alone")
    if output.exists() and not output.is_dir():
        raise RefusedError(f"`{output}` is no folder")
    if output.exists() and not is_ours(output) and any(not path.name.startswith(".") for path in output.iterdir()):
        raise RefusedError(f"`{output}` holds other files and no `{NAME}` of an earlier build")


def is_ours(output: Path) -> bool:
    """Tell whether a folder holds a site that was built here."""
    manifest = output / NAME
    return manifest.is_file() and from_json(fs.read(manifest)) is not None


@contextmanager
def locked(output: Path) -> Iterator[None]:
    """Hold the folder against other builds; raise BusyError where another one has it."""
    fs.make_folder(output)
    handle = os.open(output, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BusyError(f"another build is writing to `{output}`") from None
        if os.fstat(handle).st_ino != os.stat(output).st_ino:  # noqa: PTH116 - the same call on a handle and a path
            raise BusyError(f"another build has just written to `{output}`")
        yield
    finally:
        os.close(handle)
