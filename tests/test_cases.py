"""Every literate case prints exactly what it says."""

from __future__ import annotations

import os
import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from generator.diagnostics.rules import RULES
from generator.read.captures import VARIABLE
from tests.literate import CASES, Case, diagnose, read_cases, rewrite

if TYPE_CHECKING:
    from pathlib import Path

UPDATE = "ATTRIBUTED_UPDATE_CASES"
"""Set to 1, the expected outcomes are written anew; read the difference before committing it."""

ALL = [case for source in sorted(CASES.glob("[!R]*.md")) for case in read_cases(source)]


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.source.stem}: {case.name}")
def test_case(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the terminal prints is what the case says, to the letter."""
    monkeypatch.delenv(VARIABLE, raising=False)
    actual = diagnose(case, tmp_path)
    if os.environ.get(UPDATE):
        rewrite(case, actual)
    else:
        assert actual == case.expected


def test_every_rule_has_a_case() -> None:
    """No rule without a case that shows it."""
    shown = set(re.findall(r"^\S+: \w+\[(\w+)\]", "\n".join(case.expected for case in ALL), re.MULTILINE))
    assert sorted(rule.code for rule in RULES if rule.code not in shown) == []


def test_names_are_unique() -> None:
    """A case can be named without doubt."""
    counts = Counter((case.source.stem, case.name) for case in ALL)
    assert [name for name, count in counts.items() if count > 1] == []


def test_a_case_without_outcome_is_refused(tmp_path: Path) -> None:
    """A case that expects nothing would prove nothing."""
    source = tmp_path / "forgotten.md"
    source.write_text("## One\n\n```yaml content/a.yaml\na: b\n```\n\n## Two\n\n```diagnostics\n```\n")
    with pytest.raises(ValueError, match=r"forgotten.md: “One” has no block `diagnostics`"):
        read_cases(source)


def test_rewriting_changes_the_outcome_only(tmp_path: Path) -> None:
    """With the variable set, one block is written anew and the rest of the file stays."""
    source = tmp_path / "topic.md"
    source.write_text("# T\n\n## A\n\n```diagnostics\nold\n```\n\n## B\n\n```diagnostics\n```\n\nend\n")
    first, second = read_cases(source)
    rewrite(first, "new\nlines\n")
    rewrite(second, "more\n")
    expected = "# T\n\n## A\n\n```diagnostics\nnew\nlines\n```\n\n## B\n\n```diagnostics\nmore\n```\n\nend\n"
    assert source.read_text() == expected
