"""One item of evidence as it stands beside a claim."""

from __future__ import annotations

from dataclasses import dataclass

from generator.evidence.check import Outcome, Verdict
from generator.link import site
from generator.pages.parts.fragment import text_fragment
from generator.pages.parts.line import Link
from generator.pages.parts.names import entity_link, publisher_name, source_link
from generator.pages.parts.when import When, day, when


@dataclass(frozen=True, slots=True)
class Badge:
    """What was checked of a quote, in words."""

    outcome: str
    """`checked`, `consistent`, `too-short`, `not-checked`; the class of the icon."""
    words: str
    title: str
    """When it was checked and against what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The quoted words, their source, and the ways to it."""

    source: str
    """The source's id, for its number on the page."""
    publisher: str
    """`Deep News, via Tiger Brokers`."""
    source_link: Link
    """The source's page here, labelled with its title."""
    when: When
    quote: str
    """The words without quotation marks; empty where a record cites without quoting."""
    language: str
    """The quote's language where it is not the site's; else empty."""
    citing: Link | None
    """The outlet through which the source has it."""
    disputes: bool
    """Whether the source contradicts the claim."""
    locator: str
    copies: tuple[Link, ...]
    """Other sources that carry the same text."""
    badge: Badge | None
    passage: str
    """Address of the passage on our own source page; empty where there is none."""
    original: str
    """Address of the words at the publisher; empty where no address is on file."""
    archived: str
    """Address of an archived copy; empty where none is on file."""


BADGES = {
    Verdict.CHECKED: "Quote checked",
    Verdict.CONSISTENT: "Quote consistent",
    Verdict.TOO_SHORT: "Quote too short to check",
    Verdict.NOT_CHECKED: "Quote not checked",
}


def evidence(item: site.Evidence, whole: site.Site) -> Evidence:
    """Show one item of evidence."""
    source, record = item.source, item.source.record
    quote = item.record.quote
    return Evidence(
        source=source.id,
        publisher=publisher_name(source, whole),
        source_link=source_link(source),
        when=when(record.published),
        quote=within_marks(quote),
        language=record.language if record.language != whole.settings.language else "",
        citing=entity_link(whole.entities[item.citing]) if item.citing else None,
        disputes=item.record.stance == "disputes",
        locator=item.record.locator,
        copies=(),
        badge=badge(item.outcome),
        passage=f"{source.ref.url}#passage-{whole.passage_number(source.id, quote)}" if quote else "",
        original=text_fragment(record.url, quote, item.record.prefix, item.record.suffix) if record.url else "",
        archived=record.archived.url if record.archived else "",
    )


def within_marks(quote: str) -> str:
    """Turn double quotation marks into single ones, since the quote stands between double ones."""
    return quote.replace("“", "‘").replace("”", "’")


def badge(outcome: Outcome | None) -> Badge | None:
    """Say what was checked of a quote; nothing where there is no quote."""
    if not outcome or outcome.verdict not in BADGES:
        return None
    against = "the captured text" if outcome.verdict is Verdict.CHECKED else "the fingerprint"
    day_of = f" of {day(outcome.captured).long}" if outcome.captured else ""
    title = f"Compared with {against}{day_of}" if outcome.captured or outcome.verdict is Verdict.CHECKED else ""
    return Badge(outcome.verdict.value, BADGES[outcome.verdict], title)
