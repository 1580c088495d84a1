"""The tables of the data folder."""

from __future__ import annotations

from generator.exports import evidence, figures
from generator.exports.annotations import annotation_columns
from generator.exports.dataset import Dataset, table, written
from generator.exports.entities import entity_columns
from generator.exports.sources import source_columns
from generator.exports.texts import Texts
from generator.exports.ties import pair_columns
from generator.pages.parts.pair import all_pairs


def annotation_rows(texts: Texts) -> Dataset:
    """List the records."""
    columns = annotation_columns(texts.site)
    return table("annotations.csv", "Records, one row each", columns, tuple(texts.rows.values()), ("id",))


def evidence_rows(texts: Texts) -> Dataset:
    """List where sources say it."""
    site, columns = texts.site, evidence.evidence_columns()
    return table(
        "evidence.csv",
        "Evidence, one row for each place in a source",
        columns,
        written(columns, evidence.given(site), site),
        ("annotation", "number"),
        (("annotation", "annotations", "id"), ("source", "sources", "id")),
    )


def figure_rows(texts: Texts) -> Dataset:
    """List the numbers that records give."""
    site, columns = texts.site, figures.figure_columns()
    return table(
        "figures.csv",
        "Figures that records give, one row each",
        columns,
        written(columns, figures.given(site), site),
        ("annotation", "number"),
        (("annotation", "annotations", "id"),),
    )


def entity_rows(texts: Texts) -> Dataset:
    """List companies, agencies, people, organizations and events."""
    site, columns = texts.site, entity_columns()
    made = written(columns, site.entities.values(), site)
    return table("entities.csv", "Everything that has a page, one row each", columns, made, ("kind", "id"))


def source_rows(texts: Texts) -> Dataset:
    """List the sources."""
    site, columns = texts.site, source_columns()
    made = written(columns, site.sources.values(), site)
    return table("sources.csv", "Sources, one row each", columns, made, ("id",))


def pair_rows(texts: Texts) -> Dataset:
    """List who is named with whom."""
    site, columns = texts.site, pair_columns()
    made = written(columns, all_pairs(site), site)
    return table("matrix.csv", "Pairs that records name together, one row each", columns, made)
