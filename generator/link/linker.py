"""The resolving of ids in fields, with every failure kept as a diagnostic."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from generator.diagnostics.diagnostic import Diagnostic, Key, Rule
from generator.link.prose import Prose
from generator.link.ref import Ref
from generator.link.resolve import Names
from generator.link.writer import Writer
from generator.read.records import Written


@dataclass(slots=True)
class Linker:
    """What every linking function needs, and the diagnostics that they gather."""

    names: Names
    writer: Writer
    kinds: tuple[str, ...]
    """The kinds of entities."""
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def ref(
        self, written: Written[object], keys: tuple[Key, ...], word: str | None, kinds: Iterable[str] = ()
    ) -> Ref | None:
        """Resolve the id in one field; `kinds` are those it may be of, none for any entity."""
        if not word:
            return None
        found = self.names.find(word, written.place(*keys, words=word), kinds or self.kinds)
        if found.diagnostic:
            self.diagnostics.append(found.diagnostic)
        return found.ref

    def refs(
        self, written: Written[object], keys: tuple[Key, ...], words: Sequence[str], kinds: Iterable[str] = ()
    ) -> tuple[Ref, ...]:
        """Resolve the ids in a list; an id that stands twice counts once."""
        found = (self.ref(written, (*keys, number), word, kinds) for number, word in enumerate(words))
        return tuple(dict.fromkeys(ref for ref in found if ref))

    def line(self, written: Written[object], keys: tuple[Key, ...], text: str) -> Prose:
        """Read a text of one paragraph."""
        prose, diagnostics = self.writer.line(written, keys, text)
        self.diagnostics += diagnostics
        return prose

    def text(
        self, written: Written[object], *, marked: bool = False, top: int = 2, keys: tuple[Key, ...] = ("body",)
    ) -> Prose:
        """Read a text of several paragraphs."""
        prose, diagnostics = self.writer.text(written, marked=marked, top=top, keys=keys)
        self.diagnostics += diagnostics
        return prose

    def say(
        self, rule: Rule, written: Written[object], keys: tuple[Key, ...], words: str, message: str, hint: str = ""
    ) -> None:
        """Keep one diagnostic."""
        self.diagnostics.append(Diagnostic(rule, written.place(*keys, words=words), message, hint))
