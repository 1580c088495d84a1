"""Nothing answers or replaces itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic
from generator.link.checks.draft import Draft, found
from generator.read.records import Written


def cycle(draft: Draft) -> Iterator[Diagnostic]:
    """Find annotations that answer or replace themselves, by way of others too.

    Cycles of parents, of events and of reprints are found where these are linked.
    """
    linked = draft.site.annotations
    answers = {one.id: tuple(ref.id for ref in one.responds_to if ref.kind == "records") for one in linked.values()}
    replaces = {one.id: (one.supersedes.id,) if one.supersedes else () for one in linked.values()}
    for written, _ in draft.annotations():
        yield from _cycle(written, "responds_to", answers, "answers")
        yield from _cycle(written, "supersedes", replaces, "replaces")


def _cycle(
    written: Written[object], field: str, edges: Mapping[str, tuple[str, ...]], verb: str
) -> Iterator[Diagnostic]:
    if written.id in reached(written.id, edges):
        yield found(rules.CYCLE, written, (field,), f"`{written.id}` {verb} itself", f"remove one `{field}:`")


def reached(start: str, edges: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Find all that can be reached from a start in one step or more."""
    seen: set[str] = set()
    waiting = list(edges.get(start, ()))
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting += edges.get(one, ())
    return seen
