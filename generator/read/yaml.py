"""YAML text to plain strings, lists and dicts; the only importer of PyYAML.

Every scalar stays text: the field's type decides what it means. Limits hold on the stream of events, before anything
is built, because the C loader itself dies on deep nesting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import yaml

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Key, Rule
from generator.read.hidden import HIDDEN, describe
from generator.read.limits import DEPTH, SCALAR_BYTES, VALUES
from generator.read.mend import quoted_line
from generator.records.scalars import Cut

Event = Any
"""One of PyYAML's events; what a field of it holds depends on its class."""
OWN_TAGS = "tag:yaml.org,2002:"
"""What `!!` is short for."""
OPENED = {"while parsing a flow sequence": "[", "while parsing a flow mapping": "{"}
"""The brackets in which a parser says it was when it failed."""
Plain = str | list["Plain"] | dict[str, "Plain"]
"""What YAML gives: texts, lists and mappings."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a YAML text, at a line and column counted from 1."""

    rule: Rule
    message: str
    line: int
    column: int = 0
    hint: str = ""
    words: str = ""


class BrokenError(Exception):
    """End the reading of a text that cannot be read further; it never leaves this module."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def parse(text: str) -> tuple[Plain, tuple[Problem, ...]]:
    """Read one YAML text; with any problem the value is not to be used."""
    builder = _Builder(text)
    try:
        return builder.document(), tuple(builder.problems)
    except BrokenError as broken:
        return {}, (*builder.problems, broken.problem)


class _Builder:
    """Build plain values from the events of one text."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.problems: list[Problem] = []
        self.values = 0
        self.events = _events(text, self.lines)

    def document(self) -> Plain:
        value: Plain = {}
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if event.version or event.tags:
                    self._refuse(event, "a directive", "remove the line")
                if documents > 1:
                    self._refuse(event, "a second document", "remove the line, or write a file of its own")
            if isinstance(event, yaml.NodeEvent):
                value = self._node(event, 1)
        return value

    def _node(self, event: Event, depth: int) -> Plain:
        self._count(event, depth)
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event, f"the alias `*{event.anchor}`")
            return ""
        if event.anchor:
            self._refuse(event, f"the anchor `&{event.anchor}`")
        if event.tag and event.tag != "!":
            self._refuse(event, f"the tag `{event.tag.replace(OWN_TAGS, '!!')}`", "remove it")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return [self._node(item, depth + 1) for item in self._until(yaml.SequenceEndEvent)]
        return self._mapping(depth)

    def _mapping(self, depth: int) -> Plain:
        made: dict[str, Plain] = {}
        for key in self._until(yaml.MappingEndEvent):
            name = self._key(key, made)
            event = next(self.events)
            value = self._node(event, depth + 1)
            # `key:` with nothing behind it gives no value, and the field is as good as absent.
            if value == "" and isinstance(event, yaml.ScalarEvent) and not event.style:
                made.setdefault(name, "")
                del made[name]
            else:
                made[name] = value
        return made

    def _key(self, event: Event, made: dict[str, Plain]) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            raise BrokenError(_problem(rules.YAML_SYNTAX, "a key is a single word", event))
        name = str(self._node(event, 0))
        if name == "<<":
            self._refuse(event, "the merge key `<<`")
        if name in made:
            self.problems.append(
                _problem(rules.DUPLICATE_KEY, f"`{name}` is given twice", event, "keep one of the two", name)
            )
        return name

    def _scalar(self, event: Event) -> str:
        value = str(event.value)
        if len(value.encode()) > SCALAR_BYTES:
            message = f"a text is longer than {SCALAR_BYTES:,} bytes"
            raise BrokenError(_problem(rules.OVER_LIMIT, message, event, "shorten it"))
        if hidden := HIDDEN.search(value):
            # The text of the file has none, so an escape such as `"\\u202e"` made it.
            message = f"the escape for {describe(hidden[0])} makes a character that cannot be seen"
            self.problems.append(_problem(rules.HIDDEN_CHARACTER, message, event, "delete it"))
        if not event.style and value:
            rest = self.lines[event.end_mark.line][event.end_mark.column :]
            if re.match(r"\s+#", rest):
                return Cut(value, rest)
        return value

    def _until(self, end: type[yaml.Event]) -> Iterator[Event]:
        for event in self.events:
            if isinstance(event, end):
                return
            yield event

    def _count(self, event: Event, depth: int) -> None:
        self.values += 1
        if depth > DEPTH:
            message = f"more than {DEPTH} levels inside each other"
            raise BrokenError(_problem(rules.OVER_LIMIT, message, event, "write it with fewer levels"))
        if self.values > VALUES:
            message = f"more than {VALUES:,} values in one file"
            raise BrokenError(_problem(rules.OVER_LIMIT, message, event, "divide the file"))

    def _refuse(self, event: Event, what: str, hint: str = "write the value out where it is needed") -> None:
        self.problems.append(_problem(rules.YAML_FEATURE, f"{what} cannot be used here", event, hint))


