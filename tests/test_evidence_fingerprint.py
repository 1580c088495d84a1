"""A fingerprint is small, repeatable, forgets none of its text's words, and is read back strictly."""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.evidence.bloom import fill, holds, is_overfull, salt_of
from generator.evidence.capture import Capture, prepare
from generator.evidence.fingerprint import from_json, is_stale, make, to_json
from generator.evidence.quote import Quote, read_quote
from generator.evidence.words import shingles, words
from generator.records.fingerprint import Fingerprint, Passage
from tests.evidence_texts import FIRMS, OFFICES, article

ENTITIES = {f"companies/{number}-{name.split()[0].lower()}": (name,) for number, name in enumerate(FIRMS)} | {
    f"agencies/agency-{number}": (name.removeprefix("the "),) for number, name in enumerate(OFFICES)
}


def quotes_of(text: Capture, count: int = 10) -> list[Quote]:
    """Take quotes of seven words from places spread over a text."""
    starts = range(0, len(text.words) - 20, len(text.words) // count)
    spans = [(text.words[at], text.words[at + 6]) for at in starts]
    within = [(first[0], last[1]) for first, last in spans if "\n" not in text.normal[first[0] : last[1]]]
    return [read_quote(text.normal[start:end]) for start, end in within]


def fingerprint_of(seed: int, length: int = 700) -> Fingerprint:
    """Take the fingerprint of an invented article."""
    text = prepare(article(seed, length))
    return make(text, "2026-11-21", "whole", quotes_of(text, 16)[:10], ENTITIES)


@pytest.mark.parametrize("seed", range(5))
def test_size(seed: int) -> None:
    """The fingerprint of 700 words takes at most 2 kB, with its passages and mentions."""
    made = fingerprint_of(seed)
    assert 700 <= made.words < 850
    assert len(made.passages) >= 8
    assert len(made.mentions) >= 8
    assert len(to_json(made).encode()) <= 2048


def test_repeatable() -> None:
    """The order of quotes and entities, and quotes given twice, change nothing."""
    text = prepare(article(1))
    quotes = quotes_of(text)
    turned = dict(reversed(ENTITIES.items()))
    one = to_json(make(text, "2026-11-21", "whole", quotes, ENTITIES))
    assert to_json(make(text, "2026-11-21", "whole", [*reversed(quotes), *quotes], turned)) == one


def test_committed_form() -> None:
    """The file has its fields in fixed order, and one passage or mention to a line."""
    text = prepare("Clerks of Veldspar walked out.\n\nThe letter’s here.")
    made = make(text, "2026-11-21", "opening", [read_quote("walked out"), read_quote("no such words")], ENTITIES)
    lines = to_json(made).splitlines()
    assert [line.split('"')[1] for line in lines if line.startswith('  "')] == [
        *("format", "words", "sha256", "captured", "scope", "passages", "mentions", "filter")
    ]
    hash = read_quote("walked out").hash
    assert lines[6:12] == [
        *('  "passages": [', f'    [3, 4, "{hash}"]', "  ],"),
        *('  "mentions": [', '    "companies/1-veldspar"', "  ],"),
    ]


@given(st.text(max_size=300))
def test_no_false_negatives(written: str) -> None:
    """Whatever the text, its filter holds every shingle that was put in, and reads back as it was."""
    text = prepare(written)
    made = make(text, "2026-11-21", "whole", [], {})
    filled = b64decode(made.filter)
    assert all(holds(filled, shingle, salt_of(made.sha256)) for shingle in text.shingles)
    assert from_json(to_json(made)) == made


def test_quotes_are_held() -> None:
    """The shingles of every true quote are in the filter, whatever its case."""
    text = prepare(article(2))
    made = make(text, "2026-11-21", "whole", [], {})
    filled, salt = b64decode(made.filter), salt_of(made.sha256)
    found = [shingle for quote in quotes_of(text, 40) for shingle in read_quote(quote.normal.upper()).shingles]
    assert len(found) > 100
    assert all(holds(filled, shingle, salt) for shingle in found)


def test_other_text_is_stale() -> None:
    """A fingerprint belongs to its text; new typography leaves it, one new word does not."""
    made = fingerprint_of(3)
    assert not is_stale(made, prepare(article(3).replace("’", "'").replace("\n", "\r\n")))
    assert is_stale(made, prepare(article(3).replace("letter", "note", 1) + "\nmore"))


def test_recapture_reopens_quotes() -> None:
    """Taken again from another text, a fingerprint keeps only the passages that still stand."""
    text = prepare(article(4))
    quotes = quotes_of(text)
    before = {passage.hash for passage in make(text, "2026-11-21", "whole", quotes, {}).passages}
    gone = next(quote for quote in quotes if quote.hash in before)
    again = prepare(text.normal.replace(gone.normal, "something else"))
    after = {passage.hash for passage in make(again, "2026-11-22", "whole", quotes, {}).passages}
    assert before - after == {gone.hash}


def test_ambiguous_quote_is_no_passage() -> None:
    """A quote at two places is kept only where its prefix chooses one."""
    text = prepare("The clerks voted. Then the clerks voted again.")
    bare, chosen = read_quote("clerks voted"), read_quote("clerks voted", prefix="Then the")
    assert make(text, "2026-11-21", "whole", [bare], {}).passages == ()
    assert make(text, "2026-11-21", "whole", [bare, chosen], {}).passages == (Passage(5, 6, bare.hash),)


def test_without_filter() -> None:
    """A source may keep its passages only."""
    text = prepare(article(5))
    made = make(text, "2026-11-21", "whole", quotes_of(text), {}, filtered=False)
    assert made.filter == ""
    assert made.passages
    assert from_json(to_json(made)) == made


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"format": 2}, "the format is not 1"),
        ({"format": True}, "the format is not 1"),
        ({"words": -1}, "`words` is not a number of words"),
        ({"words": "700"}, "`words` is not a number of words"),
        ({"sha256": "ABC"}, "`sha256` is not 64 hexadecimal digits"),
        ({"captured": "2026-02-30"}, "`captured` is not a day"),
        ({"captured": "20261121"}, "`captured` is not a day"),
        ({"scope": "half"}, "`scope` is neither whole nor opening"),
        ({"passages": {}}, "`passages` is not a list"),
        ({"passages": [[1, 2]]}, "a passage is two word numbers and a hash"),
        ({"passages": [[True, 2, "0" * 16]]}, "a passage is two word numbers and a hash"),
        ({"passages": [[5, 4, "0" * 16]]}, "a passage lies outside the text or has no hash"),
        ({"passages": [[1, 9999, "0" * 16]]}, "a passage lies outside the text or has no hash"),
        ({"passages": [[1, 2, "no hash"]]}, "a passage lies outside the text or has no hash"),
        ({"mentions": ["Veldspar"]}, "a mention is not `kind/id`"),
        ({"filter": "?"}, "`filter` is not Base64"),
        ({"filter": None}, "`filter` is not Base64"),
        ({"filter": b64encode(b"\xff" * 300).decode()}, "the filter was not made from a text of this length"),
        ({"filter": b64encode(b"\x01" * 5000).decode()}, "the filter was not made from a text of this length"),
        ({"surprise": 1}, "`surprise` is no field of it"),
    ],
)
def test_refused(change: dict[str, object], reason: str) -> None:
    """A file that no text can have made is refused with the reason."""
    data = json.loads(to_json(fingerprint_of(6))) | change
    with pytest.raises(ValueError, match=re.escape(reason)):
        from_json(json.dumps(data))


