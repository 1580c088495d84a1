"""Which source an import is about, and whether anything is in its way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.evidence.fingerprint import Scope
from generator.intake.address import host_of, same_address
from generator.intake.article import Article
from generator.intake.new_id import new_id
from generator.publish import fs
from generator.read.document import read_document
from generator.read.records import Records
from generator.read.yaml import Plain


class RefusedError(ValueError):
    """Say why nothing is imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was asked for on the command line."""

    id: str = ""
    scope: Scope | None = None
    replace: bool = False
    name: str = ""
    """The name of the file that is imported, for an id where there is no title."""
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """Where the content is, and what it holds."""

    content: Path
    captures: Path
    records: Records

    def files(self, id: str) -> tuple[Path, Path, Path]:
        """Give the paths of a source's text, fingerprint and record, in the order in which they are written."""
        return (
            self.captures / f"{id}.txt",
            self.content / "fingerprints" / f"{id}.json",
            self.content / "sources" / f"{id}.md",
        )

    def written(self, id: str) -> str:
        """Give the text of a source's file, also of one that is not valid yet; empty where there is none."""
        path = self.content / "sources" / f"{id}.md"
        return fs.read(path).decode("utf-8", "replace").replace("\r\n", "\n") if path.is_file() else ""


def choose_id(article: Article, publisher: str, wish: Wish, project: Project) -> str:
    """Choose the source, and refuse to overwrite one without being asked to."""
    known = _with_address(article, project)
    if known and wish.id not in ("", known):
        raise RefusedError(f"`{known}` has this address already; a second source cannot have it")
    id = wish.id or known or new_id(article, publisher, wish.name)
    there = [path for path in project.files(id) if path.exists()]
    if there and not wish.replace:
        why = f"`{id}` has this address already" if known else f"`{there[-1]}` is there already"
        raise RefusedError(f"{why}; `--replace` takes the new text and keeps the fields, `--id` names another source")
    if wish.replace and not there:
        raise RefusedError(f"there is no source `{id}` to replace; name it with `--id`")
    if there and not wish.id and not known and _has_other_address(article, project.written(id)):
        raise RefusedError(f"`{id}` has another address; name the source that is meant with `--id`")
    _refuse_other_folders(project, id)
    return id


def _with_address(article: Article, project: Project) -> str:
    own = [article.url]
    if host_of(article.canonical) == host_of(article.url):
        own.append(article.canonical)
    for path in sorted((project.content / "sources").glob("*.md")):
        address = _address(project.written(path.stem))
        if any(same_address(address, one) for one in own):
            return path.stem
    return ""


def _has_other_address(article: Article, written: str) -> bool:
    address = _address(written)
    return bool(address and article.url and not same_address(address, article.url))


def _address(written: str) -> str:
    address = read_document(written)[0].fields.get("url", "") if written else ""
    return address if isinstance(address, str) else ""


def _refuse_other_folders(project: Project, id: str) -> None:
    """Refuse to write through a link that leads out of the content."""
    for path in project.files(id)[1:]:
        if not path.parent.resolve().is_relative_to(project.content.resolve()):
            raise RefusedError(f"`{path.parent}` leads out of the content folder")


def read_fields(written: str, id: str) -> dict[str, Plain]:
    """Read the fields of a source file that is to keep them."""
    document, problems = read_document(written)
    if problems:
        raise RefusedError(f"`{id}.md` cannot be read: {problems[0].message}, line {problems[0].line}; mend it first")
    return document.fields
