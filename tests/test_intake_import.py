"""`attributed import`: from a saved page to a source whose quotes can be checked."""

from __future__ import annotations

import json
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from tests.intake_article import HEADLINE, SENTENCES, body, paragraphs
from tests.intake_project import QUILL, SAVED, Project, project, quoting
from tests.trees import contents

if TYPE_CHECKING:
    from pathlib import Path

NAME = "daily-quill-2024-lantern-works-staff-ask"
QUOTES = ("Employees of Lantern Works have asked their chief executive", "light rooms in which people wait for weeks")


@pytest.fixture
def quill(tmp_path: Path) -> Project:
    """Make a project that knows the publisher of one of the saved pages."""
    return project(tmp_path / "project", {"organizations/daily-quill.md": QUILL})


def test_saved_page_becomes_a_source(quill: Project) -> None:
    """Text, fingerprint and source are written, and what the page says stands in the fields."""
    done = quill.run("import", SAVED / "json-ld.html")
    assert done.returncode == 0, done.stderr
    assert quill.source(NAME) | {"accessed": ""} == {
        "title": "Lantern Works staff ask chief to end harbour contract",
        "publisher": "daily-quill",
        "authors": ["van der Meer, Ada", "O’Hara, Tom"],
        "published": "2024-05-14",
        "url": "https://www.dailyquill.example/2024/05/14/lantern-works-staff-letter?id=7",
        "accessed": "",
        "type": "news",
        "language": "en-US",
    }
    text = (quill.content / "sources" / f"{NAME}.md").read_text("utf-8")
    assert "# url: the page itself names https://www.dailyquill.example/2024/05/14/lantern-works-staff-letter\n" in text
    assert text.endswith(
        "---\nWrite a summary here in your own words: what the article reports, and on whom it relies.\n"
    )
    assert quill.capture(NAME).startswith("Lantern Works staff ask chief to end harbour contract\n")
    fingerprint = json.loads((quill.content / "fingerprints" / f"{NAME}.json").read_text("utf-8"))
    assert (fingerprint["scope"], fingerprint["captured"]) == ("whole", quill.source(NAME)["accessed"])


def test_quotes_of_an_imported_page_are_checked(quill: Project) -> None:
    """The draft is valid as it is, and quotes from its page are found, with the text and without it."""
    quill.run("import", SAVED / "json-ld.html")
    annotations = quill.content / "annotations" / "lantern.yaml"
    annotations.write_text(quoting(NAME, *QUOTES, "on streets and schools"), "utf-8")
    checked = quill.run("check")
    assert "the quote does not stand in `daily-quill-2024-lantern-works-staff-ask`" in checked.stderr
    assert checked.stderr.count("quote-not-found") == 1
    annotations.write_text(quoting(NAME, *QUOTES), "utf-8")
    assert quill.run("check").returncode == 0
    shutil.rmtree(quill.folder / "captures")
    assert quill.run("check").returncode == 0


def test_check_names_what_a_person_must_fill(tmp_path: Path) -> None:
    """A page of an unknown publisher leaves the field empty, says what the page says, and `check` asks for it."""
    ours = project(tmp_path)
    done = ours.run("import", SAVED / "meta-tags.html", "--id", "river-police")
    assert done.returncode == 0, done.stderr
    text = (ours.content / "sources" / "river-police.md").read_text("utf-8")
    assert "# publisher: the page says “Northern Ledger”, “northernledger.example”" in text
    checked = ours.run("check")
    assert (checked.returncode, "`publisher` is missing" in checked.stderr) == (1, True)
    ours.fill("river-police", publisher="gazette")
    assert ours.run("check").returncode == 0


@pytest.mark.parametrize("name", ["time-element", "month-only", "no-date"])
def test_draft_lacks_its_publisher_at_most(tmp_path: Path, name: str) -> None:
    """Whatever a page does not say, the draft is a source file that the strict reader takes once it has a publisher."""
    ours = project(tmp_path)
    assert ours.run("import", SAVED / f"{name}.html", "--id", "drafted").returncode == 0
    ours.fill("drafted", publisher="gazette")
    checked = ours.run("check")
    assert checked.returncode == 0, checked.stderr


def test_report_shows_every_line_that_was_left_out(quill: Project) -> None:
    """A person can see at a glance whether a sentence is missing."""
    said = quill.run("import", SAVED / "json-ld.html").stdout
    assert "left out between lines of the article; look whether it belongs to it:\n" in said
    assert "  “Get the Quill’s morning newsletter in your inbox …” (an invitation to subscribe)\n" in said
    assert "  “I worked there for nine years and never …” (outside the article)\n" in said
    assert "Skip to main content · Home · World · Money" in said


