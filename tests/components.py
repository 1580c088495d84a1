"""The components as their files tell: a macro, a stylesheet, and who uses them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.imports import ROOT

MACROS = ROOT / "templates" / "components"
STYLES = ROOT / "assets" / "css" / "components"
SCRIPTS = ROOT / "assets" / "js"
TYPE_CLASS = "type-"
"""The classes of the vocabulary's types, which only the vocabulary knows."""


@dataclass(frozen=True, slots=True)
class Component:
    """One component: a macro, a stylesheet, or both, under one name."""

    name: str
    job: str
    """The comment with which its file begins."""
    has_macro: bool
    has_style: bool


def components() -> list[Component]:
    """List all, by name."""
    names = {path.stem for path in (*MACROS.glob("*.html"), *STYLES.glob("*.css"))}
    return [_component(name) for name in sorted(names)]


def _component(name: str) -> Component:
    macro, style = MACROS / f"{name}.html", STYLES / f"{name}.css"
    first = macro if macro.is_file() else style
    comment = re.match(r"(?:\{#|/\*) (.+?) (?:#\}|\*/)", first.read_text("utf-8"), re.DOTALL)
    job = " ".join(comment[1].split()) if comment else ""
    return Component(name, job, macro.is_file(), style.is_file())


def document() -> str:
    """Write the rows of the list of components."""
    head = ["| Component | What it is | Macro | Stylesheet |", "| --- | --- | --- | --- |"]
    signs = {True: " yes", False: ""}
    rows = [f"| `{one.name}` | {one.job} |{signs[one.has_macro]} |{signs[one.has_style]} |" for one in components()]
    return "\n".join([*head, *rows, ""])


def styled(name: str) -> set[str]:
    """Give the classes that a component's stylesheet has rules for."""
    text = re.sub(r"/\*.*?\*/|\"[^\"]*\"", "", (STYLES / f"{name}.css").read_text("utf-8"), flags=re.DOTALL)
    selectors = [found for found in re.findall(r"([^{};]+)\{", text) if "@" not in found]
    return {found for selector in selectors for found in re.findall(r"\.([a-z][\w-]*)", selector)}


def belongs(word: str, name: str) -> bool:
    """Tell whether a class is a component's: its name, or a part of it, `strip-year`."""
    return word == name or word.startswith(f"{name}-")


def is_written(word: str) -> bool:
    """Tell whether a page can have a class: it is written as it is, or its end is filled in."""
    whole = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")
    starts = [re.escape(word[: at + 1]) for at, sign in enumerate(word) if sign == "-"]
    filled = re.compile(rf"(?<![\w-])(?:{'|'.join(starts)})(?:\{{\{{|\$\{{)") if starts else None
    texts = written_classes()
    return bool(whole.search(texts) or (filled and filled.search(texts)))


def imported_by(path: Path) -> set[str]:
    """Give the components that a template imports."""
    return set(re.findall(r'from "components/([\w-]+)\.html"', path.read_text("utf-8")))


@cache
def written_classes() -> str:
    """Give all texts that can write a class into a page."""
    folders = ((ROOT / "templates", "*.html"), (SCRIPTS, "*.js"), (ROOT / "generator", "*.py"))
    return "\n".join(path.read_text("utf-8") for folder, kind in folders for path in sorted(folder.rglob(kind)))


if __name__ == "__main__":
    print(document(), end="")  # noqa: T201 - to be pasted into the document
