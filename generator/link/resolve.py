"""Ids, names, short names and aliases to the things they mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic, Key, Place
from generator.link.ref import Ref
from generator.read.records import Records
from generator.records.entity import Entity
from generator.records.scalars import ID

SECTIONS = ("timeline", "types", "topics")
"""Pages of the site itself to which prose may link by name."""

NAMELESS = ("sources", "records", "accounts", "pages", "fingerprints")
"""Kinds of things that are called by their ids only."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a name leads to, and what is wrong with it; neither where the thing's own file is broken."""

    ref: Ref | None
    diagnostic: Diagnostic | None = None


@dataclass(frozen=True, slots=True)
class Names:
    """All names of all things."""

    ids: Mapping[str, tuple[Ref, ...]]
    names: Mapping[str, tuple[Ref, ...]]
    """By name, short name or alias in lower case."""
    broken: frozenset[tuple[str, str]]

    def find(self, word: str, place: Place, kinds: Iterable[str] = ()) -> Found:
        """Find what an id, `kind/id`, name or alias means; `kinds` are those it may be of, none for any."""
        allowed = tuple(kinds)
        kind, _, name = word.rpartition("/")
        # A name may hold a slash itself: `24/7 Harbour Watch`.
        matches = self._matches(name, kind) or self._matches(word, "")
        fitting = [ref for ref in matches if not allowed or ref.kind in allowed]
        if len(fitting) == 1:
            return Found(fitting[0])
        if fitting:
            choices = ", ".join(f"`{ref}`" for ref in fitting)
            message = f"`{word}` may mean {choices}"
            return Found(None, Diagnostic(rules.AMBIGUOUS_NAME, place, message, "write the kind before the id"))
        if matches:
            message = (
                f"`{word}` stands for {' and '.join(f'`{ref}`' for ref in matches)}, not for one of {_listed(allowed)}"
            )
            return Found(None, Diagnostic(rules.WRONG_KIND, place, message))
        if self._may_be_broken(kind, name):
            return Found(None)
        return Found(None, self._unknown(word, place, allowed))

    def _may_be_broken(self, kind: str, name: str) -> bool:
        """Tell whether a word may mean a thing whose own file is broken; nobody knows the names in such a file."""
        is_id = ID.fullmatch(name) is not None
        return name != "" and any(
            kind in ("", broken_kind) and (id == name or not (is_id or broken_kind in NAMELESS))
            for broken_kind, id in self.broken
        )

    def _matches(self, word: str, kind: str) -> tuple[Ref, ...]:
        found = self.ids.get(word) or self.names.get(word.casefold(), ())
        return tuple(ref for ref in found if ref.kind == kind) if kind else found

    def _unknown(self, word: str, place: Place, allowed: tuple[str, ...]) -> Diagnostic:
        message = f"nothing is called `{word}`"
        near = self.nearest(word.rpartition("/")[2], allowed)
        hint = f"did you mean {' or '.join(f'`{name}`' for name in near)}?" if near else ""
        if not hint and len(allowed) == 1 and allowed[0] not in ("records", "pages"):
            hint = f"add a file `{allowed[0]}/{word}.md`"
        return Diagnostic(rules.UNKNOWN_NAME, place, message, hint)

    def nearest(self, word: str, allowed: tuple[str, ...] = ()) -> list[str]:
        """Name the ids most like a word, the best first, three at the most."""
        near: dict[str, float] = {}
        for table in (self.ids, self.names):
            known = [name for name, refs in table.items() if not allowed or any(ref.kind in allowed for ref in refs)]
            scorer = DamerauLevenshtein.normalized_similarity
            for name, score, _ in process.extract(word.casefold(), known, scorer=scorer, score_cutoff=0.6, limit=3):
                for ref in table[name]:
                    near[ref.id] = max(score, near.get(ref.id, 0))
        return sorted(near, key=lambda one: (-near[one], one))[:3]


def names_of(entity: Entity) -> list[tuple[tuple[Key, ...], str]]:
    """List all names of an entity, each with the keys of its field."""
    named: list[tuple[tuple[Key, ...], str]] = [(("name",), entity.name)]
    if entity.short_name:
        named.append((("short_name",), entity.short_name))
    return named + [(("aliases", number), alias) for number, alias in enumerate(entity.aliases)]


def gather_names(records: Records) -> tuple[Names, list[Diagnostic]]:
    """Gather the names of all things; two things of one kind with the same name are an error."""
    ids: dict[str, list[Ref]] = defaultdict(list)
    names: dict[str, list[Ref]] = defaultdict(list)
    diagnostics = []
    for ref in _all_refs(records):
        ids[ref.id].append(ref)
    for kind, entities in records.entities.items():
        for written in entities:
            for keys, name in names_of(written.record):
                known = names[name.casefold()]
                twin = next((ref for ref in known if ref.kind == kind and ref.id != written.id), None)
                if twin:
                    message = f"`{name}` is a name of `{twin}` already"
                    diagnostics.append(Diagnostic(rules.SHARED_NAME, written.place(*keys, words=name), message))
                elif Ref(kind, written.id) not in known:
                    known.append(Ref(kind, written.id))
    frozen = [{name: tuple(refs) for name, refs in table.items()} for table in (ids, names)]
    return Names(frozen[0], frozen[1], records.broken), diagnostics


def _all_refs(records: Records) -> list[Ref]:
    refs = [Ref(kind, written.id) for kind, entities in records.entities.items() for written in entities]
    refs += [Ref("sources", written.id) for written in records.sources]
    refs += [Ref("records", written.id) for written in records.annotations]
    refs += [Ref("pages", written.id) for written in records.pages]
    refs += [Ref("pages", name) for name in ("sources", *SECTIONS, *records.entities)]
    return refs


def _listed(kinds: tuple[str, ...]) -> str:
    return ", ".join(f"`{kind}`" for kind in kinds)
