"""`figures.csv`: the numbers that records give, one row each."""

from __future__ import annotations

from typing import NamedTuple

from generator.exports.table import Column, Field, Value, dated
from generator.link.site import Annotation, Site
from generator.records.annotation import Figure


class Given(NamedTuple):
    """One figure, with the record that gives it."""

    annotation: Annotation
    number: int
    figure: Figure


def figure_columns() -> tuple[Column[Given], ...]:
    """Say what each column holds."""
    return (
        Column("annotation", "string", "The id of the record.", lambda one, _: one.annotation.id),
        Column("number", "integer", "Its number among the record’s figures, from 1.", lambda one, _: one.number),
        Column("measure", "string", Field(Figure, "measure"), lambda one, _: one.figure.measure),
        Column("value", "number", Field(Figure, "value"), lambda one, _: one.figure.value),
        Column("min", "number", Field(Figure, "min"), lambda one, _: one.figure.min),
        Column("max", "number", Field(Figure, "max"), lambda one, _: one.figure.max),
        Column("bound", "string", Field(Figure, "bound"), lambda one, _: one.figure.bound),
        Column("wording", "string", Field(Figure, "wording"), lambda one, _: one.figure.wording),
        Column("unit", "string", "A currency [ISO 4217], or what is counted.", _unit),
        Column("of", "string", Field(Figure, "of"), lambda one, _: one.figure.of),
        Column("per", "string", Field(Figure, "per"), lambda one, _: one.figure.per),
        Column("over", "string", Field(Figure, "over"), lambda one, _: one.figure.over),
        *dated("as_of", Field(Figure, "as_of"), lambda one: one.figure.as_of),
    )


def given(site: Site) -> list[Given]:
    """List all figures, in the order of their records."""
    return [Given(one, n, item) for one in site.annotations.values() for n, item in enumerate(one.record.figures, 1)]


def _unit(one: Given, site: Site) -> Value:
    measures = {measure.id: measure.unit for measure in site.vocabulary.measures}
    return one.figure.unit or measures.get(one.figure.measure)
