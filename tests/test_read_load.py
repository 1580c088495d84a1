"""Whatever stands in the content, there are diagnostics, and never a fault of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.build import compile_site
from generator.diagnostics.show_github import show as show_github
from generator.diagnostics.show_terminal import show
from generator.read.locate import locate
from tests.example_site import diagnosed, lay
from tests.literate import EXAMPLE

if TYPE_CHECKING:
    from pathlib import Path

CONTENT = EXAMPLE / "content"
FILES = sorted(path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*") if path.is_file())

NAUGHTY = {
    "nothing": b"",
    "one byte": b"\xff",
    "null": b"\x00" * 300,
    "a line": b"a\n",
    "fences": b"---\n---\n",
    "fence": b"---\n",
    "list of nothing": b"- \n- \n",
    "mapping of nothing": b"a:\nb:\n",
    "null values": b"[null, ~, {}]\n",
    "front matter of lists": b"---\n[[], [[]]]\n---\n",
    "open bracket": b"---\nname: [\n---\n",
    "deep": b"[" * 5_000,
    "number": b"1e999\n",
    "long line": b"a: " + b"b" * 19_000 + b"\n",
    "json": b'{"format": 1, "words": 1e999, "passages": [[null]], "filter": "!"}',
    "json of another shape": b"[[[[]]]]",
    "script": b"---\nname: <script>alert(1)</script>\n---\n<script>alert(1)</script>\n",
    "template": b"---\nname: '{{ 7 * 7 }}'\n---\n{% include 'x' %}\n",
    "format strings": b"---\nname: '%s {0} %(x)s'\n---\n%s {0.__class__}\n",
    "right to left": "---\nname: \u202eabc\n---\n".encode(),
    "many keys": b"".join(b"key%d: a\n" % number for number in range(3_000)),
}


def judged(content: Path) -> str:
    """Compile and print all diagnostics in both forms; give what a terminal shows."""
    located = locate(compile_site(content).judged.shown, content)
    assert show_github(located, folder="content").count("\n") == len(located)
    return show(located)


@pytest.mark.parametrize("data", NAUGHTY.values(), ids=NAUGHTY.keys())
def test_any_file_may_hold_anything(data: bytes, tmp_path: Path) -> None:
    """Each file of the example in turn holds something else, and the report names a file."""
    content = lay(tmp_path, {})
    for path in ("site.yaml", "vocabulary.yaml", *{file.partition("/")[0]: file for file in FILES}.values()):
        kept = (content / path).read_bytes()
        (content / path).write_bytes(data)
        assert "error[" in judged(content) or path in ("accounts.yaml", "redirects.yaml", "fingerprints")
        (content / path).write_bytes(kept)
    assert judged(content) == ""


@pytest.mark.parametrize("path", ["annotations/tide-letter.yaml", "companies/northlake.md", "accounts.yaml"])
def test_any_line_may_be_missing(path: str, tmp_path: Path) -> None:
    """Whatever line is left out, the rest is read or refused with a place."""
    content = lay(tmp_path, {})
    lines = (content / path).read_text("utf-8").splitlines(keepends=True)
    for number in range(len(lines)):
        (content / path).write_text("".join(lines[:number] + lines[number + 1 :]), "utf-8")
        assert all(one.message for one in diagnosed(content)[1])


def test_links_never_leak_a_file(tmp_path: Path) -> None:
    """A link to a folder elsewhere is refused as one to a file is, and nothing behind it is read."""
    content = lay(tmp_path / "site", {})
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "key.md").write_text("---\ntitle: Secret\ndescription: Secret.\n---\n")
    (content / "pages" / "folder").symlink_to(secret)
    (content / "pages" / "gone.md").symlink_to(tmp_path / "gone")
    site, diagnostics = diagnosed(content)
    assert [(one.rule.name, one.place.path) for one in diagnostics] == [
        ("not-a-file", "pages/folder"),
        ("not-a-file", "pages/gone.md"),
    ]
    assert site
    assert list(site.pages) == ["about"]


def test_hidden_files_are_left_out(tmp_path: Path) -> None:
    """What editors and systems leave behind is no content."""
    content = lay(tmp_path, {".DS_Store": "x", "pages/about.md~": "x", ".git/config": "x", "pages/.about.md.swp": "x"})
    assert judged(content) == ""


def test_same_report_whatever_the_order_of_files(tmp_path: Path) -> None:
    """Diagnostics come in the order of paths and lines, whatever order the disk gives."""
    broken = {f"companies/{name}.md": "x" for name in ("zeta", "alpha", "mu")} | {"pages/about.md": "x"}
    forward = lay(tmp_path / "one", broken)
    backward = lay(tmp_path / "two", dict(reversed(broken.items())))
    assert judged(forward) == judged(backward)
    shown = [line.partition(":")[0] for line in judged(forward).split("\n") if "error[" in line]
    assert shown == sorted(shown)
