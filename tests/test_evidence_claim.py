"""What a claim says that its quotes do not."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.evidence.amounts import amounts
from generator.evidence.claim import Claim, Support, Unsupported, unsupported
from generator.evidence.dates import dates

PARTIES = {
    "companies/veldspar": ("Veldspar", "Veldspar Inc."),
    "agencies/freight": ("Coastal Freight Office", "CFO"),
}


def lacking(claim: str, *quotes: str, date: str = "2025-10-18", derived: tuple[str, ...] = ()) -> list[str]:
    """List the words of a claim that the quotes do not support."""
    found = unsupported(Claim(text=claim, derived=derived), Support(quotes=quotes, dates=(date,)))
    return [one.said for one in found]


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("650 people signed", "six hundred and fifty people signed"),
        ("six hundred fifty people signed", "more than 650 people"),
        ("1,400 signed", "fourteen hundred signed"),
        ("1400 signed", "1,400 signed"),
        ("10,000 more officers", "ten thousand officers"),
        ("a $30 million platform", "a $30m platform"),
        ("a $30m platform", "a 30-million-dollar platform"),
        ("USD 30 million", "thirty million dollars"),
        ("$1.5bn", "US$1.5 billion"),
        ("€27.6 million", "(€27.6M)"),
        ("27% down", "27 percent"),
        ("9 per cent", "nine percent"),
        ("half a million people", "500,000 people"),
        ("a dozen offices", "12 offices"),
        ("thirty‑two people", "32 people"),
        ("on 25 June", "June 25th"),
        ("on 25 June 2018", "on the twenty-fifth of June, 2018"),
        ("on 4 September", "Sept. 4"),
        ("between 18 and 24 June", "June 18-24, or 18"),
        ("in 2018", "founded in 2018"),
        ("by [[cbp-letter-2018]] and [[x|the letter]] [@source-2019, p. 3]", "nothing"),
        ("hundreds of people, one of them", "many people"),
        ("an F-35 and a G7 summit in mid-air", "nothing"),
        ("it may be that they march", "nothing"),
        ("May it be that all who March on come home", "nothing"),
        ("30 million euros", "€30mn"),
        ("30 sailors", "for a few dollars 30 sailors went"),
    ],
)
def test_supported(claim: str, quote: str) -> None:
    """Numbers, sums and dates count alike in words and digits; names, links and vague numbers count nothing."""
    assert lacking(claim, quote) == []


@pytest.mark.parametrize(
    ("claim", "quote", "said"),
    [
        ("650 people signed", "more than 6,500 people", "650"),
        ("650 people signed", "people signed in June", "650"),
        ("a $30 million platform", "30 million people", "$30 million"),
        ("30 million people", "a $30 million platform", "30 million"),
        ("€30 million", "$30 million", "€30 million"),
        ("27% of staff", "27 people", "27%"),
        ("25 people", "on June 25", "25"),
        ("on 26 August", "in August", "26 August"),
        ("on 18 August 2025", "in August", "18 August 2025"),
        ("in May 2024", "in May", "May 2024"),
        ("in 2017", "in 2018", "2017"),
        ("on 26 August 2024", "on 26 August 2023, and again in 2024", "26 August 2024"),
        ("twelve hundred people", "twelve people", "twelve hundred"),
        ("two million", "two thousand", "two million"),
        ("1.5 billion", "15 billion", "1.5 billion"),
    ],
)
def test_unsupported(claim: str, quote: str, said: str) -> None:
    """Another number, unit or date, or one that is less exact, is no support."""
    assert lacking(claim, quote) == [said]


def test_source_date() -> None:
    """The source's own date gives the claim its date, and a quote without a year its year."""
    assert lacking("in October 2025", "words", date="2025-10-18") == []
    assert lacking("on 26 August 2025", "sent on August 26", date="2025-10-18") == []
    assert lacking("on 26 August 2024", "sent on August 26", date="2025-10-18") == ["26 August 2024"]
    assert lacking("on 18 October 2025", "words", date="2025-10~") == ["18 October 2025"]
    assert lacking("on 25 June 2018", "words", date="[2018-06-25,2018-06-26]") == []
    assert lacking("18 people", "words", date="2025-10-18") == ["18"]


def test_derived() -> None:
    """What is derived needs no quote."""
    assert lacking("750 more on 3 May 2024", "650 … 1,400") == ["3 May 2024", "750"]
    assert lacking("750 more on 3 May 2024", "650 … 1,400", derived=("750", "2024-05-03")) == []


def test_figures() -> None:
    """Every figure's value stands in a quote, with its currency where it has one."""
    figures = ((Decimal(650), ""), (Decimal(30000000), "USD"), (Decimal(30000000), "EUR"), (Decimal(700), "people"))
    support = Support(quotes=("More than 650 people", "a $30 million deal"))
    assert unsupported(Claim(text="They signed.", figures=figures), support) == (
        Unsupported("figure", "30000000 EUR"),
        Unsupported("figure", "700 people"),
    )


def test_parties() -> None:
    """A party is named in a quote or a title, or mentioned in the text."""
    claim = Claim(text="They met.", parties=PARTIES)
    assert unsupported(claim, Support(quotes=("Veldsparians and a freight office",))) == (
        Unsupported("party", "companies/veldspar"),
        Unsupported("party", "agencies/freight"),
    )
    assert unsupported(claim, Support(quotes=("Veldspar’s pitch",), titles=("Firm courts the CFO",))) == ()
    mentions = frozenset({"agencies/freight", "companies/other"})
    assert unsupported(claim, Support(quotes=("Veldspar’s pitch",), mentions=mentions)) == ()


def test_said_once() -> None:
    """What is lacking is said once, with its kind."""
    claim = Claim(text="650 people and $3 on 3 May, then 650 people")
    assert unsupported(claim, Support(quotes=("none",))) == (
        Unsupported("date", "3 May"),
        Unsupported("number", "650"),
        Unsupported("sum", "$3"),
    )


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("one hundred and twenty-five thousand six hundred", [125600]),
        ("a hundred and one", [101]),
        ("two thousand and three", [2003]),
        ("three, four and five", [3, 4, 5]),
        ("ten and twenty and five", [10, 20, 5]),
        ("10–15 million", [10, 15000000]),
        ("twenty thousand and two, thirty", [20002, 30]),
        ("several hundred, a few thousand, millions", []),
        ("401k, 4G, 3D, 2x, 1980s, 47th", [401000, 1980, 47]),
        ("1,4000 and 12,34", [1, 4000, 12, 34]),
    ],
)
def test_amounts(text: str, values: list[int]) -> None:
    """Numbers are read as a reader would, and vague ones not at all."""
    assert [int(amount.value) for amount in amounts(text)] == values


def test_dates_do_not_become_numbers() -> None:
    """What a date took is gone from the text, and what is no date stays."""
    found, rest = dates("On June 18-24, 2018 and in March, 75 met; June 75 and 2018-19 are none.")
    assert [(date.year, date.month, date.day) for date in found] == [(2018, 6, 24), (2018, 6, 18), (0, 6, 0), (0, 3, 0)]
    assert [str(amount.value) for amount in amounts(rest)] == ["75", "75", "2018", "19"]
