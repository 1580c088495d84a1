"""The example as a project into which something is imported, by the program as a user starts it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.example_site import lay
from tests.program import attributed
from tests.written import FRONT, read_yaml

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Mapping

SAVED = Path(__file__).parent / "saved_pages"
QUILL = """---
name: "The Daily Quill"
sort: publisher
website: https://www.dailyquill.example
description: "Paper."
---
"""


@dataclass(frozen=True, slots=True)
class Project:
    """A scratch copy of the example."""

    folder: Path

    @property
    def content(self) -> Path:
        """Give its content folder."""
        return self.folder / "content"

    def run(self, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run the program in it."""
        return attributed(*arguments, folder=self.folder, environment=environment)

    def source(self, name: str) -> dict[str, Any]:
        """Read the fields of a source as they are written."""
        found = FRONT.match((self.content / "sources" / f"{name}.md").read_text("utf-8"))
        assert found
        return dict(read_yaml(found[1]))

    def capture(self, name: str) -> str:
        """Read the captured text of a source."""
        return (self.folder / "captures" / f"{name}.txt").read_text("utf-8")

    def save(self, name: str, text: str) -> Path:
        """Put a file beside the content, to be imported."""
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path

    def fill(self, name: str, **fields: str) -> None:
        """Fill empty fields of a draft as a person would."""
        path = self.content / "sources" / f"{name}.md"
        text = path.read_text("utf-8")
        for field, value in fields.items():
            assert f"\n{field}:\n" in text, f"`{field}` is not empty"
            text = text.replace(f"\n{field}:\n", f"\n{field}: {value}\n")
        path.write_text(text, "utf-8")


def project(folder: Path, files: Mapping[str, str] | None = None) -> Project:
    """Make a project, with files laid over its content."""
    lay(folder, dict(files or {}))
    return Project(folder)


def quoting(source: str, *quotes: str) -> str:
    """Write annotations that take quotes from a source as evidence."""
    return "\n".join(
        f'- id: quoted-{number}\n  type: statement\n  date: 2024-05-14\n  companies: [northlake]\n  claim: "A claim."\n'
        f'  said_by: [gazette]\n  evidence:\n    - {{source: {source}, quote: "{quote}"}}\n  added: 2024-06-02\n'
        for number, quote in enumerate(quotes)
    )
