"""How many records, sources and checked quotes stand behind a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.evidence.check import Verdict
from generator.link.site import Annotation
from generator.pages.words import counted


def records_from_sources(annotations: Sequence[Annotation]) -> str:
    """Say `13 from 4 sources`."""
    sources = {item.source.id for one in annotations for item in one.evidence}
    return f"{len(annotations)} from {counted(len(sources), 'source')}"


def quotes_checked(annotations: Iterable[Annotation]) -> str:
    """Say `15 of 15`; quotes that agree with the fingerprint only are named as such."""
    verdicts = [item.outcome.verdict for one in annotations for item in one.evidence if item.outcome]
    if not verdicts:
        return "no quote"
    checked, consistent = verdicts.count(Verdict.CHECKED), verdicts.count(Verdict.CONSISTENT)
    said = f"{checked} of {len(verdicts)}"
    return f"{said}, {consistent} more consistent" if consistent else said


def last_change(annotations: Iterable[Annotation]) -> str:
    """Give the latest day on which any of the records changed; empty where there are none."""
    return max((one.last_change for one in annotations), default="")


def quotes_of_source(source: str, annotations: Iterable[Annotation]) -> str:
    """Say how many of the quotes of one source are checked."""
    verdicts = {
        item.record.quote: item.outcome.verdict
        for one in annotations
        for item in one.evidence
        if item.source.id == source and item.outcome
    }
    checked = sum(verdict is Verdict.CHECKED for verdict in verdicts.values())
    return f"{checked} of {len(verdicts)}"
