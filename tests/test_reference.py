"""The reference in `docs` is what the program prints, and its schemas let through what the program accepts."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from generator.commands.forms import FORMS, records_in
from generator.commands.reference_content import content_reference
from generator.commands.reference_diagnostics import diagnostics_reference
from generator.commands.reference_schema import schemas
from generator.read.decode import decode
from generator.read.document import read_document
from generator.read.yaml import parse
from generator.records.dates import parse as read_date
from generator.records.scalars import read_id, read_language, read_name, read_number, read_period
from generator.records.vocabulary import Vocabulary
from tests.documents import ROOT

CONTENT = ROOT / "content"
WRITTEN = sorted(path for path in CONTENT.rglob("*.*") if path.suffix in (".md", ".yaml") and path.stem != "README")
STALE = "run `make reference` and commit what it writes"


def vocabulary() -> Vocabulary:
    """Read the vocabulary of the project's own content."""
    data, _ = parse((CONTENT / "vocabulary.yaml").read_text(encoding="utf-8"))
    read, _ = decode(Vocabulary, data, "vocabulary.yaml")
    assert read
    return read


def committed(name: str) -> str:
    """Read one file of `docs`."""
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def schema(name: str) -> dict[str, Any]:
    """Read one committed schema."""
    found: dict[str, Any] = json.loads(committed(f"schema/{name}.json"))
    return found


def test_documents_are_what_the_program_prints() -> None:
    """Nobody has changed a rule or a field without its documentation."""
    assert committed("diagnostics.md") == diagnostics_reference(), STALE
    assert committed("content.md") == content_reference(), STALE


def test_schemas_are_what_the_program_prints() -> None:
    """Editors are told the fields and kinds of today, and of none that is gone."""
    made = schemas(vocabulary())
    found = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "docs/schema").iterdir()}
    assert found == made, STALE


def test_every_kind_has_a_list_of_parties() -> None:
    """An editor offers the lists of all kinds, and not the name that the program gathers them under."""
    fields = schema("annotations")["items"]["properties"]
    assert {kind.id for kind in vocabulary().kinds} <= fields.keys()
    assert "parties" not in fields


def test_kinds_without_parents_have_no_such_field() -> None:
    """What the program refuses as misplaced is not offered."""
    offering = {kind.id for kind in vocabulary().kinds if "parent" in schema(kind.id)["properties"]}
    assert offering == {kind.id for kind in vocabulary().kinds if kind.parent}


def test_numbers_and_empty_fields_are_let_through() -> None:
    """`date: 2018` and `date:` are right, though an editor sees a number and null."""
    fields = schema("annotations")["items"]["properties"]
    assert fields["date"]["type"] == ["string", "integer", "null"]
    assert fields["added"]["type"] == "string"


def test_a_bare_word_may_stand_for_a_record() -> None:
    """`standing: retracted` and `said_by: [ice]` are right."""
    standing = schema("sources")["properties"]["standing"]["anyOf"]
    speaker = schema("annotations")["items"]["properties"]["said_by"]["items"]["anyOf"]
    assert "retracted" in standing[0]["enum"]
    assert re.search(speaker[0]["pattern"], "agencies/ice")


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_schemas_know_all_fields_in_use(path: Path) -> None:
    """No field of the project's own content is marked as unknown or missing."""
    text = path.read_text(encoding="utf-8")
    data = read_document(text)[0].fields if path.suffix == ".md" else parse(text)[0]
    described = schema(path.parent.name if path.parent != CONTENT else path.stem)
    for item in data if isinstance(data, list) else [data]:
        known = described.get("items", described)
        assert isinstance(item, dict)
        assert item.keys() <= known.get("properties", item).keys()
        assert item.keys() >= set(known.get("required", ()))


@pytest.mark.parametrize(
    ("read", "right", "wrong"),
    [
        (read_id, "us-coast-guard", "US-Coast-Guard"),
        (read_name, "agencies/ice", "agencies/ice/dhs"),
        (read_language, "zh-Hant-TW", "english"),
        (read_number, "-10.5", "1,000"),
        (read_period, "P1Y6M", "P"),
    ],
)
def test_patterns_agree_with_the_program(read: Any, right: str, wrong: str) -> None:
    """An editor and the program judge a text alike."""
    pattern = FORMS[read].schema["pattern"]
    assert re.search(pattern, right)
    assert read(right)
    assert not re.search(pattern, wrong)
    with pytest.raises(ValueError, match="is not"):
        read(wrong)


def test_dates_are_listed_as_they_are_shown() -> None:
    """The examples of dates are dates, with the words that readers see."""
    section = committed("content.md").split("\n## Dates\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `(\S+)` \| (.+) \|$", section, re.MULTILINE)
    assert ("2018-06-18/2018-06-24", "18 to 24 June 2018") in rows
    assert all(read_date(text).text == text for text, _ in rows)


def test_all_records_are_described() -> None:
    """Whatever stands inside a field has a table of its own."""
    headings = re.findall(r"^### (.+)$", committed("content.md"), re.MULTILINE)
    inner = [one for hint in get_type_hints(Vocabulary, include_extras=True).values() for one in records_in(hint)]
    assert len(inner) == 5
    assert {"Kind", "Type", "Topic", "Measure", "Source type", "Figure", "Speaker", "Role", "Waiver"} <= set(headings)
    assert len(headings) == len(set(headings))
