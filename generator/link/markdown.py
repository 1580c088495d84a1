"""Markdown to tokens: CommonMark with tables, footnotes, `[[links]]` and `[@citations]`; raw HTML is shown as text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from generator.link.lost import Lost, lost_text
from generator.read.limits import BRACKETS, PARAGRAPH

PARSER_NESTING = 25
"""Beyond the 20 levels that content may have, so that they are noticed before the parser cuts anything off."""
OPTIONS = {
    "html": False,
    "linkify": False,
    # It would change the quotations of sources.
    "typographer": False,
    "maxNesting": PARSER_NESTING,
    # For `lost`, which asks what uses an address.
    "store_labels": True,
}
LINK = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")
CITATION = re.compile(r"\[@([^\[\]\n]*)\]")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A text as tokens."""

    tokens: list[Token]
    lost: tuple[Lost, ...]
    """What the page would not show."""


def parse(text: str, name: str, *, inline: bool) -> Parsed:
    """Parse a text; `name` keeps the ids of its footnotes apart from those of other texts."""
    environment: dict[str, Any] = {"docId": name}
    tokens = _parser().parseInline(text, environment) if inline else _parser().parse(text, environment)
    return Parsed(tokens, tuple(environment.get("lost", ())))


def html(parsed: Sequence[Token], name: str) -> str:
    """Print tokens as HTML."""
    parser = _parser()
    return str(parser.renderer.render(parsed, parser.options, {"docId": name}))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", OPTIONS).enable("table").use(footnote_plugin, inline=False)
    parser.core.ruler.before("inline", "limits", _keep_limits)
    parser.core.ruler.before("footnote_tail", "lost", _keep_lost)
    parser.inline.ruler.before("link", "wikilink", _wikilink)
    parser.inline.ruler.before("link", "citation", _citation)
    # Every address is let through here; `prose` judges them all and says what is wrong with one.
    parser.validateLink = _any_address  # type: ignore[method-assign,assignment]
    for made in ("wikilink", "citation", "mark_open", "mark_close"):
        parser.add_render_rule(made, _as_it_is)
    return parser


def _keep_limits(state: StateCore) -> None:
    """Leave out what would take too long to read, and say so in the token; `prose` makes it a diagnostic."""
    brackets = 0
    for token in state.tokens:
        if token.type != "inline":
            continue
        before, brackets = brackets, brackets + token.content.count("[")
        if before <= BRACKETS < brackets:
            token.meta["over_limit"] = f"the text has more than {BRACKETS:,} brackets `[`"
        if len(token.content) > PARAGRAPH:
            token.meta["over_limit"] = f"the paragraph has more than {PARAGRAPH:,} characters"
        if brackets > BRACKETS or len(token.content) > PARAGRAPH:
            token.content = ""


def _keep_lost(state: StateCore) -> None:
    state.env["lost"] = [] if state.inlineMode else list(lost_text(state.src, state.tokens, state.env))


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
