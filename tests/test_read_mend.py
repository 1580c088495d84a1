"""Corrections are right, or there are none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.read.mend import likely_date, likely_id, quoted_line
from generator.read.yaml import parse
from generator.records.dates import parse as parse_date
from generator.records.scalars import ID


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("25 June 2018", "2018-06-25"),
        ("25th June 2018", "2018-06-25"),
        ("June 25, 2018", "2018-06-25"),
        ("June 1st, 2018", "2018-06-01"),
        ("Jun. 2018", "2018-06"),
        ("June 2018", "2018-06"),
        ("2018-6-5", "2018-06-05"),
        ("2018/06/25", "2018-06-25"),
        ("2018.6", "2018-06"),
        (" 25 june 2018 ", "2018-06-25"),
        ("31 June 2018", ""),
        ("06/05/2018", ""),
        ("5-6-2018", ""),
        ("Ju 2018", ""),
        ("mar 2018", "2018-03"),
        ("ma 2018", ""),
        ("spring 2018", ""),
    ],
)
def test_dates(written: str, meant: str) -> None:
    """A date in another form becomes EDTF where there is one reading, and only there."""
    assert likely_date(written) == meant


@settings(deadline=None)
@given(st.text("0123456789 -/.,JuneMay", max_size=16))
def test_suggested_dates_are_dates(written: str) -> None:
    """What is suggested would be accepted."""
    meant = likely_date(written)
    assert not meant or parse_date(meant)


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("claim: [[a]] says so", 'claim: "[[a]] says so"'),
        ("  claim: A: b", 'claim: "A: b"'),
        ("- says: 50% of it: all", '- says: "50% of it: all"'),
        ("    - - says: @a", '- - says: "@a"'),
        ('title: "One" and more', r'title: "\"One\" and more"'),
        ('title: "Unclosed', 'title: "Unclosed"'),
        ("title: It's: so", 'title: "It\'s: so"'),
        (r"title: C:\d: e", r'title: "C:\\d: e"'),
        ('title: "fine"', ""),
        ("title: fine", ""),
        ("title: [a, b", ""),
        ("title: >-", ""),
        ("no field here", ""),
    ],
)
def test_lines_between_quotation_marks(line: str, mended: str) -> None:
    """A line that lacks quotation marks gets them, and no other line does."""
    assert quoted_line(line) == mended
    assert not mended or parse(mended)[1] == ()


@settings(deadline=None)
@given(st.text())
def test_suggested_ids_are_ids(text: str) -> None:
    """What is suggested would be accepted, where anything is."""
    meant = likely_id(text)
    assert not meant or ID.fullmatch(meant)
