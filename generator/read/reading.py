"""What one reading of the content has gathered so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from generator.diagnostics.diagnostic import Diagnostic, Key, Place, Rule
from generator.read.decode import decode
from generator.read.scan import File
from generator.read.text import read_text
from generator.read.yaml import Plain, Problem, parse

T = TypeVar("T")


@dataclass(slots=True)
class Reading:
    """The files that nothing has read yet, and what was wrong with the others."""

    files: dict[str, File]
    diagnostics: list[Diagnostic] = field(default_factory=list)
    broken: set[tuple[str, str]] = field(default_factory=set)

    def say(self, rule: Rule, place: Place, message: str, hint: str = "") -> None:
        """Keep a diagnostic."""
        self.diagnostics.append(Diagnostic(rule, place, message, hint))

    def take(self, folder: str, ending: str) -> list[File]:
        """Take the files of one folder out of those that nothing has read yet."""
        paths = [path for path in self.files if path.startswith(f"{folder}/") and path.endswith(ending)]
        return [self.files.pop(path) for path in paths]

    def problems(self, path: str, problems: Iterable[Problem]) -> bool:
        """Keep a file's problems; tell whether there were any."""
        found = list(problems)
        for one in found:
            place = Place(path, words=one.words, line=one.line, column=one.column)
            self.say(one.rule, place, one.message, one.hint)
        return bool(found)

    def decode(
        self, schema: type[T], data: Plain, path: str, keys: tuple[Key, ...] = (), kinds: Iterable[str] = ()
    ) -> T | None:
        """Make a record of data; None where it is none."""
        record, diagnostics = decode(schema, data, path, keys, kinds)
        self.diagnostics += diagnostics
        return record

    def yaml(self, path: str) -> Plain | None:
        """Read one YAML file; None where it is absent or broken."""
        file = self.files.pop(path, None)
        text = self.text(file) if file else None
        if text is None:
            return None
        data, problems = parse(text)
        return None if self.problems(path, problems) else data

    def text(self, file: File) -> str | None:
        """Read the text of a file; None where it is none."""
        text, problems = read_text(file.data)
        return None if self.problems(file.path, problems) else text
