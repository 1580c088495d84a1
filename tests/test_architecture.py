"""The tree of files is the picture of the program: stages from left to right, and each library at its one door."""

from __future__ import annotations

import ast
import re
from graphlib import TopologicalSorter

import pytest

from tests.imports import PACKAGE, ROOT, called, imported, modules

STAGES = ("diagnostics", "records", "evidence", "read", "link", "pages", "exports", "render", "publish", "intake")
READING = ("page", "metadata", "text")
"""The folders of `intake` by which a page is read."""
WHOLE = ("build", "commands", "cli", "__main__")
"""What puts the stages together, from the inside outwards."""
ORDER = STAGES + WHOLE
MODULES = modules()
NAMES = frozenset(module.name for module in MODULES)
OWN = {module.name: {name for name in imported(module, NAMES) if name in NAMES} for module in MODULES}
TEMPLATES = sorted((ROOT / "templates").rglob("*.*"))

DOORS = {
    "yaml": ["read/yaml.py"],
    "frontmatter": ["read/document.py"],
    "markdown_it": ["link/markdown.py", "link/tokens.py", "link/writer.py"],
    "jinja2": ["render/environment.py", "render/render.py"],
    "livereload": ["commands/live.py"],
    "pagefind_bin": ["publish/search.py"],
    "tornado": ["commands/live.py"],
}
OPENING = {".read_text", ".read_bytes", ".write_text", ".write_bytes", ".open", "open", ".unlink", ".mkdir", ".rename"}
READERS = ["read/captures.py", "read/scan.py", "render/assets.py"]


def stage(name: str) -> str:
    """Give the folder of a module by its name, or the name of one that lies at the top."""
    return name.split(".")[1]


def test_stages_import_to_the_left_only() -> None:
    """No stage knows a later one; `diagnostics` stands first and knows none of ours."""
    wrong = [
        f"{module.path} imports {name}"
        for module in MODULES
        for name in OWN[module.name] - {PACKAGE}
        if module.name != PACKAGE and ORDER.index(stage(name)) > ORDER.index(module.stage)
    ]
    assert wrong == []


def test_reading_of_pages_imports_to_the_left_only() -> None:
    """What a page is made of knows nothing of its headline, and neither of the text."""
    places = {name: name.split(".")[2] for name in NAMES if name.startswith(f"{PACKAGE}.intake.")}
    order = {name: READING.index(place) for name, place in places.items() if place in READING}
    wrong = [f"{name} imports {other}" for name in order for other in OWN[name] if order.get(other, 0) > order[name]]
    assert wrong == []


def test_every_folder_is_a_stage() -> None:
    """A folder that the order does not name would escape the test above."""
    assert {module.stage for module in MODULES} - {"__init__"} <= set(ORDER)


@pytest.mark.parametrize(("inner", "outer"), [("commands", {"cli"}), ("build", {"commands"}), ("cli", {"__main__"})])
def test_only_the_outside_knows_the_whole(inner: str, outer: set[str]) -> None:
    """Commands are known to the command line alone, and the whole build to the commands."""
    users = {module.stage for module in MODULES for name in OWN[module.name] - {PACKAGE} if stage(name) == inner}
    assert users - {inner} == outer


def test_no_circle_of_imports() -> None:
    """Every module can be read after those that it imports."""
    assert set(TopologicalSorter(OWN).static_order()) == NAMES


@pytest.mark.parametrize("library", DOORS)
def test_library_has_one_door(library: str) -> None:
    """A library is imported where its job is done, so that it can be replaced in one place."""
    users = [module.path for module in MODULES if any(name.split(".")[0] == library for name in imported(module))]
    assert users == DOORS[library]


@pytest.mark.parametrize("path", ["link/tokens.py", "link/writer.py"])
def test_writer_takes_only_tokens_from_the_library(path: str) -> None:
    """How Markdown is read stands in one file; beside it only the type of its tokens is known."""
    module = next(module for module in MODULES if module.path == path)
    assert [name for name in imported(module) if name.startswith("markdown_it")] == ["markdown_it.token"]


def test_only_reading_and_publishing_touch_the_disk() -> None:
    """No stage but the first and the last opens a file; assets are read where they are named by their content."""
    stages = [module for module in MODULES if module.stage in STAGES and module.stage != "publish"]
    assert [module.path for module in stages if OPENING & set(called(module))] == READERS


def test_publishing_writes_in_one_thin_place() -> None:
    """Every call that changes the disk stands in `fs.py`, where tests can make it fail."""
    changing = OPENING - {".open"}
    publishing = [module for module in MODULES if module.stage == "publish"]
    assert [module.path for module in publishing if changing & set(called(module))] == ["publish/fs.py"]


def test_stages_have_no_clock_no_chance_and_no_network() -> None:
    """The same content gives the same bytes, on any day and on any machine."""
    refused = {"time", "random", "secrets", "uuid", "locale", "socket", "ssl", "http", "urllib.request", "requests"}
    stages = [module for module in MODULES if module.stage in STAGES]
    assert [(module.path, name) for module in stages for name in imported(module) if name in refused] == []
    assert [module.path for module in stages if {".now", ".utcnow", ".today"} & set(called(module))] == []


def test_nothing_is_run_from_text() -> None:
    """No text becomes code: no evaluation, no pickles, no templates from strings, no unescaped markup."""
    refused = {"eval", "exec", "compile", "__import__", ".from_string", "Markup", ".import_module"}
    assert [(module.path, name) for module in MODULES for name in called(module) if name in refused] == []
    stored = {"pickle", "marshal", "shelve", "importlib"}
    assert [(module.path, name) for module in MODULES for name in imported(module) if name in stored] == []


def test_rules_stand_in_the_catalogue() -> None:
    """Nothing but the catalogue makes a rule, so that it can be read as a whole."""
    assert [module.path for module in MODULES if "Rule" in called(module)] == ["diagnostics/rules.py"]


def test_every_module_says_its_job() -> None:
    """Each file opens with a sentence."""
    said = {module.path: (ast.get_docstring(module.tree) or "").partition("\n")[0] for module in MODULES}
    assert [path for path, sentence in said.items() if not sentence.endswith((".", ";"))] == []


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("unescaped text", r"\|\s*safe\b|autoescape"),
        ("inline style", r"\sstyle\s*=|<style"),
        ("inline script", r"<script(?![^>]*\ssrc=)|<script[^>]*>[^<]|\son[a-z]+\s*=|javascript:"),
    ],
)
def test_templates_hold_no(what: str, pattern: str) -> None:
    """The policy of the pages forbids it, and contributed text could hide in it."""
    texts = {path.name: re.sub(r"\{#.*?#\}", "", path.read_text("utf-8"), flags=re.DOTALL) for path in TEMPLATES}
    assert texts
    assert [(what, name) for name, text in texts.items() if re.search(pattern, text, re.IGNORECASE)] == []
