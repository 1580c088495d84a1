"""Several files written as one: all of them, or none."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.publish import fs


def replace_together(files: Mapping[Path, bytes]) -> None:
    """Write files into place, in their order; where one fails, put back what was there before.

    Each file is whole at any moment. A machine that stops in between leaves the first ones new and the rest old, so put
    last what makes the others count.
    """
    before = {path: fs.read(path) if path.is_file() else None for path in files}
    done: list[Path] = []
    try:
        for path, data in files.items():
            done.append(path)
            fs.replace(path, data)
    except BaseException:
        for path in done:
            _put_back(path, before[path])
        raise


def _put_back(path: Path, data: bytes | None) -> None:
    if data is None and path.is_file():
        with TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent) as bin:
            path.replace(Path(bin, path.name))
    elif data is None:
        return
    elif fs.read(path) != data:
        fs.replace(path, data)