def _events(text: str, lines: list[str]) -> Iterator[Event]:
    try:
        yield from yaml.parse(text, Loader=yaml.CLoader)
    except yaml.MarkedYAMLError as error:
        raise BrokenError(_syntax_problem(error, lines)) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise BrokenError(Problem(rules.HIDDEN_CHARACTER, "a character that YAML does not allow", line)) from None


def _syntax_problem(error: Any, lines: list[str]) -> Problem:
    mark = error.problem_mark or error.context_mark
    row = min(mark.line, len(lines) - 1)
    for tabbed in (row, row - 1):
        if tabbed >= 0 and re.match(r"[ -]*\t", lines[tabbed]):
            column = lines[tabbed].index("\t") + 1
            hint = "put two spaces for each tab"
            return Problem(rules.TAB_INDENTATION, "a tab stands at the start of the line", tabbed + 1, column, hint)
    for suspect in (row, row - 1, error.context_mark.line if error.context_mark else row):
        mended = quoted_line(lines[suspect]) if 0 <= suspect < len(lines) else ""
        if mended:
            message = "the text needs quotation marks around it"
            return Problem(rules.YAML_SYNTAX, message, suspect + 1, 0, f"write `{mended}`")
    if error.context in OPENED:
        start = error.context_mark
        message = f"the bracket `{OPENED[error.context]}` is not closed, or a comma is missing behind it"
        return Problem(rules.YAML_SYNTAX, message, start.line + 1, start.column + 1, "close it on the same line")
    reason = " ".join(part for part in (error.context, error.problem) if part)
    return Problem(rules.YAML_SYNTAX, f"not YAML: {reason}", row + 1, mark.column + 1)


def _problem(rule: Rule, message: str, event: Event, hint: str = "", words: str = "") -> Problem:
    return Problem(rule, message, event.start_mark.line + 1, event.start_mark.column + 1, hint, words)


Span = tuple[int, int]
"""Where a value stands in a text: offsets of its first character and of the one behind its last."""


def find_span(text: str, keys: tuple[Key, ...], *, of_key: bool = False) -> Span:
    """Find the value at the end of a way of keys, or the last key itself.

    A way that ends early gives the last part that exists: what is missing shows where it should be.
    """
    node = _composed(text)
    if node is None:
        return 0, 0
    span = (node.start_mark.index, node.start_mark.index)
    for key in keys:
        name, child = _step(node, key)
        if child is None:
            break
        node = name if of_key and key == keys[-1] and name else child
        span = (node.start_mark.index, node.end_mark.index)
    return span


@lru_cache(maxsize=4)
def _composed(text: str) -> Any:
    """Read a text with positions; None where it has changed since and cannot be read.

    The last ones are kept, since a file with one problem often has more.
    """
    try:
        return yaml.compose(text, Loader=yaml.CLoader)
    except yaml.YAMLError:
        return None


def _step(node: Any, key: Key) -> tuple[Any, Any]:
    """Go one key further: the key's own node in a mapping, and the value's; None where there is none."""
    if isinstance(node, yaml.MappingNode):
        return next(((name, value) for name, value in node.value if name.value == key), (None, None))
    if isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
        return None, node.value[key]
    return None, None
