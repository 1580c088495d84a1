"""Words shown as a source's own are its own, and not too many of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic
from generator.evidence.match import stands_in
from generator.evidence.normal import normalise
from generator.evidence.quote import read_quote
from generator.evidence.words import words
from generator.link.checks.draft import Draft, found
from generator.link.prose import Prose
from generator.link.site import Evidence
from generator.read.records import Written
from generator.records.settings import Quotation

VERBATIM = re.compile("“([^“”]+)”")
OFTEN = 5
"""Under how many claims one quote may stand."""


def unquoted_words(draft: Draft) -> Iterator[Diagnostic]:
    """Find words between “ ” that stand in no quote of the evidence beside them."""
    for written, annotation in draft.annotations():
        quotes = [item.quote for item in written.record.evidence]
        yield from _unquoted(written, ("claim",), annotation.claim.text, quotes)
    by_source = _quotes_by_source(draft)
    for page, overview in _overviews(draft):
        for paragraph in overview.paragraphs:
            if not all(source in draft.site.sources for source in paragraph.sources):
                continue
            quotes = [quote for source in paragraph.sources for quote in by_source[source]]
            yield from _unquoted(page, ("body", paragraph.line), paragraph.text, quotes)


def _unquoted(
    written: Written[object], keys: tuple[str | int, ...], text: str, quotes: list[str]
) -> Iterator[Diagnostic]:
    for fragment in VERBATIM.findall(text):
        if not any(stands_in(fragment, quote) for quote in quotes):
            message = f"“{fragment}” stands in none of the quotes beside it"
            hint = "copy the words from a quote, or remove the quotation marks"
            yield found(rules.UNQUOTED_WORDS, written, keys, message, hint, fragment)


def _quotes_by_source(draft: Draft) -> dict[str, list[str]]:
    quotes: dict[str, list[str]] = defaultdict(list)
    for written in draft.records.annotations:
        for item in written.record.evidence:
            quotes[item.source].append(item.quote)
    return quotes


def _overviews(draft: Draft) -> Iterator[tuple[Written[object], Prose]]:
    overviews = {(ref.kind, ref.id): entity.overview for ref, entity in draft.site.entities.items()}
    for kind, entities in draft.records.entities.items():
        for written in entities:
            if (kind, written.id) in overviews:
                yield written, overviews[kind, written.id]


def overquoted_source(draft: Draft) -> Iterator[Diagnostic]:
    """Find sources of which too much is quoted; words that two quotes share count once."""
    items: dict[str, list[Evidence]] = defaultdict(list)
    for annotation in draft.site.annotations.values():
        for item in annotation.evidence:
            items[item.source.id].append(item)
    for written in draft.records.sources:
        fingerprint = draft.records.fingerprints.get(written.id)
        if not fingerprint:
            continue
        quoted, limit = quoted_words(items[written.id]), _limit(fingerprint.words, fingerprint.scope, draft)
        if quoted > limit:
            message = f"{quoted} words of `{written.id}` are quoted, the limit is {limit}"
            yield found(rules.OVERQUOTED_SOURCE, written, (), message, "shorten some of its quotes")


def _limit(length: int, scope: str, draft: Draft) -> int:
    policy: Quotation = draft.records.settings.quotation
    return policy.opening_words if scope == "opening" else length * policy.share // 100


def quoted_words(items: Iterable[Evidence]) -> int:
    """Count the words of a source that are quoted; where a quote's place is known, overlaps count once."""
    numbers: set[int] = set()
    loose: dict[str, int] = {}
    for item in items:
        parts = read_quote(item.record.quote).parts
        length = sum(len(words(part)) for part in parts)
        if item.outcome and item.outcome.places and len(parts) == 1:
            first, last = item.outcome.places[0]
            numbers.update(range(first, last + 1))
        elif length:
            loose[item.record.quote] = length
    return len(numbers) + sum(loose.values())


def title_as_quote(draft: Draft) -> Iterator[Diagnostic]:
    """Find quotes that are no more than the source's headline."""
    for written, _ in draft.annotations():
        for number, item in enumerate(written.record.evidence):
            source = draft.site.sources.get(item.source)
            if source and item.quote and normalise(item.quote) == normalise(source.record.title):
                message = "the quote is the headline of its source"
                yield found(rules.TITLE_AS_QUOTE, written, ("evidence", number, "quote"), message, "quote the text")


def overused_quote(draft: Draft) -> Iterator[Diagnostic]:
    """Find quotes under many claims."""
    uses: dict[tuple[str, str], list[tuple[Written[object], int]]] = defaultdict(list)
    for written in draft.records.annotations:
        for number, item in enumerate(written.record.evidence):
            if item.quote:
                uses[item.source, normalise(item.quote)].append((written, number))
    for places in uses.values():
        if len(places) > OFTEN:
            first, number = places[0]
            message = f"the quote stands under {len(places)} claims"
            yield found(rules.OVERUSED_QUOTE, first, ("evidence", number, "quote"), message)
