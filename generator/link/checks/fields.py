"""Fields that have a meaning only together with others, and ids that are taken by the site itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic, Place
from generator.link.checks.draft import Draft, found
from generator.link.checks.evidence import ABSENCE
from generator.read.decode import PARTIES
from generator.read.records import Written
from generator.read.schema import fields_at
from generator.records.annotation import Annotation
from generator.records.entity import Entity
from generator.records.source import Source

FRAGMENT = re.compile(r"(?:cite|ref|y|passage|h|fn|fnref)(?:-?\d.*)?|main|menu|references|records")
"""Fragments that pages have of their own."""
TAKEN = (
    *("sources", "records", "pages", "annotations", "fingerprints", "assets", "pagefind"),
    *("timeline", "types", "topics", "matrix", "network", "search", "data"),
    *("method", "corrections", "changes", "contribute"),
)
"""Addresses that the site has of its own, which no kind can have."""


def misplaced_field(draft: Draft) -> Iterator[Diagnostic]:
    """Find fields without what they go with."""
    types = {row.id: row for row in draft.records.vocabulary.types}
    for written in draft.records.annotations:
        record = written.record
        is_tie = record.type in types and types[record.type].tie
        for field, message in _misplaced(record, is_tie):
            yield found(rules.MISPLACED_FIELD, written, (field,), message)
    for written in draft.records.annotations:
        for number, figure in enumerate(written.record.figures):
            if figure.value is None and figure.min is None and figure.max is None and not figure.wording:
                keys = ("figures", number)
                yield found(rules.MISPLACED_FIELD, written, keys, "a figure has a `value`, `min`, `max` or `wording`")
    for source in draft.records.sources:
        if not source.record.title and not source.record.description:
            message = "a source has a `title`, or a `description` where its title was not captured"
            yield found(rules.MISPLACED_FIELD, source, ("title",), message)


def _misplaced(record: Annotation, is_tie: bool) -> Iterator[tuple[str, str]]:
    if record.through and not is_tie:
        yield "through", f"`through` goes with a tie, and `{record.type}` is none"
    if record.basis != "reported" and not is_tie:
        yield "basis", f"`basis` goes with a tie, and `{record.type}` is none"
    if (record.status == "retracted") != bool(record.retracted):
        yield "status", "`status: retracted` and `retracted: {date, why}` go together"
    if record.searched and record.type != ABSENCE:
        yield "searched", f"`searched` goes with `type: {ABSENCE}`"
    if record.evidence and record.type == ABSENCE:
        yield "evidence", f"`{ABSENCE}` has `searched` in place of evidence"
    if not record.said_by:
        yield "said_by", "`said_by` names nobody"


def reserved_id(draft: Draft) -> Iterator[Diagnostic]:
    """Find ids that are fragments or addresses of the site itself."""
    for written in draft.records.annotations:
        if FRAGMENT.fullmatch(written.id):
            message = f"`{written.id}` is a place on every page"
            yield found(rules.RESERVED_ID, written, ("id",), message, "choose another id", written.id)
    for number, kind in enumerate(draft.records.vocabulary.kinds):
        if kind.id in TAKEN:
            place = Place("vocabulary.yaml", ("kinds", number, "id"), kind.id)
            message = f"`/{kind.id}/` is an address of the site itself"
            yield Diagnostic(rules.RESERVED_ID, place, message, "choose another id")


def unknown_term(draft: Draft) -> Iterator[Diagnostic]:
    """Find kinds that are to be tied with kinds that do not exist."""
    kinds = [kind.id for kind in draft.records.vocabulary.kinds]
    for number, kind in enumerate(draft.records.vocabulary.kinds):
        for item, other in enumerate(kind.ties_with):
            if other not in kinds:
                place = Place("vocabulary.yaml", ("kinds", number, "ties_with", item), other)
                hint = "known: " + ", ".join(f"`{one}`" for one in kinds)
                yield Diagnostic(rules.UNKNOWN_TERM, place, f"there is no kind `{other}`", hint)


def unknown_field(draft: Draft) -> Iterator[Diagnostic]:
    """Find fields that are said to be uncertain and do not exist."""
    records = draft.records
    kinds = [kind.id for kind in records.vocabulary.kinds]
    uncertain: tuple[Written[Entity | Source | Annotation], ...] = (
        *chain.from_iterable(records.entities.values()),
        *records.sources,
        *records.annotations,
    )
    for written in uncertain:
        known = [
            name for field in fields_at(type(written.record), ()) for name in (kinds if field == PARTIES else [field])
        ]
        for name in written.record.uncertain:
            if name not in known:
                hint = "fields here: " + ", ".join(f"`{one}`" for one in known)
                message = f"there is no field `{name}` that could be uncertain"
                yield found(rules.UNKNOWN_FIELD, written, ("uncertain", name), message, hint, name)
