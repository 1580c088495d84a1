"""A text of contributors as HTML, with what it links and cites."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.link.html import Html
from generator.link.ref import Ref

NOTHING = Html()
SENTENCE_END = re.compile(
    r"(?<=[.!?])(?<!\b[A-Z]\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMrs\.)(?<!\bInc\.)(?P<closing>[”’)]*)\s+(?=[A-Z“‘(])"
)
"""The points of `U.S. Customs` and `Ms. Quill` end no sentence."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A link to a thing, with the sentence around it."""

    ref: Ref
    sentence: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, for the checks."""

    line: int
    """Of the text, counted from 0."""
    text: str
    """Without any marks of Markdown."""
    sources: tuple[str, ...]
    """The ids of those it cites, as written where they lead nowhere."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and its place on the page."""

    id: str
    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Prose:
    """A text as HTML, and what it links and cites."""

    html: Html = NOTHING
    text: str = ""
    """Without any marks of Markdown."""
    mentions: tuple[Mention, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    headings: tuple[Heading, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """Give the ids of the cited sources in order of first use."""
        return tuple(dict.fromkeys(source for paragraph in self.paragraphs for source in paragraph.sources))


def sentence_at(text: str, position: int) -> str:
    """Give the sentence around a position of a paragraph."""
    start = 0
    for end in SENTENCE_END.finditer(text):
        if end.end() > position:
            return text[start : end.end("closing")].strip()
        start = end.end()
    return text[start:].strip()
