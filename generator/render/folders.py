"""Where templates and assets lie: beside the code of an installed package, else at the top of the repository."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent.parent


def templates_folder() -> Path:
    """Give the folder of the templates."""
    return _folder("templates")


def assets_folder() -> Path:
    """Give the folder of the assets."""
    return _folder("assets")


def _folder(name: str) -> Path:
    installed = PACKAGE / f"_{name}"
    return installed if installed.is_dir() else PACKAGE.parent / name
