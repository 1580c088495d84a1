"""All that was read, each record with the place where it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.diagnostics.diagnostic import Key, Place
from generator.records.account import Account
from generator.records.annotation import Annotation
from generator.records.entity import Entity
from generator.records.fingerprint import Fingerprint
from generator.records.page import Page
from generator.records.settings import Settings
from generator.records.source import Source
from generator.records.vocabulary import Vocabulary

T = TypeVar("T", covariant=True)


@dataclass(frozen=True, slots=True)
class Written(Generic[T]):
    """A record, its id, and where it is written."""

    id: str
    record: T
    path: str
    keys: tuple[Key, ...] = ()
    body: str = ""
    """The text below the front matter."""

    def place(self, *keys: Key, words: str = "") -> Place:
        """Name a place in the record."""
        return Place(self.path, self.keys + keys, words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """All content as written: ids and text, nothing resolved."""

    settings: Settings
    vocabulary: Vocabulary
    entities: Mapping[str, tuple[Written[Entity], ...]]
    """By kind, in order of ids."""
    sources: tuple[Written[Source], ...]
    annotations: tuple[Written[Annotation], ...]
    accounts: tuple[Written[Account], ...]
    pages: tuple[Written[Page], ...]
    redirects: Mapping[str, str]
    fingerprints: Mapping[str, Fingerprint]
    captures: Mapping[str, str]
    """The sources' texts that are at hand, by id."""
    broken: frozenset[tuple[str, str]]
    """Kind and id of what has a file that cannot be read; references to it are no errors of their own."""
