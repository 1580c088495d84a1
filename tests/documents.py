"""What the documents for newcomers name: shell commands, pieces of code, links and headings."""

from __future__ import annotations

import re
import shlex
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).parents[1]
DOCUMENTS = (
    *("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/architecture.md", "docs/recipes.md"),
    *(path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "docs" / "decisions").glob("*.md"))),
)
PARSER = MarkdownIt("commonmark").enable("table")


def blocks(document: str, language: str) -> list[str]:
    """Give the fenced blocks of one language."""
    return [token.content for token in _tokens(document) if token.type == "fence" and token.info == language]


def codes(document: str) -> list[str]:
    """Give the pieces of code inside sentences and tables."""
    inline = (token for token in _tokens(document) if token.type == "inline")
    return [child.content for token in inline for child in token.children or () if child.type == "code_inline"]


def links(document: str) -> list[str]:
    """Give the targets of links, as written."""
    inline = (token for token in _tokens(document) if token.type == "inline")
    opened = (child for token in inline for child in token.children or () if child.type == "link_open")
    return [str(child.attrs["href"]) for child in opened]


def anchors(document: str) -> set[str]:
    """Give the fragments that GitHub makes of a document's headings."""
    tokens = _tokens(document)
    headings = [after.content for token, after in pairwise(tokens) if token.type == "heading_open"]
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def commands(document: str) -> list[list[str]]:
    """Give every command line as words, without the variables set before it: from shell blocks, and from sentences."""
    lines = [line for block in blocks(document, "sh") for line in block.splitlines() if line.strip()]
    lines += [code for code in codes(document) if re.match(r"(?:make|attributed) [a-z]", code)]
    return [_without_variables(shlex.split(line)) for line in lines]


def _without_variables(words: list[str]) -> list[str]:
    return _without_variables(words[1:]) if re.match(r"[A-Z_]+=", words[0]) else words


def _tokens(document: str) -> list[Token]:
    return PARSER.parse((ROOT / document).read_text(encoding="utf-8"))
