"""Each thing as plain data: its record as written, with ids resolved and what follows from them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.exports.plain import plain
from generator.link.ref import Ref
from generator.link.site import Account, Annotation, Entity, Evidence, Page, Site, Source, Speaker
from generator.records import entity as records

Item = dict[str, Any]


def annotation_item(one: Annotation, site: Site) -> Item:
    """Describe a record."""
    made: Item = plain(one.record)
    return (
        {"url": one.url}
        | made
        | {
            "claim": one.claim.text,
            "claim_markdown": one.record.claim,
            "parties": {kind: [ref.id for ref in refs] for kind, refs in one.parties.items()},
            "through": names(one.through),
            "said_by": [_speaker(speaker) for speaker in one.speakers],
            "evidence": [_evidence(item, site) for item in one.evidence],
            "responds_to": names(one.responds_to),
            "supersedes": one.supersedes.id if one.supersedes else None,
            "note": one.note.text,
            "note_markdown": one.record.note,
            "accounts": [account.id for account in site.accounts_on((one,))],
        }
    )


def _speaker(speaker: Speaker) -> Item:
    if speaker.ref:
        return {"id": str(speaker.ref), "as": speaker.text, "text": ""}
    return {"id": None, "as": "", "text": speaker.text}


def _evidence(item: Evidence, site: Site) -> Item:
    outcome = item.outcome
    return plain(item.record) | {  # type: ignore[no-any-return]
        "citing": name(item.citing),
        "outcome": outcome.verdict.value if outcome else None,
        "captured": (outcome.captured or None) if outcome else None,
        "passage": site.passage_number(item.source.id, item.record.quote) if item.record.quote else None,
        "places": [list(place) for place in outcome.places] if outcome else [],
    }


def entity_item(entity: Entity, site: Site) -> Item:
    """Describe an entity; `records` counts those of its parts where its kind rolls up."""
    item: Item = {"kind": entity.kind.id, "id": entity.ref.id, "url": entity.url} | plain(entity.record)
    item |= {"parent": name(entity.parent), "parents": names(entity.line)}
    if isinstance(entity.record, records.Person):
        roles = zip(item["roles"], entity.at, strict=False)
        item["roles"] = [role | {"at": name(at)} for role, at in roles]
    if isinstance(entity.record, records.Event):
        item |= {"by": names(entity.by), "addressed_to": names(entity.addressed_to), "part_of": name(entity.parent)}
    return item | {
        "overview": entity.overview.text,
        "records": len(site.annotations_of(entity.ref)),
        "publishes": [source.id for source in site.published.get(entity.ref, ())],
    }


def source_item(source: Source, site: Site) -> Item:
    """Describe a source."""
    return _with_address({"id": source.id, "page": source.ref.url} | plain(source.record)) | {
        "publisher": name(source.publisher),
        "carrier": name(source.carrier),
        "origin": source.origin,
        "summary": source.summary.text,
        "kept": plain(source.fingerprint),
        "records": [one.id for one in site.by_source.get(source.id, ())],
    }


def _with_address(item: Item) -> Item:
    """Call the address at the publisher `original`, since `url` is that of our page everywhere."""
    names = {"url": "original", "page": "url"}
    return {names.get(key, key): value for key, value in item.items()}


def account_item(account: Account) -> Item:
    """Describe a question on which sources differ."""
    item: Item = plain(account.record)
    item["answers"] = [
        {"says": said.says.text, "says_markdown": answer["says"], "annotations": list(said.annotations)}
        for said, answer in zip(account.answers, item["answers"], strict=True)
    ]
    return item | {"note": account.note.text, "note_markdown": account.record.note}


def page_item(page: Page) -> Item:
    """Describe a page of prose."""
    made: Item = plain(page.record)
    return {"id": page.ref.id, "url": page.ref.url} | made | {"text": page.body.text}


def name(ref: Ref | None) -> str | None:
    """Give the full name of a thing: `companies/salesforce`."""
    return str(ref) if ref else None


def names(refs: Iterable[Ref]) -> list[str]:
    """Give the full names of several things."""
    return [str(ref) for ref in refs]
