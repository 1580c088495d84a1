"""Numbers in English words: `six hundred and fifty`, `thirty million`, `half a million`, `a dozen`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

TO_NINETEEN = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
SMALL = {word: value for value, word in enumerate(TO_NINETEEN)}
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
"""Powers of ten."""
ARTICLES = ("a", "an")
LARGE = ("hundred", "dozen", *SCALES)


def read_number_words(words: Sequence[str]) -> tuple[Decimal | None, int]:
    """Read the number with which lower-case words begin; give it with how many words it takes.

    A bare `hundred` or `thousand` is no number: `several hundred` says no more than that.
    """
    if len(words) > 2 and words[0] == "half" and words[1] in ARTICLES and words[2] in SCALES:
        return Decimal(5).scaleb(SCALES[words[2]] - 1), 3
    at = 1 if len(words) > 1 and words[0] in ARTICLES and words[1] in LARGE else 0
    return _read(words, at, 1 if at else None)


def _read(words: Sequence[str], at: int, group: int | None) -> tuple[Decimal | None, int]:
    """Add up groups below a thousand, each with its scale; `group` is the one begun, None before the next begins."""
    total, begun = 0, group is not None
    while at < len(words):
        word = words[at]
        if word == "and" and _goes_on(words, at, total, group):
            at += 1
            continue
        if word in SCALES and group is not None:
            total, group = total + group * 10 ** SCALES[word], None
        elif (joined := _join(group, word)) is not None:
            group = joined
        else:
            break
        at, begun = at + 1, True
    return (Decimal(total + (group or 0)), at) if begun else (None, 0)


def _join(group: int | None, word: str) -> int | None:
    """Add a word to the group of numbers below a thousand; None where it does not belong to it."""
    whole = group or 0
    if word == "dozen" and group is not None and whole < 100:
        return whole * 12
    if word == "hundred" and group is not None and 0 < whole < 100:
        return whole * 100
    if word in TENS and whole % 100 == 0 and (group is None or whole):
        return whole + TENS[word]
    if word in SMALL and (group is None or (whole and _leaves_room(whole, SMALL[word]))):
        return whole + SMALL[word]
    return None


def _leaves_room(group: int, value: int) -> bool:
    return group % 100 == 0 or (value < 10 and group % 100 >= 20 and group % 10 == 0)


def _goes_on(words: Sequence[str], at: int, total: int, group: int | None) -> bool:
    """Tell whether `and` stands inside a number: after a hundred or a scale, and before a smaller number."""
    closed = (group is None and total > 0) or (group is not None and group > 0 and group % 100 == 0)
    return closed and at + 1 < len(words) and (words[at + 1] in SMALL or words[at + 1] in TENS)
