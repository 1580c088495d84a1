"""A web page to an article; the only importer of trafilatura, which finds the text in the page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from generator.intake.address import clean_address, host_of, same_address
from generator.intake.article import Article, LeftOut, clean, is_sentence
from generator.intake.blocks import lines_of
from generator.intake.byline import read_authors
from generator.intake.characters import UnreadableError
from generator.intake.clutter import clutter, sift
from generator.intake.headline import find_headline
from generator.intake.published import find_published
from generator.intake.statements import Statements, read_statements
from generator.records.scalars import LANGUAGE

SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)|^\s*url:\s*(\S+)", re.IGNORECASE | re.MULTILINE)
AUTHOR_METAS = ("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "citation_author")
AUTHOR_PLACES = (
    "//*[@itemprop='author']//*[@itemprop='name'] | //*[@itemprop='author'][not(*)]",
    "//*[@rel='author']",
    "//*[contains(@class, 'byline') or contains(@class, 'author-name') or contains(@class, 'article-author')]",
)
OUTLET_METAS = ("og:site_name", "application-name", "citation_journal_title", "dc.publisher", "dcterms.publisher", "publisher")


def read_page(text: str, address: str, today: date) -> Article:
    """Read a page; `address` is where it was fetched, empty for a saved one, and `today` bounds its dates."""
    from trafilatura import bare_extraction, load_html

    tree = load_html(_without_declaration(text))
    if tree is None:
        raise UnreadableError("this is no web page; it has no element that could be read")
    said = read_statements(tree)
    found = clean_address(address or _saved_from(text))
    canonical = _canonical(tree, said, found)
    outlets = _outlets(tree, said, found or canonical)
    headline = find_headline(tree, said, outlets)
    published = find_published(tree, said, headline, found or canonical, today)
    authors, byline = read_authors(_bylines(tree, said), outlets)
    seen = _seen(tree)
    document = bare_extraction(_without_declaration(text), include_comments=False, include_tables=True, with_metadata=False)
    body = lines_of(document.body) if document is not None and not isinstance(document, dict) else []
    article = Article(
        title=headline,
        publishers=outlets,
        authors=authors,
        byline=byline,
        published=published.date,
        published_from=published.source,
        printed_date=published.printed,
        url=found or canonical,
        canonical="" if same_address(found, canonical) or not found else canonical,
        language=_language(tree, said),
        notes=tuple(_notes(said)),
    )
    return _with_text(article, body, seen)


def _with_text(article: Article, body: list[str], seen: list[str]) -> Article:
    sifted = sift(line for line in body if line != article.title)
    lines = (article.title, *sifted.lines) if article.title and sifted.lines else sifted.lines
    around = tuple(_not_kept(seen, [*lines, *(one.text for one in sifted.left_out)]))
    return replace(article, lines=lines, left_out=(*sifted.left_out, *around), doubts=sifted.doubts)


def _not_kept(seen: list[str], kept: Iterable[str]) -> Iterable[LeftOut]:
    """Find the lines of the page that are not in the text, and which of them stand between lines that are."""
    whole = "\n".join(_bare(line) for line in kept)
    missing = [not _bare(line) or _bare(line) not in whole for line in seen]
    sentences = [number for number, line in enumerate(seen) if not missing[number] and is_sentence(line)]
    inside = range(sentences[0], sentences[-1]) if sentences else range(0)
    told: set[str] = set()
    for number, line in enumerate(seen):
        if missing[number] and line not in told:
            told.add(line)
            yield LeftOut(line, clutter(line) or "outside the article's text", inside=number in inside)


def _bare(line: str) -> str:
    return re.sub(r"\W+", "", line)


def _seen(tree: Any) -> list[str]:
    return lines_of(tree.find("body") if tree.find("body") is not None else tree)


def _without_declaration(text: str) -> str:
    """Drop the XML declaration, whose encoding no longer holds once the text has been decoded."""
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text, count=1)


def _saved_from(text: str) -> str:
    """Read the address that a browser writes into a page when it saves it."""
    for comment in re.findall(r"<!--(.{0,2000}?)-->", text[:20_000], re.DOTALL):
        if found := SAVED_FROM.search(comment):
            return found[1] or found[2]
    return ""


def _canonical(tree: Any, said: Statements, found: str) -> str:
    links = [link.get("href", "") for link in tree.iter("link") if "canonical" in (link.get("rel") or "").lower().split()]
    for address in (*links, *said.meta("og:url")):
        if cleaned := clean_address(address, found):
            return cleaned
    return ""


def _outlets(tree: Any, said: Statements, address: str) -> tuple[str, ...]:
    """Gather the names by which the page may call its publisher, then its host."""
    names = [*said.texts("publisher"), *said.meta(*OUTLET_METAS)]
    return tuple(dict.fromkeys(name for name in (*names, host_of(address)) if name and "://" not in name))


def _bylines(tree: Any, said: Statements) -> list[str]:
    """Give the bylines of the first place that has any."""
    stated = [name for name in said.texts("author") if "://" not in name]
    metas = [name for name in said.meta(*AUTHOR_METAS) if "://" not in name]
    if stated or metas:
        return stated or metas[:1]
    for place in AUTHOR_PLACES:
        names = [clean(" ".join(lines_of(one))) for one in tree.xpath(place)]
        if short := [name for name in names if name and len(name) < 100]:
            return short[:1]
    return []


def _language(tree: Any, said: Statements) -> str:
    root = tree.getroottree().getroot()
    for name in (root.get("lang"), root.get("{http://www.w3.org/XML/1998/namespace}lang"), *said.texts("inLanguage"),
                 *said.meta("og:locale", "content-language", "language", "dc.language")):
        if tag := _tag(name or ""):
            return tag
    return ""


def _tag(name: str) -> str:
    """Write a language tag as records have it: `en_us` becomes `en-US`."""
    first, *rest = name.strip().replace("_", "-").split("-")
    cased = [part.title() if len(part) == 4 else part.upper() for part in rest[:2]]
    tag = "-".join([first.lower(), *cased])
    return tag if LANGUAGE.fullmatch(tag) else first.lower() if LANGUAGE.fullmatch(first.lower()) else ""


def _notes(said: Statements) -> Iterable[str]:
    if str(said.described.get("isAccessibleForFree")).lower() == "false":
        yield "the page says that its text is not free to read; if it stops early, import it with `--scope opening`"
