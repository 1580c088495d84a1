"""The captured texts of sources, as far as they are at hand."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "ATTRIBUTED_CAPTURES"
"""Names another folder for captures: a private repository, for instance."""


def captures_folder(content: Path, environment: Mapping[str, str] = os.environ) -> Path:
    """Give the folder of the captures: beside the content folder, unless the environment names another."""
    named = environment.get(VARIABLE)
    return Path(named) if named else content.resolve().parent / "captures"


def load_captures(folder: Path) -> dict[str, str]:
    """Read all captured texts by source id; none where the folder is missing."""
    if not folder.is_dir():
        return {}
    return {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))}
