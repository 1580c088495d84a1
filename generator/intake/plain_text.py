"""A plain text to an article: what stands above and below the sentences, and the sentences."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from generator.intake.address import clean_address
from generator.intake.article import Article, Doubt, LeftOut, clean, is_sentence
from generator.intake.day import read_printed, read_stated
from generator.intake.metadata.byline import is_person, read_authors
from generator.intake.page.clutter import Sifted, sift
from generator.intake.text.above import AUTHOR, CAPTION, DATE, OUTLET, top_of, what_above

WRAPPED_AT = 120
"""No line of a text with wrapped lines is longer."""
DATE_FIELD = re.compile(r"\s*(?:date|published)\s*:?\s+(\d{4}-\d{2}-\d{2})\b[ \t]*", re.IGNORECASE)
BYLINE = re.compile(r"\bauthor:\s*([^.,;]{2,60})", re.IGNORECASE)
ADDRESS = re.compile(r"https?://[^\s<>\"”’)]+")
MOST_TITLE_WORDS = 30
MOST_ABOVE = 12
"""How many lines may stand above the first sentence."""


def read_plain(text: str, today: date, names: Collection[str] = ()) -> Article:
    """Read a text; `names` are those of known publishers, which may stand above it in a line of their own."""
    glued = DATE_FIELD.match(text)
    lines = paragraphs(text[glued.end() :] if glued else text)
    top = top_of(lines, MOST_ABOVE)
    above = _above(lines[:top], names, today)
    below = lines[top:]
    sifted = sift(line for line in below if line != above.title)
    kept = tuple(line for line in above.lines if line)
    return Article(
        title=above.title,
        publishers=above.publishers,
        authors=above.authors or _author_below(sifted.left_out),
        byline=above.byline,
        published=above.published or (read_stated(glued[1], today) if glued else ""),
        published_from="" if above.published or not glued else "Read from a line above the text.",
        printed_date=above.printed_date,
        url=_address(sifted.left_out),
        lines=(*kept, *sifted.lines),
        left_out=(*_glued(glued), *above.left_out, *sifted.left_out),
        doubts=(*above.doubts, *sifted.doubts, *_doubts_below(sifted)),
    )


def paragraphs(text: str) -> list[str]:
    """Give one line for each paragraph; where lines are wrapped, those of a paragraph are joined."""
    raw = [line.rstrip() for line in re.split("\r\n|[\n\r\v\f\x85\u2028\u2029]", text)]
    lines = _unwrapped(raw) if _is_wrapped(raw) else raw
    return [cleaned for line in lines if (cleaned := clean(line))]


def _is_wrapped(lines: list[str]) -> bool:
    """Tell whether an editor or a mail program broke the lines: none is long, and most nearly fill the width."""
    filled = [line for line in lines if line.strip()]
    longest = max(map(len, filled), default=0)
    full = sum(len(line) > longest * 0.7 for line in filled)
    return 40 <= longest <= WRAPPED_AT and "" in lines and full > len(filled) / 2


def _unwrapped(lines: list[str]) -> list[str]:
    joined: list[str] = [""]
    for line in lines:
        if not line.strip():
            joined.append("")
        else:
            joined[-1] = f"{joined[-1]} {line.strip()}".strip()
    return joined


def _above(lines: list[str], names: Collection[str], today: date) -> Article:
    """Read what stands above the first sentence: headline, byline, date, publisher, captions."""
    known = {name.casefold() for name in names}
    title = ""
    found: dict[str, list[str]] = {}
    left_out: list[LeftOut] = []
    doubts: list[Doubt] = []
    for line in lines:
        if why := "it is there twice" if line == title else what_above(line, known, today):
            found.setdefault(why, []).append(line)
            left_out.append(LeftOut(line, why))
        elif not title and len(line.split()) <= MOST_TITLE_WORDS:
            title = line
        else:
            doubts.append(Doubt(line, CAPTION))
    outlets, dates = found.get(OUTLET, []), found.get(DATE, [])
    authors, byline = read_authors(found.get(AUTHOR, []), outlets)
    published = next((day for line in dates if (day := read_printed(line, today))), "")
    return Article(
        title=title,
        publishers=tuple(outlets),
        authors=authors,
        byline=byline,
        published=published,
        printed_date="" if published else next(iter(dates), ""),
        lines=(title, *(one.text for one in doubts)),
        left_out=tuple(left_out),
        doubts=tuple(doubts),
    )


def _glued(found: re.Match[str] | None) -> tuple[LeftOut, ...]:
    return (LeftOut(clean(found[0]), "the date, in the line of the first sentence"),) if found else ()


def _author_below(left_out: Collection[LeftOut]) -> tuple[str, ...]:
    found = (BYLINE.search(one.text) for one in left_out)
    return read_authors([one[1].strip() for one in found if one and is_person(one[1].strip())])[0]


def _address(left_out: Collection[LeftOut]) -> str:
    """Read the article's own address from a note on reprinting."""
    notes = (ADDRESS.search(one.text) for one in left_out if one.why == "a note on reprinting")
    return next((clean_address(found[0].rstrip(".,;")) for found in notes if found), "")


def _doubts_below(sifted: Sifted) -> list[Doubt]:
    """Doubt what follows the last sentence, unless that is done already."""
    last = max((number for number, line in enumerate(sifted.lines) if is_sentence(line)), default=len(sifted.lines))
    told = {one.text for one in sifted.doubts}
    return [Doubt(line, "it stands below the last sentence") for line in sifted.lines[last + 1 :] if line not in told]
