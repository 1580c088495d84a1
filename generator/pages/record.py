"""The permanent page of one record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.link.html import Html
from generator.link.site import Annotation, Site
from generator.pages.page import CitedPage
from generator.pages.parts.accounts import Account, account, say_figure
from generator.pages.parts.backlink import backlinks
from generator.pages.parts.citation import cite_record
from generator.pages.parts.cited_as import cited_record
from generator.pages.parts.entity_head import HOME
from generator.pages.parts.facts import Fact
from generator.pages.parts.found_by import found_record
from generator.pages.parts.head import Head
from generator.pages.parts.line import Line, Link
from generator.pages.parts.linked import record_page
from generator.pages.parts.mark import Mark, mark
from generator.pages.parts.names import entity_links, joined, link_to, record_link
from generator.pages.parts.record import Record, according, basis, parties, record, when_of
from generator.pages.parts.record_years import in_page_order, place_of
from generator.pages.parts.twins import record_twins, twin_links
from generator.pages.parts.when import When, day, when
from generator.pages.words import counted_words, listed, upper_first
from generator.records.annotation import Figure
from generator.records.vocabulary import Measure


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction of a record."""

    when: When
    said: str
    says: str
    why: str


@dataclass(frozen=True, slots=True)
class Nearby:
    """Another record of the same parties."""

    when: When
    mark: Mark
    record: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPage(CitedPage):
    """One record, how we know it, and what is near it."""

    template: ClassVar[str] = "record"

    record: Record
    tools: tuple[Link, ...]
    retracted: str
    """`Retracted 3 March 2026: why`; empty for most."""
    facts: tuple[Fact, ...]
    note: Html
    """The contributor's note; empty for most."""
    evidence_note: str
    """`Two sources, two origins`."""
    searched: Line
    """For a record of absence: where, when and by whom was searched."""
    accounts: tuple[Account, ...]
    responds_to: tuple[Link, ...]
    responses: tuple[Nearby, ...]
    corrections: tuple[Correction, ...]
    nearby: tuple[Nearby, ...]
    nearby_note: str
    """`Same company and agency`."""
    appears_on: tuple[Link, ...]


NEARBY = 6
"""How many other records of the same parties are listed."""


def records(site: Site) -> Iterator[RecordPage]:
    """Make the permanent pages of all records, of those that no longer stand as well."""
    for annotation in site.annotations.values():
        yield _page(annotation, site)


def _page(annotation: Annotation, site: Site) -> RecordPage:
    written = annotation.record
    year = annotation.sort_day.year
    near, near_note = _nearby(annotation, site)
    return RecordPage(
        url=annotation.url,
        title=annotation.claim.text,
        description=annotation.claim.text,
        crumbs=(
            HOME,
            Link("Timeline", "/timeline/"),
            *((Link(str(year), f"/timeline/{year}/"),) if _in_list(annotation) else ()),
        ),
        section="/timeline/",
        updated=annotation.last_change,
        head=record_head(annotation, site),
        found_by=found_record(annotation, site),
        tools=record_tools(annotation),
        record=record(annotation, site, fold=False),
        retracted=_no_longer(annotation, site),
        facts=_facts(annotation, site),
        note=annotation.note.html,
        evidence_note=_evidence_note(annotation),
        searched=_searched(annotation),
        accounts=tuple(account(one, site) for one in site.accounts_on((annotation,))),
        responds_to=tuple(link_to(ref, site) for ref in annotation.responds_to),
        responses=tuple(_near(one) for one in site.responses.get(annotation.ref, ())),
        corrections=tuple(Correction(day(one.date), one.said, one.says, one.why) for one in written.corrections),
        nearby=near,
        nearby_note=near_note,
        appears_on=_appears_on(annotation, site),
        backlinks=backlinks(annotation.ref, site),
        citation=cite_record(annotation, site),
    )


def record_head(annotation: Annotation, site: Site) -> Head:
    """Say to programs what the record claims."""
    return Head(record_page(annotation, site), cited_record(annotation, site), record_twins(annotation))


def record_tools(annotation: Annotation) -> tuple[Link, ...]:
    """List what can be done with the page."""
    return (Link("Cite this record", "#cite"), *twin_links(record_twins(annotation)))


def _in_list(annotation: Annotation) -> bool:
    return annotation.is_current and annotation.sort_day.year > 1


def _no_longer(annotation: Annotation, site: Site) -> str:
    written = annotation.record
    if written.retracted:
        return f"Retracted {day(written.retracted.date).long}: {written.retracted.why}"
    if written.status != "superseded":
        return ""
    later = [one.claim.text for one in site.annotations.values() if one.supersedes == annotation.ref]
    return f"Superseded by: {later[0]}" if later else "Superseded"


