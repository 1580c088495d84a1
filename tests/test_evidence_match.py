"""Where a quote stands in the text of its source, and what is said where it does not."""

from __future__ import annotations

import pytest

from generator.evidence.capture import prepare
from generator.evidence.match import Ambiguous, Found, NotFound, OtherNeighbours, TypographyDiffers, match, stands_in
from generator.evidence.quote import read_quote
from tests.evidence_texts import article

TEXT = """Clerks walk out

The harbour office “never asked” for it, the clerks said. More than 650 people, some on leave, signed the letter.

Others [who] signed the letter later… said nothing. Veldspar’s offer of $10.5 million stands; the U.S. has 1,250.

The café re-opens. The offer stands … for now.
"""


def find(quote: str, prefix: str = "", suffix: str = "") -> object:
    """Look a quote up in the text above; a quote that stands gives its words as captured."""
    text = prepare(TEXT)
    found = match(read_quote(quote, prefix, suffix), text)
    if isinstance(found, Found):
        return " … ".join(text.wording(*span) for span in found.place.spans)
    return found


@pytest.mark.parametrize(
    ("quote", "wording"),
    [
        ("The harbour office 'never asked' for it", None),
        ('office "never asked" for', "office “never asked” for"),
        ("More than 650 people … signed the letter", "More than 650 people … signed the letter"),
        ("… some on leave …", "some on leave"),
        ("Others [who] signed", "Others [who] signed"),
        ("later… said nothing", "later… said nothing"),
        ("offer of $10.5 million", "offer of $10.5 million"),
        ("the U.S. has", "the U.S. has"),
        ("The offer stands … for now", "The offer stands … for now"),
        ("The café re‑opens", "The café re-opens"),
    ],
)
def test_exact(quote: str, wording: str | None) -> None:
    """A quote stands letter for letter; only single and double quotes are not each other's typography."""
    found = find(quote)
    assert found == wording if wording else isinstance(found, TypographyDiffers)


@pytest.mark.parametrize(
    "quote",
    [
        "More than 65",
        "has 250",
        "Veldspar",
        "signed the letter … More than 650 people",
        "the clerks said … Others [who] signed",
        "people … people",
        "Clerks walk out The harbour office",
        "[they] signed the letter",
        "[…]",
        "…",
        "",
    ],
)
def test_not_exact(quote: str) -> None:
    """Parts of words, parts out of order, in two passages or used twice, and invented brackets do not stand."""
    assert isinstance(find(quote), NotFound)


@pytest.mark.parametrize(
    ("quote", "correction"),
    [
        ("more than 650 people", "More than 650 people"),
        ("More than 650 people some on leave", "More than 650 people, some on leave"),
        ("More than 650 people ... signed the letter", "More than 650 people … signed the letter"),
        ("More than 650 people [...] signed the letter", "More than 650 people … signed the letter"),
        ("More than 650 people (…) signed", "More than 650 people … signed"),
        ("later ... said nothing", "later… said nothing"),
        ("The cafe reopens", "The café re-opens"),
        ("the US has 1250", "the U.S. has 1,250"),
        ("“Veldspar's Offer”", "Veldspar’s offer"),
    ],
)
def test_typography_differs(quote: str, correction: str) -> None:
    """A slip of typography gets the source's own wording, which then stands."""
    assert find(quote) == TypographyDiffers(correction)
    assert find(correction) == correction


def test_decimal_point_is_no_typography() -> None:
    """A number with its point moved is another number."""
    assert isinstance(find("offer of $105 million"), NotFound)


def test_prefix_and_suffix_choose() -> None:
    """Among several places the words around it choose, be they in the next passage."""
    text = prepare(TEXT)
    first = match(read_quote("signed the letter", suffix=". Others"), text)
    second = match(read_quote("signed the letter", prefix="[who] "), text)
    assert isinstance(first, Found)
    assert isinstance(second, Found)
    assert [first.place.first, second.place.first] == [20, 25]


def test_several_places() -> None:
    """A quote at two places, chosen by nothing, names both."""
    found = find("signed the letter")
    assert isinstance(found, Ambiguous)
    assert [(place.first, place.last) for place in found.places] == [(20, 22), (25, 27)]


@pytest.mark.parametrize(("prefix", "suffix"), [("clerks", ""), ("", "soon"), ("ave,", ""), ("", ". Oth")])
def test_wrong_neighbours(prefix: str, suffix: str) -> None:
    """A prefix or suffix that stands nowhere beside the quote, in whole words, leaves it without a place."""
    found = find("signed the letter", prefix, suffix)
    assert isinstance(found, OtherNeighbours)
    assert "some on leave, signed the letter" in found.nearest


def test_shortest_stretch() -> None:
    """Parts that occur several times make one place where one stretch holds no shorter one."""
    text = prepare("The clerks met. The clerks, once again, voted. They voted.")
    found = match(read_quote("The clerks … voted"), text)
    assert isinstance(found, Found)
    assert (found.place.first, found.place.last) == (3, 7)


def test_nearest_is_a_hint() -> None:
    """A wrong word shows what the source really has; words of another world show nothing."""
    assert find("More than 750 people, some on leave") == NotFound("More than 650 people, some on leave")
    assert find("zebras graze quietly beneath volcanic moonlight") == NotFound("")


def test_scattered_words() -> None:
    """A quote of words picked from all over a passage, more than thirty, is none."""
    text = prepare("and so it goes on " * 2000)
    assert isinstance(match(read_quote(" … ".join(["so"] * 30)), text), Ambiguous)
    assert isinstance(match(read_quote(" … ".join(["so"] * 31)), text), NotFound)
    assert isinstance(match(read_quote("[…]".join(["So"] * 31)), text), NotFound)


def test_fragment_in_a_quote() -> None:
    """Words that a claim puts between quotation marks stand in a quote in whole words."""
    assert stands_in("‘never asked’", 'the office "never asked" for it') is False
    assert stands_in("never asked", 'the office "never asked" for it')
    assert not stands_in("ever asked", 'the office "never asked" for it')


@pytest.mark.parametrize("seed", range(5))
def test_every_run_of_words_stands(seed: int) -> None:
    """No true quote of an article is refused, wherever it starts and ends."""
    text = prepare(article(seed, 300))
    for line in text.lines:
        spans = [span for span in text.words if line.normal[0] <= span[0] < line.normal[1]]
        for first in range(0, len(spans) - 8, 3):
            wording = text.wording(spans[first][0], spans[first + 7][1])
            assert isinstance(match(read_quote(wording), text), Found | Ambiguous)
