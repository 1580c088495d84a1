"""Published documents: `content/sources/<id>.md`."""

from __future__ import annotations

from dataclasses import field
from typing import Annotated, Literal

from generator.records.record import record
from generator.records.scalars import Date, Day, Id, Language, Name, Short, Text, Url

SUMMARY_WANTED = "Write a summary here in your own words: what the article reports, and on whom it relies."
"""What stands in a draft in place of its summary."""


@record
class Archived:
    """A copy in a public archive [Robust Links]."""

    url: Url
    """The copy's address."""
    at: Day
    """The day of the copy."""


@record
class Reprints:
    """Whose text a source carries; both count as one voice."""

    source: Id
    """The id of the source that it carries."""
    how: Literal["copy", "rewrite", "translation"]
    """How near it is to the original."""


@record
class Standing:
    """Where a source stands since its publication."""

    is_: Literal["as-published", "corrected", "updated", "retracted", "opinion"] = "as-published"
    """What happened to it."""
    date: Date | None = None
    """When, where that is known."""
    note: Text = ""
    """What changed."""


@record
class Source:
    """One published document: a news article, a press release, a contract record."""

    title: Text = ""
    """As printed; empty where it was not captured."""
    description: Text = ""
    """A neutral name in our words, for a source without a title."""
    publisher: Name
    """The id of the organization, company or agency that published it."""
    carrier: Name | None = None
    """The id of the one who carries it, where that is not the publisher."""
    authors: tuple[Text, ...] = ()
    """`Family, Given` [BibTeX]; empty where the page shows none."""
    published: Date | None = None
    """When it was published."""
    url: Url | None = None
    """Its address; empty where none is on file."""
    archived: Archived | None = None
    """A copy in a public archive."""
    accessed: Day | None = None
    """The day on which we read it."""
    type: str = "news"
    """Its type, from the vocabulary."""
    language: Language = "en"
    """Its language [BCP 47]."""
    held: bool = True
    """Whether we have read it; an original that nobody here holds counts as origin and can be no evidence."""
    reprints: Reprints | None = None
    """Whose text it carries."""
    standing: Annotated[Standing, Short("is")] = Standing()
    """Where it stands since its publication; a bare word will do."""
    caution: Text = ""
    """What a reader should know of its reliability, shown beside it."""
    former_ids: tuple[Id, ...] = ()
    """Ids that it had before; their addresses lead here."""
    fingerprint: Literal["filter", "passages"] = "filter"
    """What its fingerprint may hold."""
    uncertain: dict[str, Text] = field(default_factory=dict)
    """Why a field is uncertain, by the field's name: `published`, `title`, `authors`, `url`."""
