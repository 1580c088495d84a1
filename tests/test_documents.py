"""README, CONTRIBUTING and their like name only what exists."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import click
import pytest

from generator.build import compile_site
from generator.cli import attributed
from generator.commands import status
from generator.diagnostics.rules import find_rule
from generator.diagnostics.show_terminal import show
from generator.read.locate import locate
from tests.documents import DOCUMENTS, ROOT, anchors, blocks, codes, commands, links

if TYPE_CHECKING:
    from pathlib import Path

TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
RUNS = (["attributed"], [".venv/bin/python", "-m", "generator"])
PLACES = [path for path in ROOT.iterdir() if path.is_dir() and path.name not in ("site", "captures")]
PLACES += [path for path in (ROOT / "generator").iterdir() if path.is_dir()]
NAMED = re.compile(rf"(?:{'|'.join(re.escape(path.name) for path in PLACES)})/[\w./-]*")


def arguments(words: list[str]) -> list[str] | None:
    """Give what follows the name of the program; None where another program runs."""
    return next((words[len(run) :] for run in RUNS if words[: len(run)] == run), None)


def try_to_parse(words: list[str]) -> None:
    """Parse the arguments of a command as the program does; raise click.UsageError or KeyError."""
    command: click.Command = attributed
    while isinstance(command, click.Group) and words:
        command, words = command.commands[words[0]], words[1:]
    if not isinstance(command, click.Group):
        command.make_context("documented", list(words))


def exists(name: str) -> bool:
    """Tell whether a path of the repository, or of the program in it, exists."""
    return (ROOT / name).exists() or (ROOT / "generator" / name).exists()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_commands_exist(document: str) -> None:
    """Every command line is one that the Makefile or the program knows, with its options."""
    for words in commands(document):
        own = arguments(words)
        if own is not None:
            try_to_parse(own)
        elif words[0] == "make":
            assert words[1] in TARGETS, words
        else:
            assert words[0] == ".venv/bin/pytest", words
            assert exists(words[1]), words


@pytest.mark.parametrize("line", ["attributed bild", "attributed build --colour", "attributed reference all"])
def test_unknown_commands_are_found(line: str) -> None:
    """The test above would see a command or an option that does not exist."""
    with pytest.raises((click.UsageError, KeyError)):
        try_to_parse(line.split()[1:])


# The recipes name files that are yet to be written.
@pytest.mark.parametrize("document", [name for name in DOCUMENTS if name != "docs/recipes.md"])
def test_files_exist(document: str) -> None:
    """Every path in a sentence leads to a file or folder."""
    assert [code for code in codes(document) if NAMED.fullmatch(code) and not exists(code)] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_lead_somewhere(document: str) -> None:
    """Every link inside the repository has its file, and its heading there."""
    folder = (ROOT / document).parent
    for link in links(document):
        path, _, fragment = link.partition("#")
        if "://" not in link:
            target = (folder / path).resolve() if path else ROOT / document
            assert target.exists(), link
            assert not fragment or fragment in anchors(target.relative_to(ROOT).as_posix()), link


def test_readme_lists_all_commands() -> None:
    """A newcomer learns of every command."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `attributed (\w+)[^`|]*` \|", text, re.MULTILINE)
    assert sorted(listed) == sorted(attributed.commands)


def test_readme_lists_all_exit_statuses() -> None:
    """The table of exit statuses has those of the program and no others."""
    rows = re.findall(r"^\| (\d[\d, ]*) \|", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    listed = [int(number) for row in rows for number in row.split(", ")]
    assert listed == sorted(value for name, value in vars(status).items() if name.isupper())


@pytest.mark.parametrize("document", DOCUMENTS)
def test_rules_exist(document: str) -> None:
    """Every code of a rule that a document explains is in the catalogue."""
    explained = [words[-1] for words in commands(document) if "explain" in words and words[-1] != "explain"]
    assert [code for code in explained if code != "CODE" and not find_rule(code)] == []


ICE = """\
---
name: "Harbour Ice Office"
class: independent
description: "Office."
---
"""
MISSPELT = """\
- id: one
  agencies: [icee]
  type: statement
  claim: "One."
  said_by: [{text: "nobody"}]
  added: 2031-01-01
"""


def test_the_diagnostic_in_contributing_is_real(tmp_path: Path) -> None:
    """What CONTRIBUTING shows is what the program prints, to the letter."""
    (shown,) = blocks("CONTRIBUTING.md", "text")
    path, line = shown.split(":")[:2]
    content = shutil.copytree(ROOT / "tests" / "example" / "content", tmp_path / "content")
    (content / "agencies" / "ice.md").write_text(ICE, encoding="utf-8")
    (tmp_path / path).write_text("# Nothing.\n" * (int(line) - 2) + MISSPELT, encoding="utf-8")
    found = locate(compile_site(content).judged.shown, content)
    assert show((one for one in found if one.diagnostic.rule.name == "unknown-name"), folder="content") == shown
