"""Accounts and figures that differ, side by side."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from generator.link import site
from generator.link.figures import Comparison
from generator.link.html import Html
from generator.link.ref import Ref
from generator.pages.parts.evidence import within_marks
from generator.pages.parts.line import Link
from generator.pages.parts.names import publisher_name, record_link
from generator.pages.parts.when import When, when
from generator.records.annotation import Figure
from generator.records.vocabulary import Measure


@dataclass(frozen=True, slots=True)
class Quoted:
    """The words of one record's evidence."""

    quote: str
    record: Link


@dataclass(frozen=True, slots=True)
class Voice:
    """One source of an answer, with all that is quoted from it."""

    source: str
    """The source's id, for its number."""
    publisher: str
    when: When
    quotes: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, and the sources that give it."""

    says: Html
    """In our words, or the figure with its bound: `more than 650`."""
    voices: tuple[Voice, ...]
    day: str
    """The date of its first figure or source, by which answers are put in order."""


@dataclass(frozen=True, slots=True)
class Account:
    """One question on which sources differ."""

    id: str
    question: str
    kind: str
    """Why they differ, in words: `counted at different times`."""
    answers: tuple[Answer, ...]
    note: str


KINDS = {
    "growth": "Counted at different times",
    "base": "Different things are counted",
    "wording": "The wording differs",
    "rounding": "One is rounded",
    "error": "One of them is in error",
    "open": "Not settled by the sources held",
}
BOUNDS = {
    None: "",
    "exact": "",
    "about": "about ",
    "nearly": "nearly ",
    "at-least": "at least ",
    "more-than": "more than ",
    "up-to": "up to ",
    "less-than": "less than ",
}
SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}


def account(question: site.Account, whole: site.Site) -> Account:
    """Show the answers to a question side by side, in order of their sources' dates."""
    answers = [
        _answer(answer.says.html, [whole.annotations[id] for id in answer.annotations], whole)
        for answer in question.answers
    ]
    return Account(
        id=f"account-{question.id}",
        question=question.question,
        kind=KINDS[question.record.kind],
        answers=tuple(sorted(answers, key=_order)),
        note=question.note.text,
    )


def comparison(found: Comparison, whole: site.Site) -> Account:
    """Show figures of one measure side by side, in order of their dates."""
    answers = [
        _answer(Html(escape(say_figure(given.figure, found.measure))), [given.annotation], whole)
        for given in found.given
    ]
    return Account(
        id=_id(found),
        question=_question(found, whole),
        kind=(KINDS["growth"] if found.measure.grows else "Figures differ") if found.differs else "",
        answers=tuple(answers),
        note=found.measure.definition,
    )


def _id(found: Comparison) -> str:
    """Name a comparison by all that sets it apart from others on the same page."""
    first = found.given[0]
    narrower = (first.figure.of, first.figure.unit, first.figure.per, first.figure.over)
    parts = ["figures", found.measure.id, found.event.id if found.event else first.annotation.id]
    return re.sub(r"[\s/]+", "-", "-".join([*parts, *(word for word in narrower if word)]))


def _question(found: Comparison, whole: site.Site) -> str:
    """Say what is counted, of whom, and for which event: `Signatories, Apple: Letter of 2026`."""
    kind, _, id = (found.given[0].figure.of or "").rpartition("/")
    refs = [Ref(one.id, id) for one in whole.vocabulary.kinds if kind in ("", one.id)]
    whose = "".join(f", {whole.entities[ref].label}" for ref in refs if ref in whole.entities)
    return f"{found.measure.label}{whose}{f': {whole.entities[found.event].label}' if found.event else ''}"


def say_figure(figure: Figure, measure: Measure) -> str:
    """Print a figure with its bound as the source has it: `more than 650 people`, `$30 million`."""
    if figure.value is None and figure.min is None and figure.max is None:
        return figure.wording
    if figure.value is not None:
        number = say_amount(figure.value, figure.unit)
    else:
        ends = [say_amount(end, figure.unit) for end in (figure.min, figure.max) if end is not None]
        number = " to ".join(ends)
    unit = measure.unit if not figure.unit else "" if len(figure.unit) == 3 and figure.unit.isupper() else figure.unit
    said = f"{BOUNDS[figure.bound]}{number} {unit}".strip()
    return f"{said} a {figure.per}" if figure.per else said


def say_amount(value: Decimal, unit: str) -> str:
    """Print a number with thousands parted; a sum of money in millions or billions where it is one."""
    if len(unit) != 3 or not unit.isupper():
        return f"{value:,}"
    symbol = SYMBOLS.get(unit, f"{unit} ")
    for size, word in ((10**9, "billion"), (10**6, "million")):
        if abs(value) >= size:
            return f"{symbol}{(value / size).normalize():,f} {word}"
    return f"{symbol}{value:,}"


def _answer(says: Html, annotations: Sequence[site.Annotation], whole: site.Site) -> Answer:
    by_source: dict[str, list[tuple[site.Evidence, Quoted]]] = defaultdict(list)
    for one in annotations:
        for item in one.evidence:
            by_source[item.source.id].append((item, Quoted(within_marks(item.record.quote), record_link(one))))
    voices = [_voice(found[0][0].source, tuple(quoted for _, quoted in found), whole) for found in by_source.values()]
    of_figures = [figure.as_of for one in annotations for figure in one.record.figures if figure.as_of]
    of_sources = [found[0][0].source.record.published for found in by_source.values()]
    dates = of_figures or [date for date in of_sources if date]
    return Answer(says, tuple(voices), min((date.sort_day.isoformat() for date in dates), default="9999"))


def _voice(source: site.Source, quotes: tuple[Quoted, ...], whole: site.Site) -> Voice:
    return Voice(source.id, publisher_name(source, whole), when(source.record.published), quotes)


def _order(answer: Answer) -> str:
    return answer.day