@pytest.mark.parametrize("text", ["", "[]", "{}", "[" * 100_000, "NaN", '{"format": 1, "format": 1}', "1e999"])
def test_not_a_fingerprint(text: str) -> None:
    """Whatever the file holds, the answer is a reason."""
    with pytest.raises(ValueError, match=r"\w"):
        from_json(text)


def test_overfull_filter() -> None:
    """No honest filter is taken for a forged one, however short its text; one with all bits set is."""
    texts = [f"a{number} b c d e f g h"[: 6 + number] for number in range(40)]
    filters = [fill(set(shingles(text)), b"\0" * 16) for text in texts]
    assert not any(map(is_overfull, filters))
    assert is_overfull(b"\xff")


def test_words_and_shingles() -> None:
    """Marks belong to words, one joint joins, and shingles are case-folded."""
    text = "The U.S. paid Zo\u0308e's 1,250.50 re-run... x\u0323 II"
    normal = prepare(text).normal
    assert words(normal) == ["The", "U.S", "paid", "Zöe's", "1,250.50", "re", "run", "x\u0323", "II"]
    assert shingles("Straße und Maß") == ["strasse und mass"]


def test_mention_needs_the_whole_name() -> None:
    """A possessive names its owner; a longer word, a part of a name or other case does not."""
    names = {"companies/veldspar": ("Veldspar",), "agencies/ice": ("ICE", "Office of Ice"), "companies/meta": ("Meta",)}
    text = prepare("Veldspar’s icebreakers met on ice. Metadata, POLICE and an Office of Icebergs.")
    assert make(text, "2026-11-21", "whole", [], names).mentions == ("companies/veldspar",)


def test_replaced_fields_are_kept() -> None:
    """Writing and reading lose nothing."""
    made = replace(fingerprint_of(7), scope="opening", captured="2020-02-29")
    assert from_json(to_json(made)) == made
