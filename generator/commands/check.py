"""`attributed check`: the same reading and checking as a build, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import click

from generator.build import compile_site
from generator.commands import status
from generator.commands.build import count
from generator.commands.options import content_folder, content_option, strict_option
from generator.commands.report import report


@click.command("check")
@content_option
@strict_option
def check_command(content: Path, strict: bool) -> int:
    """Check the content; nothing is written."""
    compiled = compile_site(content_folder(content), strict=strict)
    report(compiled.judged, content)
    if not compiled.site:
        return status.CONTENT_IS_WRONG
    click.echo(f"nothing stands against publishing {count(compiled)}")
    return status.DONE
