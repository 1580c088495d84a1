"""Claims with the evidence for them: lists in `content/annotations/*.yaml`."""

from __future__ import annotations

from dataclasses import field
from typing import Annotated, Literal

from generator.records.record import record
from generator.records.scalars import Date, Day, Id, Name, Number, Period, Short, Text, Words

Mode = Literal["stated", "reported", "alleged", "denied", "planned"]
Bound = Literal["exact", "about", "nearly", "at-least", "more-than", "up-to", "less-than"]


@record
class Speaker:
    """Whose assertion a claim is: something with a page, or a description in words."""

    id: Name | None = None
    """The id of an entity; a bare item of the list is one."""
    as_: Text = ""
    """In what role it speaks: `a spokesperson`."""
    text: Text = ""
    """Words for those who have no page: `the letter's signatories`."""


@record
class Figure:
    """A number that the claim gives, with its bound exactly as printed."""

    measure: str
    """What it counts, from the vocabulary."""
    value: Number | None = None
    """The number."""
    min: Number | None = None
    """The lower end of a range."""
    max: Number | None = None
    """The upper end of a range."""
    bound: Bound | None = None
    """How the number is bounded; empty means as printed."""
    wording: Text = ""
    """The words in place of a number: `hundreds`."""
    unit: str = ""
    """A currency [ISO 4217], or a unit other than the measure's own."""
    of: Name | None = None
    """The entity of which the number is true, where that is not the event."""
    per: Literal["day", "week", "month", "year"] | None = None
    """For which length of time the number holds."""
    over: Period | None = None
    """The whole length of time [ISO 8601]."""
    as_of: Date | None = None
    """When the number was true."""


@record
class Evidence:
    """Where a source says it."""

    source: Id
    """The id of the source."""
    quote: Text = ""
    """The source's own words, letter for letter; ` … ` marks words left out."""
    prefix: Text = ""
    """Words right before the quote, where it occurs several times [W3C TextQuoteSelector]."""
    suffix: Text = ""
    """Words right after the quote, where it occurs several times [W3C TextQuoteSelector]."""
    locator: Text = ""
    """The page or paragraph [CSL locators]: `p. 3`."""
    citing: Name | None = None
    """The id of the outlet through which the source has it."""
    stance: Literal["supports", "disputes"] = "supports"
    """Whether the source says so, or itself contradicts it."""


@record
class Searched:
    """A search that found nothing."""

    where: Words
    """What was searched."""
    at: Day
    """On which day."""
    by: Words
    """By whom."""


@record
class Retracted:
    """Why an annotation no longer stands."""

    date: Day
    """Since when."""
    why: Words
    """The reason."""


@record
class Correction:
    """A change of what an annotation says."""

    date: Day
    """When it was corrected."""
    said: Words
    """What it said before."""
    says: Words
    """What it says now."""
    why: Words
    """The reason."""


@record
class Annotation:
    """One claim in our own words, with its date, its parties and its evidence."""

    id: Id
    """Permanent, and unique on the site."""
    type: str
    """Its type, from the vocabulary."""
    claim: Words
    """The claim in our own words; who says so is part of it."""
    date: Date | None = None
    """When it happened."""
    dated_by: Literal["event", "report"] = "event"
    """Whether the date is the event's, or only that of its publication."""
    parties: dict[str, tuple[Id, ...]] = field(default_factory=dict)
    """The parties, one list of ids for each kind; written as `companies:`, `agencies:` and so on."""
    through: tuple[Name, ...] = ()
    """The ids of those through whom an indirect tie runs."""
    topics: tuple[str, ...] = ()
    """Topics, from the vocabulary."""
    said_by: tuple[Annotated[Speaker, Short("id")], ...]
    """Whose assertion it is: ids, `{id, as}`, or `{text}`."""
    mode: Mode = "reported"
    """How it is said."""
    basis: Literal["acknowledged", "reported", "asserted"] = "reported"
    """For a tie: acknowledged by a party, reported by the source in its own voice, or asserted by others."""
    documents: Text = ""
    """The papers on which the report rests: `internal documents`."""
    figures: tuple[Figure, ...] = ()
    """The numbers that the claim gives."""
    evidence: tuple[Evidence, ...] = ()
    """Where sources say so."""
    searched: Searched | None = None
    """For an annotation of absence: the search that found nothing."""
    responds_to: tuple[Name, ...] = ()
    """The ids of annotations or events that it answers."""
    supersedes: Id | None = None
    """The id of the annotation that it replaces."""
    status: Literal["current", "superseded", "retracted"] = "current"
    """Whether it stands."""
    retracted: Retracted | None = None
    """Since when and why it no longer stands."""
    corrections: tuple[Correction, ...] = ()
    """What was corrected."""
    derived: dict[str, Text] = field(default_factory=dict)
    """Numbers of the claim that no quote holds, with the calculation."""
    uncertain: dict[str, Text] = field(default_factory=dict)
    """Why a field is uncertain, by the field's name."""
    note: Text = ""
    """What a reader should know besides, in Markdown."""
    added: Day
    """The day on which it was added."""
    changed: Day | None = None
    """The day on which wording or evidence last changed."""