def _facts(annotation: Annotation, site: Site) -> tuple[Fact, ...]:
    written = annotation.record
    facts = [Fact("When", (_when_with_reason(annotation),))]
    facts += [Fact(one.label, joined(one.links)) for one in parties(annotation, site)]
    if annotation.through:
        facts.append(Fact("Through", joined(entity_links(annotation.through, site))))
    facts.append(Fact("Who says so", _speakers(annotation, site)))
    if annotation.type.tie:
        facts.append(Fact("Basis", (basis(annotation),)))
    if annotation.topics:
        facts.append(Fact("Topics", joined(Link(topic.label, f"/topics/{topic.id}/") for topic in annotation.topics)))
    measures = {measure.id: measure for measure in site.vocabulary.measures}
    for figure in written.figures:
        facts.append(Fact(measures[figure.measure].label, (_figure(figure, measures[figure.measure], site),)))
    facts += [Fact(f"How {number} is reckoned", (how,)) for number, how in written.derived.items()]
    facts += [
        Fact(f"Uncertain {field.replace('_', ' ')}", (why,))
        for field, why in written.uncertain.items()
        if field != "date"
    ]
    if written.status != "current":
        facts.append(Fact("Status", (written.status.capitalize(),)))
    if annotation.supersedes:
        facts.append(Fact("Replaces", (link_to(annotation.supersedes, site),)))
    facts.append(Fact("Record ID", (annotation.id,), code=True))
    facts.append(Fact("Added", (day(written.added).text,)))
    if written.changed:
        facts.append(Fact("Changed", (day(written.changed).text,)))
    return tuple(facts)


def _when_with_reason(annotation: Annotation) -> str:
    said = when_of(annotation).long
    why = annotation.record.uncertain.get("date", "")
    return f"{said}. {upper_first(why)}" if why else said


def _speakers(annotation: Annotation, site: Site) -> Line:
    first, *rest = according(annotation, site)
    return (*rest, f" ({annotation.record.mode})") if first else tuple(rest)


def _figure(figure: Figure, measure: Measure, site: Site) -> str:
    said = say_figure(figure, measure)
    return f"{said}, as of {when(figure.as_of).long}" if figure.as_of else said


def _evidence_note(annotation: Annotation) -> str:
    """Count sources and, where there are several, the origins of their texts: two copies are one voice."""
    sources = {item.source.id for item in annotation.evidence}
    origins = {item.source.origin for item in annotation.evidence}
    said = counted_words(len(sources), "source") if sources else ""
    return f"{said}, {counted_words(len(origins), 'origin').lower()}" if len(sources) > 1 else said


def _searched(annotation: Annotation) -> Line:
    search = annotation.record.searched
    return (f"Searched: {search.where}, {day(search.at).long}, by {search.by}. Nothing found.",) if search else ()


def _near(annotation: Annotation) -> Nearby:
    return Nearby(when_of(annotation), mark(annotation.type), record_link(annotation))


def _nearby(annotation: Annotation, site: Site) -> tuple[tuple[Nearby, ...], str]:
    """Find other records of the same parties, those nearest in time, in order of time."""
    tied = [ref for kind in site.vocabulary.kinds if kind.ties_with for ref in annotation.parties.get(kind.id, ())]
    wanted = tied or list(annotation.named)
    sharing = {one.id: one for ref in wanted for one in site.annotations_of(ref) if one.id != annotation.id}
    same = [one for one in sharing.values() if set(wanted) <= set(one.named)] or list(sharing.values())
    note = f"Also on {listed([site.entities[ref].label for ref in wanted])}"
    nearest = sorted(same, key=lambda one: (abs((one.sort_day - annotation.sort_day).days), one.id))[:NEARBY]
    return tuple(_near(one) for one in sorted(nearest, key=lambda one: (one.sort_day, one.id))), note if nearest else ""


def _appears_on(annotation: Annotation, site: Site) -> tuple[Link, ...]:
    """List the pages that show the record, each leading to it."""
    if not annotation.is_current:
        return ()
    links = [
        Link(link.label, place_of(annotation, link.url, in_page_order(ref, site)), link.title)
        for ref, link in zip(annotation.named, entity_links(annotation.named, site), strict=True)
    ]
    if _in_list(annotation):
        year = annotation.sort_day.year
        links.append(Link(f"Timeline {year}", f"/timeline/{year}/#{annotation.id}"))
    type = annotation.terms[0]
    links.append(Link(annotation.type.label, place_of(annotation, type.url, site.by_term[type])))
    return tuple(links)
