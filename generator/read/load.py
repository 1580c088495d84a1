"""Which folder of the content holds which record."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic, Place
from generator.evidence.fingerprint import from_json
from generator.read import mend
from generator.read.document import read_document
from generator.read.leftovers import refuse_leftovers
from generator.read.lists import read_list, without_twins
from generator.read.reading import Reading
from generator.read.records import Records, Written
from generator.read.scan import File, scan
from generator.read.yaml import Plain
from generator.records.account import Account
from generator.records.annotation import Annotation
from generator.records.entity import RECORDS
from generator.records.fingerprint import Fingerprint
from generator.records.page import Page
from generator.records.redirect import Redirects
from generator.records.scalars import read_id
from generator.records.settings import Settings
from generator.records.source import Source
from generator.records.vocabulary import Kind, Measure, SourceType, Topic, Type, Vocabulary

T = TypeVar("T")


def load(folder: Path, captures: Mapping[str, str] | None = None) -> tuple[Records | None, list[Diagnostic]]:
    """Read all content below a folder.

    Return None for the records where settings or vocabulary cannot be read, since nothing else can be judged then.
    """
    files, diagnostics = scan(folder)
    reading = Reading({file.path: file for file in files}, diagnostics)
    settings = _settings(reading)
    vocabulary = _vocabulary(reading)
    if not settings or not vocabulary:
        return None, reading.diagnostics
    kinds = [kind.id for kind in vocabulary.kinds]
    records = Records(
        settings=settings,
        vocabulary=vocabulary,
        entities={kind.id: _documents(reading, kind.id, RECORDS[kind.record]) for kind in vocabulary.kinds},
        sources=_documents(reading, "sources", Source),
        annotations=_annotations(reading, kinds),
        accounts=_accounts(reading),
        pages=_documents(reading, "pages", Page),
        redirects=_redirects(reading),
        fingerprints=_fingerprints(reading),
        captures=captures or {},
        broken=frozenset(reading.broken),
    )
    refuse_leftovers(reading, kinds)
    return records, reading.diagnostics


def _settings(reading: Reading) -> Settings | None:
    data = _required(reading, "site.yaml")
    return reading.decode(Settings, data, "site.yaml") if data is not None else None


def _vocabulary(reading: Reading) -> Vocabulary | None:
    data = _required(reading, "vocabulary.yaml")
    vocabulary = reading.decode(Vocabulary, data, "vocabulary.yaml") if data is not None else None
    if not vocabulary:
        return None
    for name in ("kinds", "types", "topics", "measures", "source_types"):
        without_twins(reading, [_row(name, number, row) for number, row in enumerate(getattr(vocabulary, name))])
    return vocabulary


def _row(name: str, number: int, row: Kind | Type | Topic | Measure | SourceType) -> Written[object]:
    return Written(row.id, row, "vocabulary.yaml", (name, number))


def _required(reading: Reading, path: str) -> Plain | None:
    if path not in reading.files:
        reading.say(rules.MISSING_FILE, Place(path), f"`{path}` is missing")
    return reading.yaml(path)


def _documents(reading: Reading, folder: str, schema: type[T]) -> tuple[Written[T], ...]:
    """Read a folder of Markdown files, one record each; the file's name is the id, even where the file is broken."""
    found = []
    for file in reading.take(folder, ".md"):
        name = file.path.removeprefix(f"{folder}/").removesuffix(".md")
        if name == "README":
            continue
        written = _document(reading, file, name, schema)
        if written:
            found.append(written)
        else:
            reading.broken.add((folder, name))
    return tuple(found)


def _document(reading: Reading, file: File, name: str, schema: type[T]) -> Written[T] | None:
    try:
        read_id(name)
    except ValueError as reason:
        hint = f"rename the file to `{mend.likely_id(name)}.md`"
        reading.say(rules.BAD_ID, Place(file.path), f"`{name}`, the file's name, {reason}", hint)
        reading.broken.add((file.path.split("/", 1)[0], name))
    text = reading.text(file)
    if text is None:
        return None
    document, problems = read_document(text)
    if reading.problems(file.path, problems):
        return None
    record = reading.decode(schema, dict(document.fields), file.path)
    return Written(name, record, file.path, (), document.body) if record else None


def _annotations(reading: Reading, kinds: list[str]) -> tuple[Written[Annotation], ...]:
    found: list[Written[Annotation]] = []
    for path in [file.path for file in reading.files.values() if file.path.startswith("annotations/")]:
        if path.endswith(".yaml"):
            found += read_list(reading, path, Annotation, "records", kinds)
    return without_twins(reading, found)


def _accounts(reading: Reading) -> tuple[Written[Account], ...]:
    return without_twins(reading, read_list(reading, "accounts.yaml", Account, "accounts"))


def _redirects(reading: Reading) -> Mapping[str, str]:
    data = reading.yaml("redirects.yaml")
    return reading.decode(Redirects, data, "redirects.yaml") or {} if data else {}


def _fingerprints(reading: Reading) -> Mapping[str, Fingerprint]:
    found = {}
    for file in reading.take("fingerprints", ".json"):
        name = file.path.removeprefix("fingerprints/").removesuffix(".json")
        try:
            found[name] = from_json(file.data.decode())
        except (ValueError, KeyError, TypeError) as reason:
            message = f"the file is no fingerprint: {reason}"
            reading.say(rules.WRONG_VALUE, Place(file.path), message, "make it again with `attributed verify`")
            reading.broken.add(("fingerprints", name))
    return found
