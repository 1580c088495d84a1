"""What is done to single tokens of Markdown: their plain words, and the marks around quoted ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it.token import Token


def plain_words(token: Token) -> str:
    """Give the words of a token without any marks."""
    if token.type in ("text", "code_inline"):
        return token.content
    if token.type in ("softbreak", "hardbreak"):
        return " "
    return str(token.meta.get("plain", "")) if token.type == "wikilink" else ""


def close_up(previous: Token | None) -> None:
    """Drop the space or line end before a citation, whose number stands close to the words."""
    if previous and previous.type == "text":
        previous.content = previous.content.rstrip(" ")
    elif previous and previous.type == "softbreak":
        previous.type, previous.content = "text", ""


def class_for_style(token: Token) -> None:
    """Turn the parser's `style="text-align:right"` into a class, since the site's policy allows no style."""
    style = str(token.attrs.pop("style", ""))
    if style:
        token.attrSet("class", style.replace("text-align:", "align-"))


def with_marks(children: list[Token]) -> list[Token]:
    """Put a `mark` around words between “ ”; leave all as it is where the quotation marks do not pair."""
    made = list(_marking(children))
    levels = [token.level for token in made if token.type in ("mark_open", "mark_close")]
    kinds = [token.type for token in made if token.type in ("mark_open", "mark_close")]
    paired = kinds == ["mark_open", "mark_close"] * (len(kinds) // 2) and levels[::2] == levels[1::2]
    return made if paired else children


def _marking(children: list[Token]) -> Iterator[Token]:
    for child in children:
        if child.type != "text":
            yield child
            continue
        for part in re.split("([“”])", child.content):
            if part == "“":
                yield Token("mark_open", "", 0, content='<mark class="quoted">“', level=child.level)
            elif part == "”":
                yield Token("mark_close", "", 0, content="”</mark>", level=child.level)
            elif part:
                yield Token("text", "", 0, content=part, level=child.level)
