"""An id for a new source: publisher, year and the first words of the title."""

from __future__ import annotations

import unicodedata

from generator.intake.address import host_of
from generator.intake.article import Article
from generator.read.mend import likely_id
from generator.records.scalars import ID_LENGTH

SKIPPED = frozenset(
    (
        *(
            "a",
            "an",
            "and",
            "are",
            "as",
            "at",
            "be",
            "by",
            "for",
            "from",
            "has",
            "have",
            "how",
            "in",
            "into",
            "is",
            "it",
        ),
        *("its", "of", "on", "or", "over", "that", "the", "their", "they", "this", "to", "was", "were", "what", "when"),
        *("who", "why", "will", "with"),
    )
)
WORDS = 4


def new_id(article: Article, publisher: str, name: str) -> str:
    """Make an id: `the-verge-2018-salesforce-employees-ask-ceo`; `name` is the file's and stands in for a title."""
    outlet = publisher.rsplit("/", 1)[-1] or host_of(article.url).split(".")[0]
    words = [word for word in _plain(article.title).split("-") if word and word not in SKIPPED][:WORDS]
    parts = [_plain(outlet), article.published[:4], *(words or [_plain(name)])]
    return "-".join(part for part in parts if part)[:ID_LENGTH].strip("-") or "source"


def _plain(text: str) -> str:
    without_marks = unicodedata.normalize("NFKD", text.replace("’", "").replace("'", "")).encode("ascii", "ignore")
    return likely_id(without_marks.decode("ascii"))
