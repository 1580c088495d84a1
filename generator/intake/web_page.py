"""A web page to an article: what the page says of itself, and its text."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from generator.intake.address import clean_address, host_of, same_address
from generator.intake.article import Article
from generator.intake.characters import UnreadableError
from generator.intake.metadata.authors import find_authors
from generator.intake.metadata.headline import find_headline
from generator.intake.metadata.published import find_published
from generator.intake.page.cautions import cautions
from generator.intake.page.initials import join_initials
from generator.intake.page.statements import Statements, read_statements
from generator.intake.text.extraction import load_page
from generator.intake.text.story import find_story
from generator.records.scalars import LANGUAGE

SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)|^\s*url:\s*(\S+)", re.IGNORECASE | re.MULTILINE)
DESCRIPTIONS = ("og:description", "description", "twitter:description", "dc.description", "excerpt")
OUTLET_METAS = (
    "og:site_name",
    "application-name",
    "citation_journal_title",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
)


def read_page(text: str, address: str, today: date) -> Article:
    """Read a page; `address` is where it was fetched, empty for a saved one, and `today` bounds its dates."""
    text = _without_declaration(text)
    tree = load_page(text)
    if tree is None:
        raise UnreadableError("this is no web page; it has no element that could be read")
    join_initials(tree)
    said = read_statements(tree)
    found = clean_address(address or _saved_from(text))
    canonical = _canonical(tree, said, found)
    found = found or _shown_at(said, canonical)
    outlets = _outlets(said, found or canonical)
    title = find_headline(tree, said, outlets)
    published = find_published(tree, said, title, found or canonical, today)
    authors, byline = find_authors(tree, said, outlets)
    descriptions = (*said.texts("description"), *said.meta(*DESCRIPTIONS))
    story = find_story(tree, title, descriptions, said.bodies, host_of(found or canonical), today)
    return Article(
        title=title,
        publishers=outlets,
        authors=authors,
        byline=byline,
        published=published.date,
        published_from=published.source,
        printed_date=published.printed,
        url=found or canonical,
        canonical="" if same_address(found, canonical) or not found else canonical,
        language=_language(tree, said),
        lines=story.lines,
        left_out=story.left_out,
        doubts=story.doubts,
        notes=tuple(dict.fromkeys((*published.notes, *story.notes, *cautions(tree, said)))),
    )


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
    links = [
        link.get("href", "") for link in tree.iter("link") if "canonical" in (link.get("rel") or "").lower().split()
    ]
    for address in (*links, *said.meta("og:url")):
        if cleaned := clean_address(address, found):
            return cleaned
    return ""


def _shown_at(said: Statements, canonical: str) -> str:
    """Give the address that a page has for sharing where its canonical one is at another host: it is a copy."""
    shared = next(filter(None, (clean_address(one) for one in said.meta("og:url"))), "")
    return shared if canonical and host_of(shared) not in ("", host_of(canonical)) else ""


def _outlets(said: Statements, address: str) -> tuple[str, ...]:
    """Gather the names by which the page may call its publisher, then its host."""
    names = [*said.texts("publisher"), *said.meta(*OUTLET_METAS)]
    return tuple(dict.fromkeys(name for name in (*names, host_of(address)) if name and "://" not in name))


def _language(tree: Any, said: Statements) -> str:
    root = tree.getroottree().getroot()
    for name in (
        root.get("lang"),
        root.get("{http://www.w3.org/XML/1998/namespace}lang"),
        *said.texts("inLanguage"),
        *said.meta("og:locale", "content-language", "language", "dc.language"),
    ):
        if tag := _tag(name or ""):
            return tag
    return ""


def _tag(name: str) -> str:
    """Write a language tag as records have it: `en_us` becomes `en-US`."""
    first, *rest = name.strip().replace("_", "-").split("-")
    cased = [part.title() if len(part) == 4 else part.upper() for part in rest[:2]]
    tag = "-".join([first.lower(), *cased])
    return tag if LANGUAGE.fullmatch(tag) else first.lower() if LANGUAGE.fullmatch(first.lower()) else ""
