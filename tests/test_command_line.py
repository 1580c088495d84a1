"""The command line itself: what it takes, what it refuses, and how it helps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from click import Option
from click.testing import CliRunner

from generator import cli
from tests.program import attributed

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("address", ["example.org", "ftp://example.org/", "javascript:alert(1)", "https://"])
def test_bad_base_url(tmp_path: Path, address: str) -> None:
    """What is no whole address is a slip on the command line."""
    run = attributed("build", "--base-url", address, folder=tmp_path)
    assert run.returncode == 2
    assert "Invalid value for '--base-url'" in run.stderr.splitlines()[-1]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["build", "check", "serve", "verify"])
def test_missing_content(tmp_path: Path, command: str) -> None:
    """Without a content folder there is nothing to do, and the option that names one is named."""
    run = attributed(command, folder=tmp_path)
    assert run.returncode == 2
    assert run.stderr.splitlines()[-1].endswith(
        "there is no folder `content`; name the content folder with `--content`"
    )
    assert list(tmp_path.iterdir()) == []


def test_empty_content(tmp_path: Path) -> None:
    """An empty folder is no content; what must be there is named."""
    (tmp_path / "content").mkdir()
    run = attributed("build", folder=tmp_path)
    assert run.returncode == 1
    assert "`site.yaml` is missing" in run.stderr
    assert "`vocabulary.yaml` is missing" in run.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["biuld"], "'build'"),
        (["cehck"], "'check'"),
        (["build", "--ouput", "x"], "'--output'"),
        (["explain", "quote-not-fund"], "`quote-not-found`"),
        (["explain", "E3"], "`E03`"),
    ],
)
def test_slip_on_the_command_line(tmp_path: Path, arguments: list[str], said: str) -> None:
    """What is nearly right is answered with what is right."""
    run = attributed(*arguments, folder=tmp_path)
    assert (run.returncode, run.stdout) == (2, "")
    assert re.search(rf"[Dd]id you mean {re.escape(said)}\?$", run.stderr.splitlines()[-1])


@pytest.mark.parametrize("word", ["L01", "l01", "unknown-name"])
def test_explain(word: str) -> None:
    """A rule is explained by its code or its name: what it is, why, and what to do."""
    run = CliRunner().invoke(cli.attributed, ["explain", word])
    title, empty, *rest = run.stdout.splitlines()
    assert (title, empty) == ("L01 unknown-name (error)", "")
    assert len(rest) == 2
    assert all(line.endswith(".") for line in rest)


def test_explain_lists_all_rules() -> None:
    """Without a rule all of them are listed, each on a line."""
    lines = CliRunner().invoke(cli.attributed, ["explain"]).stdout.splitlines()
    assert "L01  error    unknown-name" in lines
    assert all(re.fullmatch(r"[A-Z]\d\d  (error|warning|note) +[a-z0-9-]+", line) for line in lines)


@pytest.mark.parametrize("name", cli.attributed.commands)
def test_help_of_a_command(name: str) -> None:
    """Every command says what it does and what its options mean."""
    run = CliRunner().invoke(cli.attributed, [name, "--help"], prog_name="attributed")
    assert run.stdout.startswith(f"Usage: attributed {name} ")
    options = [option for option in cli.attributed.commands[name].params if isinstance(option, Option)]
    assert [option.name for option in options if not option.help] == []


def test_help(tmp_path: Path) -> None:
    """Asked for help, or for nothing, the program lists its commands."""
    asked, bare = attributed("--help", folder=tmp_path), attributed(folder=tmp_path)
    assert (asked.returncode, bare.returncode) == (0, 2)
    assert asked.stdout == bare.stderr
    assert asked.stdout.startswith("Usage: attributed [OPTIONS] COMMAND")
    assert [name for name in cli.attributed.commands if f"\n  {name} " not in asked.stdout] == []


def test_version(tmp_path: Path) -> None:
    """The program names itself and its version."""
    run = attributed("--version", folder=tmp_path)
    assert (run.returncode, bool(re.fullmatch(r"attributed \d+\.\d+\.\d+\n", run.stdout))) == (0, True)
