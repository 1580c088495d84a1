"""Every claim has evidence, and the evidence is at hand."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic
from generator.link.checks.draft import Draft, found

ABSENCE = "absence"
"""The type of a search that found nothing."""


def missing_evidence(draft: Draft) -> Iterator[Diagnostic]:
    """Find claims without evidence; an absence has its search instead."""
    for written in draft.records.annotations:
        record = written.record
        if record.type == ABSENCE:
            if not record.searched:
                hint = "add `searched: {where: …, at: …, by: …}`"
                yield found(rules.MISSING_EVIDENCE, written, ("searched",), f"`{written.id}` names no search", hint)
        elif not record.evidence:
            hint = "add `evidence:` with a `source:` and a `quote:`"
            yield found(rules.MISSING_EVIDENCE, written, ("evidence",), f"`{written.id}` has no evidence", hint)


def source_not_held(draft: Draft) -> Iterator[Diagnostic]:
    """Find evidence from sources that nobody here has read."""
    for written in draft.records.annotations:
        for number, item in enumerate(written.record.evidence):
            source = draft.site.sources.get(item.source)
            if source and not source.record.held:
                message = f"`{item.source}` was never read here"
                hint = "cite the source that was read, with `citing:` for the outlet it relies on"
                yield found(rules.SOURCE_NOT_HELD, written, ("evidence", number, "source"), message, hint)


def no_quote(draft: Draft) -> Iterator[Diagnostic]:
    """Find evidence without the source's own words."""
    for written in draft.records.annotations:
        for number, item in enumerate(written.record.evidence):
            if not item.quote:
                message = f"no words of `{item.source}` are quoted"
                yield found(rules.NO_QUOTE, written, ("evidence", number), message, "add a `quote:`")
