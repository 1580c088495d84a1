"""The matrix: every pair of two kinds at a glance, `/matrix/`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from generator.link.ref import Ref
from generator.link.site import Annotation, Site
from generator.pages.page import Page
from generator.pages.parts.compared import MATRIX
from generator.pages.parts.counts import last_change
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.facts import Fact
from generator.pages.parts.head import Head
from generator.pages.parts.line import Link
from generator.pages.parts.linked import list_page
from generator.pages.parts.mark import MarkCount, mark_counts
from generator.pages.parts.matrix import SINGLE_MARKS, Matrix, matrix
from generator.pages.parts.pair import Pair, between, sides
from generator.pages.parts.twins import CSV, JSON, Twin
from generator.pages.words import counted, listed
from generator.records.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """One form of cell and what it means."""

    form: str
    """As the cell's own; empty for a blank one."""
    sample: str
    """What stands in the sample: `4`."""
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixPage(Page):
    """All pairs of two kinds."""

    template: ClassVar[str] = "matrix"

    lead: str
    facts: tuple[Fact, ...]
    key: tuple[KeyEntry, ...]
    matrix: Matrix | None
    legend: tuple[MarkCount, ...]
    """The types in the cells."""
    notes: tuple[str, ...]
    """What a blank cell means, who is absent and why; where there is no pair, that there is none."""


NETWORK = Link("Network", "/network/")
TWINS = (Twin("CSV", "/data/matrix.csv", CSV), Twin("JSON", "/data/network.json", JSON))
"""The pairs as files."""
KEY = (
    KeyEntry("1", "1", "work reported"),
    KeyEntry("2", "2", "2 or 3"),
    KeyEntry("3", "4", "4 to 6"),
    KeyEntry("4", "7", "7 or more"),
    KeyEntry("asserted", "1", "work asserted by others"),
    KeyEntry("named", "1", "named only, or through a third party"),
    KeyEntry("", "blank", "no record held"),
)
MOST_ABSENT = 12
"""How many of the absent are named."""
GAP = (
    "A blank cell means that none of the sources held names the pair. It is not evidence that the two have no dealings."
)
COUNTING = (
    "A record can name several, so the cells of a row can add up to more than its last number."
    f" In a cell with up to {SINGLE_MARKS} records each has its mark; in others each type has one."
)


def matrices(site: Site) -> Iterator[MatrixPage]:
    """Make the matrix, where the vocabulary has two kinds between which there can be ties."""
    compared = sides(site)
    if compared:
        yield _page(*compared, site)


def _page(kind: Kind, other: Kind, site: Site) -> MatrixPage:
    found = between(kind, other, site)
    shared = _shared(found, site)
    made = matrix(kind, found, site)
    title = f"{kind.singular} by {other.singular.lower()}"
    listed_rows = [row.link for row in made.rows] if made else []
    return MatrixPage(
        url=MATRIX.url,
        title=title,
        description=f"How many records name each pair, {kind.plural.lower()} against {other.plural.lower()}.",
        crumbs=(HOME,),
        section=MATRIX.url,
        updated=last_change(shared),
        head=Head(linked=list_page(MATRIX.url, title, listed_rows, site), twins=TWINS),
        lead=_lead(site),
        facts=_facts(kind, other, found, shared, site),
        key=KEY if made else (),
        matrix=made,
        legend=mark_counts(shared, site.vocabulary),
        notes=_notes(kind, other, found, site),
    )


def _shared(found: Sequence[Pair], site: Site) -> tuple[Annotation, ...]:
    """Give the records that name a pair, each once."""
    ids = {one.id for pair in found for one in pair.shared}
    return tuple(one for one in site.current if one.id in ids)


def _lead(site: Site) -> str:
    ties = [type.one for type in site.vocabulary.types if type.tie]
    work = f"work: {', '.join(ties[:-1])} or {ties[-1]}" if ties[1:] else "work"
    return (
        f"Each cell counts the records that name both. A filled cell reports {work}."
        " A hatched cell holds only what others assert, such as a letter or a protest."
        " An outlined cell names the pair without either, or ties it through a third party."
    )


def _facts(
    kind: Kind, other: Kind, found: Sequence[Pair], shared: Sequence[Annotation], site: Site
) -> tuple[Fact, ...]:
    rows, columns = {pair.one for pair in found}, {pair.other for pair in found}
    files: list[str | Link] = []
    for twin in TWINS:
        files += [", "] if files else []
        files.append(Link(twin.label, twin.url))
    return (
        Fact(kind.plural, (f"{len(rows)} of {len(_on_record(kind, site))} have {_one(other)} named",)),
        Fact(other.plural, (f"{len(columns)} named",)),
        Fact("Records", (f"{len(shared)} of {len(site.current)} name both",)),
        Fact("As data", tuple(files)),
        Fact("As a list", (Link("Pairs and network", NETWORK.url),)),
    )


def _one(kind: Kind) -> str:
    name = kind.singular.lower()
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"


def _on_record(kind: Kind, site: Site) -> list[Ref]:
    return [entity.ref for entity in site.of_kind(kind.id) if site.annotations_of(entity.ref)]


def _notes(kind: Kind, other: Kind, found: Sequence[Pair], site: Site) -> tuple[str, ...]:
    if not found:
        said = f"No record names {_one(kind)} together with {_one(other)} yet."
        return (f"{said} That is a gap in this record, not a finding.",)
    named = {pair.one for pair in found}
    absent = [site.entities[ref].label for ref in _on_record(kind, site) if ref not in named]
    return (f"{GAP} {_absent(absent, other)}".rstrip(), COUNTING)


def _absent(names: list[str], other: Kind) -> str:
    """Say who has no row and why: `Adobe and ServiceNow are absent because their records name no agency`."""
    if not names:
        return ""
    shown = names[:MOST_ABSENT]
    rest = len(names) - len(shown)
    said = listed([*shown, counted(rest, "other")] if rest else shown)
    verb, their = ("is", "its") if len(names) == 1 else ("are", "their")
    return f"{said} {verb} absent because {their} records name no {other.singular.lower()}."
