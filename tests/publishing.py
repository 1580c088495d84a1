"""A site of a few files in several versions; run as a module, a process that publishes one of them."""

from __future__ import annotations

import sys
from pathlib import Path

from generator.exports.file import File
from generator.publish.output import BusyError
from generator.publish.publish import Published, publish
from tests.sabotage import sabotaged

BUSY = 3


def files(version: str, pages: int = 3) -> list[File]:
    """Make a site: pages that differ between versions, one that does not, and one that only this version has."""
    changing = [File(f"pages/{number}/index.html", f"{version} {number}\n".encode() * 99) for number in range(pages)]
    same = File("same/index.html", b"the same in all versions")
    return [File("index.html", version.encode()), *changing, same, File(f"only/{version}.html", version.encode())]


def expected(version: str, pages: int = 3) -> dict[str, bytes]:
    """Give the files of a version as they should lie on disk, without the manifest."""
    return {file.path: file.data for file in files(version, pages)}


def put(version: str, output: Path, pages: int = 3) -> Published:
    """Publish a version."""
    return publish(files(version, pages), output)


def main(output: str, version: str, pages: str, how: str = "", number: str = "0") -> int:
    """Publish a version in this process, and say when it begins."""
    print("begin", flush=True)  # noqa: T201 - whoever started this process waits for it
    try:
        with sabotaged(how, "any", int(number)):
            put(version, Path(output), int(pages))
    except BusyError:
        return BUSY
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
