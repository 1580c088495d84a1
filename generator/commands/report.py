"""What a command prints: diagnostics in the form that fits, waivers, and a count."""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import click

from generator.diagnostics import show_github, show_terminal
from generator.diagnostics.diagnostic import Located, Severity
from generator.diagnostics.waivers import Judged
from generator.pages.words import counted
from generator.read.locate import locate

PATIENCE = 1.0
"""Seconds before a progress line appears."""


def report(judged: Judged, content: Path) -> None:
    """Print all diagnostics, in GitHub's form inside its workflows, then the waivers and a count."""
    located = locate(judged.shown, content)
    if os.environ.get("GITHUB_ACTIONS"):
        click.echo(show_github.show(located, folder=content.as_posix()), nl=False)
        _summarise(located, content.as_posix())
    elif located:
        colour = show_terminal.wants_colour(sys.stderr)
        click.echo(show_terminal.show(located, folder=content.as_posix(), colour=colour), err=True, color=True)
    for waiver, count in judged.waived:
        said = f"waived: {counted(count, waiver.rule)} in `{waiver.where}`: {waiver.reason}"
        click.echo(said.replace(f"{count} {waiver.rule}s", f"{count} {waiver.rule}"), err=True)
    if located:
        click.echo(f"{tally(located)}; `attributed explain CODE` tells more", err=True)


def tally(located: list[Located]) -> str:
    """Count diagnostics by severity: `2 errors, 1 warning`."""
    counts = Counter(one.diagnostic.rule.severity for one in located)
    return ", ".join(counted(counts[severity], severity.value) for severity in Severity if counts[severity])


def _summarise(located: list[Located], content: str) -> None:
    """Put the full list into the workflow's summary, since GitHub shows only ten of a kind for a step."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if path and located:
        with Path(path).open("a", encoding="utf-8") as summary:
            summary.write(f"### {tally(located)}\n\n```\n{show_terminal.show(located, folder=content)}```\n")


def progress(total: int) -> Callable[[int], None]:
    """Make a function that keeps a line of progress on a terminal once a build takes over a second; never in CI."""
    started = time.monotonic()
    shown = sys.stderr.isatty() and not os.environ.get("CI")

    def say(done: int) -> None:
        if shown and time.monotonic() - started > PATIENCE and (done % 50 == 0 or done == total):
            click.echo(f"\rrendered {done:,} of {total:,} pages", err=True, nl=done == total)

    return say
