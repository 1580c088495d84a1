"""Pages in the words of schema.org, as JSON-LD for search engines and other programs.

Values are texts, numbers, lists and objects; an address on this site stands under `@id` or `url` and begins with `/`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import quote

from generator.link.ref import Ref
from generator.link.site import Annotation, Entity, Site, Source, Speaker
from generator.pages.parts.data_file import DataFile
from generator.pages.parts.line import Link
from generator.pages.parts.when import machine
from generator.records import entity as records
from generator.records.dates import Edtf

Thing = dict[str, Any]

CONTEXT = "https://schema.org"
LICENCES = "https://spdx.org/licenses/"
ORGANIZATIONS = ("Organization", "Corporation")
"""How the types of schema.org end that can have a parent organization."""
MOST = 100
"""How many things a list names; the page has all."""


def website(site: Site) -> str:
    """Describe the site."""
    settings = site.settings
    return dump(
        {
            "@type": "WebSite",
            "@id": "/",
            "url": "/",
            "name": settings.title,
            "description": settings.description,
            "inLanguage": settings.language,
            "license": licence(site),
        }
    )


def entity_page(entity: Entity, site: Site, updated: str) -> str:
    """Describe the page of an entity and what it is about."""
    return dump(_page("WebPage", entity.url, updated, site) | {"mainEntity": described(entity, site)})


def record_page(annotation: Annotation, site: Site) -> str:
    """Describe a record: who claims what, and in which works."""
    claim: Thing = {
        "@type": "Claim",
        "@id": annotation.url,
        "url": annotation.url,
        "text": annotation.claim.text,
        "author": [_speaker(speaker, site) for speaker in annotation.speakers],
        "about": [_named(ref, site) for ref in annotation.named],
        "appearance": [work(item.source, site) for item in annotation.evidence],
        "dateCreated": _day(annotation.record.date),
        "datePublished": annotation.record.added,
        "dateModified": annotation.last_change,
        "license": licence(site),
        "isPartOf": {"@type": "WebSite", "@id": "/"},
    }
    return dump(claim)


def source_page(source: Source, site: Site, updated: str) -> str:
    """Describe the page of a source and the work that it is about."""
    return dump(_page("WebPage", source.ref.url, updated, site) | {"mainEntity": work(source, site)})


def term_page(url: str, name: str, definition: str, links: Sequence[Link], site: Site) -> str:
    """Describe the page of a type or topic and its records."""
    term = {"@type": "DefinedTerm", "@id": f"{url}#it", "name": name, "description": definition}
    return list_page(url, name, links, site, term)


def list_page(url: str, name: str, links: Sequence[Link], site: Site, about: Thing | None = None) -> str:
    """Describe a page that lists others."""
    listed = [
        {"@type": "ListItem", "position": number, "url": link.url, "name": link.title or link.label}
        for number, link in enumerate(links[:MOST], 1)
    ]
    items = {"@type": "ItemList", "numberOfItems": len(links), "itemListElement": listed}
    return dump(_page("CollectionPage", url, "", site) | {"name": name, "about": about, "mainEntity": items})


def dataset_page(files: Sequence[DataFile], site: Site, updated: str) -> str:
    """Describe the record as a data set, with its files."""
    settings = site.settings
    downloads = [
        {
            "@type": "DataDownload",
            "url": file.url,
            "name": file.title,
            "encodingFormat": file.media,
            "contentSize": f"{file.size} B",
            "sha256": file.sha256,
        }
        for file in files
    ]
    about = {"@type": "Dataset", "name": settings.title, "description": settings.description}
    return dump(_page("", "/data/", updated, site) | about | {"distribution": downloads, "isAccessibleForFree": True})


def described(entity: Entity, site: Site) -> Thing:
    """Describe an entity."""
    record = entity.record
    about: Thing = {
        "@type": entity.kind.schema_org,
        "@id": f"{entity.url}#it",
        "name": record.name,
        "alternateName": [name for name in (record.short_name, *record.aliases) if name],
        "description": record.description,
        "sameAs": _elsewhere(record),
    }
    if entity.parent and entity.kind.schema_org.endswith(ORGANIZATIONS):
        about["parentOrganization"] = _named(entity.parent, site)
    if isinstance(record, records.Person) and record.roles:
        about |= {"jobTitle": [role.role for role in record.roles], "affiliation": _all_named(entity.at, site)}
    if isinstance(record, records.Event):
        about |= {"startDate": _day(record.date), "organizer": _all_named(entity.by, site)}
        about |= {"superEvent": _named(entity.parent, site)} if entity.parent else {}
        about |= {"subEvent": _all_named(site.children.get(entity.ref, ()), site)}
    return about


def work(source: Source, site: Site) -> Thing:
    """Describe the original of a source."""
    record = source.record
    return {
        "@type": source.type.schema_org,
        "@id": f"{source.ref.url}#it",
        "url": record.url,
        "headline": record.title,
        "description": record.description,
        "publisher": _named(source.publisher, site),
        "author": [_author(name) for name in record.authors],
        "datePublished": _day(record.published),
        "inLanguage": record.language,
        "archivedAt": record.archived.url if record.archived else None,
    }


def licence(site: Site) -> str:
    """Give the address of the licence's text."""
    return f"{LICENCES}{quote(site.settings.licence.content, safe='')}.html"


def dump(thing: Thing) -> str:
    """Write JSON-LD, leaving out what is empty."""
    return json.dumps({"@context": CONTEXT} | _full(thing), ensure_ascii=False, separators=(",", ":"))


def _full(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _full(one) for key, one in value.items() if one not in (None, "", [], {})}
    return [_full(one) for one in value] if isinstance(value, list) else value


def _page(type: str, url: str, updated: str, site: Site) -> Thing:
    return {
        "@type": type,
        "@id": url,
        "url": url,
        "dateModified": updated,
        "inLanguage": site.settings.language,
        "license": licence(site),
        "isPartOf": {"@type": "WebSite", "@id": "/"},
    }


def _named(ref: Ref, site: Site) -> Thing:
    entity = site.entities[ref]
    return {"@type": entity.kind.schema_org, "@id": f"{entity.url}#it", "name": entity.record.name}


def _all_named(refs: Iterable[Ref], site: Site) -> list[Thing]:
    return [_named(ref, site) for ref in refs]


def _speaker(speaker: Speaker, site: Site) -> Thing:
    return _named(speaker.ref, site) if speaker.ref else {"@type": "Thing", "name": speaker.text}


def _author(name: str) -> Thing:
    family, comma, given = name.partition(", ")
    return {"@type": "Person", "name": f"{given} {family}" if comma else name}


def _elsewhere(record: records.Entity) -> list[str]:
    wikidata = f"https://www.wikidata.org/entity/{record.ids.wikidata}" if record.ids.wikidata else ""
    ror = f"https://ror.org/{record.ids.ror}" if record.ids.ror else ""
    return [address for address in (record.website, wikidata, ror) if address]


def _day(date: Edtf | None) -> str:
    """Give a date where schema.org can hold it: one day, month or year that is sure."""
    moment = date.moments[0] if date else None
    return machine(date) if date and moment and not moment.mark else ""
