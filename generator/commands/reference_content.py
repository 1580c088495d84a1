"""The fields of all files that contributors write, as Markdown made from the records themselves."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.commands.forms import hints, nested, records_in, spaced, takes
from generator.read.limits import DEPTH, FILE_BYTES, SCALAR_BYTES, VALUES
from generator.read.schema import description, fields_at
from generator.records import spoken
from generator.records.account import Account
from generator.records.annotation import Annotation
from generator.records.dates import parse
from generator.records.entity import Agency, Entity, Event, Organization, Person
from generator.records.page import Page
from generator.records.settings import Settings
from generator.records.source import Source
from generator.records.vocabulary import Vocabulary

PARTIES = "`companies`, `agencies`, …"
"""How the lists of parties are written; their names are those of the kinds."""
DATES = (
    *("2018-06-25", "2018-06", "2018", "2018-06~", "2018?", "2018-06-18/2018-06-24"),
    *("2011/..", "../2025-10-18", "[2018-06-25,2018-06-26]"),
)
EDITORS = "Editors with the YAML language server check such a file while it is written if it begins with this line:"


@dataclass(frozen=True, slots=True)
class Place:
    """One sort of file, and what is written in it."""

    title: str
    path: str
    form: str
    """How the fields stand in the file."""
    record: type
    hint: str = ""
    """The line by which editors find the schema; empty for front matter, which they do not check."""


FRONT = "One Markdown file each: the fields between two lines `---`, then"
HINT = "# yaml-language-server: $schema="
PLACES = (
    Place("Settings", "site.yaml", "The fields of one record.", Settings, f"{HINT}../docs/schema/site.json"),
    Place(
        "Vocabulary",
        "vocabulary.yaml",
        "Lists of rows, in the order in which readers see them.",
        Vocabulary,
        f"{HINT}../docs/schema/vocabulary.json",
    ),
    Place(
        "Entities",
        "<kind>/<id>.md",
        f"{FRONT} an overview if there is one; every paragraph of it cites a source. The kind's row in the vocabulary"
        " says which fields its files have.",
        Entity,
    ),
    Place("Agencies", "<kind>/<id>.md", "With `record: agency` in the kind's row, these fields as well.", Agency),
    Place("People", "<kind>/<id>.md", "With `record: person` in the kind's row, these fields as well.", Person),
    Place(
        "Organizations",
        "<kind>/<id>.md",
        "With `record: organization` in the kind's row, these fields as well.",
        Organization,
    ),
    Place("Events", "<kind>/<id>.md", "With `record: event` in the kind's row, these fields as well.", Event),
    Place("Sources", "sources/<id>.md", f"{FRONT} a summary in our own words.", Source),
    Place(
        "Annotations",
        "annotations/<any name>.yaml",
        "Lists of records, `- id: …`; how they are grouped into files is up to their writers.",
        Annotation,
        f"{HINT}../../docs/schema/annotations.json",
    ),
    Place(
        "Accounts",
        "accounts.yaml",
        "A list of questions on which sources differ, `- id: …`.",
        Account,
        f"{HINT}../docs/schema/accounts.json",
    ),
    Place("Pages", "pages/<id>.md", f"{FRONT} the text.", Page),
)

HEAD = """\
# Content

What stands in the folder `content/`, field by field. Made by `make reference` from the records in `generator/records/`:
change it there. The rules on wording and quoting are in `content/README.md`.

An id is a file's name without its ending: lower-case letters and digits in groups joined by single hyphens, at most 80
characters. Ids are permanent. Texts in sentences stand between double quotes or in a block (`>-`). Anchors, aliases,
tags, merge keys and duplicate keys are refused. A field that has nothing behind its colon counts as absent.
"""
TAIL = """\
## Redirects

`content/redirects.yaml`: a mapping of former address to present one, `/companies/old-name/: /companies/new-name/`. An
entity or a source that gets another id lists the old one under `former_ids` and needs no line here.

{editors}

```yaml
{hint}../docs/schema/redirects.json
```

## Fingerprints

`content/fingerprints/<source>.json` is made by `attributed verify` and never written by hand; `docs/fingerprints.md`
says what is in it.

## Dates

Dates are EDTF, the Extended Date/Time Format of the Library of Congress, and only as exact as the source.

| Written | Shown as |
| --- | --- |
{dates}

## Texts

Claims, notes, overviews and pages are CommonMark with tables and footnotes; HTML is shown as text.

- `[[id]]`, `[[id|label]]` and `[[kind/id]]` lead to an entity, a source or an annotation; a name or an alias does, too.
- `[@source-id]` and `[@source-id, p. 3; @other]` cite sources.
- Words between “ ” are the source's own, and must stand in one of the quotes beside them.

## Limits

A file has at most {file:,} bytes, {values:,} values and {depth} levels inside each other; a text has at most
{scalar:,} bytes.
"""


def content_reference() -> str:
    """Describe all files and fields."""
    shown: set[type] = set()
    sections = [section for place in PLACES for section in _sections(place, shown)]
    dates = "\n".join(f"| `{text}` | {spoken.long(parse(text))} |" for text in DATES)
    limits = {"file": FILE_BYTES, "values": VALUES, "depth": DEPTH, "scalar": SCALAR_BYTES}
    return "\n".join([HEAD, *sections, TAIL.format(editors=EDITORS, hint=HINT, dates=dates, **limits)])


def _sections(place: Place, shown: set[type]) -> Iterator[str]:
    """Describe a sort of file, then the records in its fields that were not described yet."""
    lines = [f"## {place.title}", "", f"`content/{place.path}`: {_lowered(place.form)}", ""]
    if place.hint:
        lines += [EDITORS, "", "```yaml", place.hint, "```", ""]
    inherited = fields_at(Entity, ()) if place.record is not Entity else []
    yield "\n".join(lines + _table(place.record, leave_out=inherited if issubclass(place.record, Entity) else []))
    for record in nested(place.record):
        if record not in shown:
            shown.add(record)
            yield "\n".join([f"### {spaced(record)}", "", _says(record), "", *_table(record, leave_out=[])])


def _table(record: type, leave_out: list[str]) -> list[str]:
    rows = ["| Field | Takes | Required | If left out | Meaning |", "| --- | --- | --- | --- | --- |"]
    defaults = {field.name.rstrip("_"): field for field in dataclasses.fields(record)}
    for name, hint in hints(record).items():
        if name not in leave_out:
            field = defaults[name]
            is_parties = name == "parties"
            cells = (
                PARTIES if is_parties else f"`{name}`",
                "a list, each an id" if is_parties else takes(hint),
                "yes" if _is_required(field) else "",
                _default(field),
                description(record, (name,)) or _says(next(records_in(hint))),
            )
            rows.append(f"| {' | '.join(cells)} |")
    return [*rows, ""]


def _is_required(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _default(field: dataclasses.Field[Any]) -> str:
    """Say what a field is taken for; nothing where that is empty."""
    match field.default:
        case bool(truth):
            return f"`{str(truth).lower()}`"
        case int(number):
            return f"`{number}`"
        case str(word) if word:
            return f"`{word}`"
    return ""


def _says(record: type) -> str:
    """Give the sentence under a record's name; pydantic drops a field's own one where it is the same."""
    return (record.__doc__ or "").strip()


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
