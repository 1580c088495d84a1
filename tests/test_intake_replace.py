"""`attributed import --replace`: another text for a source, and what becomes of its quotes."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.intake_project import Project, project
from tests.trees import contents

if TYPE_CHECKING:
    from pathlib import Path

LETTER = "gazette-tide-letter"


@pytest.fixture
def ours(tmp_path: Path) -> Project:
    """Make a project; its letter has three quotes."""
    return project(tmp_path / "project")


def replace(ours: Project, text: str) -> tuple[int, str]:
    """Import another text for the letter; give the exit status and the report."""
    done = ours.run("import", ours.save("new.txt", text), "--id", LETTER, "--replace")
    return done.returncode, done.stdout + done.stderr


def test_fields_stay_and_only_the_day_changes(ours: Project) -> None:
    """What a person has written, comments too, stays byte for byte."""
    path = ours.content / "sources" / f"{LETTER}.md"
    written = path.read_text("utf-8").replace(
        "accessed: 2024-06-01", "accessed: 2024-06-01   # on a train\n# ours: keep"
    )
    path.write_text(written, "utf-8")
    status, said = replace(ours, "Skip to main content\n\n" + ours.capture(LETTER))
    today = ours.source(LETTER)["accessed"]
    assert status == 0, said
    assert today > "2024-06-01"
    assert path.read_text("utf-8") == written.replace("2024-06-01   # on", f"{today}   # on")


def test_day_is_added_where_there_was_none(ours: Project) -> None:
    """A source that nobody had dated is dated now."""
    path = ours.content / "sources" / f"{LETTER}.md"
    path.write_text(path.read_text("utf-8").replace("accessed: 2024-06-01\n", ""), "utf-8")
    status, said = replace(ours, ours.capture(LETTER))
    assert (status, len(ours.source(LETTER)["accessed"])) == (0, 10), said
    assert ours.run("check").returncode == 0


def test_same_text_keeps_its_day_of_capture(ours: Project) -> None:
    """What is the same but for typography is no new capture."""
    path = ours.content / "fingerprints" / f"{LETTER}.json"
    before = json.loads(path.read_text("utf-8"))
    status, said = replace(ours, ours.capture(LETTER).replace(" ", "  "))
    after = json.loads(path.read_text("utf-8"))
    assert status == 0, said
    assert (after["captured"], after["sha256"]) == (before["captured"], before["sha256"])
    assert "3 quotes looked up in the new text: 3 found where it was" in said


def test_every_quote_is_looked_up_again(ours: Project) -> None:
    """Quotes that moved are counted; one that is gone is named with what comes near, and the status tells."""
    changed = ours.capture(LETTER).replace("More than 200 people", "More than 300 people")
    status, said = replace(ours, "Northlake has been asked again and again.\n\n" + changed)
    assert status == 1
    assert "3 quotes looked up in the new text: 2 found elsewhere in the text, 1 no longer found" in said
    assert "`tide-letter-signatures`: “More than 200 people at Northlake signed a letter” is no longer found" in said
    assert "did you mean “More than 300 people at Northlake signed a letter”?" in said
    assert "quote-not-found" in ours.run("check").stderr


def test_quote_that_was_missing_is_found(ours: Project) -> None:
    """A fuller text may hold what an earlier one lacked."""
    whole = ours.capture(LETTER)
    replace(ours, whole.replace("The forecasts are passed on to the Coastal Freight Office", "They go elsewhere"))
    status, said = replace(ours, whole)
    assert status == 0
    assert "“forecasts are passed on to the Coastal Freight Office” is found now" in said


def test_earlier_text_is_kept(ours: Project) -> None:
    """Captures are in no history, so the text that goes stands under another name."""
    before = ours.capture(LETTER)
    status, said = replace(ours, "A quite different text that has nothing to do with any letter of anybody.\n")
    assert status == 1
    assert "has little in common with the earlier one" in said
    assert (ours.folder / "captures" / f"{LETTER}.txt.old").read_text("utf-8") == before


def test_quotes_are_looked_up_without_the_earlier_text(ours: Project) -> None:
    """Someone who never had the text compares with the fingerprint."""
    text = ours.capture(LETTER)
    shutil.rmtree(ours.folder / "captures")
    status, said = replace(ours, text)
    assert (status, "3 quotes looked up in the new text: 3 found where it was" in said) == (0, True), said


def test_nothing_to_replace(ours: Project) -> None:
    """A slip in the id makes no new source."""
    before = contents(ours.folder / "content")
    done = ours.run("import", ours.save("new.txt", ours.capture(LETTER)), "--id", "gazette-tide-lettre", "--replace")
    assert (done.returncode, "there is no source `gazette-tide-lettre`" in done.stderr) == (2, True)
    assert contents(ours.folder / "content") == before


def test_broken_source_is_left_alone(ours: Project) -> None:
    """Fields that cannot be read are mended by a person first."""
    path = ours.content / "sources" / f"{LETTER}.md"
    path.write_text("---\ntitle: [\n---\n", "utf-8")
    status, said = replace(ours, ours.capture(LETTER))
    assert (status, "mend it first" in said) == (2, True)
    assert path.read_text("utf-8") == "---\ntitle: [\n---\n"


def test_source_without_filter_gets_none(ours: Project) -> None:
    """A source that keeps only its quotes' hashes keeps it so."""
    path = ours.content / "sources" / f"{LETTER}.md"
    path.write_text(path.read_text("utf-8").replace("accessed:", "fingerprint: passages\naccessed:"), "utf-8")
    replace(ours, ours.capture(LETTER))
    assert json.loads((ours.content / "fingerprints" / f"{LETTER}.json").read_text("utf-8"))["filter"] == ""
