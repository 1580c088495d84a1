"""Warnings that are known and accepted, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Protocol

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic, Place, Severity


class Waiver(Protocol):
    """What a waiver says; the settings hold them."""

    @property
    def rule(self) -> str:
        """Name the rule."""

    @property
    def where(self) -> str:
        """Name the file, or a pattern of files."""

    @property
    def reason(self) -> str:
        """Say why it is accepted."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Diagnostics after waiving."""

    shown: tuple[Diagnostic, ...]
    waived: tuple[tuple[Waiver, int], ...]
    """Each waiver with how many warnings it covers."""

    def stops(self, *, strict: bool) -> bool:
        """Tell whether nothing may be published: any error, and under `strict` any warning."""
        return any(one.is_error or (strict and one.rule.severity is Severity.WARNING) for one in self.shown)


def waive(diagnostics: Sequence[Diagnostic], waivers: Sequence[Waiver]) -> Judged:
    """Take out the warnings that a waiver covers; errors cannot be waived, and an idle waiver is a warning."""
    counts = [0] * len(waivers)
    shown = []
    for one in diagnostics:
        covering = [number for number, waiver in enumerate(waivers) if _covers(waiver, one)]
        if covering:
            counts[covering[0]] += 1
        else:
            shown.append(one)
    for number, waiver in enumerate(waivers):
        if not counts[number]:
            message = f"no `{waiver.rule}` in `{waiver.where}` is left to waive"
            shown.append(Diagnostic(rules.IDLE_WAIVER, Place("site.yaml", ("waivers", number), waiver.rule), message))
    covered = tuple((waiver, count) for waiver, count in zip(waivers, counts, strict=True) if count)
    return Judged(tuple(shown), covered)


def _covers(waiver: Waiver, one: Diagnostic) -> bool:
    return not one.is_error and waiver.rule == one.rule.name and fnmatchcase(one.place.path, waiver.where)
