"""Our own words are our own: no long run of a source's words outside quotation marks, where its text is at hand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic, Key
from generator.evidence.normal import normalise
from generator.evidence.words import fold, words
from generator.link.checks.draft import Draft, found
from generator.link.prose import Prose
from generator.link.ref import Ref
from generator.read.records import Written

RUN = 9
"""From how many words in a row on a text is taken for the source's."""
QUOTED = re.compile("“[^“”]*”|‘[^‘’]*’(?!\\w)")
"""Words between quotation marks: they are checked as quotes, or are titles."""
BREAK = " ¶ "
"""No word: a run of words does not reach over it."""

Text = tuple[Written[object], tuple[Key, ...], str]


def borrowed_words(draft: Draft) -> Iterator[Diagnostic]:
    """Find runs of nine words or more that a text of ours shares with the captured text of a source."""
    sources = {run: id for id, text in draft.records.captures.items() for run in _runs(text)}
    if not sources:
        return
    for written, keys, text in _texts(draft):
        run = next((run for run in _runs(QUOTED.sub(BREAK, text)) if run in sources), None)
        if run:
            message = f"`{' '.join(run)}` stands in `{sources[run]}` word for word"
            yield found(rules.BORROWED_WORDS, written, keys, message, "say it in other words, or quote it")


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    for part in normalise(text.replace("\n", BREAK)).split(BREAK.strip()):
        folded = [fold(word) for word in words(part)]
        for start in range(len(folded) - RUN + 1):
            yield tuple(folded[start : start + RUN])


def _texts(draft: Draft) -> Iterator[Text]:
    """Go through all texts of ours."""
    for written, annotation in draft.annotations():
        yield written, ("claim",), annotation.claim.text
        yield written, ("note",), annotation.note.text
    yield from _of_entities(draft)
    yield from _of_sources(draft)
    yield from _of_accounts(draft)


def _of_entities(draft: Draft) -> Iterator[Text]:
    for kind, entities in draft.records.entities.items():
        for written in entities:
            yield written, ("description",), written.record.description
            linked = draft.site.entities.get(Ref(kind, written.id))
            yield from _of_body(written, linked.overview if linked else Prose())


def _of_sources(draft: Draft) -> Iterator[Text]:
    for written in draft.records.sources:
        yield written, ("caution",), written.record.caution
        linked = draft.site.sources.get(written.id)
        yield from _of_body(written, linked.summary if linked else Prose())


def _of_accounts(draft: Draft) -> Iterator[Text]:
    for written in draft.records.accounts:
        yield written, ("question",), written.record.question
        yield written, ("note",), written.record.note
        for number, answer in enumerate(written.record.answers):
            yield written, ("answers", number, "says"), answer.says


def _of_body(written: Written[object], prose: Prose) -> Iterator[Text]:
    for paragraph in prose.paragraphs:
        yield written, ("body", paragraph.line), paragraph.text
