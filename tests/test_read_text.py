"""Bytes become text only as UTF-8, and nothing in it is hidden from reviewers."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import rules
from generator.read.limits import FILE_BYTES
from generator.read.text import MOST, read_text


@pytest.mark.parametrize(
    "character",
    [
        *("\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u200e", "\u200f", "\u061c"),
        *("\u200b", "\u2060", "\ufeff", "\u00ad", "\u180e", "\u2028", "\u2029", "\x00", "\x02", "\x1b", "\x7f", "\x85"),
        *("\U000e0041", "\ue000", "\U000f0000", "\U0010fffd", "\ufffd", "\uffff", "\r"),
    ],
)
def test_hidden_characters_are_named(character: str) -> None:
    """Controls of direction, invisible and private characters are refused with code point, line and column."""
    _, (problem,) = read_text(f"first\nab{character}c".encode())
    assert (problem.rule, problem.line, problem.column) == (rules.HIDDEN_CHARACTER, 2, 3)
    assert f"U+{ord(character):04X} (" in problem.message


@pytest.mark.parametrize(
    "text",
    [
        *("محمد بن سلمان", "می‌خواهم", "בנימין", "習近平", "Владимир", "ทักษิณ", "नरेन्द्र मोदी", "Ελευθέριος", "한강"),
        *("Þórður Guðmundsson", "Nguyễn", "Łukasz", "O’Brien", "naïve\u0301", "👩‍👩‍👧", "❤️", "tab\there", "a\u00a0b"),
    ],
)
def test_real_names_pass(text: str) -> None:
    """Names in any script pass, with the joiners that they need."""
    assert read_text(text.encode()) == (text, ())


def test_line_ends() -> None:
    """Line ends of Windows become plain ones; those of old are hidden characters."""
    assert read_text(b"a\r\nb\r\n") == ("a\nb\n", ())
    assert [problem.rule for problem in read_text(b"a\rb")[1]] == [rules.HIDDEN_CHARACTER]


def test_many_hidden_characters_are_said_once() -> None:
    """A file of nothing but hidden characters gives a short report."""
    _, (problem,) = read_text(b"\x00" * FILE_BYTES)
    assert problem.message.endswith("the file holds it 256,000 times")
    private = "".join(map(chr, range(0xE000, 0xF000))).encode()
    assert len(read_text(private)[1]) == MOST


def test_size() -> None:
    """The last size that is allowed is read, the next is refused."""
    assert read_text(b"a" * FILE_BYTES)[1] == ()
    assert [problem.rule for problem in read_text(b"a" * (FILE_BYTES + 1))[1]] == [rules.OVER_LIMIT]


@pytest.mark.parametrize(
    "data", [b"ab\n\xff", b"ab\n\xc0\xaf", b"ab\n\xed\xa0\x80", b"ab\nc\xf4\x90\x80\x80", b"ab\n\xe2\x82"]
)
def test_what_is_not_utf8(data: bytes) -> None:
    """Bytes that no character has are refused with their line."""
    _, (problem,) = read_text(data)
    assert (problem.rule, problem.line) == (rules.NOT_UTF8, 2)


@settings(deadline=None)
@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """No bytes whatsoever make the reader fail, and what it reads is what is there."""
    text, problems = read_text(data)
    assert problems or text.encode() == data.replace(b"\r\n", b"\n")
