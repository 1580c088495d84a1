"""`evidence.csv`: where sources say it, one row for each place."""

from __future__ import annotations

from typing import NamedTuple

from generator.exports.table import Column, Field, Value
from generator.link.site import Annotation, Evidence, Site
from generator.pages.parts.fragment import text_fragment
from generator.records import annotation

Record = annotation.Evidence


class Given(NamedTuple):
    """One item of evidence, with the record that it is evidence for."""

    annotation: Annotation
    number: int
    item: Evidence


def evidence_columns() -> tuple[Column[Given], ...]:
    """Say what each column holds."""
    return (
        Column("annotation", "string", "The id of the record.", lambda one, _: one.annotation.id),
        Column("number", "integer", "Its number among the record’s evidence, from 1.", lambda one, _: one.number),
        Column("source", "string", Field(Record, "source"), lambda one, _: one.item.source.id),
        Column("quote", "string", Field(Record, "quote"), lambda one, _: one.item.record.quote),
        Column("locator", "string", Field(Record, "locator"), lambda one, _: one.item.record.locator),
        Column("citing", "string", Field(Record, "citing"), _citing),
        Column("stance", "string", Field(Record, "stance"), lambda one, _: one.item.record.stance),
        Column("outcome", "string", "What became of the quote: checked, consistent, too-short, not-checked.", _outcome),
        Column("captured", "date", "The day of the text against which it was checked.", _captured),
        Column("passage", "integer", "The number of the passage on the source’s page.", _passage),
        Column("first_word", "integer", "The number of its first word in the source, from 0.", _first_word),
        Column("last_word", "integer", "The number of its last word in the source, from 0.", _last_word),
        Column("url", "string", "The passage on the source’s page, from the site’s root.", _url),
        Column("original", "string", "The address at which a browser finds the words at the publisher.", _original),
    )


def given(site: Site) -> list[Given]:
    """List all evidence, in the order of its records."""
    return [Given(one, n, item) for one in site.annotations.values() for n, item in enumerate(one.evidence, 1)]


def _citing(one: Given, site: Site) -> Value:
    return str(one.item.citing) if one.item.citing else None


def _outcome(one: Given, site: Site) -> Value:
    return one.item.outcome.verdict.value if one.item.outcome else None


def _captured(one: Given, site: Site) -> Value:
    return (one.item.outcome.captured or None) if one.item.outcome else None


def _passage(one: Given, site: Site) -> Value:
    quote = one.item.record.quote
    return site.passage_number(one.item.source.id, quote) if quote else None


def _place(one: Given) -> tuple[int, int] | None:
    return one.item.outcome.places[0] if one.item.outcome and one.item.outcome.places else None


def _first_word(one: Given, site: Site) -> Value:
    place = _place(one)
    return place[0] if place else None


def _last_word(one: Given, site: Site) -> Value:
    place = _place(one)
    return place[1] if place else None


def _url(one: Given, site: Site) -> Value:
    number = _passage(one, site)
    # Passages of records that no longer stand are not listed on the source's page.
    return f"{one.item.source.ref.url}#passage-{number}" if number and one.annotation.is_current else None


def _original(one: Given, site: Site) -> Value:
    url = one.item.source.record.url
    return text_fragment(url, one.item.record.quote) if url else None
