"""What was found in a page or a text: the article, and what is said about it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.evidence.normal import plain
from generator.read.hidden import HIDDEN

UNREAD = "\ufffd"
OPEN_ENDED = re.compile(r"[\w,;:-]$")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line of the page that is not in the text."""

    text: str
    why: str
    """In a few words: `a photo credit`."""
    inside: bool = False
    """Whether it stands between lines that were kept; then a person should look."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A line that was kept and may be no part of the article."""

    text: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article as a person would copy it out, with what the page says of itself; empty where it says nothing."""

    title: str = ""
    publishers: tuple[str, ...] = ()
    """The names that may be its publisher's, the likeliest first."""
    authors: tuple[str, ...] = ()
    """`Family, Given`."""
    byline: str = ""
    """What stands in the place of an author without being one: `Staff report`."""
    published: str = ""
    """EDTF, as exact as the page."""
    published_from: str = ""
    """Where the date was read, if not where the page states it: a sentence for `uncertain`."""
    printed_date: str = ""
    """A date as printed that is not enough of one: `Oct 18`."""
    url: str = ""
    canonical: str = ""
    """The address that the page gives itself, where it is another."""
    language: str = ""
    """BCP 47."""
    lines: tuple[str, ...] = ()
    """The text, one line for each paragraph, the headline first."""
    left_out: tuple[LeftOut, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    notes: tuple[str, ...] = ()
    """What else a person should know, in sentences."""

    @property
    def text(self) -> str:
        """Give the text as captures hold it."""
        return "".join(f"{line}\n" for line in self.lines)


def clean(text: str) -> str:
    """Make one line of a text, with single spaces and without what cannot be seen."""
    return plain(HIDDEN.sub(_seen, plain(text)))


def _seen(hidden: re.Match[str]) -> str:
    """Keep the mark of a character that could not be read, as notes say."""
    return hidden[0] if hidden[0] == UNREAD else " "


def is_sentence(line: str) -> bool:
    """Tell whether a line reads like a sentence: six words or more, and closed."""
    return len(line.split()) >= 6 and not OPEN_ENDED.search(line)


def beginning(line: str, words: int = 8) -> str:
    """Give the first words of a line."""
    parts = line.split()
    return " ".join(parts[:words]) + (" …" if len(parts) > words else "")
