"""YAML says what it seems to say, and nothing in it is lost or taken for something else."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import rules
from generator.read.hidden import HIDDEN
from generator.read.limits import DEPTH, SCALAR_BYTES, VALUES
from generator.read.mend import quoted
from generator.read.yaml import find_span, parse
from generator.records.scalars import Cut

visible = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cf", "Co", "Cn", "Zl", "Zp"], include_characters="\n\t")
).filter(lambda text: not HIDDEN.search(text))
"""Texts as they come from a file: nothing in them is hidden."""


@pytest.mark.parametrize(
    "scalar",
    [
        *("No", "NO", "yes", "on", "ON", "true", "null", "Null", "~", "12:30", "190:20:30", "1e3", "0x1F", "0o14"),
        *("0123", "1_000", "+1", "-0", ".inf", "-.INF", ".nan", "2018-06-25", "2018-06-25T10:00:00Z", "=", "1."),
        *("0b1", "3.10"),
    ],
)
def test_scalars_stay_text(scalar: str) -> None:
    """Whatever other readers make of it, a scalar is the text that was written, as value, item and key."""
    assert parse(f"key: {scalar}\n") == ({"key": scalar}, ())
    assert parse(f"- {scalar}\n") == ([scalar], ())
    assert parse(f"{scalar}: value\n") == ({scalar: "value"}, ())


@settings(deadline=None)
@given(visible)
def test_quoted_text_comes_back(text: str) -> None:
    """What the hints put between double quotes is read as the same text."""
    line = " ".join(text.split())
    assert parse(f"key: {quoted(line)}\n") == ({"key": line}, ())


@settings(deadline=None)
@given(visible)
def test_any_text_gives_a_value_or_problems(text: str) -> None:
    """No text whatsoever makes the reader fail, and every problem names a line of the text."""
    value, problems = parse(text)
    assert isinstance(value, (str, list, dict))
    assert all(0 < problem.line <= text.count("\n") + 1 for problem in problems)


@settings(deadline=None)
@given(st.text("-:#[]{}&*!|>'\"%@`?, \n\tab"))
def test_any_syntax_gives_a_value_or_problems(text: str) -> None:
    """Texts of YAML's own signs are read as another reader reads them, or refused."""
    value, problems = parse(text)
    if not problems:
        assert _as_text(yaml.load(text, Loader=yaml.CBaseLoader)) == _as_text(value)


def _as_text(value: object) -> object:
    """Leave out fields without a value, which count as absent."""
    if isinstance(value, dict):
        return {key: _as_text(item) for key, item in value.items() if item != ""}
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    return {} if value in ("", None) else value


@pytest.mark.parametrize("key", ["", " # a comment", " "])
def test_field_without_value_is_absent(key: str) -> None:
    """`field:` with nothing behind it is as good as no field; an empty text between quotation marks is a value."""
    assert parse(f"a: 1\nb:{key}\nc: 2\n") == ({"a": "1", "c": "2"}, ())
    assert parse('a: ""\n') == ({"a": ""}, ())


@pytest.mark.parametrize(("text", "rest"), [("a b # c", " # c"), ("a b  #c", "  #c")])
def test_cut_text_is_marked(text: str, rest: str) -> None:
    """A plain text before a comment remembers what follows; other texts are whole."""
    value, problems = parse(f"key: {text}\n")
    assert not problems
    assert isinstance(value, dict)
    cut = value["key"]
    assert (str(cut), isinstance(cut, Cut) and cut.rest) == ("a b", rest)


@pytest.mark.parametrize("text", ['"a b" # c', "'a b' # c", "a#b", "|\n  a # b", ">-\n  a # b"])
def test_whole_text_is_not_marked(text: str) -> None:
    """Quoted and block scalars hold their number signs, and a sign within a word begins no comment."""
    value, problems = parse(f"key: {text}\n")
    assert not problems
    assert isinstance(value, dict)
    assert not isinstance(value["key"], Cut)


def depth(levels: int) -> str:
    """Write lists inside each other, with a text in the innermost."""
    return "[" * (levels - 1) + "a" + "]" * (levels - 1)


@pytest.mark.parametrize(
    ("inside", "beyond"),
    [
        (depth(DEPTH), depth(DEPTH + 1)),
        ("- a\n" * (VALUES - 1), "- a\n" * VALUES),
        ("a" * SCALAR_BYTES, "a" * (SCALAR_BYTES + 1)),
        ("é" * (SCALAR_BYTES // 2), "é" * (SCALAR_BYTES // 2 + 1)),
    ],
)
def test_limits(inside: str, beyond: str) -> None:
    """The last size that is allowed is read, the next is refused."""
    assert parse(inside)[1] == ()
    assert [problem.rule for problem in parse(beyond)[1]] == [rules.OVER_LIMIT]


@pytest.mark.parametrize("text", ["[" * 60_000, "{" * 60_000, "- " * 60_000, "[{a: " * 30_000, "? " * 60_000])
def test_deep_nesting_is_refused_before_it_is_built(text: str) -> None:
    """Nesting that ends PyYAML's C loader with a segmentation fault is a problem like any other."""
    assert {problem.rule for problem in parse(text)[1]} <= {rules.OVER_LIMIT, rules.YAML_SYNTAX}
    assert parse(text)[1]


def test_alias_bomb_is_refused() -> None:
    """Nine levels of aliases, which other readers unfold to a thousand million texts, are named one by one."""
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]" for old, new in zip("abcdefgh", "bcdefghi", strict=True)]
    _, problems = parse("\n".join(lines))
    assert {problem.rule for problem in problems} == {rules.YAML_FEATURE}
    assert len(problems) == 9 + 8 * 9


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("a: &x b", "the anchor `&x`"),
        ("a: *x", "the alias `*x`"),
        ("<<: {a: b}", "the merge key `<<`"),
        ("a: !!python/object:os.system b", "the tag `!!python/object:os.system`"),
        ("a: !local b", "the tag `!local`"),
        ("%YAML 1.1\n---\na: b", "a directive"),
        ("a: b\n---\nc: d", "a second document"),
    ],
)
def test_features_are_refused(text: str, what: str) -> None:
    """What makes YAML say something else than it seems to say is named."""
    assert [problem.message for problem in parse(text)[1]] == [f"{what} cannot be used here"]


def test_line_of_hyphens_at_the_start() -> None:
    """Many begin a file of YAML with `---`, which changes nothing."""
    assert parse("---\na: b\n") == ({"a": "b"}, ())


@pytest.mark.parametrize("escape", [r"\u202e", r"\x02", r"\0", r"\u200B", r"\U000E0041", r"\e", r"\r"])
def test_escapes_make_no_hidden_characters(escape: str) -> None:
    """A character that a file may not hold cannot come in by an escape, be it in a value or a key."""
    for text in (f'a: "b{escape}c"', f'"a{escape}": b'):
        assert [problem.rule for problem in parse(text)[1]] == [rules.HIDDEN_CHARACTER]


def test_span_of_a_value() -> None:
    """A way of keys leads to the value, to the key itself, or as far as there is something."""
    text = "a: 1\nb:\n  - é: [x, yes]\n"
    assert [text[slice(*find_span(text, keys))] for keys in [("a",), ("b", 0, "é", 1)]] == ["1", "yes"]
    assert text[slice(*find_span(text, ("b", 0, "é"), of_key=True))] == "é"
    assert find_span(text, ("b", 0, "z")) == find_span(text, ("b", 0))
    assert find_span(text, ("b", 7)) == find_span(text, ("b",))
