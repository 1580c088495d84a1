"""Literate cases: Markdown files in which a heading names a case, fenced blocks are files, and the last is the outcome.

`tests/cases/README.md` says how to write one.
"""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt

from generator.build import compile_site
from generator.diagnostics.show_terminal import show
from generator.read.locate import locate

CASES = Path(__file__).parent / "cases"
EXAMPLE = Path(__file__).parent / "example"
OUTCOME = "diagnostics"
ESCAPE = re.compile(rb"\\(?:x(?P<byte>[0-9a-f]{2})|u(?P<point>[0-9a-f]{4,6})|(?P<tab>t))")


@dataclass(frozen=True, slots=True)
class Laid:
    """A file that a case lays over the example."""

    path: str
    text: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """One case."""

    source: Path
    name: str
    files: tuple[Laid, ...]
    expected: str
    lines: tuple[int, int]
    """First line of the expected outcome in its file, and the one behind its last, counted from 0."""


def read_cases(source: Path) -> list[Case]:
    """Read the cases of one file; raise ValueError where one is not written as the README says."""
    cases: list[Case] = []
    files: list[Laid] = []
    name = ""
    tokens = MarkdownIt("commonmark").parse(source.read_text("utf-8"))
    for before, token in zip([None, *tokens], tokens, strict=False):
        if before and before.type == "heading_open" and before.tag == "h2":
            if name:
                raise ValueError(f"{source.name}: “{name}” has no block `{OUTCOME}`")
            name, files = token.content, []
        elif token.type == "fence" and token.info.strip() == OUTCOME:
            start, end = token.map or (0, 0)
            cases.append(Case(source, _named(name, source), tuple(files), token.content, (start + 1, end - 1)))
            name = ""
        elif token.type == "fence":
            _, path, *options = token.info.split()
            files.append(Laid(path, token.content, tuple(options)))
    if name:
        raise ValueError(f"{source.name}: “{name}” has no block `{OUTCOME}`")
    return cases


def diagnose(case: Case, folder: Path) -> str:
    """Lay the files of a case over the example, in an empty folder, and give what the terminal would print."""
    shutil.copytree(EXAMPLE, folder, dirs_exist_ok=True)
    for file in case.files:
        _lay(file, folder)
    compiled = compile_site(folder / "content")
    return show(locate(compiled.judged.shown, folder / "content"))


def rewrite(case: Case, actual: str) -> None:
    """Put the actual outcome into the file of a case."""
    lines = case.source.read_text("utf-8").split("\n")
    start, end = next(one.lines for one in read_cases(case.source) if one.name == case.name)
    lines[start:end] = actual.splitlines()
    case.source.write_text("\n".join(lines), "utf-8")


def _named(name: str, source: Path) -> str:
    if not name:
        raise ValueError(f"{source.name}: a block `{OUTCOME}` without a heading of its own")
    return name


def _lay(file: Laid, folder: Path) -> None:
    path = folder / file.path
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    target = file.text.strip()
    match file.options:
        case ("removed",):
            return
        case ("symlink",):
            path.symlink_to(target)
        case ("hardlink",):
            path.hardlink_to(folder / target)
        case ("fifo",):
            os.mkfifo(path)
        case options:
            path.write_bytes(_bytes(file.text, options))


def _bytes(text: str, options: tuple[str, ...]) -> bytes:
    data = text.encode()
    for option in options:
        match option.partition("="):
            case ("escapes", _, _):
                data = ESCAPE.sub(_unescaped, data)
            case ("crlf", _, _):
                data = data.replace(b"\n", b"\r\n")
            case ("bom", _, _):
                data = b"\xef\xbb\xbf" + data
            case ("times", _, number):
                data *= int(number)
            case _:
                raise ValueError(f"there is no option `{option}`")
    return data


def _unescaped(found: re.Match[bytes]) -> bytes:
    if found["byte"]:
        return bytes.fromhex(found["byte"].decode())
    return chr(int(found["point"], 16)).encode() if found["point"] else b"\t"
