"""Records to a Site: the one place where a Site is made."""

from __future__ import annotations

from generator.diagnostics.diagnostic import Diagnostic
from generator.link.accounts import link_accounts
from generator.link.annotations import link_annotations
from generator.link.checks import CHECKS, Draft
from generator.link.entities import link_entities
from generator.link.indexes import build_site
from generator.link.linker import Linker
from generator.link.ref import Ref
from generator.link.resolve import gather_names
from generator.link.site import Page, Site
from generator.link.sources import link_sources
from generator.link.writer import Writer
from generator.read.records import Records, Written


def link(records: Records) -> tuple[Site | None, list[Diagnostic]]:
    """Resolve and check everything; None where anything is wrong that must not be published."""
    names, diagnostics = gather_names(records)
    kinds = tuple(kind.id for kind in records.vocabulary.kinds)
    linker = Linker(names, Writer(names, _labels(records)), kinds)
    entities = link_entities(records, linker)
    sources = link_sources(records, linker)
    annotations = link_annotations(records, sources, linker)
    accounts = link_accounts(records, annotations, linker)
    pages = {one.id: Page(Ref("pages", one.id), one.record, linker.text(one)) for one in records.pages}
    settings = Written("site", records.settings, "site.yaml")
    linker.ref(settings, ("specimen",), records.settings.specimen, ("records",))
    site = build_site(records, entities, sources, annotations, accounts, pages)
    diagnostics += linker.diagnostics
    draft = Draft(records, site, not _is_broken(records, diagnostics))
    for check in CHECKS:
        diagnostics += check(draft)
    return None if _is_broken(records, diagnostics) else site, diagnostics


def _is_broken(records: Records, diagnostics: list[Diagnostic]) -> bool:
    return bool(records.broken) or any(one.is_error for one in diagnostics)


def _labels(records: Records) -> dict[Ref, str]:
    """Say how a link by id is labelled: short names, titles."""
    labels = {
        Ref(kind, one.id): one.record.short_name or one.record.name
        for kind, entities in records.entities.items()
        for one in entities
    }
    labels |= {Ref("sources", one.id): one.record.title or one.record.description for one in records.sources}
    labels |= {Ref("records", one.id): f"record {one.id}" for one in records.annotations}
    labels |= {Ref("pages", one.id): one.record.title.lower() for one in records.pages}
    labels |= {Ref("pages", kind.id): kind.plural.lower() for kind in records.vocabulary.kinds}
    return labels
