"""Questions on which sources differ: `content/accounts.yaml`."""

from __future__ import annotations

from typing import Literal

from generator.records.record import record
from generator.records.scalars import Id, Text, Words


@record
class Answer:
    """One answer, and the annotations that give it."""

    says: Words
    """The answer in our own words."""
    annotations: tuple[Id, ...]
    """The ids of the annotations that give it."""


@record
class Account:
    """One question with its answers, side by side."""

    id: Id
    """Unique among the questions."""
    question: Words
    """The question in our own words."""
    kind: Literal["growth", "base", "wording", "rounding", "error", "open"]
    """Why they differ: a count that rose, different things counted, words, rounding, an error, or not known."""
    answers: tuple[Answer, ...]
    """Two or more."""
    note: Text = ""
    """What a reader should know besides."""
