"""`attributed explain CODE`: what a rule is for, and how to mend what it finds."""

from __future__ import annotations

import click
from rapidfuzz import process

from generator.commands import status
from generator.diagnostics.rules import RULES, find_rule


@click.command("explain")
@click.argument("code", required=False, default="")
def explain_command(code: str) -> int:
    """Explain a rule by its code or name; without one, list them all."""
    if not code:
        for rule in RULES:
            click.echo(f"{rule.code}  {rule.severity:7}  {rule.name}")
        return status.DONE
    found = find_rule(code)
    if not found:
        near = process.extractOne(code.lower(), [rule.name for rule in RULES])
        raise click.UsageError(f"there is no rule `{code}`; did you mean `{near[0]}`?")
    click.echo(f"{found.code} {found.name} ({found.severity})\n\n{found.why}\n{found.mend}")
    return status.DONE
