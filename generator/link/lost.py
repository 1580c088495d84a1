"""What a parser of Markdown leaves out without a word: notes and addresses that nothing uses, cells beyond a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, MutableMapping, Sequence
from dataclasses import dataclass
from typing import Any

CELL_END = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class Lost:
    """Words of a text that its page would not show."""

    line: int
    """Of the text, counted from 0."""
    words: str
    """The beginning of what is lost, as written."""
    message: str


def lost_text(source: str, tokens: Sequence[Any], environment: MutableMapping[str, Any]) -> Iterator[Lost]:
    """Find what is lost, given the tokens before footnotes are moved to the end."""
    yield from _lost_notes(tokens, environment)
    yield from _lost_addresses(tokens, environment)
    yield from _lost_cells(source.split("\n"), tokens)


def _lost_notes(tokens: Sequence[Any], environment: MutableMapping[str, Any]) -> Iterator[Lost]:
    used = environment.get("footnotes", {}).get("refs", {})
    seen: set[str] = set()
    for token in tokens:
        if token.type == "footnote_reference_open":
            label = token.meta["label"]
            line = token.map[0] if token.map else 0
            if used.get(f":{label}", -1) < 0:
                yield Lost(line, f"[^{label}]:", f"nothing refers to the note `[^{label}]`, so no reader would see it")
            elif label in seen:
                yield Lost(line, f"[^{label}]:", f"the note `[^{label}]` is there twice; readers would see one")
            seen.add(label)


def _lost_addresses(tokens: Sequence[Any], environment: MutableMapping[str, Any]) -> Iterator[Lost]:
    used = {child.meta.get("label") for token in tokens for child in token.children or ()}
    for label, one in environment.get("references", {}).items():
        if label not in used:
            yield Lost(one["map"][0], "", f"no link uses the address `{one['href']}`, so no reader would see it")
    for one in environment.get("duplicate_refs", ()):
        yield Lost(one["map"][0], "", f"the label of the address `{one['href']}` is taken already")


def _lost_cells(lines: Sequence[str], tokens: Sequence[Any]) -> Iterator[Lost]:
    columns = 0
    for token in tokens:
        if token.type == "thead_open":
            columns = 0
        elif token.type == "th_open":
            columns += 1
        elif token.type == "tr_open" and token.map and columns:
            # Before the row stand the marks of a quotation that holds the table.
            row = lines[token.map[0]].strip(" \t").lstrip(" \t>")
            beyond = [cell.strip() for cell in CELL_END.split(row.removeprefix("|"))[columns:]]
            if any(beyond):
                message = "the row has more cells than the head of its table; readers would not see the rest"
                yield Lost(token.map[0], next(filter(None, beyond)), message)
