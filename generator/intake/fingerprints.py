"""Fingerprints made anew from captured texts, with the places of all quotes that stand in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.evidence.capture import prepare
from generator.evidence.fingerprint import make
from generator.evidence.quote import Quote, read_quote
from generator.read.records import Records, Written
from generator.records.fingerprint import Fingerprint
from generator.records.source import Source


@dataclass(frozen=True, slots=True)
class Renewed:
    """A source's fingerprint before and now."""

    source: str
    before: Fingerprint | None
    now: Fingerprint

    @property
    def changed(self) -> bool:
        """Tell whether the file must be written."""
        return self.before != self.now

    @property
    def is_other_text(self) -> bool:
        """Tell whether the text at hand is another than the one of the fingerprint."""
        return bool(self.before) and self.before.sha256 != self.now.sha256  # type: ignore[union-attr]


def renew_fingerprints(records: Records, today: str) -> tuple[Renewed, ...]:
    """Make the fingerprint of every source whose text is at hand; `today` dates a text that is new."""
    quotes = quotes_by_source(records)
    return tuple(
        Renewed(
            one.id,
            records.fingerprints.get(one.id),
            renewed(one, records.captures[one.id], quotes.get(one.id, ()), records, today),
        )
        for one in records.sources
        if one.id in records.captures
    )


def renewed(source: Written[Source], text: str, quotes: Iterable[Quote], records: Records, today: str) -> Fingerprint:
    """Make one fingerprint; the same text keeps the day on which it was captured."""
    capture = prepare(text)
    before = records.fingerprints.get(source.id)
    is_same = before is not None and before.sha256 == capture.sha256
    return make(
        capture,
        before.captured if before and is_same else today,
        before.scope if before and is_same else "whole",
        quotes,
        entity_names(records),
        filtered=source.record.fingerprint == "filter",
    )


def quotes_by_source(records: Records) -> dict[str, tuple[Quote, ...]]:
    """Gather the quotes of all annotations by source."""
    found: dict[str, dict[Quote, None]] = {}
    for one in records.annotations:
        for item in one.record.evidence:
            if item.quote:
                found.setdefault(item.source, {})[read_quote(item.quote, item.prefix, item.suffix)] = None
    return {source: tuple(quotes) for source, quotes in found.items()}


def entity_names(records: Records) -> Mapping[str, tuple[str, ...]]:
    """Give the names and aliases of all entities by `kind/id`; events are not named in texts by their titles."""
    return {
        f"{kind}/{one.id}": tuple(
            name for name in (one.record.name, one.record.short_name, *one.record.aliases) if name
        )
        for kind, entities in records.entities.items()
        if kind != "events"
        for one in entities
    }
