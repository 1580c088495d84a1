"""The command line as a contributor meets it: what it prints, and the status it ends with."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.built import EXAMPLE, copy_content
from tests.program import attributed
from tests.trees import contents, traces

if TYPE_CHECKING:
    from pathlib import Path

    from tests.built import Built

LETTER = "annotations/tide-letter.yaml"
COMPANY = "companies/northlake.md"
PARAGRAPH = "\n\nNobody is cited for this sentence.\n"
ESCAPE = "\x1b["


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a folder with the example as its content."""
    copy_content(tmp_path, EXAMPLE)
    return tmp_path


def misspell(project: Path) -> None:
    """Name a company that does not exist."""
    replace(project / "content" / LETTER, "companies: [northlake]", "companies: [nortlake]")


def replace(path: Path, old: str, new: str) -> None:
    """Change the first occurrence of some words in a file."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def add(path: Path, text: str) -> None:
    """Write text at the end of a file."""
    path.write_text(path.read_text("utf-8").rstrip("\n") + text, "utf-8")


def last_line(text: str) -> str:
    """Give the last line of what was printed."""
    return text.rstrip("\n").rpartition("\n")[2]


def test_build(project: Path) -> None:
    """A build ends with the count of what it made, which is what lies on disk, and leaves the content alone."""
    before = traces(project / "content")
    run = attributed("build", folder=project)
    assert (run.returncode, run.stderr) == (0, "")
    pages = len(list((project / "site").rglob("*.html")))
    assert re.fullmatch(rf"built {pages} pages, 5 records, 3 sources in \d+\.\d s", last_line(run.stdout))
    assert sorted(path.name for path in project.iterdir()) == ["content", "site"]
    assert traces(project / "content") == before


def test_build_says_what_changed(project: Path, example_site: Built) -> None:
    """The second build of the same content writes nothing, makes no new search index, and says so."""
    shutil.copytree(example_site.folder, project / "site")
    total = len([path for path in contents(project / "site") if not path.endswith("manifest.json")])
    again = attributed("build", "--base-url", example_site.base_url, folder=project)
    assert again.stdout.splitlines()[0] == f"site: 0 files written, {total} unchanged, 0 removed"


def test_check_writes_nothing(project: Path) -> None:
    """A check ends with the same count as a build, and leaves no trace."""
    run = attributed("check", "--strict", folder=project)
    assert (run.returncode, run.stderr) == (0, "")
    assert re.fullmatch(r"nothing stands against publishing \d+ pages, 5 records, 3 sources\n", run.stdout)
    assert [path.name for path in project.iterdir()] == ["content"]


def test_wrong_content(project: Path, example_site: Built) -> None:
    """An error is shown with its place, its line and a way out; the last good site stays as it is."""
    shutil.copytree(example_site.folder, project / "site")
    before = traces(project / "site")
    misspell(project)
    run = attributed("build", folder=project)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.splitlines() == [
        f"content/{LETTER}:4:15: error[L01] unknown-name: nothing is called `nortlake`",
        "  4 |   companies: [nortlake]",
        "    |               ^^^^^^^^",
        "  hint: did you mean `northlake`?",
        "",
        "1 error; `attributed explain CODE` tells more",
        "nothing was written",
    ]
    assert traces(project / "site") == before


def test_all_errors_at_once(project: Path) -> None:
    """One run shows every error, in the order of files and lines."""
    misspell(project)
    (project / "content" / COMPANY).write_text("no fields\n", "utf-8")
    replace(project / "content" / LETTER, "date: 2024-05-06", "date: 2024-13-06")
    run = attributed("check", folder=project)
    places = [line.split(": error")[0] for line in run.stderr.splitlines() if ": error[" in line]
    assert [place.partition(":")[0] for place in places] == [f"content/{one}" for one in (LETTER, LETTER, COMPANY)]
    assert places[:2] == [f"content/{LETTER}:4:15", f"content/{LETTER}:21:9"]
    assert last_line(run.stderr) == "3 errors; `attributed explain CODE` tells more"
    assert run.returncode == 1


@pytest.mark.parametrize(("command", "done"), [("build", {"content", "site"}), ("check", {"content"})])
def test_warning(project: Path, command: str, done: set[str]) -> None:
    """A warning is shown and stops nothing, unless it is asked to."""
    add(project / "content" / COMPANY, PARAGRAPH)
    strict = attributed(command, "--strict", folder=project)
    assert (strict.returncode, strict.stdout) == (1, "")
    assert [path.name for path in project.iterdir()] == ["content"]
    run = attributed(command, folder=project)
    assert (run.returncode, {path.name for path in project.iterdir()}) == (0, done)
    assert "warning[" in run.stderr
    assert last_line(run.stderr) == "1 warning; `attributed explain CODE` tells more"


def test_waiver(project: Path) -> None:
    """A waived warning is counted with its reason, and no longer stops a strict check; an idle waiver does."""
    waiver = '\nwaivers: [{rule: uncited-paragraph, where: "companies/*", reason: "Under review."}]\n'
    add(project / "content" / "site.yaml", waiver)
    idle = attributed("check", "--strict", folder=project)
    assert (idle.returncode, "idle-waiver" in idle.stderr) == (1, True)
    add(project / "content" / COMPANY, PARAGRAPH)
    run = attributed("check", "--strict", folder=project)
    assert run.stderr == "waived: 1 uncited-paragraph in `companies/*`: Under review.\n"
    assert run.returncode == 0


def test_github_form(project: Path) -> None:
    """Inside a workflow each finding becomes an annotation of its line, and the summary has them all."""
    misspell(project)
    summary = project / "summary.md"
    environment = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(summary)}
    run = attributed("check", folder=project, environment=environment)
    assert run.stdout == (
        f"::error file=content/{LETTER},line=4,col=15,endColumn=23,title=L01 unknown-name::"
        "nothing is called `nortlake`%0Ahint: did you mean `northlake`?\n"
    )
    assert last_line(run.stderr) == "1 error; `attributed explain CODE` tells more"
    assert summary.read_text("utf-8").startswith("### 1 error\n")
    assert run.returncode == 1


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, False), ({"FORCE_COLOR": "1", "NO_COLOR": ""}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)],
)
def test_colour(project: Path, environment: dict[str, str], coloured: bool) -> None:
    """What is read by a program has no colour, unless it is asked for; a wish for none comes first."""
    misspell(project)
    run = attributed("check", folder=project, environment=environment)
    assert (ESCAPE in run.stderr) is coloured


def test_for_disk(project: Path) -> None:
    """Links name the files to which no host would lead."""
    run = attributed("build", "--for-disk", folder=project)
    assert run.returncode == 0
    assert 'href="companies/index.html"' in (project / "site" / "index.html").read_text("utf-8")


def test_base_url(project: Path) -> None:
    """The address given on the command line wins over that of the settings, and needs no closing slash."""
    assert attributed("build", "--no-search", "--base-url", "https://example.org/below", folder=project).returncode == 0
    assert "<loc>https://example.org/below/about/</loc>" in (project / "site" / "sitemap.xml").read_text("utf-8")
