"""Typography never decides whether a quote stands; words always do."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.evidence.capture import prepare
from generator.evidence.match import Found, match
from generator.evidence.normal import (
    DASHES,
    DOUBLE_QUOTES,
    INVISIBLE,
    LIGATURES,
    SINGLE_QUOTES,
    SPACES,
    mapped,
    normalise,
    plain,
)
from generator.evidence.quote import read_quote

SENTENCE = "The first five-year \"office\" plan wasn't an efficient one - it flew past the café's baﬄed staff"
ONE_LINE = sorted(set(" " + SPACES) - set("\n\r\v\f\x85\u2028\u2029"))

variants = {
    "'": st.sampled_from(["'", *SINGLE_QUOTES]),
    '"': st.sampled_from(['"', *DOUBLE_QUOTES]),
    "-": st.sampled_from(["-", *DASHES]),
    " ": st.text(st.sampled_from(ONE_LINE), min_size=1, max_size=3),
    "é": st.sampled_from(["é", "e\u0301"]),
    "ﬄ": st.sampled_from(["ﬄ", "ffl", "ﬀl", "fﬂ"]),
}
invisible = st.text(st.sampled_from([chr(code) for code in INVISIBLE]), max_size=2)


@st.composite
def typeset(draw: st.DrawFn, text: str = SENTENCE) -> str:
    """Set a text as some typesetter, browser or keyboard might."""
    spelt = draw(st.sampled_from([text, *(text.replace(letters, sign) for sign, letters in LIGATURES.items())]))
    return "".join(draw(variants.get(char, st.just(char))) + draw(invisible) for char in spelt)


written = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("\u0301\u0323ㅏ\u1161\u11a8 ﬁ“—\xad\u200be\n")),
    max_size=60,
)


@given(typeset(), typeset())
def test_typography_is_no_difference(source: str, quoted: str) -> None:
    """However either side is set, the quote stands in the source."""
    assert isinstance(match(read_quote(quoted), prepare(f"Before it.\n{source}\nAfter it.")), Found)


@given(written)
def test_normal_form_is_stable(text: str) -> None:
    """The normal form of a normal form is itself."""
    assert normalise(normalise(text)) == normalise(text)


def test_every_character_has_a_stable_form() -> None:
    """No character of Unicode needs a second pass, alone or between letters."""
    characters = [chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000]
    normal = [(char, normalise(f"a{char}e")) for char in characters]
    assert [char for char, once in normal if normalise(once) != once] == []


@given(written)
def test_mapping_agrees_with_the_normal_form(text: str) -> None:
    """The slow way that remembers origins gives the same text as the fast way."""
    assert mapped(text).text == normalise(text)


@given(written)
def test_origins_hold_what_they_became(text: str) -> None:
    """Origins come in order, lie inside the text, and each run of them normalises to the run it became."""
    found = mapped(text)
    assert all(0 <= start < end <= len(text) for start, end in zip(found.starts, found.ends, strict=True))
    assert list(found.starts) == sorted(found.starts)
    if found.text:
        assert normalise(text[found.starts[0] : found.ends[-1]]) == found.text


@pytest.mark.parametrize("letter", ["e\u0301", "x\u0323\u0301", "\u1112\u1161\u11ab", "e\xad\u0301"])
def test_composed_letter_maps_to_all_of_itself(letter: str) -> None:
    """A letter that was written in several characters is cut out of its text whole."""
    text = prepare(f"so {letter} it is")
    start = text.normal.index(" ") + 1
    end = text.normal.index(" ", start)
    assert text.origin(start, end) == (3, 3 + len(letter))
    assert text.normal[start:end] == normalise(letter)


@given(typeset(), st.data())
def test_offsets_map_back(source: str, data: st.DataObject) -> None:
    """Any run of whole words of the normal form is found again in the text as captured."""
    text = prepare(f"Another line.\n\n{source}\n")
    words = [span for span in text.words if span[0] >= text.lines[1].normal[0]]
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    start, end = text.origin(words[first][0], words[last][1])
    assert normalise(text.written[start:end]) == text.normal[words[first][0] : words[last][1]]


@given(written)
def test_plain_wording_is_the_same_quote(text: str) -> None:
    """What is shown for pasting normalises to the same, and hides nothing."""
    shown = plain(text)
    assert normalise(shown) == normalise(text)
    assert not {ord(char) for char in shown} & set(INVISIBLE)


@pytest.mark.parametrize(
    ("one", "other"),
    [("more than 650", "More than 650"), ("cafe", "café"), ("it ends.", "it ends"), ("$30", "€30"), ("10.5", "10,5")],
)
def test_words_are_a_difference(one: str, other: str) -> None:
    """Case, diacritics, punctuation, symbols and numbers count."""
    assert normalise(one) != normalise(other)


def test_normal_form_is_nfc() -> None:
    """Composed and decomposed letters are one."""
    decomposed = unicodedata.normalize("NFD", "Đặng Thị Ångström 한국")
    assert normalise(decomposed) == "Đặng Thị Ångström 한국"
