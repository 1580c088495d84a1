"""Things with a page of their own: `content/<kind>/<id>.md`."""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from generator.records.record import record
from generator.records.scalars import Date, Id, Name, Text, Url, Words


@record
class Ids:
    """The thing's ids in public registers."""

    wikidata: str = ""
    """`Q943091`."""
    lei: str = ""
    """Legal Entity Identifier."""
    cik: str = ""
    """The SEC's Central Index Key."""
    ticker: str = ""
    """Symbol at a stock exchange."""
    uei: str = ""
    """Unique Entity Identifier of SAM.gov."""
    ror: str = ""
    """Research Organization Registry."""
    usaspending: str = ""
    """Recipient or agency id at USAspending.gov."""


@record
class Entity:
    """A company, or anything of a kind without fields of its own."""

    name: Words
    """The full name."""
    short_name: Text = ""
    """The name in lists and running text, where it is another: `ICE`."""
    aliases: tuple[Text, ...] = ()
    """Other names by which it may be called in `[[links]]`."""
    description: Words
    """One neutral line for lists, previews and search engines."""
    parent: Id | None = None
    """The id of the same kind to which it belongs."""
    website: Url | None = None
    """Its own address."""
    ids: Ids = Ids()
    """Its ids in public registers."""
    former_ids: tuple[Id, ...] = ()
    """Ids that it had before; their addresses lead here."""
    uncertain: dict[str, Text] = field(default_factory=dict)
    """Why a field is uncertain, by the field's name."""


@record
class Agency(Entity):
    """A part of government."""

    class_: Literal["department", "independent", "component"]
    """What it is in the order of government."""


@record
class Role:
    """An office or post."""

    role: Words
    """As the source gives it."""
    at: Name
    """The id of the company, agency or organization."""
    from_: Date | None = None
    """When it began."""
    to: Date | None = None
    """When it ended."""
    as_of: Date | None = None
    """When the source gives it, where beginning and end are not known."""


@record
class Person(Entity):
    """A public figure acting in a role."""

    roles: tuple[Role, ...] = ()
    """The roles in which the person is named."""


@record
class Organization(Entity):
    """A publisher, campaign, union, court or group."""

    sort: Literal["publisher", "campaign", "union", "court", "group"]
    """What sort of organization it is."""


@record
class Event(Entity):
    """A letter, a contract, a programme, a protest: a thing that several annotations describe."""

    form: Literal[
        "letter", "petition", "walkout", "protest", "contract", "programme", "pitch", "policy", "statement", "series"
    ]
    """What it is; a series is several of the others that belong together [schema.org EventSeries]."""
    date: Date | None = None
    """When it happened or began."""
    by: tuple[Name, ...] = ()
    """The ids of those who did it."""
    addressed_to: tuple[Name, ...] = ()
    """The ids of those to whom it was addressed."""
    part_of: Id | None = None
    """The id of a larger event, on whose page its records stand as well."""


RECORDS: dict[str, type[Entity]] = {
    "entity": Entity,
    "agency": Agency,
    "person": Person,
    "organization": Organization,
    "event": Event,
}
"""Which fields a kind's files may have, by the word in its row of the vocabulary."""
