"""A source file as far as a page can fill it: what is unknown stays empty, with what the page says beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.intake.article import Article
from generator.intake.copies import Likeness
from generator.intake.day import is_yearless
from generator.intake.metadata.printed import CHANGE
from generator.read.document import FENCE, read_document
from generator.read.mend import quoted
from generator.read.yaml import Plain, find_span
from generator.records.source import SUMMARY_WANTED

OPENING = "A draft: check every field against the page, then delete the lines that begin with `#`."
BARE = re.compile(r"[A-Za-z0-9](?:[\w./?=&%~+:-]*[\w/=%~+-])?", re.ASCII)
"""Texts that need no quotation marks in YAML."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What goes into a new source file beside the article."""

    article: Article
    publisher: str
    carrier: str
    """Whose site it is, where that is not the publisher's."""
    accessed: str
    type: str
    likenesses: tuple[Likeness, ...] = ()


def write_draft(draft: Draft) -> str:
    """Write the source file, as the strict reader reads it, with comments above the fields that they are about."""
    article = draft.article
    fields: dict[str, object] = {
        "title": article.title,
        "publisher": draft.publisher,
        "authors": article.authors,
        "published": article.published,
        "url": article.url,
        "accessed": draft.accessed,
        "type": draft.type,
        "language": article.language,
    }
    lines = [line for name, value in fields.items() for line in (*_commented(name, draft), _field(name, value))]
    lines += [f"# {comment}" for comment in _on_likenesses(draft.likenesses)]
    if article.published_from:
        lines += ["uncertain:", f"  published: {quoted(article.published_from)}"]
    return "\n".join([FENCE, f"# {OPENING}", *lines, FENCE, SUMMARY_WANTED, ""])


def with_accessed(text: str, today: str) -> str:
    """Set the day of access in a source file; nothing else of it changes."""
    lines = text.split("\n")
    end = lines.index(FENCE, 1) if FENCE in lines[1:] else len(lines)
    front = "\n".join(lines[1:end])
    start, stop = find_span(front, ("accessed",))
    if "accessed" in read_document(text)[0].fields:
        front = front[:start] + today + front[stop:]
    else:
        kept = [line for line in front.split("\n") if not re.match(r"accessed:\s*$", line)]
        front = "\n".join([*kept, f"accessed: {today}"])
    return "\n".join([lines[0], front, *lines[end:]])


def differing(fields: Mapping[str, Plain], article: Article) -> Iterator[str]:
    """Say which fields of a source file are not what the page says now."""
    said = {"title": article.title, "published": article.published, "url": article.url}
    for name, now in said.items():
        written = fields.get(name, "")
        if now and written != now:
            yield f"`{name}` is {f'“{written}”' if written else 'empty'} in the file; the page says “{now}”"


def _field(name: str, value: object) -> str:
    """Write one field; an empty one keeps its name, to be filled."""
    if isinstance(value, tuple):
        return f"{name}: [{', '.join(quoted(item) for item in value)}]"
    text = str(value)
    if name == "title":
        return f"{name}: {quoted(text)}"
    return f"{name}: {text if BARE.fullmatch(text) or not text else quoted(text)}".rstrip()


def _commented(name: str, draft: Draft) -> list[str]:
    return [f"# {comment}" for comment in _comments(name, draft)]


def _comments(name: str, draft: Draft) -> Iterator[str]:
    article = draft.article
    match name:
        case "title" if not article.title:
            yield "title: no headline was found; where the page has none, add a `description:` in our words"
        case "publisher":
            yield from _on_publisher(draft)
        case "authors" if not article.authors:
            byline = (
                f"the page says “{article.byline}”" if article.byline else "none were found; look below the headline"
            )
            yield f"authors: {byline}"
        case "published" if not article.published:
            yield _on_date(article)
        case "url":
            yield from _on_address(article)
        case "type":
            yield "type: `news` is only a guess; the vocabulary lists the others" if draft.type else "type: choose one"
        case "language":
            yield from _on_language(draft)


def _on_address(article: Article) -> Iterator[str]:
    if article.canonical:
        yield f"url: the page itself names {article.canonical}"
    if not article.url:
        yield "url: nothing says where the text stands"


def _on_language(draft: Draft) -> Iterator[str]:
    if not draft.article.language:
        yield "language: the page does not say; empty counts as `en`"


def _on_publisher(draft: Draft) -> Iterator[str]:
    names = ", ".join(f"“{name}”" for name in draft.article.publishers)
    if not draft.publisher and names:
        yield f"publisher: the page says {names}; add a file for it in `organizations`, and its id here"
    elif not draft.publisher:
        yield "publisher: the text does not say; put an id here"
    if draft.carrier:
        yield f"carrier: {draft.carrier}"


def _on_date(article: Article) -> str:
    if not article.printed_date:
        return "published: no date was found"
    return f"published: the page says “{article.printed_date}”, {_lack(article.printed_date)}"


def _lack(printed: str) -> str:
    """Say why a date as printed is not enough of one."""
    if CHANGE.search(printed):
        return "which is the day of an update"
    return "and no year" if is_yearless(printed) else "which may be two days"


def _on_likenesses(likenesses: tuple[Likeness, ...]) -> Iterator[str]:
    for one in likenesses:
        shares = "has the same text" if one.same else f"shares {one.percent} % of the text"
        yield f"`{one.source}` {shares}; where this one was made from it:"
        yield f"reprints: {{source: {one.source}, how: {one.how}}}"
