"""The search index, which Pagefind makes of the staged pages.

Its files differ from run to run though the pages are the same. So they stand in a list of their own, with the digest of
what they were made of; while that is the same, they are taken over as they are.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

from generator.exports.file import File
from generator.publish import fs
from generator.publish.manifest import NAME, Entry

FOLDER = "pagefind"
LIST = f"{FOLDER}/{NAME}"
USED = re.compile(r"pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|.+\.pf_[a-z]+")
"""The engine and the index; Pagefind's own interfaces are left out."""
UNSEARCHED = ".cite-number, .facts, .evidence-ways, .section-head, .type-label, .vh"
"""Parts of the indexed pages that are no words on their subject."""


class IndexingError(Exception):
    """Say why no index could be made."""


def find_program() -> Path | None:
    """Find Pagefind's program; None where the extra `search` is not installed."""
    try:
        from pagefind_bin import get_executable

        return Path(get_executable())
    except (ImportError, FileNotFoundError):
        return None


def made_of(files: Mapping[str, Entry]) -> str:
    """Give the digest of all that an index depends on: the pages, what is left out of them, and the program."""
    pages = [f"{path} {files[path].sha256}" for path in sorted(files) if path.endswith(".html")]
    return hashlib.sha256("\n".join([version("pagefind_bin"), UNSEARCHED, *pages]).encode()).hexdigest()


def index(pages: Path, scratch: Path) -> Iterator[File]:
    """Index a folder of pages, with an empty folder to work in; raise IndexingError."""
    program = find_program()
    if not program:
        raise IndexingError("the extra `search` is not installed")
    options = ["--site", str(pages.resolve()), "--output-path", ".", "--exclude-selectors", UNSEARCHED, "--silent"]
    done = subprocess.run(
        [str(program), *options],
        check=False,
        capture_output=True,
        # Pagefind takes settings from the folder it is started in and from the environment as well.
        cwd=scratch,
        env={name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")},
        encoding="utf-8",
        errors="replace",
        stdin=subprocess.DEVNULL,
    )
    if done.returncode:
        reason = (done.stderr or done.stdout).strip().rpartition("\n")[2]
        raise IndexingError(f"the search index could not be made: {reason}")
    for path in fs.walk(scratch):
        if USED.fullmatch(path):
            yield File(f"{FOLDER}/{path}", fs.read(scratch / path))
