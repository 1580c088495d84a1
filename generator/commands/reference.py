"""`attributed reference`: the rules, the fields and the schemas of content, made from what the program itself uses."""

from __future__ import annotations

import json
from pathlib import Path

import click

from generator.commands import status
from generator.commands.options import content_folder, content_option
from generator.commands.reference_content import content_reference
from generator.commands.reference_diagnostics import diagnostics_reference
from generator.commands.reference_schema import schemas
from generator.commands.report import report
from generator.diagnostics.waivers import waive
from generator.read.load import load


@click.group("reference")
def reference_command() -> None:
    """Print the reference of rules, fields and schemas."""


@reference_command.command("diagnostics")
def diagnostics_command() -> int:
    """Print all rules as Markdown."""
    click.echo(diagnostics_reference(), nl=False)
    return status.DONE


@reference_command.command("content")
def content_command() -> int:
    """Print all fields of content as Markdown."""
    click.echo(content_reference(), nl=False)
    return status.DONE


@reference_command.command("schema")
@content_option
@click.argument("name", required=False, default="")
def schema_command(content: Path, name: str) -> int:
    """Print the JSON Schema NAME for editors; without a name, list them."""
    records, diagnostics = load(content_folder(content))
    if not records:
        report(waive(diagnostics, ()), content)
        return status.CONTENT_IS_WRONG
    made = schemas(records.vocabulary)
    if name and name not in made:
        raise click.UsageError(f"there is no schema `{name}`; there are {', '.join(made)}")
    click.echo(json.dumps(made[name], indent=2, ensure_ascii=False) if name else "\n".join(made))
    return status.DONE
