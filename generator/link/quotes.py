"""Quotes checked against what is at hand: captured texts and fingerprints."""

from __future__ import annotations

from collections.abc import Mapping

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Key, Rule
from generator.evidence.capture import prepare
from generator.evidence.check import AtHand, Outcome, Verdict, check
from generator.evidence.quote import read_quote
from generator.evidence.words import words
from generator.link.linker import Linker
from generator.read.records import Records, Written
from generator.records import annotation


def at_hand(records: Records) -> dict[str, AtHand]:
    """Gather what there is to check quotes with, by source: captured texts, and fingerprints."""
    return {
        one.id: AtHand(
            prepare(records.captures[one.id]) if one.id in records.captures else None,
            records.fingerprints.get(one.id),
        )
        for one in records.sources
    }


def outcome_of(item: annotation.Evidence, at_hand: Mapping[str, AtHand]) -> Outcome:
    """Check one quote against its source; where it does not stand there, look for it in the others."""
    quote = read_quote(item.quote, item.prefix, item.suffix)
    own = at_hand.get(item.source, AtHand())
    outcome = check(quote, own, {})
    if outcome.verdict is not Verdict.NOT_FOUND:
        return outcome
    return check(quote, own, {id: one for id, one in at_hand.items() if id != item.source})


class Quotes:
    """What there is to check quotes with, and the rules on quoting."""

    def __init__(self, records: Records, linker: Linker) -> None:
        self.limit = records.settings.quotation.words
        self.linker = linker
        self.at_hand = at_hand(records)
        # That these cannot be checked is said elsewhere.
        self.excused = {id for folder, id in records.broken if folder == "fingerprints"}
        self.excused |= {one.id for one in records.sources if not one.record.held}

    def outcome(
        self, written: Written[annotation.Annotation], keys: tuple[Key, ...], item: annotation.Evidence
    ) -> Outcome | None:
        """Check one quote, and say what is wrong with it; None where there is none."""
        if not item.quote:
            return None
        keys = (*keys, "quote")
        quote = read_quote(item.quote)
        length = sum(len(words(part)) for part in quote.parts)
        if length > self.limit:
            message = f"the quote has {length} words, the limit is {self.limit}"
            self.linker.say(rules.LONG_QUOTE, written, keys, "", message, "shorten it; ` … ` leaves words out")
        outcome = outcome_of(item, self.at_hand)
        self._say(outcome, written, keys, item)
        return outcome

    def _say(
        self,
        outcome: Outcome,
        written: Written[annotation.Annotation],
        keys: tuple[Key, ...],
        item: annotation.Evidence,
    ) -> None:
        said = fault(outcome, item.source)
        if said and not (outcome.verdict is Verdict.NOT_CHECKED and item.source in self.excused):
            rule, message, hint = said
            self.linker.say(rule, written, keys, "", message, hint)


def fault(outcome: Outcome, source: str) -> tuple[Rule, str, str] | None:
    """Say what is wrong with a quote of a source: the rule, the message and the hint; None where nothing is."""
    absent = f"the quote does not stand in `{source}`"
    nearest = f"did you mean “{outcome.nearest}”?" if outcome.nearest else ""
    between = f"the quote stands in `{source}`, but not between its `prefix` and `suffix`"
    elsewhere = " or ".join(f"`{one}`" for one in outcome.sources)
    several = f"the quote stands in `{source}` at {len(outcome.places)} places"
    unchecked = f"the quote is not checked: there is no text and no fingerprint of `{source}`"
    short = "a part of the quote is too short to be checked without the source's text"
    faults = {
        Verdict.NOT_FOUND: (rules.QUOTE_NOT_FOUND, absent, nearest),
        Verdict.TYPOGRAPHY_DIFFERS: (
            rules.TYPOGRAPHY_DIFFERS,
            f"`{source}` has these words in another form",
            f"write “{outcome.correction}”",
        ),
        Verdict.AMBIGUOUS: (
            rules.AMBIGUOUS_QUOTE,
            several,
            "add words before it under `prefix:` or after it under `suffix:`",
        ),
        Verdict.IN_ANOTHER_SOURCE: (rules.OTHER_SOURCE, absent, f"it stands in {elsewhere}"),
        Verdict.TOO_SHORT: (rules.SHORT_QUOTE, short, "quote three words or more"),
        Verdict.NOT_CHECKED: (rules.UNCHECKED_QUOTE, unchecked, "import it: `attributed import`"),
    }
    if outcome.neighbours:
        return rules.QUOTE_NOT_FOUND, between, f"around it stands: {outcome.nearest}"
    return faults.get(outcome.verdict)
