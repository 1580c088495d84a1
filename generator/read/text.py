"""Bytes to text: UTF-8 only, and nothing in it that cannot be seen."""

from __future__ import annotations

from itertools import islice

from generator.diagnostics import rules
from generator.read.hidden import HIDDEN, describe
from generator.read.limits import FILE_BYTES
from generator.read.yaml import Problem

MOST = 20
"""How many different hidden characters of one file are named."""


def read_text(data: bytes) -> tuple[str, tuple[Problem, ...]]:
    """Decode one file, with line ends as `\\n`; with any problem the text is not to be used."""
    if len(data) > FILE_BYTES:
        message = f"the file has {len(data):,} bytes, the limit is {FILE_BYTES:,}"
        return "", (Problem(rules.OVER_LIMIT, message, 0, 0, "divide it"),)
    if data.startswith(b"\xef\xbb\xbf"):
        hint = "save it as UTF-8 without a byte order mark (BOM)"
        return "", (Problem(rules.BYTE_ORDER_MARK, "the file begins with a byte order mark", 1, 0, hint),)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"byte {data[error.start]:#04x} is not UTF-8"
        return "", (Problem(rules.NOT_UTF8, message, line, 0, "save the file again as UTF-8"),)
    text = text.replace("\r\n", "\n")
    return text, tuple(_hidden(text))


def _hidden(text: str) -> list[Problem]:
    """Name each hidden character once, where it stands first."""
    return [_problem(text, character) for character in islice(dict.fromkeys(HIDDEN.findall(text)), MOST)]


def _problem(text: str, character: str) -> Problem:
    at, count = text.index(character), text.count(character)
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    message = f"{describe(character)} cannot be seen"
    if count > 1:
        message += f"; the file holds it {count:,} times"
    return Problem(rules.HIDDEN_CHARACTER, message, line, column, "delete it", character)
