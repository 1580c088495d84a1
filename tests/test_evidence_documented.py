"""The test vectors and tables of `docs/fingerprints.md` are true of the program."""

from __future__ import annotations

import hashlib
import re
from base64 import b64decode

import pytest

from generator.evidence.bloom import BITS, HASHES, fill, holds, salt_of
from generator.evidence.capture import prepare
from generator.evidence.fingerprint import make, to_json
from generator.evidence.match import Found, match
from generator.evidence.normal import UNIFIED
from generator.evidence.quote import read_quote
from generator.evidence.words import words
from tests.evidence_document import DOCUMENT, rates, vectors

VECTORS = vectors()
TEXT = prepare(VECTORS["text"])
FILTER = bytes.fromhex(VECTORS["filter_hex"])


def test_text() -> None:
    """Normal form, words and SHA-256 of the text are as documented."""
    assert TEXT.normal == VECTORS["normal"]
    assert words(TEXT.normal) == VECTORS["words"]
    assert TEXT.shingles == set(VECTORS["shingles"])
    assert hashlib.sha256(VECTORS["normal"].encode()).hexdigest() == VECTORS["sha256"] == TEXT.sha256


def test_filter() -> None:
    """The filter of the text is as documented, in both spellings."""
    assert salt_of(TEXT.sha256).hex() == VECTORS["salt"]
    assert fill(TEXT.shingles, bytes.fromhex(VECTORS["salt"])) == FILTER == b64decode(VECTORS["filter"])
    assert VECTORS["bits"] == len(FILTER) * 8 == len(VECTORS["shingles"]) * BITS


@pytest.mark.parametrize("shingle", VECTORS["positions"])
def test_positions(shingle: str) -> None:
    """A filter of the documented bits alone holds the shingle, and lacks it when one of them is missing."""
    positions = VECTORS["positions"][shingle]
    alone = sum(1 << at for at in positions).to_bytes(len(FILTER), "little")
    salt = bytes.fromhex(VECTORS["salt"])
    assert len(positions) == HASHES
    assert holds(alone, shingle, salt)
    for missing in positions:
        lacking = sum(1 << at for at in positions if at != missing).to_bytes(len(FILTER), "little")
        assert not holds(lacking, shingle, salt)


def test_passage() -> None:
    """The hash of the quote and its words in the text are as documented."""
    quote = read_quote(VECTORS["quote"])
    made = make(TEXT, "2026-11-21", "whole", [quote], {})
    assert quote.normal == VECTORS["quote_normal"]
    assert hashlib.sha256(VECTORS["quote_normal"].encode()).hexdigest() == VECTORS["quote_sha256"]
    assert [list(passage) for passage in made.passages] == [VECTORS["passage"]]
    assert made.filter == VECTORS["filter"]


@pytest.mark.parametrize("quote", VECTORS["stands"])
def test_stands(quote: str) -> None:
    """What is documented to stand stands."""
    assert isinstance(match(read_quote(quote), TEXT), Found)


@pytest.mark.parametrize("quote", VECTORS["stands_not"])
def test_stands_not(quote: str) -> None:
    """What is documented not to stand does not."""
    assert not isinstance(match(read_quote(quote), TEXT), Found)


def test_characters() -> None:
    """The table of replaced characters is complete and has none too many."""
    rows = re.findall(r"^ +\| ((?:[0-9A-F]{4}[– ]?)+) \| `(.*?)` \|$", DOCUMENT, re.MULTILINE)
    documented = {code: becomes for codes, becomes in rows for item in codes.split() for code in _codes(item)}
    # An empty code span is written ``, which no expression above takes for a span.
    dropped = re.findall(r"^ +\| ((?:[0-9A-F]{4}[– ]?)+) \| `` \|$", DOCUMENT, re.MULTILINE)
    documented |= {code: "" for codes in dropped for item in codes.split() for code in _codes(item)}
    assert documented == UNIFIED


def _codes(item: str) -> range:
    first, _, last = item.partition("–")
    return range(int(first, 16), int(last or first, 16) + 1)


def test_fields() -> None:
    """The table of fields has those of the file, in its order."""
    table = DOCUMENT.split("\n## From text to words\n")[0]
    documented = re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)
    written = re.findall(r'^  "(\w+)":', to_json(make(TEXT, "2026-11-21", "whole", [], {})), re.MULTILINE)
    assert documented == written


def test_expected_rates() -> None:
    """The measured rates lie near those that six bits and four hashes make one expect."""
    one = (1 - 2.718281828 ** (-HASHES / BITS)) ** HASHES
    assert rates()["single invented shingle"] == pytest.approx(one, rel=0.1)
    assert rates()["first or last word changed"] == pytest.approx(one, rel=0.1)
    assert rates()["second or last but one word changed"] == pytest.approx(one**2, rel=0.1)
    assert rates()["invented quote of six words"] == pytest.approx(one**4, rel=0.3)
