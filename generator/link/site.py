"""The Site: everything resolved; whoever holds one holds the proof that every reference leads somewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from generator.evidence.check import Outcome
from generator.link.prose import Prose
from generator.link.ref import Ref
from generator.records import account, annotation, entity, page, source
from generator.records.fingerprint import Fingerprint
from generator.records.settings import Settings
from generator.records.vocabulary import Kind, SourceType, Topic, Type, Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Entity:
    """A thing with a page."""

    ref: Ref
    kind: Kind
    record: entity.Entity
    overview: Prose
    parent: Ref | None
    """To what it belongs: a department, a company, the event that it is part of."""
    line: tuple[Ref, ...]
    """Its parents from the nearest to the root."""
    at: tuple[Ref, ...]
    """Where a person holds or held a post; one for each role."""
    by: tuple[Ref, ...]
    addressed_to: tuple[Ref, ...]

    @property
    def label(self) -> str:
        """Give the name for lists and running text."""
        return self.record.short_name or self.record.name

    @property
    def url(self) -> str:
        """Give its address from the site's root."""
        return self.ref.url

    @property
    def counted_in(self) -> tuple[Ref, ...]:
        """Give itself and all parents for which its records count as well."""
        return (self.ref, *(self.line if self.kind.rolls_up else ()))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Source:
    """A published document."""

    ref: Ref
    record: source.Source
    type: SourceType
    summary: Prose
    publisher: Ref
    carrier: Ref | None
    origin: str
    """The id of the source whose text it is, in the end; its own where it reprints none."""
    fingerprint: Fingerprint | None

    @property
    def id(self) -> str:
        """Give its id."""
        return self.ref.id

    @property
    def title(self) -> str:
        """Give its title, or our description where the title was not captured."""
        return self.record.title or self.record.description


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says so."""

    ref: Ref | None
    text: str
    """Words for those who have no page; else the role: `a spokesperson`."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a source says it."""

    record: annotation.Evidence
    source: Source
    citing: Ref | None
    outcome: Outcome | None
    """What became of its quote; None where it has none."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Annotation:
    """One claim with the evidence for it."""

    id: str
    record: annotation.Annotation
    type: Type
    topics: tuple[Topic, ...]
    claim: Prose
    note: Prose
    parties: Mapping[str, tuple[Ref, ...]]
    """By kind, in the vocabulary's order."""
    through: tuple[Ref, ...]
    speakers: tuple[Speaker, ...]
    evidence: tuple[Evidence, ...]
    responds_to: tuple[Ref, ...]
    supersedes: Ref | None
    named: tuple[Ref, ...]
    """All its parties, those in between as well."""
    sort_day: date
    last_change: str
    """The latest day on which it was added, changed, corrected or retracted."""

    @property
    def ref(self) -> Ref:
        """Give its name among all things."""
        return Ref("records", self.id)

    @property
    def url(self) -> str:
        """Give its address from the site's root."""
        return f"/records/{self.id}/"

    @property
    def terms(self) -> tuple[Ref, ...]:
        """Give the names of its type and its topics among all things."""
        return (Ref("types", self.type.id), *(Ref("topics", topic.id) for topic in self.topics))

    @property
    def is_current(self) -> bool:
        """Tell whether lists show it."""
        return self.record.status == "current"


