"""All data files of a site: those of the data folder, and those beside pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.exports import bibliography, tables, whole
from generator.exports.dataset import Dataset
from generator.exports.feeds import Feed, feeds
from generator.exports.file import File
from generator.exports.package import package
from generator.exports.texts import Texts, write_texts
from generator.exports.twins import twins
from generator.link.site import Site
from generator.pages.parts.data_file import DataFile

EXPORTS: tuple[Callable[[Texts], Dataset], ...] = (
    tables.annotation_rows,
    tables.evidence_rows,
    tables.figure_rows,
    tables.entity_rows,
    tables.source_rows,
    tables.pair_rows,
    whole.graph,
    whole.everything,
    bibliography.csl,
    bibliography.bib,
)
"""Every file of the data folder, in the order in which the data page lists them; the package names them all."""


@dataclass(frozen=True, slots=True)
class Exports:
    """All data of a site, ready to be written."""

    texts: Texts
    datasets: tuple[Dataset, ...]

    @property
    def listed(self) -> tuple[DataFile, ...]:
        """Give the lines of the data page."""
        return tuple(one.listed for one in self.datasets)

    @property
    def feeds(self) -> Iterator[Feed]:
        """Give what is new, for feed readers."""
        return feeds(self.texts.site)

    def files(self) -> Iterator[File]:
        """Give all files."""
        yield from (one.file for one in self.datasets)
        yield from twins(self.texts)


def compile_exports(site: Site) -> Exports:
    """Make all data of a site."""
    texts = write_texts(site)
    datasets = tuple(make(texts) for make in EXPORTS)
    return Exports(texts, (*datasets, package(site, datasets)))
