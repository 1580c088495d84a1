"""Every field of every record is exported or declared internal: curated data that nobody can read is lost work."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from typing import TYPE_CHECKING, Any

import pytest

from generator import records
from generator.exports.fields import INTERNAL
from generator.exports.plain import plain
from generator.records.dates import Edtf, Moment
from generator.records.fingerprint import Fingerprint
from generator.records.scalars import Read, Short
from tests.exported import compile_complete, files_of, leaves, read_json, site_of

if TYPE_CHECKING:
    from pathlib import Path

VALUES = {Edtf, Moment, Read, Short}
"""Dataclasses of the records' folder that are no records: dates, and how texts are read."""


def record_classes() -> list[type]:
    """Find all records, wherever in their folder they are written."""
    modules = [
        importlib.import_module(f"{records.__name__}.{one.name}") for one in pkgutil.iter_modules(records.__path__)
    ]
    found = {one for module in modules for one in vars(module).values() if isinstance(one, type)}
    made = [one for one in found if dataclasses.is_dataclass(one) and one.__module__.startswith(records.__name__)]
    return sorted(set(made) - VALUES, key=lambda one: (one.__module__, one.__name__))


def record_values(value: Any) -> list[Any]:
    """List all records that stand in a value of the site."""
    if isinstance(value, dict):
        return [found for one in value.values() for found in record_values(one)]
    if isinstance(value, tuple | list):
        return [found for one in value for found in record_values(one)]
    if type(value) not in record_classes():
        return []
    inside = [found for field in dataclasses.fields(value) for found in record_values(getattr(value, field.name))]
    return [value, *inside]


def records_inside_internal_fields(outer: Any) -> list[Any]:
    """List the records in those fields of a record that are internal, which are internal as a whole."""
    names = [name for record, name in INTERNAL if isinstance(outer, record)]
    return [one for name in names for one in record_values(getattr(outer, name))]


@pytest.fixture(scope="module")
def complete(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Any], set[Any]]:
    """Give all records of content in which every field is filled, and all that the largest data file says."""
    folder: Path = tmp_path_factory.mktemp("complete")
    compiled = compile_complete(folder, lambda name: f"the {name}")
    site = site_of(compiled)
    things = [*site.entities.values(), *site.sources.values(), *site.annotations.values()]
    things += [*site.accounts, *site.pages.values()]
    kept = [source.fingerprint for source in site.sources.values()]
    found = record_values([site.settings, site.vocabulary, *(thing.record for thing in things), *kept])
    return found, set(map(str, leaves(read_json(files_of(compiled)["data/site.json"]))))


@pytest.mark.parametrize("record", record_classes(), ids=lambda record: f"{record.__module__}.{record.__name__}")
def test_every_field_is_exported(record: type, complete: tuple[list[Any], set[Any]]) -> None:
    """What stands in a field stands in the file of everything, unless the field is declared internal."""
    found, exported = complete
    of_this = [one for one in found if isinstance(one, record)]
    inside = {type(one) for outer in found for one in records_inside_internal_fields(outer)}
    for field in dataclasses.fields(record):
        values = [value for one in of_this if (value := getattr(one, field.name)) not in ("", None, (), {})]
        assert values, f"the content in tests/complete.py has no `{field.name}`"
        said = {str(leaf) for value in values for leaf in leaves(plain(value))}
        # Ids are exported with their kind before them.
        missing = {
            one for one in said if one not in exported and not any(full.endswith(f"/{one}") for full in exported)
        }
        is_internal = (record, field.name) in INTERNAL or record in inside
        assert is_internal or not missing, (field.name, missing)
        assert not is_internal or missing, f"`{field.name}` is exported all the same"


def test_internal_fields_exist_and_have_reasons() -> None:
    """The list of exceptions names fields that there are, each with a reason."""
    for (record, name), reason in INTERNAL.items():
        assert name in {field.name for field in dataclasses.fields(record)}
        assert len(reason.split()) > 5


def test_no_filter_in_any_file(site_files: dict[str, bytes], filters: list[str]) -> None:
    """The fingerprints' filters, from which words could be guessed, are in no file."""
    assert filters
    assert [path for path, data in site_files.items() for one in filters if one.encode() in data] == []


@pytest.fixture(scope="module")
def site_files(compiled: Any) -> dict[str, bytes]:
    """Give the project's own data files."""
    return files_of(compiled)


@pytest.fixture(scope="module")
def filters(compiled: Any) -> list[str]:
    """Give the filters of the project's own fingerprints."""
    kept = [source.fingerprint for source in site_of(compiled).sources.values()]
    return [one.filter for one in kept if isinstance(one, Fingerprint) and one.filter]


def test_quotes_keep_to_the_policy(compiled: Any, site_files: dict[str, bytes]) -> None:
    """No exported quote is longer than the policy allows, and each is one that a record quotes."""
    site = site_of(compiled)
    everything = read_json(site_files["data/site.json"])
    quotes = [item["quote"] for one in everything["annotations"] for item in one["evidence"]]
    assert sorted(quotes) == sorted(i.record.quote for one in site.annotations.values() for i in one.evidence)
    assert max(len(quote.split()) for quote in quotes) <= site.settings.quotation.words