@dataclass(frozen=True, slots=True)
class Page:
    """A page that contributors write."""

    ref: Ref
    record: page.Page
    body: Prose


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question on which sources differ."""

    says: Prose
    annotations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """A question on which sources differ."""

    id: str
    record: account.Account
    question: str
    answers: tuple[Answer, ...]
    note: Prose

    @property
    def annotations(self) -> tuple[str, ...]:
        """Give the ids of all annotations that answer it."""
        return tuple(dict.fromkeys(one for answer in self.answers for one in answer.annotations))


@dataclass(frozen=True, slots=True)
class Backlink:
    """Where a thing is mentioned without being a party."""

    ref: Ref
    """The page or record that mentions it."""
    sentence: str


class Tie(IntEnum):
    """What a pair's records amount to, the strongest first."""

    REPORTED = 0
    """At least one tie that a source reports in its own voice, or a party acknowledges."""
    ASSERTED = 1
    """Ties only as letter writers, protesters or litigants assert them."""
    INDIRECT = 2
    """Tied only through a third party."""
    NAMED = 3
    """Named together only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """All content, resolved."""

    settings: Settings
    vocabulary: Vocabulary
    entities: Mapping[Ref, Entity]
    """All that are mentioned anywhere, in the vocabulary's order of kinds and by name."""
    sources: Mapping[str, Source]
    annotations: Mapping[str, Annotation]
    """Newest first; those that no longer stand as well."""
    current: tuple[Annotation, ...]
    """The records that stand, newest first."""
    accounts: tuple[Account, ...]
    pages: Mapping[str, Page]
    redirects: Mapping[str, str]
    """Former address to present one, former ids included."""
    by_entity: Mapping[Ref, tuple[Annotation, ...]]
    """The current records of each entity, newest first, with those of its children where its kind rolls up."""
    by_term: Mapping[Ref, tuple[Annotation, ...]]
    """The current records of each type and topic, newest first."""
    by_source: Mapping[str, tuple[Annotation, ...]]
    """The current records that each source is evidence for, newest first."""
    published: Mapping[Ref, tuple[Source, ...]]
    """The sources that each entity publishes or carries, newest first."""
    backlinks: Mapping[Ref, tuple[Backlink, ...]]
    responses: Mapping[Ref, tuple[Annotation, ...]]
    """The records that answer each event or record, oldest first."""
    children: Mapping[Ref, tuple[Ref, ...]]
    copies: Mapping[str, tuple[Source, ...]]
    """The sources that reprint each source, newest first."""
    passages: Mapping[str, tuple[str, ...]]
    """The quotes of each source, in the order of its text where that is known."""

    def passage_number(self, source: str, quote: str) -> int:
        """Give the number of a quote among those of its source, counted from 1."""
        return self.passages[source].index(quote) + 1

    def annotations_of(self, ref: Ref) -> tuple[Annotation, ...]:
        """Give the current records of an entity, newest first, each once."""
        return self.by_entity.get(ref, ())

    def of_kind(self, kind: str) -> tuple[Entity, ...]:
        """Give the entities of a kind by name."""
        return tuple(entity for ref, entity in self.entities.items() if ref.kind == kind)

    def root(self, ref: Ref) -> Ref:
        """Give the uppermost parent of an entity, or itself."""
        line = self.entities[ref].line
        return line[-1] if line else ref

    def terms(self) -> dict[Ref, Type | Topic]:
        """Give all types and topics, in the vocabulary's order."""
        types: dict[Ref, Type | Topic] = {Ref("types", one.id): one for one in self.vocabulary.types}
        return types | {Ref("topics", one.id): one for one in self.vocabulary.topics}

    def within(self, ref: Ref, whole: Ref) -> bool:
        """Tell whether an entity is another or belongs to it."""
        return ref == whole or whole in self.entities[ref].line

    def parts(self, whole: Ref) -> tuple[Entity, ...]:
        """Give all that belong to an entity, directly or by way of others."""
        return tuple(one for one in self.of_kind(whole.kind) if whole in one.line)

    def tie(self, one: Ref, other: Ref, shared: tuple[Annotation, ...]) -> Tie:
        """Judge what the records that name both amount to."""
        return min((_tie_of(annotation, one, other) for annotation in shared), default=Tie.NAMED)

    def accounts_on(self, annotations: tuple[Annotation, ...]) -> tuple[Account, ...]:
        """Give the questions to which any of the records is an answer."""
        ids = {one.id for one in annotations}
        return tuple(account for account in self.accounts if ids & set(account.annotations))


def _tie_of(annotation: Annotation, one: Ref, other: Ref) -> Tie:
    if not annotation.type.tie:
        return Tie.NAMED
    if one in annotation.through or other in annotation.through:
        return Tie.NAMED
    if annotation.through:
        return Tie.INDIRECT
    return Tie.ASSERTED if annotation.record.basis == "asserted" else Tie.REPORTED
