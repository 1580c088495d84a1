"""What a check sees: the records as written and the site they make, perhaps with holes where names failed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.diagnostics.diagnostic import Diagnostic, Key, Rule
from generator.link.site import Annotation, Site
from generator.read.records import Records, Written
from generator.records import annotation


@dataclass(frozen=True, slots=True)
class Draft:
    """A site that is being judged."""

    records: Records
    site: Site
    is_whole: bool
    """Whether everything could be read and resolved; else what seems unused may be meant by what could not."""

    def annotations(self) -> Iterator[tuple[Written[annotation.Annotation], Annotation]]:
        """Go through the annotations that could be linked, as written and as linked."""
        for written in self.records.annotations:
            if written.id in self.site.annotations:
                yield written, self.site.annotations[written.id]


def found(
    rule: Rule, written: Written[object], keys: tuple[Key, ...], message: str, hint: str = "", words: str = ""
) -> Diagnostic:
    """Make a diagnostic at a place of a record."""
    return Diagnostic(rule, written.place(*keys, words=words), message, hint)
