"""Nothing lies about unused or uncited."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic
from generator.link.checks.draft import Draft, found
from generator.link.prose import Prose
from generator.link.ref import Ref
from generator.link.site import Site
from generator.records.source import SUMMARY_WANTED


def uncited_paragraph(draft: Draft) -> Iterator[Diagnostic]:
    """Find paragraphs of overviews that cite nothing."""
    for kind, entities in draft.records.entities.items():
        for written in entities:
            entity = draft.site.entities.get(Ref(kind, written.id))
            for paragraph in entity.overview.paragraphs if entity else ():
                if not paragraph.sources:
                    keys = ("body", paragraph.line)
                    yield found(
                        rules.UNCITED_PARAGRAPH, written, keys, "the paragraph cites nothing", "add `[@source-id]`"
                    )


def unused_source(draft: Draft) -> Iterator[Diagnostic]:
    """Find sources that are neither evidence, nor cited, nor the origin of one that is."""
    if not draft.is_whole:
        return
    site = draft.site
    used = {item.source.id for one in site.annotations.values() for item in one.evidence}
    used |= {source for prose in _texts(site) for source in prose.sources}
    used |= {source.record.reprints.source for source in site.sources.values() if source.record.reprints}
    used |= {ref.id for ref in site.backlinks if ref.kind == "sources"}
    for written in draft.records.sources:
        if written.id not in used:
            yield found(rules.UNUSED_SOURCE, written, (), f"nothing cites `{written.id}`")


def _texts(site: Site) -> Iterator[Prose]:
    """Go through all texts that may cite a source."""
    for annotation in site.annotations.values():
        yield from (annotation.claim, annotation.note)
    for account in site.accounts:
        yield from (account.note, *(answer.says for answer in account.answers))
    yield from (entity.overview for entity in site.entities.values())
    yield from (source.summary for source in site.sources.values())
    yield from (page.body for page in site.pages.values())


def unwritten_summary(draft: Draft) -> Iterator[Diagnostic]:
    """Find sources whose summary is still the line that asks for one."""
    for written in draft.records.sources:
        if SUMMARY_WANTED in written.body:
            message = f"the summary of `{written.id}` is not written yet"
            yield found(rules.UNWRITTEN_SUMMARY, written, ("body", 0), message, "write it in your own words")


def unused_entity(draft: Draft) -> Iterator[Diagnostic]:
    """Find entities that nothing mentions."""
    if not draft.is_whole:
        return
    for kind, entities in draft.records.entities.items():
        for written in entities:
            if Ref(kind, written.id) not in draft.site.entities:
                yield found(rules.UNUSED_ENTITY, written, (), f"nothing mentions `{written.id}`")


def no_archived_copy(draft: Draft) -> Iterator[Diagnostic]:
    """Find sources on the web without a copy in a public archive."""
    for written in draft.records.sources:
        if written.record.url and not written.record.archived:
            message = f"no archived copy of `{written.id}` is on file"
            yield found(rules.NO_ARCHIVED_COPY, written, (), message, "add `archived: {url: …, at: …}`")


def no_address(draft: Draft) -> Iterator[Diagnostic]:
    """Find sources without an address."""
    for written in draft.records.sources:
        if written.record.held and not written.record.url:
            yield found(rules.NO_ADDRESS, written, (), f"no address of `{written.id}` is on file", "add `url:`")
