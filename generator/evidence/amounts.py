"""Numbers, shares and sums of money in English text, in digits and in words: `650`, `six hundred and fifty`, `$30m`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from generator.evidence.number_words import SCALES, read_number_words

CURRENCIES = {
    "$": "USD",
    "us$": "USD",
    "a$": "AUD",
    "c$": "CAD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "usd": "USD",
    "aud": "AUD",
    "cad": "CAD",
    "eur": "EUR",
    "gbp": "GBP",
    "jpy": "JPY",
    "chf": "CHF",
    "dollar": "USD",
    "dollars": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "pounds": "GBP",
    "yen": "JPY",
}
PER_CENT = "%"
SUFFIXES = {"k": 3, "m": 6, "mn": 6, "mln": 6, "bn": 9, "b": 9, "tn": 12, "tr": 12}
ORDINALS = ("st", "nd", "rd", "th", "s")

# A number that hangs on capitals is a name, `F-35` or `G7`; one that goes over into other letters is none either.
TOKEN = re.compile(
    r"""(?P<sign>(?:US|A|C)?\$|[€£¥%])
      | (?P<name>(?<![A-Za-z])[A-Z]+-?\d\w*)
      | (?P<digits>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)(?P<suffix>[A-Za-z]*)
      | (?P<word>[A-Za-z]+)
      | (?P<other>[^\s-]|(?<=\s)-|-(?=\s))""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, as far as the text gives one."""

    value: Decimal
    """The number itself: `$30m` is 30000000."""
    unit: str = ""
    """A currency [ISO 4217], `%`, or empty."""
    written: str = field(default="", compare=False)
    """The words that say it."""

    @property
    def is_money(self) -> bool:
        """Tell whether it is a sum."""
        return self.unit not in ("", PER_CENT)

    @property
    def is_year(self) -> bool:
        """Tell whether it may be a year."""
        return self.unit == "" and re.fullmatch(r"(?:1[89]|20)\d\d", self.written) is not None


def amounts(normal: str) -> list[Amount]:
    """Read the amounts of a normalised text, in order."""
    tokens = list(TOKEN.finditer(normal))
    found: list[Amount] = []
    at = 0
    while at < len(tokens):
        value, after = _number(tokens, at)
        if value is None:
            at += 1
            continue
        unit, start, after = _unit(tokens, at, after)
        written = normal[tokens[start].start() : tokens[after - 1].end()]
        found.append(Amount(value, unit, written))
        at = after
    return found


def _number(tokens: list[re.Match[str]], at: int) -> tuple[Decimal | None, int]:
    """Read a number in digits or words; give it with the place after it."""
    token = tokens[at]
    if token["digits"]:
        return _digits(tokens, at)
    words = [_word(tokens, place) for place in range(at, min(at + 16, len(tokens)))]
    stop = words.index("") if "" in words else len(words)
    value, used = read_number_words(words[:stop])
    return value, at + used


def _digits(tokens: list[re.Match[str]], at: int) -> tuple[Decimal | None, int]:
    value, suffix = Decimal(tokens[at]["digits"].replace(",", "")), tokens[at]["suffix"].lower()
    if suffix in SUFFIXES:
        return value.scaleb(SUFFIXES[suffix]), at + 1
    if suffix and suffix not in ORDINALS:
        return None, at + 1
    scale = SCALES.get(_word(tokens, at + 1)) if not suffix else None
    return (value.scaleb(scale), at + 2) if scale else (value, at + 1)


def _unit(tokens: list[re.Match[str]], start: int, after: int) -> tuple[str, int, int]:
    """Find the unit before or after a number; give it with the first place and the place after the last."""
    before = tokens[start - 1][0] if start else ""
    # `USD 30` and `$30`, but not `dollars 30`.
    if before == before.upper() and before.lower() in CURRENCIES:
        return CURRENCIES[before.lower()], start - 1, after
    following = tokens[after][0].lower() if after < len(tokens) else ""
    if following in (PER_CENT, "percent"):
        return PER_CENT, start, after + 1
    if following == "per" and _word(tokens, after + 1) == "cent":
        return PER_CENT, start, after + 2
    if following in CURRENCIES and following.isalpha():
        return CURRENCIES[following], start, after + 1
    return "", start, after


def _word(tokens: list[re.Match[str]], at: int) -> str:
    """Give the word at a place, in lower case; empty where something else stands."""
    return (tokens[at]["word"] or "").lower() if at < len(tokens) else ""
