"""Questions on which sources differ, with their answers resolved."""

from __future__ import annotations

from collections.abc import Mapping

from generator.diagnostics import rules
from generator.link.linker import Linker
from generator.link.site import Account, Annotation, Answer
from generator.read.records import Records, Written
from generator.records import account


def link_accounts(records: Records, annotations: Mapping[str, Annotation], linker: Linker) -> tuple[Account, ...]:
    """Link all questions, in the order in which they are written."""
    return tuple(_account(one, annotations, linker) for one in records.accounts)


def _account(written: Written[account.Account], annotations: Mapping[str, Annotation], linker: Linker) -> Account:
    record = written.record
    if len(record.answers) < 2:
        linker.say(rules.LONE_ANSWER, written, ("answers",), "", f"`{written.id}` has fewer than two answers")
    return Account(
        id=written.id,
        record=record,
        question=record.question,
        answers=tuple(_answer(written, number, annotations, linker) for number in range(len(record.answers))),
        note=linker.line(written, ("note",), record.note),
    )


def _answer(
    written: Written[account.Account], number: int, annotations: Mapping[str, Annotation], linker: Linker
) -> Answer:
    answer = written.record.answers[number]
    keys = ("answers", number)
    if not answer.annotations:
        linker.say(rules.LONE_ANSWER, written, keys, "", "no annotation gives this answer", "add `annotations: [id]`")
    refs = linker.refs(written, (*keys, "annotations"), answer.annotations, ("records",))
    says = linker.line(written, (*keys, "says"), answer.says)
    return Answer(says, tuple(ref.id for ref in refs if ref.id in annotations))
