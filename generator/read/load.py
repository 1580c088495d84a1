"""Which folder of the content holds which record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from rapidfuzz import process

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic, Key, Place, Rule
from generator.evidence.fingerprint import from_json
from generator.read import mend
from generator.read.decode import decode
from generator.read.document import read_document
from generator.read.records import Records, Written
from generator.read.scan import File, scan
from generator.read.text import read_text
from generator.read.yaml import Plain, Problem, parse
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

LISTED_ID = re.compile(r"^- +id: *[\"']?([a-z0-9-]+)", re.MULTILINE)
NOBODY = ""
"""Stands for the id of a broken record whose id cannot be told."""
FILES = ("site.yaml", "vocabulary.yaml", "accounts.yaml", "redirects.yaml")
ENDINGS = {"annotations": ".yaml", "fingerprints": ".json"}
"""How the names of files end in the folders that hold no Markdown."""


@dataclass(slots=True)
class _Reading:
    """What one reading has gathered so far."""

    files: dict[str, File]
    diagnostics: list[Diagnostic] = field(default_factory=list)
    broken: set[tuple[str, str]] = field(default_factory=set)

    def say(self, rule: Rule, place: Place, message: str, hint: str = "") -> None:
        self.diagnostics.append(Diagnostic(rule, place, message, hint))

    def take(self, folder: str, ending: str) -> list[File]:
        """Take the files of one folder out of those that nothing has read yet."""
        paths = [path for path in self.files if path.startswith(f"{folder}/") and path.endswith(ending)]
        return [self.files.pop(path) for path in paths]

    def problems(self, path: str, problems: Iterable[Problem]) -> bool:
        """Keep a file's problems; tell whether there were any."""
        found = list(problems)
        for one in found:
            place = Place(path, words=one.words, line=one.line, column=one.column)
            self.say(one.rule, place, one.message, one.hint)
        return bool(found)

    def decode(
        self, schema: type[T], data: Plain, path: str, keys: tuple[Key, ...] = (), kinds: Iterable[str] = ()
    ) -> T | None:
        record, diagnostics = decode(schema, data, path, keys, kinds)
        self.diagnostics += diagnostics
        return record


def load(folder: Path, captures: Mapping[str, str] | None = None) -> tuple[Records | None, list[Diagnostic]]:
    """Read all content below a folder.

    Return None for the records where settings or vocabulary cannot be read, since nothing else can be judged then.
    """
    files, diagnostics = scan(folder)
    reading = _Reading({file.path: file for file in files}, diagnostics)
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
    _refuse_the_rest(reading, kinds)
    return records, reading.diagnostics


def _settings(reading: _Reading) -> Settings | None:
    data = _required(reading, "site.yaml")
    return reading.decode(Settings, data, "site.yaml") if data is not None else None


def _vocabulary(reading: _Reading) -> Vocabulary | None:
    data = _required(reading, "vocabulary.yaml")
    vocabulary = reading.decode(Vocabulary, data, "vocabulary.yaml") if data is not None else None
    if not vocabulary:
        return None
    for name in ("kinds", "types", "topics", "measures", "source_types"):
        _without_twins(reading, [_row(name, number, row) for number, row in enumerate(getattr(vocabulary, name))])
    return vocabulary


def _row(name: str, number: int, row: Kind | Type | Topic | Measure | SourceType) -> Written[object]:
    return Written(row.id, row, "vocabulary.yaml", (name, number))


def _required(reading: _Reading, path: str) -> Plain | None:
    if path not in reading.files:
        reading.say(rules.MISSING_FILE, Place(path), f"`{path}` is missing")
    return _yaml(reading, path)


def _yaml(reading: _Reading, path: str) -> Plain | None:
    """Read one YAML file; None where it is absent or broken."""
    file = reading.files.pop(path, None)
    text = _text(reading, file) if file else None
    if text is None:
        return None
    data, problems = parse(text)
    return None if reading.problems(path, problems) else data


def _text(reading: _Reading, file: File) -> str | None:
    text, problems = read_text(file.data)
    return None if reading.problems(file.path, problems) else text


def _documents(reading: _Reading, folder: str, schema: type[T]) -> tuple[Written[T], ...]:
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


