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
        words = [word for rule in RULES for word in (rule.code, rule.name)]
        near = process.extractOne(code, words, processor=str.lower)
        raise click.UsageError(f"there is no rule `{code}`; did you mean `{near[0]}`?")
    click.echo(f"{found.code} {found.name} ({found.severity})\n\n{found.why}\n{found.mend}")
    return status.DONE
