"""Markdown to tokens: CommonMark with tables, footnotes, `[[links]]` and `[@citations]`; raw HTML is shown as text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

PARSER_NESTING = 200
"""Far beyond what content may have, so that the parser itself never cuts anything off."""
LINK = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")
CITATION = re.compile(r"\[@([^\[\]\n]*)\]")


def tokens(text: str, name: str, *, inline: bool) -> list[Token]:
    """Parse a text; `name` keeps the ids of its footnotes apart from those of other texts."""
    environment = {"docId": name}
    return _parser().parseInline(text, environment) if inline else _parser().parse(text, environment)


def html(parsed: Sequence[Token], name: str) -> str:
    """Print tokens as HTML."""
    parser = _parser()
    return str(parser.renderer.render(parsed, parser.options, {"docId": name}))


@cache
def _parser() -> MarkdownIt:
    options = {"html": False, "linkify": False, "typographer": False, "maxNesting": PARSER_NESTING}
    parser = MarkdownIt("commonmark", options).enable("table").use(footnote_plugin, inline=False)
    parser.inline.ruler.before("link", "wikilink", _wikilink)
    parser.inline.ruler.before("link", "citation", _citation)
    # Every address is let through here; `prose` judges them all and says what is wrong with one.
    parser.validateLink = _any_address  # type: ignore[method-assign,assignment]
    for made in ("wikilink", "citation", "mark_open", "mark_close"):
        parser.add_render_rule(made, _as_it_is)
    return parser


def _any_address(address: str) -> bool:
    return True


def _wikilink(state: StateInline, silent: bool) -> bool:
    found = LINK.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        token = state.push("wikilink", "", 0)
        token.meta = {"word": found[1].strip(), "label": (found[2] or "").strip()}
        token.markup = found[0]
    state.pos = found.end()
    return True


def _citation(state: StateInline, silent: bool) -> bool:
    found = CITATION.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        token = state.push("citation", "", 0)
        token.meta = {"items": found[1]}
        token.markup = found[0]
    state.pos = found.end()
    return True


def _as_it_is(self: RendererHTML, parsed: Sequence[Token], at: int, options: Any, environment: Any) -> str:
    """Print what `prose` has put into the token."""
    return parsed[at].content
