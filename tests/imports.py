"""The program's own modules as syntax: what each imports and calls."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
PACKAGE = "generator"


@dataclass(frozen=True, slots=True)
class Module:
    """One file of the program."""

    name: str
    """`generator.read.yaml`; a folder's own file has the folder's name."""
    path: str
    """`read/yaml.py`, as seen from the package."""
    tree: ast.Module

    @property
    def stage(self) -> str:
        """Give the folder it lies in; for a file at the top, its own name."""
        return self.path.partition("/")[0].removesuffix(".py")


def modules() -> list[Module]:
    """Read all modules of the program."""
    folder = ROOT / PACKAGE
    return [_module(path, path.relative_to(folder).as_posix()) for path in sorted(folder.rglob("*.py"))]


def _module(path: Path, inside: str) -> Module:
    name = f"{PACKAGE}.{inside.removesuffix('.py').replace('/', '.')}".removesuffix(".__init__")
    return Module(name, inside, ast.parse(path.read_text("utf-8")))


def imported(module: Module, known: frozenset[str] = frozenset()) -> Iterator[str]:
    """Name all that a module imports, wherever in it; `known` are names of which it is known that they are modules."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module.path} imports by a relative name"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in known else node.module or ""


def called(module: Module) -> Iterator[str]:
    """Name all functions and methods that a module calls, without what stands before the dot; `.open` is a method."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield f".{node.func.attr}"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id