def _document(reading: _Reading, file: File, name: str, schema: type[T]) -> Written[T] | None:
    try:
        read_id(name)
    except ValueError as reason:
        hint = f"rename the file to `{mend.likely_id(name)}.md`"
        reading.say(rules.BAD_ID, Place(file.path), f"`{name}`, the file's name, {reason}", hint)
        reading.broken.add((file.path.split("/", 1)[0], name))
    text = _text(reading, file)
    if text is None:
        return None
    document, problems = read_document(text)
    if reading.problems(file.path, problems):
        return None
    record = reading.decode(schema, dict(document.fields), file.path)
    return Written(name, record, file.path, (), document.body) if record else None


def _annotations(reading: _Reading, kinds: list[str]) -> tuple[Written[Annotation], ...]:
    found: list[Written[Annotation]] = []
    for path in [file.path for file in reading.files.values() if file.path.startswith("annotations/")]:
        if path.endswith(".yaml"):
            found += _list(reading, path, Annotation, "records", kinds)
    return _without_twins(reading, found)


def _accounts(reading: _Reading) -> tuple[Written[Account], ...]:
    return _without_twins(reading, _list(reading, "accounts.yaml", Account, "accounts"))


def _list(reading: _Reading, path: str, schema: type[T], folder: str, kinds: Iterable[str] = ()) -> list[Written[T]]:
    """Read a file that holds a list of records, each with its own id."""
    file = reading.files.get(path)
    items = _yaml(reading, path)
    if items is None and file:
        ids = LISTED_ID.findall(file.data.decode("utf-8", "replace"))
        reading.broken.update((folder, one) for one in [*ids, NOBODY])
    if items and not isinstance(items, list):
        reading.say(rules.WRONG_VALUE, Place(path), "the file takes a list", "begin each record with `- id: …`")
        reading.broken.add((folder, NOBODY))
    found = []
    for number, item in enumerate(items if isinstance(items, list) else []):
        record = reading.decode(schema, _with_parties(item, kinds), path, (number,), kinds)
        name = item.get("id") if isinstance(item, dict) else None
        if record and isinstance(name, str):
            found.append(Written(name, record, path, (number,)))
        else:
            reading.broken.add((folder, name if isinstance(name, str) else NOBODY))
    return found


def _with_parties(item: Plain, kinds: Iterable[str]) -> Plain:
    """Gather the keys that name a kind's folder, `companies:`, `agencies:` ..., into `parties`."""
    if not isinstance(item, dict) or not kinds:
        return item
    parties: dict[str, Plain] = {kind: item[kind] for kind in kinds if kind in item}
    # Written by a contributor, `parties` is no field; under another name it is refused as any unknown one.
    others = {"parties_" if key == "parties" else key: value for key, value in item.items() if key not in parties}
    return others | {"parties": parties}


def _redirects(reading: _Reading) -> Mapping[str, str]:
    data = _yaml(reading, "redirects.yaml")
    return reading.decode(Redirects, data, "redirects.yaml") or {} if data else {}


def _fingerprints(reading: _Reading) -> Mapping[str, Fingerprint]:
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


def _without_twins(reading: _Reading, found: list[Written[T]]) -> tuple[Written[T], ...]:
    """Keep the first record of each id, and say where the others are."""
    first: dict[str, Written[T]] = {}
    for one in found:
        if one.id in first:
            _say_twin(reading, one.place("id", words=one.id), first[one.id].path)
            reading.broken.add(("records", one.id))
        first.setdefault(one.id, one)
    return tuple(first.values())


def _say_twin(reading: _Reading, place: Place, other: str) -> None:
    message = f"the id `{place.words}` is taken in `{other}`"
    reading.say(rules.DUPLICATE_ID, place, message, "give one of the two another id")


def _refuse_the_rest(reading: _Reading, kinds: list[str]) -> None:
    folders = [*kinds, "sources", "annotations", "pages", "fingerprints"]
    for path in reading.files:
        if path.rsplit("/", 1)[-1] == "README.md":
            continue
        reading.say(rules.UNEXPECTED_FILE, Place(path), f"`{path}` is read by nothing", _better_place(path, folders))


def _better_place(path: str, folders: list[str]) -> str:
    folder, _, name = path.rpartition("/")
    if folder in folders:
        return f"names here end with `{ENDINGS.get(folder, '.md')}`"
    near = process.extractOne(folder or name, [*FILES, *folders], score_cutoff=60)
    if near and near[0] in FILES:
        return f"did you mean `{near[0]}`?"
    return f"did you mean the folder `{near[0]}`?" if near else "folders here: " + ", ".join(folders)
