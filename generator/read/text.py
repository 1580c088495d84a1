"""Bytes to text: UTF-8 only, and nothing in it that cannot be seen."""

from __future__ import annotations

import re
import unicodedata

from generator.diagnostics import rules
from generator.read.limits import FILE_BYTES
from generator.read.yaml import Problem

HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0d\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff"
    "\ufff0-\uffff\ue000-\uf8ff\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
"""Control characters, bidirectional controls, invisible characters, tags, and code points for private use."""


def read_text(data: bytes) -> tuple[str, tuple[Problem, ...]]:
    """Decode one file, with line ends as `\\n`; with any problem the text is not to be used."""
    if len(data) > FILE_BYTES:
        return "", (Problem(rules.OVER_LIMIT, f"the file has {len(data):,} bytes, the limit is {FILE_BYTES:,}", 0),)
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
    problems = []
    for found in HIDDEN.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - (text.rfind("\n", 0, found.start()) + 1) + 1
        name = unicodedata.name(found[0], "a control character or a code point without a character").lower()
        message = f"U+{ord(found[0]):04X} ({name}) cannot be seen"
        problems.append(Problem(rules.HIDDEN_CHARACTER, message, line, column, "delete it", found[0]))
    return problems
