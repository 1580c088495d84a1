"""Every outcome of a quote, as the table of the content model has them."""

from __future__ import annotations

from generator.evidence.capture import prepare
from generator.evidence.check import AtHand, Outcome, Verdict, check
from generator.evidence.fingerprint import make
from generator.evidence.quote import read_quote
from tests.evidence_texts import article

TEXT = prepare("The clerks of Veldspar signed a long letter against the tide database.\n\nThe letter has “no author”.")
OTHER = prepare("Four hundred people marched along the old canal, and nobody counted the dogs that came with them.")
QUOTE = read_quote("clerks of Veldspar signed a long letter")
DAY = "2026-11-21"

held = make(TEXT, DAY, "whole", [QUOTE], {})
filter_only = make(TEXT, DAY, "whole", [], {})
passages_only = make(TEXT, DAY, "whole", [QUOTE], {}, filtered=False)


def outcome(text: str, own: AtHand, **others: AtHand) -> Outcome:
    """Check a quote."""
    return check(read_quote(text), own, others)


def test_checked_in_the_capture() -> None:
    """The capture contains the quote; its day is known where the fingerprint is of the same text."""
    checked = Outcome(verdict=Verdict.CHECKED, places=((1, 7),), captured=DAY)
    assert check(QUOTE, AtHand(TEXT, held), {}) == checked
    assert check(QUOTE, AtHand(TEXT), {}).captured == ""


def test_capture_wins() -> None:
    """The text at hand decides, whatever a fingerprint of another text says."""
    stale = AtHand(OTHER, held)
    assert check(QUOTE, stale, {}).verdict is Verdict.NOT_FOUND
    assert outcome("marched along the old canal", stale) == Outcome(verdict=Verdict.CHECKED, places=((3, 7),))


def test_checked_by_passage() -> None:
    """Without the capture, the kept passage proves the quote, letter for letter."""
    assert check(QUOTE, AtHand(None, passages_only), {}) == Outcome(
        verdict=Verdict.CHECKED, places=((1, 7),), captured=DAY
    )
    assert outcome("Clerks of Veldspar signed a long letter", AtHand(None, held)).verdict is Verdict.CONSISTENT


def test_consistent() -> None:
    """With the filter alone, a quote all of whose shingles it holds is consistent."""
    assert check(QUOTE, AtHand(None, filter_only), {}).verdict is Verdict.CONSISTENT
    assert outcome("clerks of Veldspar … against the tide", AtHand(None, filter_only)).verdict is Verdict.CONSISTENT


def test_too_short() -> None:
    """A part under three words cannot be checked with a filter; a longer part that is wrong still fails."""
    assert outcome("no author", AtHand(None, filter_only)).verdict is Verdict.TOO_SHORT
    assert outcome("clerks of Veldspar … letter", AtHand(None, filter_only)).verdict is Verdict.TOO_SHORT
    wrong = "nobody asked those who maintain it … letter"
    assert outcome(wrong, AtHand(None, filter_only)).verdict is Verdict.NOT_FOUND
    assert outcome('"no author"', AtHand(TEXT)).verdict is Verdict.CHECKED


def test_not_checked() -> None:
    """With nothing at hand nothing is said; nor with passages alone that lack the quote."""
    assert check(QUOTE, AtHand(), {"other": AtHand(TEXT)}) == Outcome(verdict=Verdict.NOT_CHECKED)
    assert outcome("signed a long letter", AtHand(None, passages_only)).verdict is Verdict.NOT_CHECKED


def test_ambiguous() -> None:
    """Two places in the capture, and no prefix; a prefix chooses one."""
    text = prepare("The clerks voted. Then the clerks voted again.")
    assert outcome("clerks voted", AtHand(text)) == Outcome(verdict=Verdict.AMBIGUOUS, places=((1, 2), (5, 6)))
    chosen = check(read_quote("clerks voted", prefix="Then the"), AtHand(text), {})
    assert chosen == Outcome(verdict=Verdict.CHECKED, places=((5, 6),))


def test_typography_differs() -> None:
    """The correction is ready, even where another source has the very words."""
    found = outcome("The letter has no author", AtHand(TEXT), other=AtHand(prepare("The letter has no author.")))
    assert found == Outcome(verdict=Verdict.TYPOGRAPHY_DIFFERS, correction="The letter has “no author")


def test_in_another_source() -> None:
    """A quote filed under the wrong source says which is the right one, by capture, passage or filter."""
    quote = read_quote("marched along the old canal, and nobody")
    filtered = make(OTHER, DAY, "whole", [], {})
    kept = make(OTHER, DAY, "whole", [quote], {}, filtered=False)
    for right in (AtHand(OTHER), AtHand(None, filtered), AtHand(None, kept)):
        others = {"wrong": AtHand(TEXT), "right": right, "empty": AtHand()}
        for own in (AtHand(TEXT), AtHand(None, held)):
            found = check(quote, own, others)
            assert (found.verdict, found.sources) == (Verdict.IN_ANOTHER_SOURCE, ("right",))


def test_certain_source_is_named_alone() -> None:
    """Where one source surely has the words, those that only seem to are left out."""
    quote = read_quote("marched along the old canal, and nobody")
    others = {"seems": AtHand(None, make(OTHER, DAY, "whole", [], {})), "surely": AtHand(OTHER)}
    assert check(quote, AtHand(TEXT), others).sources == ("surely",)


def test_not_found() -> None:
    """A quote that stands nowhere gets the nearest words where the capture is at hand."""
    wrong = "clerks of Veldspar signed a short letter"
    found = outcome(wrong, AtHand(TEXT), other=AtHand(OTHER))
    assert found == Outcome(verdict=Verdict.NOT_FOUND, nearest="clerks of Veldspar signed a long letter")
    assert outcome(wrong, AtHand(None, held)) == Outcome(verdict=Verdict.NOT_FOUND)
    assert outcome("…", AtHand(None, held)).verdict is Verdict.NOT_FOUND


def test_wrong_neighbours() -> None:
    """A quote that stands there, but not after its prefix, says so."""
    found = check(read_quote("a long letter", prefix="wrote"), AtHand(TEXT), {})
    assert (found.verdict, found.neighbours) == (Verdict.NOT_FOUND, True)
    assert "signed a long letter against" in found.nearest


def test_capture_and_filter_agree() -> None:
    """What a capture checks, the filter of the same text never denies."""
    text = prepare(article(8))
    fingerprint = make(text, DAY, "whole", [], {})
    for line in text.lines:
        spans = [span for span in text.words if line.normal[0] <= span[0] < line.normal[1]]
        for first in range(0, len(spans) - 6, 2):
            quote = read_quote(text.wording(spans[first][0], spans[first + 5][1]))
            assert check(quote, AtHand(None, fingerprint), {}).verdict is Verdict.CONSISTENT
