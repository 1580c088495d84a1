"""Markdown files: front matter and body, through python-frontmatter's handler interface made strict.

With its defaults, a byte order mark, an unclosed `---` or a list as front matter lose all fields without a word, and
leading spaces of the body are stripped; here each of these is a problem or kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from frontmatter.default_handlers import BaseHandler

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Rule
from generator.read.yaml import Plain, Problem, parse

FENCE = "---"
FENCE_LINE = re.compile(r"^---[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Document:
    """The two parts of a Markdown file."""

    fields: dict[str, Plain]
    body: str


class StrictHandler(BaseHandler):
    """Split and read front matter so that nothing is lost."""

    FM_BOUNDARY = FENCE_LINE
    START_DELIMITER = END_DELIMITER = FENCE

    def detect(self, text: str) -> bool:
        """Tell whether the text begins with a line `---`."""
        return bool(FENCE_LINE.match(text))

    def split(self, text: str) -> tuple[str, str]:
        """Divide the text at its two lines `---`; raise ValueError where the second is missing."""
        lines = text.split("\n")
        for number, line in enumerate(lines[1:], 1):
            if FENCE_LINE.fullmatch(line):
                return "\n".join(lines[1:number]) + "\n", "\n".join(lines[number + 1 :])
        raise ValueError("the front matter has no end")

    def load(self, fm: str, **options: Any) -> Any:
        """Read the front matter as strict YAML: its value, and its problems."""
        return parse(fm)


def read_document(text: str) -> tuple[Document, tuple[Problem, ...]]:
    """Divide and read one Markdown file; with any problem the document is not to be used."""
    handler = StrictHandler()
    if not handler.detect(text):
        return _nothing(rules.FRONT_MATTER, "the file does not begin with `---`", "begin the file with a line `---`")
    try:
        front, body = handler.split(text)
    except ValueError:
        hint = "add a line `---` below the fields"
        return _nothing(rules.FRONT_MATTER, "the front matter is not closed by a second `---`", hint)
    fields, problems = handler.load(front)
    problems = tuple(_one_line_down(problem) for problem in problems)
    if not problems and not isinstance(fields, dict):
        hint = "write each field on a line of its own, `title: …`"
        return _nothing(rules.FRONT_MATTER, "the front matter does not hold lines `field: value`", hint)
    return Document(fields if isinstance(fields, dict) else {}, body), problems


def _nothing(rule: Rule, message: str, hint: str) -> tuple[Document, tuple[Problem, ...]]:
    return Document({}, ""), (Problem(rule, message, 1, 0, hint),)


def _one_line_down(problem: Problem) -> Problem:
    """Count the line `---` above the front matter."""
    return Problem(problem.rule, problem.message, problem.line + 1, problem.column, problem.hint, problem.words)
