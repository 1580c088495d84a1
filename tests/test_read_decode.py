"""The dataclasses are the schema: every field is described, and every wrong value has its message."""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from typing import Any

import pytest

from generator.diagnostics import rules
from generator.read.decode import decode
from generator.read.schema import description, fields_at
from generator.records.account import Account, Answer
from generator.records.annotation import Annotation, Correction, Evidence, Figure, Retracted, Searched, Speaker
from generator.records.entity import RECORDS, Ids, Role
from generator.records.page import Page
from generator.records.settings import Licence, Quotation, Settings, Waiver
from generator.records.source import Archived, Reprints, Source, Standing
from generator.records.vocabulary import Kind, Measure, SourceType, Topic, Type, Vocabulary

SCHEMAS: list[Any] = [
    *(Account, Answer, Annotation, Correction, Evidence, Figure, Retracted, Searched, Speaker, *RECORDS.values(), Ids),
    *(Role, Page, Licence, Quotation, Settings, Waiver, Archived, Reprints, Source, Standing),
    *(Kind, Measure, SourceType, Topic, Type, Vocabulary),
]


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_field_says_what_it_means(schema: Any) -> None:
    """A missing field can be explained, those of the classes that a record is made from as well."""
    assert [name for name in fields_at(schema, ()) if not description(schema, (name,))] == []


def test_keywords_of_python_are_fields_like_others() -> None:
    """`as`, `from`, `class` and `is` are written without the underscore that Python needs."""
    speaker, _ = decode(Speaker, {"id": "gazette", "as": "a leader"}, "x.yaml")
    role, _ = decode(Role, {"role": "chair", "at": "bhr", "from": "2018"}, "x.yaml")
    assert speaker == Speaker(id="gazette", as_="a leader")
    assert role
    assert role.from_
    assert role.from_.text == "2018"


def test_bare_words_stand_for_records() -> None:
    """A speaker may be a bare id, a standing a bare word."""
    standing, _ = decode(Source, {"publisher": "gazette", "standing": "retracted"}, "x.md")
    assert standing
    assert standing.standing == Standing(is_="retracted")


@pytest.mark.parametrize(
    ("text", "number"),
    [("650", Decimal(650)), ("-3", Decimal(-3)), ("4.5", Decimal("4.5")), ("007", Decimal(7)), ("0", Decimal(0))],
)
def test_numbers(text: str, number: Decimal) -> None:
    """Numbers are digits, at most with a point."""
    figure, problems = decode(Figure, {"measure": "signatories", "value": text}, "x.yaml")
    assert problems == []
    assert figure
    assert figure.value == number


@pytest.mark.parametrize(
    "text", ["1e3", "0x1F", "1,400", "1_000", "٣", "four", "", ".5", "5.", "Infinity", "NaN", "1 000"]
)
def test_what_is_no_number(text: str) -> None:
    """Other ways to write a number are refused, with the words in question."""
    _, (problem,) = decode(Figure, {"measure": "signatories", "value": text}, "x.yaml")
    assert (problem.rule, problem.place.words) == (rules.WRONG_VALUE, text)


@pytest.mark.parametrize(
    "url",
    [
        *("javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "vbscript:x"),
        *("data:text/html,x", "file:///etc/passwd", "ftp://a.example/", "//a.example/", "/about/", "a.example"),
        *("https:", "https://"),
        *("https://a.example/ b", "https://a.example/<script>", 'https://a.example/"', "https://u:p@a.example/"),
        *("https://[::1", "mailto:a@a.example", "https://a.example\\@b.example/", ""),
    ],
)
def test_addresses_that_are_refused(url: str) -> None:
    """A field takes the address of a page on the web, and nothing that may run code."""
    _, (problem,) = decode(Archived, {"url": url, "at": "2018-06-25"}, "x.md")
    assert problem.rule is rules.BAD_ADDRESS


@pytest.mark.parametrize(
    "url",
    ["https://a.example", "http://a.example:8080/b?c=d&e=%20f#g", "https://ä.example/ü", "https://[2001:db8::1]/"],
)
def test_addresses_that_pass(url: str) -> None:
    """Pages on the web pass as they are written."""
    record, _ = decode(Archived, {"url": url, "at": "2018-06-25"}, "x.md")
    assert record
    assert record.url == url


@pytest.mark.parametrize("given", ["a text", ["a", "list"], {"a": "mapping"}, "", [], {}, [[["deep"]]]])
@pytest.mark.parametrize("schema", [Annotation, Source, Settings, Vocabulary, Account])
def test_any_shape_is_refused_with_words(schema: Any, given: Any) -> None:
    """Whatever shape stands where a record or one of its fields belongs, there is a message, and no fault of ours."""
    fields = {field.name.rstrip("_"): given for field in dataclasses.fields(schema)}
    for data in (given, fields | {"nonsense": given}):
        record, problems = decode(schema, data, "x.yaml")
        assert record is None
        assert all(problem.message for problem in problems)
        assert problems
