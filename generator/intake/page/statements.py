"""What a page states about itself for machines: meta elements, and descriptions in JSON-LD [schema.org]."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.intake.article import clean

ARTICLES = frozenset(
    (
        *("Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BlogPosting"),
        *("BackgroundNewsArticle", "AdvertiserContentArticle", "LiveBlogPosting", "PressRelease", "Report"),
        *("ReviewNewsArticle", "SocialMediaPosting", "TechArticle"),
    )
)
OTHERS = ("citation", "comment", "review", "itemListElement", "video", "image", "associatedMedia", "hasPart")
OTHER_KINDS = ("ItemList", "Comment", "UserComments", "Review", "VideoObject", "ImageObject", "BreadcrumbList")
"""The properties and kinds of microdata whose own properties are not the article's."""
MOST_NODES = 5000
"""How many values of a page's JSON-LD are looked at."""


@dataclass(frozen=True, slots=True)
class Statements:
    """What a page says of itself, by the names that publishers use."""

    metas: Mapping[str, tuple[str, ...]]
    """The contents of meta elements by name, property or itemprop in lower case."""
    described: Mapping[str, Any]
    """The description of the article in JSON-LD, as it stands there."""

    def meta(self, *names: str) -> tuple[str, ...]:
        """Give the contents of the meta elements of these names, in the order of the names."""
        return tuple(content for name in names for content in self.metas.get(name, ()))

    def texts(self, field: str) -> tuple[str, ...]:
        """Give the texts of one field of the JSON-LD description; of people and organizations their names."""
        return tuple(_texts(self.described.get(field)))

    @property
    def bodies(self) -> tuple[str, ...]:
        """Give the text of the article as the JSON-LD description has it, with its line breaks and tags."""
        given = self.described.get("articleBody")
        return tuple(one for one in (given if isinstance(given, list) else [given]) if isinstance(one, str))

    @property
    def authors(self) -> tuple[str, ...]:
        """Give the names of the authors in the JSON-LD description that are people."""
        given = self.described.get("author")
        people = [one for one in (given if isinstance(given, list) else [given]) if not _is_organization(one)]
        return tuple(_texts(people))


def read_statements(tree: Any) -> Statements:
    """Gather the statements of a parsed page."""
    metas: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        content = clean(meta.get("content") or "")
        names = {meta.get(key, "").strip().lower() for key in ("name", "property", "itemprop", "http-equiv")} - {""}
        for name in sorted(names) if content and not is_of_another(meta) else ():
            metas.setdefault(name, []).append(content)
    described = max(_articles(tree), key=_weight, default={})
    return Statements({name: tuple(found) for name, found in metas.items()}, described)


def is_of_another(element: Any) -> bool:
    """Tell whether a statement is about a thing that the page cites, lists or shows beside its article."""
    return any(
        one.get("itemprop") in OTHERS or (one.get("itemtype") or "").rsplit("/", 1)[-1] in OTHER_KINDS
        for one in element.iterancestors()
    )


def _articles(tree: Any) -> Iterator[Mapping[str, Any]]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            yield from (node for node in _nodes(_json(script.text or "")) if _is_article(node))


def _json(text: str) -> Any:
    bare = text.strip().removeprefix("<!--").removesuffix("-->").strip().removesuffix(";")
    bare = bare.removeprefix("//<![CDATA[").removeprefix("<![CDATA[").removesuffix("//]]>").removesuffix("]]>")
    try:
        return json.loads(bare, strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(data: Any) -> Iterator[Mapping[str, Any]]:
    """Go through all mappings, outermost first."""
    waiting = [data]
    for _ in range(MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, dict):
            yield node
            waiting += [value for value in node.values() if isinstance(value, dict | list)]
        elif isinstance(node, list):
            waiting += node


def _is_article(node: Mapping[str, Any]) -> bool:
    kinds = node.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.rsplit("/", 1)[-1] in ARTICLES for kind in named)


def _is_organization(value: Any) -> bool:
    return isinstance(value, dict) and "Organization" in str(value.get("@type"))


def _weight(node: Mapping[str, Any]) -> int:
    return sum(bool(node.get(field)) for field in ("headline", "datePublished", "author", "publisher", "articleBody"))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if text := clean(value):
            yield text
    elif isinstance(value, dict):
        yield from _texts(value.get("name") or value.get("@value"))
    elif isinstance(value, list):
        for item in value[:20]:
            yield from _texts(item if not isinstance(item, list) else None)
