"""`attributed verify`: check all quotes, keep where they stand, and count the outcomes."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from generator.commands import status
from generator.commands.options import content_folder, content_option
from generator.commands.report import report
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.waivers import waive
from generator.evidence.capture import prepare
from generator.evidence.check import AtHand, Verdict, check
from generator.evidence.fingerprint import to_json
from generator.evidence.quote import read_quote
from generator.intake.fingerprints import Renewed, renew_fingerprints
from generator.link.link import link
from generator.link.quotes import at_hand, fault, outcome_of
from generator.pages.words import counted
from generator.publish import fs
from generator.read.captures import captures_folder, load_captures
from generator.read.load import load
from generator.read.records import Records

WORDS = {
    Verdict.CHECKED: "checked",
    Verdict.CONSISTENT: "consistent with the fingerprint",
    Verdict.TOO_SHORT: "TOO SHORT to check",
    Verdict.NOT_CHECKED: "NOT CHECKED",
    Verdict.AMBIGUOUS: "AMBIGUOUS",
    Verdict.TYPOGRAPHY_DIFFERS: "with OTHER TYPOGRAPHY",
    Verdict.IN_ANOTHER_SOURCE: "IN ANOTHER SOURCE",
    Verdict.NOT_FOUND: "NOT FOUND",
}
FAILED = (Verdict.AMBIGUOUS, Verdict.TYPOGRAPHY_DIFFERS, Verdict.IN_ANOTHER_SOURCE, Verdict.NOT_FOUND)
"""Outcomes that stop a build."""
PROVED = (Verdict.CHECKED, Verdict.CONSISTENT)
"""Outcomes that prove something."""


@click.command("verify")
@content_option
@click.argument("annotation", required=False, default="")
@click.option("--text", type=click.Path(path_type=Path), help="A copy of the source of your own, as plain text.")
def verify_command(content: Path, annotation: str, text: Path | None) -> int:
    """Check all quotes against what is at hand, or those of one ANNOTATION against a text of your own."""
    if bool(annotation) != bool(text):
        raise click.UsageError("name an annotation and, with `--text`, your own copy of its source")
    records, diagnostics = load(content_folder(content), load_captures(captures_folder(content)))
    if not records:
        report(waive(diagnostics, ()), content)
        return status.CONTENT_IS_WRONG
    if text:
        return _verify_one(records, annotation, text)
    return _verify_all(records, diagnostics, content)


def _verify_all(records: Records, diagnostics: list[Diagnostic], content: Path) -> int:
    renewed = renew_fingerprints(records, date.today().isoformat())  # noqa: DTZ011 - the day at the reader's place
    for one in renewed:
        if one.changed:
            path = content / "fingerprints" / f"{one.source}.json"
            fs.replace(path, to_json(one.now).encode())
            click.echo(f"{path}: {_what(one)}")
    fresh = {one.source: one.now for one in renewed}
    records = replace(records, fingerprints={**records.fingerprints, **fresh})
    counts = count_outcomes(records)
    _, found = link(records)
    judged = waive(diagnostics + found, records.settings.waivers)
    report(judged, content)
    click.echo(say_counts(counts))
    return _status(counts)


def _what(one: Renewed) -> str:
    if not one.before:
        return f"made, with {counted(len(one.now.passages), 'passage')}"
    before, now = {passage.hash for passage in one.before.passages}, {passage.hash for passage in one.now.passages}
    said = f"{len(now - before)} passages new, {len(before - now)} gone"
    return f"the text is another; every quote was checked again: {said}" if one.is_other_text else said


def count_outcomes(records: Records) -> Counter[Verdict]:
    """Count the outcomes of all quotes."""
    known = at_hand(records)
    items = (item for one in records.annotations for item in one.record.evidence if item.quote)
    return Counter(outcome_of(item, known).verdict for item in items)


def say_counts(counts: Counter[Verdict]) -> str:
    """Say every count: `75 quotes: 70 checked, 5 consistent with the fingerprint, 0 not checked …`."""
    always = (Verdict.CHECKED, Verdict.CONSISTENT, Verdict.TOO_SHORT, Verdict.NOT_CHECKED)
    said = [f"{counts[verdict]} {WORDS[verdict] if counts[verdict] else WORDS[verdict].lower()}" for verdict in always]
    failed = [f"{counts[verdict]} {WORDS[verdict]}" for verdict in FAILED if counts[verdict]]
    return f"{counted(counts.total(), 'quote')}: {', '.join([*said, *failed])}; {_failures(counts)} failed"


def _failures(counts: Counter[Verdict]) -> int:
    return sum(counts[verdict] for verdict in FAILED)


def _status(counts: Counter[Verdict]) -> int:
    if not any(counts[verdict] for verdict in PROVED):
        click.echo("nothing was checked, so nothing is proved", err=True)
        return status.CONTENT_IS_WRONG
    return status.CONTENT_IS_WRONG if _failures(counts) else status.DONE


def _verify_one(records: Records, annotation: str, path: Path) -> int:
    found = [one for one in records.annotations if one.id == annotation]
    if not found:
        raise click.UsageError(f"there is no annotation `{annotation}`")
    if not path.is_file():
        raise click.UsageError(f"there is no file `{path}`")
    text = prepare(path.read_text("utf-8", errors="replace"))
    outcomes = [
        (item, check(read_quote(item.quote, item.prefix, item.suffix), AtHand(text), {}))
        for item in found[0].record.evidence
        if item.quote
    ]
    for item, outcome in outcomes:
        said = fault(outcome, path.name)
        click.echo(f"“{item.quote}” ({item.source}): {f'{said[1]}; {said[2]}' if said else 'stands in your copy'}")
    stands = [outcome for _, outcome in outcomes if outcome.verdict is Verdict.CHECKED]
    click.echo(f"{len(stands)} of {counted(len(outcomes), 'quote')} stand in `{path.name}`")
    return status.DONE if stands else status.CONTENT_IS_WRONG
