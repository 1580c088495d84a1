"""`datapackage.json`: all files with their fields, as a Data Package 2.0 of Frictionless Data."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from generator.exports.dataset import Dataset, dataset
from generator.link.site import Site
from generator.pages.citations.work import slug

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
NOT_IN_A_NAME = re.compile(r"[^-a-zA-Z0-9._]+")
TABLE = "https://datapackage.org/profiles/2.0/tableschema.json"


def package(site: Site, datasets: Sequence[Dataset]) -> Dataset:
    """Describe all files of the data folder."""
    settings = site.settings
    last = max((one.last_change for one in site.annotations.values()), default="")
    made = {
        "$schema": PROFILE,
        "name": slug(settings.title),
        "title": settings.title,
        "description": settings.description,
        "version": last.replace("-", "."),
        "licenses": [{"name": NOT_IN_A_NAME.sub("-", settings.licence.content), "title": settings.licence.content}],
        "resources": [_resource(one) for one in datasets],
    }
    text = json.dumps({key: value for key, value in made.items() if value}, ensure_ascii=False, indent=1)
    return dataset("datapackage.json", "All files with their fields", len(datasets), f"{text}\n".encode())


def _resource(one: Dataset) -> dict[str, Any]:
    listed = one.listed
    made: dict[str, Any] = {
        "name": slug(listed.name),
        "path": listed.name,
        "title": listed.title,
        "format": listed.name.rpartition(".")[2],
        "mediatype": listed.media,
        "encoding": "utf-8",
        "bytes": listed.size,
        "hash": f"sha256:{listed.sha256}",
    }
    if listed.columns:
        made |= {"type": "table", "dialect": {"lineTerminator": "\n"}, "schema": _schema(one)}
    return made


def _schema(one: Dataset) -> dict[str, Any]:
    fields = [
        {"name": column.name, "type": column.form, "description": column.description} for column in one.listed.columns
    ]
    schema: dict[str, Any] = {"$schema": TABLE, "fields": fields}
    if one.key:
        schema["primaryKey"] = list(one.key)
    if one.references:
        schema["foreignKeys"] = [
            {"fields": [column], "reference": {"resource": f"{name}-csv", "fields": [there]}}
            for column, name, there in one.references
        ]
    return schema
