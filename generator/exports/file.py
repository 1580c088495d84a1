"""A file of the site, ready to be written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class File:
    """One file."""

    path: str
    """Relative to the output folder, with forward slashes."""
    data: bytes
