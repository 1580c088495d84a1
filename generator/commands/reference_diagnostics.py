"""All rules, as Markdown made from the catalogue."""

from __future__ import annotations

from generator.diagnostics.diagnostic import Rule
from generator.diagnostics.rules import RULES

STAGES = {
    "R": "Reading: a file as it is written",
    "L": "Linking: what one file says of another",
    "E": "Evidence: whether sources carry what is said",
    "P": "Pages: addresses",
}
HEAD = """\
# Diagnostics

What `attributed check` and `attributed build` can find wrong with content. Made by `make reference` from
`generator/diagnostics/rules.py`: change it there.

An error stops the build, and nothing is written. A warning is printed; under `--strict` it stops the build as well,
unless a waiver in `content/site.yaml` covers it. A note never stops anything. `attributed explain CODE` prints one of
these entries.
"""


def diagnostics_reference() -> str:
    """Describe all rules, by stage and code."""
    rules = sorted(RULES, key=lambda rule: rule.code[1:])
    parts = [HEAD]
    for letter, title in STAGES.items():
        parts += [f"## {title}\n", *(_rule(rule) for rule in rules if rule.code.startswith(letter))]
    return "\n".join(parts)


def _rule(rule: Rule) -> str:
    return f"### {rule.code} {rule.name}\n\n**{rule.severity.capitalize()}.** {rule.why}\n\n{rule.mend}\n"
