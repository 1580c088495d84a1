"""Every file-system call of publishing, in one thin place, so that tests can make each of them fail."""

from __future__ import annotations

import ctypes
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2
ASIDE = ".old"


def make_staging(output: Path) -> Path:
    """Make an empty folder beside the output folder, on the same file system and with the same rights."""
    folder = Path(tempfile.mkdtemp(prefix=staging_prefix(output), dir=output.parent))
    folder.chmod(output.stat().st_mode & 0o777)
    return folder


def staging_prefix(output: Path) -> str:
    """Give the start of the names of staging folders; nobody else names a folder like this."""
    return f".{output.name}.unpublished-"


def leftovers(output: Path) -> list[Path]:
    """List the staging folders of builds that were killed."""
    prefix = staging_prefix(output)
    return [path for path in output.parent.iterdir() if path.name.startswith(prefix) and _is_folder(path)]


def make_folder(path: Path) -> None:
    """Make a folder with all its parents, where it is missing."""
    path.mkdir(parents=True, exist_ok=True)


def write(path: Path, data: bytes) -> None:
    """Write a new file."""
    path.write_bytes(data)


def read(path: Path) -> bytes:
    """Read a file."""
    return path.read_bytes()


def link(old: Path, new: Path) -> None:
    """Give a file a second name in the staging folder, so that it is neither read nor written; else copy it."""
    try:
        os.link(old, new, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:
        shutil.copy2(old, new, follow_symlinks=False)


def walk(folder: Path) -> Iterator[str]:
    """List all files and links below a folder, relative to it, with forward slashes; links are not followed.

    A folder with nothing in it is listed as well, with a closing slash.
    """
    for parent, folders, names in os.walk(folder):
        folders.sort()
        linked = [name for name in folders if (Path(parent) / name).is_symlink()]
        for name in sorted(names + linked):
            yield (Path(parent) / name).relative_to(folder).as_posix()
        if not folders and not names and Path(parent) != folder:
            yield f"{Path(parent).relative_to(folder).as_posix()}/"


def exchange(staging: Path, output: Path) -> None:
    """Let two folders change names in one step, where the system can; else in two."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename and not rename(AT_FDCWD, bytes(staging), AT_FDCWD, bytes(output), RENAME_EXCHANGE):
        return
    aside = staging.with_name(staging.name + ASIDE)
    output.rename(aside)
    try:
        staging.rename(output)
    except BaseException:
        aside.rename(output)
        raise
    aside.rename(staging)


def restore(output: Path) -> None:
    """Put the old site back where a build was killed between the two steps of an exchange."""
    if not output.exists() and output.parent.is_dir():
        for aside in [path for path in leftovers(output) if path.name.endswith(ASIDE)][:1]:
            aside.rename(output)


def remove(folder: Path) -> None:
    """Remove a folder with all that is in it."""
    shutil.rmtree(folder)


def replace(path: Path, data: bytes) -> None:
    """Put a file in the place of another in one step; a reader sees the old one or the new one, whole."""
    make_folder(path.parent)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
