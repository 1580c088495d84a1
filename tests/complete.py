"""Content in which every field of every record is filled, with texts of the caller's choice."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

from tests.built import EXAMPLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Say = Callable[[str], str]
    """Gives the text for a field, by its name."""

REGISTERS = ("wikidata", "lei", "cik", "ticker", "uei", "ror", "usaspending")


def write_complete(folder: Path, say: Say) -> Path:
    """Write a content folder: the example, and beside its things others that have every field."""
    content = folder / "content"
    shutil.copytree(EXAMPLE, content)
    (content / "site.yaml").write_text(_json(_settings(say)), "utf-8")
    (content / "vocabulary.yaml").write_text(_json(_vocabulary(say)), "utf-8")
    (content / "accounts.yaml").write_text(_json([_account(say)]), "utf-8")
    (content / "annotations" / "full.yaml").write_text(_json(_annotations(say)), "utf-8")
    for path, fields in _documents(say).items():
        (content / path).write_text(f"---\n{_json(fields)}\n---\n{say('body')}\n", "utf-8")
    return content


def _settings(say: Say) -> dict[str, Any]:
    return {
        "title": say("title"),
        "question": say("question"),
        "description": say("description"),
        "base_url": "https://complete.example/",
        "language": "en",
        "licence": {"content": say("licence"), "code": say("code")},
        "repository": "https://code.example/complete",
        "contact": say("contact"),
        "specimen": "full-contract",
        "quotation": {"words": 15, "share": 25, "opening_words": 60},
        "waivers": [{"rule": "no-archived-copy", "where": "sources/*", "reason": say("reason")}],
    }


def _vocabulary(say: Say) -> dict[str, Any]:
    return {
        "kinds": [
            _kind("companies", "entity", say, ties_with=["agencies"]),
            _kind("agencies", "agency", say, ties_with=["companies"], rolls_up=True),
            _kind("people", "person", say),
            _kind("organizations", "organization", say),
            _kind("events", "event", say),
        ],
        "types": [
            _type("contract", say, "square", tie=True),
            _type("employee-action", say, "diamond"),
            _type("statement", say, "speech"),
            _type("absence", say, "hatch"),
        ],
        "topics": [_term(id, say) for id in ("tide-tables", "harbour-records")],
        "measures": [
            _term(id, say) | {"unit": say(f"unit-{id}"), "grows": True} for id in ("signatories", "contract-value")
        ],
        "source_types": [
            _term("news", say) | {"csl": "article-newspaper", "schema_org": "NewsArticle"},
            _term("press-release", say) | {"csl": say("csl"), "schema_org": say("schema_org")},
        ],
    }


def _kind(id: str, record: str, say: Say, **more: Any) -> dict[str, Any]:
    words = {
        name: say(f"{name}-{id}") for name in ("singular", "plural", "description", "schema_org", "followthemoney")
    }
    return {"id": id, "record": record, "parent": True} | words | more


def _type(id: str, say: Say, shape: str, **more: Any) -> dict[str, Any]:
    words = {name: say(f"{name}-{id}") for name in ("label", "one", "many", "definition")}
    return {"id": id, "shape": shape, "light": "#1F47AA", "dark": "#7EAEFE"} | words | more


def _term(id: str, say: Say) -> dict[str, Any]:
    return {"id": id, "label": say(f"label-{id}"), "definition": say(f"definition-{id}")}


def _account(say: Say) -> dict[str, Any]:
    return {
        "id": "full-account",
        "question": say("question-account"),
        "kind": "growth",
        "answers": [
            {"says": say("says-one"), "annotations": ["full-contract"]},
            {"says": say("says-two"), "annotations": ["tide-contract"]},
        ],
        "note": say("note-account"),
    }


def _documents(say: Say) -> dict[str, dict[str, Any]]:
    return {
        "companies/full-company.md": _entity("company", say, parent="northlake"),
        "agencies/full-agency.md": _entity("agency", say, parent="harbours") | {"class": "component"},
        "people/full-person.md": _entity("person", say, parent="ada-quill") | {"roles": _roles(say)},
        "organizations/full-organization.md": _entity("organization", say, parent="gazette") | {"sort": "group"},
        "events/full-event.md": _entity("event", say, parent="tide-letter") | _event(),
        "sources/full-source.md": _source(say),
        "sources/full-original.md": {
            "description": say("description-original"),
            "publisher": "gazette",
            "held": "false",
        },
        "pages/full-page.md": {"title": say("title-page"), "description": say("description-page")},
    }


def _entity(name: str, say: Say, **more: Any) -> dict[str, Any]:
    return {
        "name": say(f"name-{name}"),
        "short_name": say(f"short-name-{name}"),
        "aliases": [say(f"alias-{name}"), say(f"other-alias-{name}")],
        "description": say(f"description-{name}"),
        "website": f"https://{name}.example/",
        "ids": {register: say(f"{register}-{name}") for register in REGISTERS},
        "former_ids": [f"former-{name}"],
        "uncertain": {"website": say(f"uncertain-{name}")},
    } | more


def _roles(say: Say) -> list[dict[str, str]]:
    return [
        {"role": say("role"), "at": "full-company", "from": "2001-02", "to": "2003-04"},
        {"role": say("other-role"), "at": "bhr", "as_of": "2005-06~"},
    ]


def _event() -> dict[str, Any]:
    return {
        "form": "contract",
        "date": "2007-08?",
        "by": ["full-person"],
        "addressed_to": ["full-organization"],
        "part_of": "tide-letter",
    }


def _source(say: Say) -> dict[str, Any]:
    return {
        "title": say("title-source"),
        "description": say("description-source"),
        "publisher": "full-organization",
        "carrier": "gazette",
        "authors": [f"{say('family')}, {say('given')}", say("author")],
        "published": "2009-10-11",
        "url": "https://source.example/a_b~c%20d?e=f&g#h",
        "archived": {"url": "https://archive.example/2009/source", "at": "2009-10-12"},
        "accessed": "2009-10-13",
        "type": "press-release",
        "language": "fr",
        "reprints": {"source": "full-original", "how": "rewrite"},
        "standing": {"is": "corrected", "date": "2009-11", "note": say("note-standing")},
        "caution": say("caution"),
        "former_ids": ["former-source"],
        "fingerprint": "passages",
        "uncertain": {"published": say("uncertain-source")},
    }


def _annotations(say: Say) -> list[dict[str, Any]]:
    return [_contract(say), _retracted(say), _absence(say)]


def _contract(say: Say) -> dict[str, Any]:
    return {
        "id": "full-contract",
        "type": "contract",
        "claim": say("claim"),
        "date": "2010-01-02/2010-03",
        "dated_by": "report",
        "companies": ["full-company"],
        "agencies": ["full-agency"],
        "people": ["full-person"],
        "organizations": ["full-organization"],
        "events": ["full-event"],
        "through": ["northlake"],
        "topics": ["tide-tables", "harbour-records"],
        "said_by": [{"id": "full-person", "as": say("speaker-as")}, {"text": say("speaker-text")}],
        "mode": "denied",
        "basis": "asserted",
        "documents": say("documents"),
        "figures": [
            {"measure": "contract-value", "value": "1234567.25", "bound": "up-to", "unit": "USD", "of": "full-company"},
            {"measure": "signatories", "min": "-3", "max": "7", "per": "month", "over": "P2Y", "as_of": "2010-04"},
            {"measure": "signatories", "wording": say("wording")},
        ],
        "evidence": [
            {
                "source": "full-source",
                "quote": say("quote"),
                "prefix": say("prefix"),
                "suffix": say("suffix"),
                "locator": say("locator"),
                "citing": "gazette",
                "stance": "disputes",
            }
        ],
        "responds_to": ["tide-letter", "tide-contract"],
        "supersedes": "full-retracted",
        "corrections": [
            {"date": "2010-06-07", "said": say("said"), "says": say("says"), "why": say("why-corrected")},
            {"date": "2010-06-07", "said": say("said-too"), "says": say("says-too"), "why": say("why-too")},
        ],
        "derived": {"42": say("derived")},
        "uncertain": {"date": say("uncertain-date"), "figures": say("uncertain-figures")},
        "note": say("note"),
        "added": "2010-05-06",
        "changed": "2010-06-08",
    }


def _retracted(say: Say) -> dict[str, Any]:
    return {
        "id": "full-retracted",
        "type": "contract",
        "claim": say("claim-retracted"),
        "companies": ["full-company"],
        "said_by": ["gazette"],
        "evidence": [{"source": "full-source", "quote": say("quote-retracted")}],
        "status": "retracted",
        "retracted": {"date": "2010-06-09", "why": say("why-retracted")},
        "added": "2010-05-05",
    }


def _absence(say: Say) -> dict[str, Any]:
    return {
        "id": "full-absence",
        "type": "absence",
        "claim": say("claim-absence"),
        "companies": ["full-company"],
        "said_by": ["gazette"],
        "searched": {"where": say("where"), "at": "2010-07-08", "by": say("by")},
        "added": "2010-07-09",
    }


def _json(value: Any) -> str:
    """Write YAML as its subset JSON."""
    return json.dumps(value, ensure_ascii=False)
