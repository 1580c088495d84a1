"""A file of data with what it says of itself."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.exports.csv_text import header, lines
from generator.exports.file import File
from generator.exports.table import Column, T, rows
from generator.link.site import Site
from generator.pages.parts.data_file import DataColumn, DataFile

FOLDER = "data"
FORMATS = {
    "csv": ("CSV", "text/csv"),
    "json": ("JSON", "application/json"),
    "csl.json": ("CSL-JSON", "application/vnd.citationstyles.csl+json"),
    "bib": ("BibTeX", "application/x-bibtex"),
}
"""What readers call a form, and its media type, by the ending of the file's name."""


@dataclass(frozen=True, slots=True)
class Dataset:
    """One file, and its line on the data page."""

    file: File
    listed: DataFile
    key: tuple[str, ...] = ()
    """The columns by which a row is known."""
    references: tuple[tuple[str, str, str], ...] = ()
    """Columns whose values stand in another file: column, file's name without its ending, column there."""


def dataset(name: str, title: str, count: int, data: bytes, columns: Iterable[DataColumn] = ()) -> Dataset:
    """Make one file of the data folder."""
    format, media = FORMATS[name.split(".", 1)[1]]
    listed = DataFile(
        url=f"/{FOLDER}/{name}",
        title=title,
        format=format,
        media=media,
        rows=count,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        columns=tuple(columns),
    )
    return Dataset(File(f"{FOLDER}/{name}", data), listed)


def table(
    name: str,
    title: str,
    columns: Sequence[Column[T]],
    made: Sequence[str],
    key: tuple[str, ...] = (),
    references: tuple[tuple[str, str, str], ...] = (),
) -> Dataset:
    """Make a table of rows that are written already."""
    data = header([column.name for column in columns]) + "".join(made)
    shown = [DataColumn(column.name, column.form, column.description) for column in columns]
    return replace(dataset(name, title, len(made), data.encode(), shown), key=key, references=references)


def written(columns: Sequence[Column[T]], values: Iterable[T], site: Site) -> list[str]:
    """Write the rows of a table."""
    return [lines([row]) for row in rows(columns, values, site)]
