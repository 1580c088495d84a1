"""Every thing's JSON and CSV, written once and used in all files that hold the thing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.exports.annotations import annotation_columns
from generator.exports.csv_text import lines
from generator.exports.items import annotation_item, entity_item, source_item
from generator.exports.table import rows
from generator.link.ref import Ref
from generator.link.site import Annotation, Site


@dataclass(frozen=True, slots=True)
class Texts:
    """A site with the texts of its things, each on one line without its end."""

    site: Site
    annotations: Mapping[str, str]
    """Records as JSON."""
    rows: Mapping[str, str]
    """Records as rows of CSV, with their line feeds."""
    entities: Mapping[Ref, str]
    sources: Mapping[str, str]


def write_texts(site: Site) -> Texts:
    """Write all things."""
    columns = annotation_columns(site)
    return Texts(
        site,
        {id: dump(annotation_item(one, site)) for id, one in site.annotations.items()},
        {id: lines(rows(columns, [one], site)) for id, one in site.annotations.items()},
        {ref: dump(entity_item(one, site)) for ref, one in site.entities.items()},
        {id: dump(source_item(one, site)) for id, one in site.sources.items()},
    )


def dump(value: Any) -> str:
    """Write a value as JSON on one line, letters of all scripts as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def listed(texts: Iterable[str]) -> str:
    """Put texts of JSON into a list, one line each."""
    inside = ",\n".join(texts)
    return f"[\n{inside}\n]" if inside else "[]"


def document(parts: Mapping[str, str]) -> bytes:
    """Put texts of JSON under names."""
    inside = ",\n".join(f"{dump(key)}:{text}" for key, text in parts.items())
    return f"{{\n{inside}\n}}\n".encode()


def of(annotations: Iterable[Annotation], texts: Mapping[str, str]) -> list[str]:
    """Give the texts of some records."""
    return [texts[one.id] for one in annotations]
