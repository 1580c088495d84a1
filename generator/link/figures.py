"""Figures that can be compared, side by side; what differs is shown and never averaged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.ref import Ref
from generator.link.site import Annotation
from generator.records.annotation import Figure
from generator.records.dates import Edtf
from generator.records.vocabulary import Measure, Vocabulary


@dataclass(frozen=True, slots=True)
class Given:
    """A figure and the record that gives it."""

    figure: Figure
    annotation: Annotation

    @property
    def when(self) -> Edtf | None:
        """Give the date on which it was true, else that of its first source."""
        first = self.annotation.evidence[0].source.record.published if self.annotation.evidence else None
        return self.figure.as_of or first or self.annotation.record.date


@dataclass(frozen=True, slots=True)
class Comparison:
    """Figures of one measure on one thing, in order of their dates."""

    measure: Measure
    event: Ref | None
    """The event of which they are true; None where they are true of the same parties on the same date."""
    given: tuple[Given, ...]

    @property
    def differs(self) -> bool:
        """Tell whether two of them say different things."""
        return len({_says(one.figure) for one in self.given}) > 1


def comparisons(annotations: Iterable[Annotation], vocabulary: Vocabulary) -> tuple[Comparison, ...]:
    """Group the figures of records that may be compared: same measure, unit, `of`, `per`, `over` and subject."""
    measures = {measure.id: measure for measure in vocabulary.measures}
    groups: dict[tuple[object, ...], list[Given]] = defaultdict(list)
    for annotation in annotations:
        for figure in annotation.record.figures:
            for subject in subjects(annotation):
                unit = figure.unit or measures[figure.measure].unit
                key = (figure.measure, unit, figure.of, figure.per, figure.over, subject)
                groups[key].append(Given(figure, annotation))
    return tuple(
        Comparison(
            measures[str(key[0])], subject if isinstance(subject, Ref) else None, tuple(sorted(given, key=_order))
        )
        for (*key, subject), given in groups.items()
    )


def subjects(annotation: Annotation) -> list[object]:
    """Say what a record's figures are true of: each of its events, else its parties, type and date."""
    events = annotation.parties.get("events", ())
    if events:
        return list(events)
    date = annotation.record.date.text if annotation.record.date else ""
    return [(*annotation.named, annotation.type.id, date)]


def _order(given: Given) -> tuple[str, str]:
    return (given.when.sort_day.isoformat() if given.when else "9999", given.annotation.id)


def _says(figure: Figure) -> tuple[object, ...]:
    return (figure.value, figure.min, figure.max, figure.bound, figure.wording)
