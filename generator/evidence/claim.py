"""A claim against its quotes: what it says that they do not.

A true quote can stand under a claim that it does not support. Numbers, sums, dates and parties can be compared by
rule; what they mean cannot, so the result is a warning and never a proof.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from generator.evidence.amounts import Amount, amounts
from generator.evidence.dates import Said, dates
from generator.evidence.names import named
from generator.evidence.normal import normalise

LINK = re.compile(r"\[\[[^\[\]|]*(?:\|([^\[\]]*))?\]\]")
CITATION = re.compile(r"\[@[^\]]*\]")
ISO_DATE = re.compile(r"(?<!\d)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What an annotation asserts."""

    text: str
    """The claim as written, with its links."""
    figures: tuple[tuple[Decimal, str], ...] = ()
    """Every value of its figures, the ends of ranges too, each with its unit; only a currency is compared."""
    parties: Mapping[str, Iterable[str]] = field(default_factory=dict)
    """The names and aliases of each party, by `kind/id`."""
    derived: tuple[str, ...] = ()
    """The numbers and dates for which a calculation is given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """What the evidence of an annotation gives it."""

    quotes: tuple[str, ...]
    """The quotes."""
    titles: tuple[str, ...] = ()
    """The titles of the sources; they name parties."""
    dates: tuple[str, ...] = ()
    """The dates of the sources [EDTF]."""
    mentions: frozenset[str] = frozenset()
    """The entities, as `kind/id`, that the texts of the sources name."""


@dataclass(frozen=True, slots=True)
class Unsupported:
    """Something that a claim says and its evidence does not."""

    kind: Literal["number", "sum", "date", "figure", "party"]
    """What it is."""
    said: str
    """The words of the claim, the figure's value, or the party's `kind/id`."""


@dataclass(frozen=True, slots=True)
class _Given:
    """The numbers and dates that may stand in a claim."""

    amounts: frozenset[Amount]
    dates: tuple[Said, ...]
    source_dates: tuple[Said, ...]

    @property
    def years(self) -> set[int]:
        bare = {int(amount.value) for amount in self.amounts if amount.is_year}
        return bare | {date.year for date in (*self.dates, *self.source_dates) if date.year}


def unsupported(claim: Claim, support: Support) -> tuple[Unsupported, ...]:
    """List what a claim says that neither its quotes nor the dates of its sources nor a calculation give."""
    given = _given(claim, support)
    said, rest = dates(normalise(CITATION.sub("", LINK.sub(r"\1", claim.text))))
    lacking = [
        *(Unsupported("date", date.written) for date in said if not _is_dated(date, given)),
        *(_lacking(amount) for amount in amounts(rest) if not _is_given(amount, given)),
        *(Unsupported("figure", _figure(*one)) for one in claim.figures if not _is_figure(*one, given)),
        *(Unsupported("party", party) for party in _unnamed(claim, support)),
    ]
    return tuple(dict.fromkeys(lacking))


def _given(claim: Claim, support: Support) -> _Given:
    read = [dates(normalise(text)) for text in (*support.quotes, *claim.derived)]
    return _Given(
        amounts=frozenset(amount for _, rest in read for amount in amounts(rest)),
        dates=tuple(date for found, _ in read for date in found),
        source_dates=tuple(_said(found) for text in support.dates for found in ISO_DATE.finditer(text)),
    )


def _said(found: re.Match[str]) -> Said:
    return Said(int(found[1]), int(found[2] or 0), int(found[3] or 0))


def _is_dated(date: Said, given: _Given) -> bool:
    """Tell whether a date is given.

    A quote that lacks the year may take it from elsewhere; day and month must stand together.
    """
    return any(
        (date.day in (0, one.day) and date.month == one.month and date.year in (0, one.year))
        for one in (*given.dates, *given.source_dates)
    ) or any(
        one.year == 0 and date.day in (0, one.day) and date.month == one.month and date.year in given.years
        for one in given.dates
    )


def _is_given(amount: Amount, given: _Given) -> bool:
    # `one of the companies` counts nothing.
    is_idle = amount.written.lower() == "one"
    return is_idle or amount in given.amounts or (amount.is_year and int(amount.value) in given.years)


def _lacking(amount: Amount) -> Unsupported:
    return Unsupported("sum" if amount.is_money else "number", amount.written)


def _is_figure(value: Decimal, unit: str, given: _Given) -> bool:
    """Tell whether the value of a figure is given; a currency must agree, other units are seldom printed alike."""
    same = [amount for amount in given.amounts if amount.value == value]
    if re.fullmatch("[A-Z]{3}", unit):
        return any(amount.unit == unit for amount in same)
    return any(not amount.is_money for amount in same)


def _figure(value: Decimal, unit: str) -> str:
    return f"{value} {unit}".strip()


def _unnamed(claim: Claim, support: Support) -> list[str]:
    texts = "\n".join(normalise(text) for text in (*support.quotes, *support.titles))
    standing = {*named(texts, claim.parties), *support.mentions}
    return [party for party in claim.parties if party not in standing]
