"""Dates in English text, as exact as it gives them: `25 June 2018`, `June 25th`, `the twenty-fifth of June`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.records.dates import MONTHS

ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth",
    "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip
SHORT = {name[:3]: number for number, name in enumerate(MONTHS, start=1)}

MONTH = rf"(?P<month>(?:{'|'.join(MONTHS)})|(?:{'|'.join([*SHORT, 'Sept'])})\b\.?)"
DAY = rf"(?P<day>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?|{'|'.join(reversed(ORDINALS))})"
OTHER_DAY = DAY.replace("day", "other")
YEAR = r"(?P<year>(?:1[89]|20)\d\d)(?![\d%]|[.,]\d)"

# `May` and `March` are months by themselves only after such a word.
LEADS = "in|of|by|since|until|till|from|during|before|after|through|early|late|mid|last|this|next|to|and"

FORMS = tuple(
    re.compile(form)
    for form in (
        r"\b(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d\d))?(?![\d-])",
        rf"\b(?:{OTHER_DAY}-)?{DAY}(?: of)? {MONTH}(?:,? {YEAR})?",
        rf"\b{MONTH} {DAY}(?![\d%]|[.,]\d)(?:-{OTHER_DAY})?(?:,? {YEAR})?",
        rf"\b{MONTH}(?: of)?,? {YEAR}",
        rf"\b(?P<month>{'|'.join(name for name in MONTHS if name not in ('March', 'May'))})\b",
        rf"\b(?i:{LEADS})[ -](?P<month>March|May)\b",
    )
)


@dataclass(frozen=True, slots=True)
class Said:
    """A date as a text gives it."""

    year: int = 0
    """0 where it is not said."""
    month: int = 0
    """0 where it is not said."""
    day: int = 0
    """0 where it is not said."""
    written: str = field(default="", compare=False)
    """The words that say it."""


def dates(normal: str) -> tuple[list[Said], str]:
    """Read the dates of a normalised text; give them with the text that remains without them."""
    found: list[Said] = []
    for form in FORMS:
        for hit in form.finditer(normal):
            found.extend(_read(hit))
        # A semicolon belongs to no date and no number, so what stood around stays apart.
        normal = form.sub(" ; ", normal)
    return found, normal


def _read(hit: re.Match[str]) -> list[Said]:
    parts = hit.groupdict()
    year = int(parts.get("year") or 0)
    month = _month(parts["month"])
    days = [_day(parts[name]) for name in ("other", "day") if parts.get(name)]
    return [Said(year, month, day, hit[0]) for day in days or [0]]


def _month(written: str) -> int:
    return int(written) if written.isdecimal() else SHORT[written[:3]]


def _day(written: str) -> int:
    if written in ORDINALS:
        return ORDINALS.index(written) + 1
    return int(re.sub(r"\D", "", written))
