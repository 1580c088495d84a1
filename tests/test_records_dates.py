"""Dates mean what EDTF says they mean; another reader of EDTF is the judge."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Any

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.records.dates import FORM, Edtf, parse
from generator.records.spoken import long


@st.composite
def moments(draw: st.DrawFn) -> str:
    """Write a year, a month or a day, perhaps with a mark."""
    year = draw(st.integers(1, 9999))
    text = f"{year:04}"
    if draw(st.booleans()):
        month = draw(st.integers(1, 12))
        text += f"-{month:02}"
        if draw(st.booleans()):
            text += f"-{draw(st.integers(1, monthrange(year, month)[1])):02}"
    return text + draw(st.sampled_from(["", "", "?", "~", "%"]))


def intervals() -> st.SearchStrategy[str]:
    """Write an interval with two ends, or with one."""
    closed = st.tuples(moments(), moments()).map(lambda ends: sorted(ends, key=lambda one: parse(one).sort_day))
    return st.one_of(closed.map("/".join), moments().map("{}/..".format), moments().map("../{}".format))


def sets() -> st.SearchStrategy[str]:
    """Write a set of which one date is meant."""
    plain = moments().map(lambda text: text.rstrip("?~%"))
    choices = st.lists(plain, min_size=2, max_size=4).map(lambda found: sorted(found, key=lambda one: _bounds(one)[0]))
    return choices.map(lambda found: f"[{','.join(found)}]")


def _bounds(text: str) -> tuple[date, date]:
    read = parse(text)
    assert read.earliest
    assert read.latest
    return read.earliest, read.latest


def judged(text: str) -> tuple[date | None, date | None]:
    """Give the first and last day by the other reader; None for an open end."""
    read = parse_edtf(text)
    return _day(read.lower_strict()), _day(read.upper_strict())


def _day(found: Any) -> date | None:
    return None if isinstance(found, float) else date(*tuple(found)[:3])


@settings(deadline=None)
@given(st.one_of(moments(), intervals(), sets()))
def test_bounds_agree_with_another_reader(text: str) -> None:
    """The earliest and the latest day are those that the other reader gives."""
    read = parse(text)
    assert (read.earliest, read.latest) == judged(text)
    assert read.text == text


@settings(deadline=None)
@given(st.text("0129-/.[],~?% X", max_size=24))
def test_nothing_is_taken_for_a_date_that_is_none(text: str) -> None:
    """Whatever is read as a date is one, with the same bounds, for the other reader too."""
    try:
        read = parse(text)
    except ValueError:
        return
    assert (read.earliest, read.latest) == judged(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2018", date(2018, 12, 31)),
        ("2018-02", date(2018, 2, 28)),
        ("2018-06-25", date(2018, 6, 25)),
        ("2018-06-18/2018-06-24", date(2018, 6, 24)),
        ("../2025-10-18", date(2025, 10, 18)),
        ("2011/..", date(2011, 12, 31)),
        ("[2018-06-25,2018-06-26]", date(2018, 6, 26)),
        ("[2018,2018-06]", date(2018, 12, 31)),
    ],
)
def test_dates_sort_by_their_latest_day(text: str, day: date) -> None:
    """What is not exact sorts by its latest possible day, an open end by its start."""
    assert parse(text).sort_day == day
    assert parse(text).year == day.year


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("2018", "2018"),
        ("2018-06", "June 2018"),
        ("2018-06-05", "5 June 2018"),
        ("2018-06~", "about June 2018"),
        ("2018?", "perhaps 2018"),
        ("2018%", "perhaps about 2018"),
        ("2018-06-18/2018-06-24", "18 to 24 June 2018"),
        ("2018-05-30/2018-06-02", "30 May to 2 June 2018"),
        ("2018-12-30/2019-01-02", "30 December 2018 to 2 January 2019"),
        ("2018-05/2018-06", "May to June 2018"),
        ("2018/2019", "2018 to 2019"),
        ("2018/2018-06", "2018 to June 2018"),
        ("2018-06-05/2018-06", "5 June to June 2018"),
        ("2018-06~/2019-01~", "about June 2018 to January 2019"),
        ("2018-06/2019-01~", "June 2018 to about January 2019"),
        ("2011/..", "since 2011"),
        ("2011~/..", "since about 2011"),
        ("../2025-10-18", "by 18 October 2025"),
        ("../2025-10?", "by perhaps October 2025"),
        ("[2018-06-25,2018-06-26]", "25 or 26 June 2018"),
        ("[2017,2018,2019]", "2017, 2018 or 2019"),
        ("[2018-06-30,2018-07-01]", "30 June or 1 July 2018"),
        ("0033-04-03", "3 April 33"),
    ],
)
def test_dates_in_words(text: str, spoken: str) -> None:
    """Dates are said as precisely as they are written, and no more."""
    assert long(parse(text)) == spoken


@settings(deadline=None)
@given(st.one_of(moments(), intervals(), sets()))
def test_every_date_can_be_said(text: str) -> None:
    """The words of a date name the year of each of its ends."""
    read = parse(text)
    said = long(read)
    assert all(str(moment.year) in said for moment in _ends(read))
    assert said == " ".join(said.split())


def _ends(read: Edtf) -> list[date]:
    first, last = read.moments[0], read.moments[-1]
    return [moment.first for moment in (first, last) if moment]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2011-02-29", "February 2011 has no day 29"),
        ("1900-02-29", "February 1900 has no day 29"),
        ("2012-13", "there is no month 13"),
        ("2012-00", "months and days count from 01"),
        ("2012-01-00", "months and days count from 01"),
        ("0000", "years count from 0001"),
        ("2019/2018", "the interval ends before it starts"),
        ("2019/2020/2021", "`/` stands between the start and the end of an interval"),
        ("../..", "an interval has a start or an end"),
        ("[2018]", "a set holds two or more dates in order"),
        ("[2019,2018]", "a set holds two or more dates in order"),
        *((text, FORM) for text in ("", " 2018", "18", "2018-6", "20180605", "２０１８")),
        *((text, FORM) for text in ("2018-06-05T10:00", "[,]", "/", "2018~?", "y17e7")),
    ],
)
def test_what_is_no_date_says_why(text: str, reason: str) -> None:
    """The reason names what is wrong."""
    with pytest.raises(ValueError, match=f"^{reason}$"):
        parse(text)
