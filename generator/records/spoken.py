"""Dates in words: `about June 2018`, `by 18 October 2025`, `18 to 24 June 2018`."""

from __future__ import annotations

from generator.records.dates import MONTHS, Edtf, Moment

MARKS = {"": "", "?": "perhaps", "~": "about", "%": "perhaps about"}


def long(when: Edtf) -> str:
    """Say a date in prose, with full names of months."""
    return " ".join(part for part in (qualifier(when), body(when)) if part)


def qualifier(when: Edtf) -> str:
    """Give the word that says how exact a date is; empty where it is exact, or where only a part of it is not."""
    match when.moments:
        case (Moment(mark=mark),):
            return MARKS[mark]
        case (None, Moment(mark=mark)):
            return f"by {MARKS[mark]}".strip()
        case (Moment(mark=mark), None):
            return f"since {MARKS[mark]}".strip()
    marks = {moment.mark for moment in when.moments if moment}
    return MARKS[marks.pop()] if len(marks) == 1 else ""


def body(when: Edtf, *, short: bool = False) -> str:
    """Say the date itself without its qualifier; `short` cuts the months to three letters."""
    known = [moment for moment in when.moments if moment]
    marked = len({moment.mark for moment in known}) > 1
    if len(known) == 1:
        return _say(known[0], short)
    joint = " or " if when.form == "set" else " to "
    names = [_marked(moment, _say_before(moment, known[-1], short), marked) for moment in known[:-1]]
    names.append(_marked(known[-1], _say(known[-1], short), marked))
    return ", ".join(names[:-1]) + joint + names[-1]


def _say(moment: Moment, short: bool) -> str:
    return " ".join(str(part) for part in (moment.day or "", _month(moment, short), moment.year) if part)


def _say_before(moment: Moment, last: Moment, short: bool) -> str:
    """Leave out what the last date of the row says anyway: `18 to 24 June 2018`."""
    if moment.year != last.year or not moment.month:
        return _say(moment, short)
    if moment.day and moment.month == last.month and last.day:
        return str(moment.day)
    return f"{moment.day or ''} {_month(moment, short)}".strip()


def _month(moment: Moment, short: bool) -> str:
    if not moment.month:
        return ""
    name = MONTHS[moment.month - 1]
    return name[:3] if short else name


def _marked(moment: Moment, name: str, marked: bool) -> str:
    return f"{MARKS[moment.mark]} {name}".strip() if marked else name
