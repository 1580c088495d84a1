"""The same article under another address is recognised."""

from __future__ import annotations

import shutil
from random import Random
from typing import TYPE_CHECKING

import pytest

from generator.evidence.capture import prepare
from generator.evidence.fingerprint import make
from generator.intake.copies import find_likenesses
from tests.intake_project import Project, project

if TYPE_CHECKING:
    from pathlib import Path

LETTER = "gazette-tide-letter"


@pytest.fixture(params=["with the other text", "with its fingerprint alone"])
def ours(tmp_path: Path, request: pytest.FixtureRequest) -> tuple[Project, str]:
    """Make a project, with and without captured texts; give it with the text of its letter."""
    made = project(tmp_path)
    text = made.capture(LETTER)
    if request.param != "with the other text":
        shutil.rmtree(made.folder / "captures")
    return made, text


def imported(ours: Project, text: str) -> tuple[str, str]:
    """Import a text; give the report and the draft."""
    done = ours.run("import", ours.save("copy.txt", text), "--id", "copied")
    assert done.returncode == 0, done.stderr
    return done.stdout, (ours.content / "sources" / "copied.md").read_text("utf-8")


def test_same_text_is_recognised(ours: tuple[Project, str]) -> None:
    """What is the same but for typography is the same; the draft offers the field, to be taken or deleted."""
    made, text = ours
    said, draft = imported(made, text.replace("'", "’").replace("\n", "\n\n"))
    assert f"the text is the same as that of `{LETTER}` (100 %)" in said
    assert f"\n# `{LETTER}` has the same text; where this one was made from it:\n" in draft
    assert f"\n# reprints: {{source: {LETTER}, how: copy}}\n" in draft


def test_nearly_same_text_is_recognised(ours: tuple[Project, str]) -> None:
    """A copy with a changed opening is a copy still."""
    made, text = ours
    lines = text.split("\n")
    said, draft = imported(
        made, "\n".join(["A new headline for an old report", *lines[1:-3], "Our own last line here."])
    )
    assert f"% with `{LETTER}`" in said
    assert f"# reprints: {{source: {LETTER}, how: copy}}\n" in draft


def test_half_of_the_text_may_be_a_rewrite(ours: tuple[Project, str]) -> None:
    """Where a part is the same and the rest is new, a rewrite is offered."""
    made, text = ours
    words = " ".join(f"word{number}" for number in range(250))
    said, draft = imported(made, f"{' '.join(text.split()[:110])}.\n\n{words}.\n")
    assert f"% with `{LETTER}`" in said
    assert f"# reprints: {{source: {LETTER}, how: rewrite}}\n" in draft


def test_another_report_of_the_same_event_is_none(ours: tuple[Project, str]) -> None:
    """Names, sums and a quotation in common make no copy."""
    made, _ = ours
    text = (
        "At Northlake Systems a paper makes the round. Ada Quill is to drop what the company does for the Bureau of "
        "Harbour Records, it says, as the Gazette was first to report.\n\nWe have seen no copy of it. Two who signed "
        "told us that the forecasts are passed on to the Coastal Freight Office, and were angry about it.\n"
    )
    said, draft = imported(made, text)
    assert LETTER not in said
    assert "reprints" not in draft


def test_fields_can_be_taken_as_they_are(ours: tuple[Project, str]) -> None:
    """Without its mark the offered line is a field that the program takes."""
    made, text = ours
    _, draft = imported(made, text)
    path = made.content / "sources" / "copied.md"
    path.write_text(draft.replace("# reprints:", "reprints:"), "utf-8")
    made.fill("copied", publisher="bhr")
    checked = made.run("check")
    assert checked.returncode == 0, checked.stderr


def test_long_text_shares_nothing_by_chance() -> None:
    """A filter holds some of any text; of a long one that is many shingles, and means nothing."""
    short = {f"short-{n}": prepare(_invented(150, f"short {n}")) for n in range(40)}
    filters = {source: make(text, "2026-11-22", "whole", (), {}) for source, text in short.items()}
    texts = [prepare(_invented(6000, f"long {n}")) for n in range(20)]
    assert [find_likenesses(text, {}, filters) for text in texts] == [()] * len(texts)


def _invented(words: int, seed: str) -> str:
    """Make a text of words that stand in no order, the same for the same seed."""
    choose = Random(seed)
    return " ".join(f"word{choose.randrange(10**6)}" for _ in range(words))