def test_nothing_is_overwritten(quill: Project) -> None:
    """The same page again is refused, and so is another one under an id that is taken."""
    quill.run("import", SAVED / "json-ld.html")
    before = contents(quill.folder)
    again = quill.run("import", SAVED / "json-ld.html")
    assert (again.returncode, "has this address already" in again.stderr) == (2, True)
    other_name = quill.run("import", SAVED / "json-ld.html", "--id", "second")
    assert (other_name.returncode, "a second source cannot have it" in other_name.stderr) == (2, True)
    taken = quill.run("import", SAVED / "no-date.html", "--id", NAME)
    assert (taken.returncode, "is there already" in taken.stderr) == (2, True)
    assert contents(quill.folder) == before


def test_text_without_a_source_is_not_overwritten(tmp_path: Path) -> None:
    """A captured text may be the only copy, so it counts as much as a source."""
    ours = project(tmp_path)
    kept = ours.save("captures/clerks.txt", "The only copy.\n")
    done = ours.run("import", SAVED / "no-date.html", "--id", "clerks")
    assert (done.returncode, kept.read_text("utf-8")) == (2, "The only copy.\n")


def test_captures_may_lie_elsewhere(tmp_path: Path) -> None:
    """The folder that the environment names gets the text."""
    ours = project(tmp_path / "project")
    elsewhere = tmp_path / "private"
    elsewhere.mkdir()
    ours.run("import", SAVED / "no-date.html", "--id", "clerks", ATTRIBUTED_CAPTURES=str(elsewhere))
    assert (elsewhere / "clerks.txt").is_file()
    assert not (ours.folder / "captures" / "clerks.txt").exists()


@pytest.mark.parametrize("name", ["../outside", "A b", "x" * 81, "-a"])
def test_id_is_checked(tmp_path: Path, name: str) -> None:
    """No id leads out of the folders or breaks an address."""
    ours = project(tmp_path / "project")
    before = contents(tmp_path)
    assert ours.run("import", SAVED / "no-date.html", f"--id={name}").returncode == 2
    assert contents(tmp_path) == before


def test_link_out_of_the_content_is_not_followed(tmp_path: Path) -> None:
    """A folder of the content that is a link to elsewhere is not written to."""
    ours = project(tmp_path / "project")
    (tmp_path / "elsewhere").mkdir()
    shutil.rmtree(ours.content / "fingerprints")
    (ours.content / "fingerprints").symlink_to(tmp_path / "elsewhere")
    done = ours.run("import", SAVED / "no-date.html", "--id", "clerks")
    assert (done.returncode, "leads out of the content folder" in done.stderr) == (2, True)
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_failed_write_leaves_nothing(tmp_path: Path) -> None:
    """Where the source cannot be written, its text and fingerprint are not left behind."""
    ours = project(tmp_path / "project")
    shutil.rmtree(ours.content / "sources")
    (ours.content / "sources").write_text("in the way", "utf-8")
    before = contents(ours.folder)
    done = ours.run("import", SAVED / "no-date.html", "--id", "clerks")
    assert (done.returncode, "nothing was written" in done.stderr) == (3, True)
    assert contents(ours.folder) == before


def test_missing_file_is_a_slip(tmp_path: Path) -> None:
    """A name that is no file is told in one line."""
    done = project(tmp_path).run("import", "missing.html")
    assert (done.returncode, "there is no file `missing.html`" in done.stderr) == (2, True)


def test_opening_is_kept_as_such(tmp_path: Path) -> None:
    """Of a text that stops early the fingerprint says so."""
    ours = project(tmp_path)
    ours.run("import", SAVED / "no-date.html", "--id", "clerks", "--scope", "opening")
    assert json.loads((ours.content / "fingerprints" / "clerks.json").read_text("utf-8"))["scope"] == "opening"


def test_without_the_extra(tmp_path: Path) -> None:
    """Pages need a library that is installed on demand, and the program says which; plain texts do not."""
    ours = project(tmp_path / "project")
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "trafilatura.py").write_text("raise ImportError\n", "utf-8")
    path = f"{hidden}:{sys.path[0]}:{SAVED.parent.parent}"
    page = ours.run("import", SAVED / "no-date.html", PYTHONPATH=path)
    assert (page.returncode, "pip install 'attributed[import]'" in page.stderr) == (2, True)
    text = ours.save("text.txt", "The clerks have walked out of the hall before noon.\n")
    assert ours.run("import", text, PYTHONPATH=path).returncode == 0


PRINTED = {
    "Updated: May 9, 2024, 10:05 PM ET": "which is the day of an update",
    "Tuesday, May 9": "and no year",
    "3/9/2024": "which may be two days",
}


@pytest.mark.parametrize("line", PRINTED)
def test_draft_says_what_is_wrong_with_a_printed_date(quill: Project, line: str) -> None:
    """The field stays empty, and whoever fills it need not look for what is there."""
    shown = f'<h1>{HEADLINE}</h1><p class="date">{line}</p>{body(paragraphs(*SENTENCES))}'
    done = quill.run("import", quill.save("page.html", f"<html><body>{shown}</body></html>"), "--id", "dated")
    assert done.returncode == 0, done.stderr
    draft = (quill.content / "sources" / "dated.md").read_text("utf-8")
    assert f"# published: the page says “{line}”, {PRINTED[line]}\npublished:\n" in draft
