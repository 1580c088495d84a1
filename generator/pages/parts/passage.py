"""The quoted passages of a source, in the order of the article where that is known."""

from __future__ import annotations

from dataclasses import dataclass

from generator.link.checks.quoting import quoted_words
from generator.link.site import Annotation, Evidence, Site, Source
from generator.pages.parts.evidence import Badge, badge, within_marks
from generator.pages.parts.fragment import text_fragment
from generator.pages.parts.record import Record, record


@dataclass(frozen=True, slots=True)
class Passage:
    """One quoted fragment with the records that it supports."""

    number: int
    """Also its anchor: `passage-4`."""
    quote: str
    language: str
    badge: Badge | None
    position: str
    """`at 13% of the text`; empty where it is not known."""
    original: str
    """Address of the words at the publisher; empty where no address is on file."""
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """One quoted passage, or a few close together, on the bar as long as the article."""

    label: str
    """`2` or `2–3`."""
    start: float
    """Per cent of the article."""
    width: float
    url: str
    """The first passage's anchor."""


@dataclass(frozen=True, slots=True)
class PassageBar:
    """Where the quoted words sit."""

    words: int
    quoted: int
    share: str
    """`5.3%`."""
    ticks: tuple[Tick, ...]


NEAR = 3.0
"""Ticks nearer than this, in per cent of the article, share one label."""
LEAST = 0.4
"""The least width of a tick in per cent; the style sheet keeps it visible on small screens."""


def items_of(source: Source, site: Site) -> list[tuple[Annotation, Evidence]]:
    """List where a source is evidence, records that no longer stand left out."""
    return [
        (one, item) for one in site.by_source.get(source.id, ()) for item in one.evidence if item.source.id == source.id
    ]


def passages(source: Source, site: Site) -> tuple[Passage, ...]:
    """Show every quote of a source with the records that it supports."""
    items = items_of(source, site)
    shown = []
    for number, quote in enumerate(site.passages.get(source.id, ()), 1):
        uses = [(one, item) for one, item in items if item.record.quote == quote]
        if uses:
            first = uses[0][1]
            url = source.record.url
            shown.append(
                Passage(
                    number=number,
                    quote=within_marks(quote),
                    language=source.record.language if source.record.language != site.settings.language else "",
                    badge=badge(first.outcome),
                    position=_position(first, source),
                    original=text_fragment(url, quote, first.record.prefix, first.record.suffix) if url else "",
                    records=tuple(record(one, site) for one, _ in uses),
                )
            )
    return tuple(shown)


def _position(item: Evidence, source: Source) -> str:
    if not source.fingerprint or not item.outcome or not item.outcome.places:
        return ""
    share = 100 * item.outcome.places[0][0] / source.fingerprint.words
    return f"at {share:.0f}% of the text"


def passage_bar(source: Source, site: Site) -> PassageBar | None:
    """Draw where the quoted words sit; None where no place is known."""
    if not source.fingerprint:
        return None
    length = source.fingerprint.words
    placed: dict[int, tuple[int, int]] = {}
    items = [item for _, item in items_of(source, site)]
    for item in items:
        if item.outcome and item.outcome.places:
            number = site.passage_number(source.id, item.record.quote)
            placed[number] = item.outcome.places[0]
    if not placed:
        return None
    quoted = quoted_words(items)
    return PassageBar(length, quoted, f"{100 * quoted / length:.1f}%", _ticks(placed, length))


def _ticks(placed: dict[int, tuple[int, int]], length: int) -> tuple[Tick, ...]:
    """Place one tick for each passage; of neighbours only the first is labelled, `2–3`."""
    ticks: list[Tick] = []
    group: list[int] = []
    for number, (first, last) in sorted(placed.items(), key=lambda one: one[1]):
        start = 100 * first / length
        width = max(LEAST, 100 * (last - first + 1) / length)
        if ticks and start - ticks[-len(group)].start < NEAR:
            group.append(number)
            head = ticks[-len(group) + 1]
            label = f"{group[0]}–{group[-1]}"
            ticks[-len(group) + 1] = Tick(label, head.start, head.width, head.url)
            ticks.append(Tick("", start, width, f"#passage-{number}"))
        else:
            group = [number]
            ticks.append(Tick(str(number), start, width, f"#passage-{number}"))
    return tuple(ticks)
