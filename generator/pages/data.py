"""The data page: every file, what is in it, and what is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import ClassVar

from generator.link.html import Html
from generator.link.site import Site
from generator.pages.page import Page
from generator.pages.parts.citation import Citation, cite_page
from generator.pages.parts.counts import last_change
from generator.pages.parts.data_file import DataFile
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.head import Head
from generator.pages.parts.line import Link
from generator.pages.parts.linked import dataset_page, licence
from generator.pages.parts.year_count import YearCount, year_counts
from generator.pages.words import counted


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file of the table."""

    link: Link
    title: str
    format: str
    rows: str
    """`1,204`."""
    size: str
    """`12.3 kB`."""
    sha256: str
    """The first twelve digits."""
    whole_sha256: str


@dataclass(frozen=True, slots=True)
class Meaning:
    """One column and what it holds."""

    name: str
    form: str
    words: Html


@dataclass(frozen=True, slots=True)
class Dictionary:
    """The columns of one table."""

    name: str
    note: str
    """`Records, one row each, 34 columns`."""
    columns: tuple[Meaning, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPage(Page):
    """All files of data."""

    template: ClassVar[str] = "data"

    lead: str
    files: tuple[FileRow, ...]
    dictionaries: tuple[Dictionary, ...]
    years: tuple[YearCount, ...]
    licence: Link
    citation: Citation


CODE = re.compile(r"`([^`]+)`")
DATA = Link("Data", "/data/")
LEAD = "The whole record as files, for tables, programs and reference managers. They hold what the pages show."


def data(site: Site, files: Sequence[DataFile]) -> Iterator[DataPage]:
    """Make the data page; `files` are those that it lists."""
    updated = last_change(site.annotations.values())
    yield DataPage(
        url=DATA.url,
        title=DATA.label,
        description="All files of data, with their columns, their licence and what they leave out.",
        crumbs=(HOME,),
        section=DATA.url,
        updated=updated,
        head=Head(linked=dataset_page(files, site, updated)),
        lead=LEAD,
        files=tuple(_row(file) for file in files),
        dictionaries=tuple(_dictionary(file) for file in files if file.columns),
        years=year_counts(site.current),
        licence=Link(site.settings.licence.content, licence(site)),
        citation=cite_page(DATA.label, site, updated, "dataset"),
    )


def _row(file: DataFile) -> FileRow:
    return FileRow(
        link=Link(file.name, file.url),
        title=file.title,
        format=file.format,
        rows=f"{file.rows:,}",
        size=_size(file.size),
        sha256=file.sha256[:12],
        whole_sha256=file.sha256,
    )


def _dictionary(file: DataFile) -> Dictionary:
    columns = tuple(Meaning(column.name, column.form, _with_code(column.description)) for column in file.columns)
    return Dictionary(file.name, f"{file.title}, {counted(len(columns), 'column')}", columns)


def _with_code(text: str) -> Html:
    """Set apart what stands between backticks."""
    return Html(CODE.sub(r"<code>\1</code>", escape(text)))


def _size(count: int) -> str:
    """Say how large a file is: `812 bytes`, `12.3 kB`, `4.0 MB`."""
    if count < 1000:
        return f"{count} bytes"
    return f"{count / 1000:.1f} kB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"
