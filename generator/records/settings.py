"""The settings of a site: `content/site.yaml`."""

from __future__ import annotations

from generator.records.record import record
from generator.records.scalars import Id, Language, Url, Words


@record
class Licence:
    """Under what terms the site may be used, as SPDX names."""

    content: str
    """Of the text and data."""
    code: str = ""
    """Of the program."""


@record
class Quotation:
    """How much of a source may be quoted."""

    words: int = 15
    """Words in one quote."""
    share: int = 10
    """Per cent of the source in all quotes together."""
    opening_words: int = 60
    """Words in all where only the opening of a source was captured."""


@record
class Waiver:
    """A warning that is known and accepted, with the reason; printed in every report."""

    rule: str
    """The rule's name: `no-archived-copy`."""
    where: str
    """The file, or a pattern of files: `sources/*`."""
    reason: Words
    """Why it is accepted."""


@record
class Settings:
    """What is said once for the whole site."""

    title: Words
    """The name of the site, which is also its wordmark."""
    question: Words
    """The question that the site answers: the heading of the home page."""
    description: Words
    """Two sentences for the home page and for search engines."""
    base_url: Url
    """The absolute address of the site's root; used only in canonical links, the sitemap and feeds."""
    language: Language = "en"
    """The language of the site [BCP 47]."""
    licence: Licence
    """Under what terms text, data and program may be used."""
    repository: Url | None = None
    """The public repository's address; links to its history and its forms are printed only when it is set."""
    contact: str = ""
    """An e-mail address for reports."""
    specimen: Id | None = None
    """The record that the home page takes apart; the newest where it is not given."""
    quotation: Quotation = Quotation()
    """How much of a source may be quoted."""
    waivers: tuple[Waiver, ...] = ()
    """Warnings that are known and accepted."""
