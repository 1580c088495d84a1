"""A file of data as the data page lists it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DataColumn:
    """One column of a table."""

    name: str
    form: str
    """`string`, `integer`, `number`, `boolean`, `date`."""
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFile:
    """One file, for all who want to work with the record."""

    url: str
    """Its address from the site's root."""
    title: str
    """`Records, one row each`."""
    format: str
    """`CSV`, `JSON`, `BibTeX`."""
    media: str
    """Its media type: `text/csv`."""
    rows: int
    """How many things it holds."""
    size: int
    """In bytes."""
    sha256: str
    columns: tuple[DataColumn, ...] = ()
    """Of a table; empty for other forms."""

    @property
    def name(self) -> str:
        """Give its name: `annotations.csv`."""
        return self.url.rpartition("/")[2]
