"""What an import will write, decided before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.evidence.capture import Capture, prepare
from generator.evidence.check import AtHand
from generator.evidence.fingerprint import Scope, make, to_json
from generator.intake.article import Article
from generator.intake.characters import UnreadableError
from generator.intake.copies import Likeness, find_likenesses
from generator.intake.draft import Draft, differing, with_accessed, write_draft
from generator.intake.fingerprints import entity_names
from generator.intake.publishers import find_publisher
from generator.intake.reopened import Reopened, quotes_of, reopen
from generator.intake.target import Project, Wish, choose_id, read_fields
from generator.read.yaml import Plain
from generator.records.fingerprint import Fingerprint


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All that an import writes and says."""

    id: str
    files: Mapping[Path, bytes]
    kept: Mapping[Path, bytes]
    """The earlier text under another name, where it is another; captures are in no history, so it is the only copy."""
    article: Article
    fingerprint: Fingerprint
    likenesses: tuple[Likeness, ...]
    reopened: tuple[Reopened, ...]
    replaces: bool
    """Whether a source file is there already and keeps its fields."""
    differs: tuple[str, ...] = ()
    """Where the fields of that file are not what the page says now."""


def plan(article: Article, wish: Wish, project: Project) -> Plan:
    """Decide what to write; raise RefusedError where something is in the way, UnreadableError without a text."""
    if not article.lines:
        raise UnreadableError("no text of an article was found; save the text itself as a plain text and import that")
    publisher, carrier = find_publisher(article.publishers, article.url, project.records)
    id = choose_id(article, publisher, wish, project)
    written = project.written(id)
    fields = read_fields(written, id) if written else {}
    text = prepare(article.text)
    fingerprint = _fingerprint(id, text, wish, project, fields)
    likenesses = _likenesses(id, text, project)
    today = wish.today.isoformat()
    draft = Draft(
        article=article,
        publisher=publisher,
        carrier=carrier,
        accessed=today,
        type=_type(project),
        likenesses=likenesses,
    )
    source = with_accessed(written, today) if written else write_draft(draft)
    files = dict(zip(project.files(id), (article.text, to_json(fingerprint), source), strict=True))
    return Plan(
        id=id,
        files={path: one.encode() for path, one in files.items()},
        kept=_kept(id, text, project),
        article=article,
        fingerprint=fingerprint,
        likenesses=likenesses,
        reopened=_reopened(id, text, fingerprint, project),
        replaces=bool(written),
        differs=(*_strangeness(id, text, project), *(differing(fields, article) if written else ())),
    )


def _fingerprint(id: str, text: Capture, wish: Wish, project: Project, fields: Mapping[str, Plain]) -> Fingerprint:
    """Take the fingerprint; a text that is still the same keeps the day on which it was captured."""
    before = project.records.fingerprints.get(id)
    is_same = before is not None and before.sha256 == text.sha256
    scope: Scope = wish.scope or (before.scope if before else "whole")
    return make(
        text,
        before.captured if before and is_same else wish.today.isoformat(),
        scope,
        quotes_of(id, project.records),
        entity_names(project.records),
        filtered=fields.get("fingerprint") != "passages",
    )


def _kept(id: str, text: Capture, project: Project) -> Mapping[Path, bytes]:
    before = project.records.captures.get(id)
    if before is None or prepare(before).sha256 == text.sha256:
        return {}
    return {project.captures / f"{id}.txt.old": before.encode()}


def _strangeness(id: str, text: Capture, project: Project) -> tuple[str, ...]:
    """Say so where the new text has little in common with the earlier one."""
    records = project.records
    captures = {id: records.captures[id]} if id in records.captures else {}
    fingerprints = {id: records.fingerprints[id]} if id in records.fingerprints else {}
    if not (captures or fingerprints) or find_likenesses(text, captures, fingerprints):
        return ()
    return (f"the new text has little in common with the earlier one of `{id}`; is it the right article?",)


def _likenesses(id: str, text: Capture, project: Project) -> tuple[Likeness, ...]:
    records = project.records
    captures = {one: capture for one, capture in records.captures.items() if one != id}
    fingerprints = {one: fingerprint for one, fingerprint in records.fingerprints.items() if one != id}
    return find_likenesses(text, captures, fingerprints)


def _reopened(id: str, text: Capture, fingerprint: Fingerprint, project: Project) -> tuple[Reopened, ...]:
    records = project.records
    capture = records.captures.get(id)
    before = AtHand(prepare(capture) if capture is not None else None, records.fingerprints.get(id))
    return reopen(id, before, AtHand(text, fingerprint), records)


def _type(project: Project) -> str:
    types = [row.id for row in project.records.vocabulary.source_types]
    return "news" if "news" in types else ""
