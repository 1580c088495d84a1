"""The quotes of a source looked up again when its text is another."""

from __future__ import annotations

from dataclasses import dataclass

from generator.evidence.check import AtHand, Outcome, Verdict, check
from generator.evidence.quote import Quote, read_quote
from generator.link.quotes import at_hand
from generator.read.records import Records

STANDS = (Verdict.CHECKED, Verdict.CONSISTENT)


@dataclass(frozen=True, slots=True)
class Reopened:
    """One quote, and what became of it before and with the new text."""

    annotation: str
    """The id of the annotation that has it as evidence."""
    quote: str
    """As written there."""
    before: Outcome
    now: Outcome

    @property
    def stands(self) -> bool:
        """Tell whether the new text holds the quote at one place."""
        return self.now.verdict in STANDS

    @property
    def change(self) -> str:
        """Say in a word or two what changed."""
        if not self.stands:
            return "no longer found" if self.before.verdict in STANDS else "not found"
        if self.before.verdict not in STANDS:
            return "found now"
        return "found where it was" if self.before.places == self.now.places else "found elsewhere in the text"


def reopen(source: str, before: AtHand, now: AtHand, records: Records) -> tuple[Reopened, ...]:
    """Look up every quote that annotations take from a source, before and now."""
    others = {id: one for id, one in at_hand(records).items() if id != source}
    return tuple(
        Reopened(one.id, item.quote, check(quote, before, others), check(quote, now, others))
        for one in records.annotations
        for item in one.record.evidence
        if item.source == source and item.quote
        for quote in (read_quote(item.quote, item.prefix, item.suffix),)
    )


def quotes_of(source: str, records: Records) -> tuple[Quote, ...]:
    """List the different quotes that annotations take from a source."""
    found = {
        read_quote(item.quote, item.prefix, item.suffix): None
        for one in records.annotations
        for item in one.record.evidence
        if item.source == source and item.quote
    }
    return tuple(found)
