"""Numbers, lists and names as words."""

from __future__ import annotations

from collections.abc import Sequence

SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]


def counted(number: int, one: str, many: str = "") -> str:
    """Say how many: `1 record`, `24 records`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def counted_words(number: int, one: str, many: str = "") -> str:
    """Say how many at the start of a sentence, small numbers in words: `Two sources`."""
    said = SMALL[number] if number < len(SMALL) else f"{number:,}"
    return f"{said} {one if number == 1 else many or one + 's'}".capitalize()


def listed(names: Sequence[str]) -> str:
    """Join names: `Adobe, Microsoft and ServiceNow`."""
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part) if names else ""


def lower_first(text: str) -> str:
    """Put the first letter in lower case, unless the first word is an abbreviation or a name's capital follows."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def upper_first(text: str) -> str:
    """Put the first letter in upper case."""
    return text[:1].upper() + text[1:]
