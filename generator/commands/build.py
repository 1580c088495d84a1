"""`attributed build`: compile the content and publish the site."""

from __future__ import annotations

import time
from pathlib import Path

import click

from generator.build import Compiled, build, compile_site
from generator.commands import status
from generator.commands.options import content_folder, content_option, output_option, strict_option
from generator.commands.report import progress, report
from generator.pages.words import counted
from generator.publish.output import BusyError, RefusedError, judge_output
from generator.publish.search import IndexingError, find_program
from generator.records.scalars import read_url


def read_base_url(context: click.Context, option: click.Parameter, value: str) -> str:
    """Check the address given on the command line, and close it with a slash."""
    if not value:
        return ""
    try:
        return read_url(value).rstrip("/") + "/"
    except ValueError as reason:
        raise click.BadParameter(f"`{value}` {reason}; write the whole address, with https://") from None


@click.command("build")
@content_option
@output_option
@click.option("--base-url", default="", callback=read_base_url, help="The address of the site's root, for this build.")
@strict_option
@click.option("--for-disk", is_flag=True, help="Write `index.html` into links, for reading from a folder.")
@click.option("--search/--no-search", default=True, help="Make the search index.  [default: search]")
def build_command(content: Path, output: Path, base_url: str, strict: bool, for_disk: bool, search: bool) -> int:
    """Compile the content and publish the site."""
    started = time.monotonic()
    content_folder(content)
    try:
        judge_output(output, content)
    except RefusedError as reason:
        raise click.UsageError(f"{reason}; nothing was written") from None
    compiled = compile_site(content, strict=strict)
    report(compiled.judged, content)
    if not compiled.site:
        click.echo("nothing was written", err=True)
        return status.CONTENT_IS_WRONG
    shown = progress(len(compiled.pages))
    try:
        searched = search and not for_disk and can_search()
        done = build(compiled, output, base_url=base_url, for_disk=for_disk, search=searched, report=shown)
    except (OSError, BusyError, IndexingError) as reason:
        if isinstance(reason, OSError) and reason.errno is None:
            raise
        click.echo(f"{reason}; `{output}` was left as it was", err=True)
        return status.ENVIRONMENT
    changes = f"{counted(done.written, 'file')} written, {done.kept} unchanged, {done.removed} removed"
    click.echo(f"{output}: {changes}")
    click.echo(f"built {count(compiled)} in {time.monotonic() - started:.1f} s")
    return status.DONE


def can_search() -> bool:
    """Tell whether there is a program for the search index; where there is none, say how to get it."""
    if find_program():
        return True
    click.echo("built without search, which needs the extra `search`: pip install 'attributed[search]'", err=True)
    return False


def count(compiled: Compiled) -> str:
    """Count pages, records and sources."""
    site = compiled.site
    records, sources = (len(site.current), len(site.sources)) if site else (0, 0)
    return f"{counted(len(compiled.pages), 'page')}, {counted(records, 'record')}, {counted(sources, 'source')}"
