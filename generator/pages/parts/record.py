"""One record in a list."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.link.html import Html
from generator.link.ref import Ref
from generator.link.site import Annotation, Site, Source
from generator.pages.parts.evidence import Evidence, evidence
from generator.pages.parts.facets import Facet, facets
from generator.pages.parts.line import Cite, Line, Link
from generator.pages.parts.mark import Mark, mark
from generator.pages.parts.names import entity_link, entity_links, joined, source_link
from generator.pages.parts.when import When, day, when
from generator.pages.words import counted


@dataclass(frozen=True, slots=True)
class Parties:
    """The parties of one kind: `Companies: Adobe, Microsoft`."""

    label: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One claim with its date, its parties, who says so, and the evidence for it."""

    id: str
    url: str
    when: When
    corrected: str
    """`Corrected 3 March 2026`; empty for most."""
    mark: Mark
    claim: Html
    parties: tuple[Parties, ...]
    according: Line
    """`According to The Verge`, `Alleged by the letter's signatories`, `Denied by Salesforce, a spokesperson`."""
    remarks: tuple[Line, ...]
    """Further lines: basis, indirect tie, uncertainty, disputed, superseded."""
    evidence: tuple[Evidence, ...]
    voices: str
    """`3 sources, 2 origins` where more than one; else empty."""
    facets: tuple[Facet, ...]
    """By what the timeline's filters find it."""


MODES = {
    "stated": "Stated by",
    "reported": "According to",
    "alleged": "Alleged by",
    "denied": "Denied by",
    "planned": "Planned, according to",
}
BASES = {
    "acknowledged": "Acknowledged by a party",
    "reported": "Reported",
    "asserted": "Work asserted by others, not reported in the source’s own voice",
}


def record(annotation: Annotation, site: Site, own: Ref | None = None, *, fold: bool = True) -> Record:
    """Show one record; on an entity's own page its parties leave the entity out.

    `fold` shows copies of one text as one voice, with links to the others.
    """
    corrections = annotation.record.corrections
    return Record(
        id=annotation.id,
        url=annotation.url,
        when=when_of(annotation),
        corrected=f"Corrected {day(max(one.date for one in corrections)).long}" if corrections else "",
        mark=mark(annotation.type),
        claim=claim(annotation),
        parties=parties(annotation, site, own),
        according=according(annotation, site),
        remarks=remarks(annotation, site),
        evidence=folded(annotation, site) if fold else every(annotation, site),
        voices=voices(annotation),
        facets=facets((annotation,), site),
    )


def every(annotation: Annotation, site: Site) -> tuple[Evidence, ...]:
    """Show all evidence, in order of the sources' dates."""
    return tuple(evidence(item, site) for item in annotation.evidence)


def folded(annotation: Annotation, site: Site) -> tuple[Evidence, ...]:
    """Show of each text what the original says, or the first of its copies, with links to the other copies."""
    leads: dict[str, Source] = {}
    for item in sorted(annotation.evidence, key=lambda item: item.source.id != item.source.origin):
        leads.setdefault(item.source.origin, item.source)
    shown = []
    for item in annotation.evidence:
        lead = leads[item.source.origin]
        if item.source is lead or item.record.stance == "disputes":
            shown.append(replace(evidence(item, site), copies=_copies(lead, annotation)))
    return tuple(shown)


def _copies(lead: Source, annotation: Annotation) -> tuple[Link, ...]:
    """Link the sources of a record that carry the same text as another one of them."""
    sources = {item.source.id: item.source for item in annotation.evidence}
    return tuple(source_link(one) for one in sources.values() if one.origin == lead.origin and one is not lead)


def claim(annotation: Annotation) -> Html:
    """Give the claim without links to its parties, which are linked below it."""
    addresses = "|".join(re.escape(ref.url) for ref in annotation.named)
    return Html(re.sub(rf'<a href="(?:{addresses})">(.*?)</a>', r"\1", annotation.claim.html))


def when_of(annotation: Annotation) -> When:
    """Say when a record's event was, or only when it was reported."""
    date = annotation.record.date
    return when(date, reported=bool(date) and annotation.record.dated_by == "report")


def parties(annotation: Annotation, site: Site, own: Ref | None = None) -> tuple[Parties, ...]:
    """List a record's parties by kind."""
    shown = []
    for kind in site.vocabulary.kinds:
        refs = [ref for ref in annotation.parties.get(kind.id, ()) if ref != own]
        if refs:
            shown.append(Parties(kind.singular if len(refs) == 1 else kind.plural, entity_links(refs, site)))
    return tuple(shown)


def according(annotation: Annotation, site: Site) -> Line:
    """Say whose assertion a record is, and in what mode."""
    line: list[str | Link | Cite] = [f"{MODES[annotation.record.mode]} "]
    for number, speaker in enumerate(annotation.speakers):
        if number:
            line.append("; " if speaker.text else ", ")
        if speaker.ref:
            line.append(entity_link(site.entities[speaker.ref]))
            line += [f", {speaker.text}"] if speaker.text else []
        else:
            line.append(speaker.text)
    return tuple(line)


def remarks(annotation: Annotation, site: Site) -> tuple[Line, ...]:
    """Say what else a reader must know to read the record rightly."""
    lines: list[Line] = []
    if annotation.record.basis == "asserted" or annotation.record.documents:
        lines.append((basis(annotation),))
    if annotation.through:
        lines.append(("Through ", *joined(entity_links(annotation.through, site))))
    lines += [(f"Accounts differ: {account.question}",) for account in site.accounts_on((annotation,))]
    lines += [(f"Uncertain {field.replace('_', ' ')}: {why}",) for field, why in _uncertain(annotation)]
    return tuple(lines)


def _uncertain(annotation: Annotation) -> list[tuple[str, str]]:
    """List what is uncertain but the date, whose own words say so; the record's page gives the reason."""
    return [(field, why) for field, why in annotation.record.uncertain.items() if field != "date"]


def basis(annotation: Annotation) -> str:
    """Say on what a tie rests: `Reported from internal documents`."""
    record = annotation.record
    return BASES[record.basis] + (f" from {record.documents}" if record.documents else "")


def voices(annotation: Annotation) -> str:
    """Count sources and their origins, where there is more than one source."""
    sources = {item.source.id for item in annotation.evidence}
    origins = {item.source.origin for item in annotation.evidence}
    if len(sources) < 2:
        return ""
    return f"{counted(len(sources), 'source')}, {counted(len(origins), 'origin')}"
