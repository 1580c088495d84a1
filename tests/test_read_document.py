"""Front matter is never lost without a word, and the text below it stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import rules
from generator.read.document import read_document


@settings(deadline=None)
@given(st.text())
def test_body_stays_as_it_is(body: str) -> None:
    """Nothing is stripped from the text, neither at its start nor at its end."""
    document, problems = read_document(f"---\na: b\n---\n{body}")
    assert (document.fields, document.body, problems) == ({"a": "b"}, body, ())


@pytest.mark.parametrize("fence", ["---", "--- ", "---\t"])
def test_fences(fence: str) -> None:
    """Spaces behind a line of hyphens do not matter, and a later line of hyphens belongs to the text."""
    document, problems = read_document(f"{fence}\na: b\n{fence}\ntext\n---\nmore\n")
    assert (document.fields, document.body, problems) == ({"a": "b"}, "text\n---\nmore\n", ())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a: b\n",
        " ---\na: b\n---\n",
        "\n---\na: b\n---\n",
        "----\na: b\n----\n",
        "---a: b\n---\n",
        "---\na: b\n",
        "---\na: b\n...\n",
        "---\na: b\n ---\n",
        "---\n- a\n---\n",
        "---\njust words\n---\n",
    ],
)
def test_front_matter_that_would_be_lost(text: str) -> None:
    """Where other readers would see no fields, this one says so."""
    document, problems = read_document(text)
    assert document.fields == {}
    assert [problem.rule for problem in problems] == [rules.FRONT_MATTER]


def test_lines_are_counted_from_the_top_of_the_file() -> None:
    """The line of hyphens above the fields counts."""
    _, problems = read_document("---\na: b\na: c\n---\n")
    assert [(problem.rule, problem.line, problem.column) for problem in problems] == [(rules.DUPLICATE_KEY, 3, 1)]


@settings(deadline=None)
@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text whatsoever makes the reader fail."""
    document, problems = read_document(text)
    assert problems or document.fields or text.startswith("---")
