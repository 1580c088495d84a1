"""The data files of content, read back by others' parsers."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import TYPE_CHECKING, Any

from tests.built import compile_content
from tests.complete import write_complete
from tests.hostile import PAYLOADS, hostile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from generator.build import Compiled
    from generator.link.site import Site

ROUNDS = range(len(PAYLOADS))
"""In each round every field has another of the hostile texts."""


def compile_hostile(folder: Path, turn: int) -> Compiled:
    """Compile content with hostile texts in every field."""
    return compile_complete(folder, lambda name: hostile(name, turn))


def compile_complete(folder: Path, say: Callable[[str], str]) -> Compiled:
    """Compile content with a text in every field."""
    compiled = compile_content(write_complete(folder, say))
    assert [one for one in compiled.judged.shown if one.is_error] == []
    return compiled


def site_of(compiled: Compiled) -> Site:
    """Give the site of content without errors."""
    assert compiled.site
    return compiled.site


def files_of(compiled: Compiled) -> dict[str, bytes]:
    """Give all data files by their paths."""
    assert compiled.exports
    return {file.path: file.data for file in compiled.exports.files()}


def table(data: bytes) -> list[dict[str, str]]:
    """Read a table, and take away what keeps its texts from being formulas."""
    reader = csv.DictReader(StringIO(data.decode("utf-8"), newline=""), strict=True)
    return [{name: value.removeprefix("'") if value[1:] else value for name, value in row.items()} for row in reader]


def read_json(data: bytes) -> Any:
    """Read JSON, and refuse what is beside the standard: numbers that are none, keys that stand twice."""
    return json.loads(data.decode("utf-8"), parse_constant=_refuse, object_pairs_hook=_once)


def _refuse(word: str) -> None:
    raise ValueError(f"{word} is no JSON")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = [key for key, _ in pairs]
    assert len(keys) == len(set(keys)), keys
    return dict(pairs)


def leaves(value: Any) -> list[Any]:
    """List all texts, numbers and truth values in what was read."""
    if isinstance(value, dict):
        return [leaf for one in value.values() for leaf in leaves(one)]
    if isinstance(value, list):
        return [leaf for one in value for leaf in leaves(one)]
    return [value]
