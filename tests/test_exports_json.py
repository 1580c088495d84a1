"""The data in JSON: everything in one file, and the same beside every page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.exported import ROUNDS, compile_complete, compile_hostile, files_of, read_json, site_of

if TYPE_CHECKING:
    from pathlib import Path

    from generator.build import Compiled


@pytest.fixture(scope="module")
def files(compiled: Compiled) -> dict[str, bytes]:
    """Give the project's own data files."""
    return files_of(compiled)


@pytest.fixture(scope="module")
def everything(files: dict[str, bytes]) -> Any:
    """Read the file of everything."""
    return read_json(files["data/site.json"])


def test_everything_is_in_it(compiled: Compiled, everything: Any) -> None:
    """All things are there, each once, under the address of its page."""
    site = site_of(compiled)
    assert [one["url"] for one in everything["entities"]] == [one.url for one in site.entities.values()]
    assert [one["url"] for one in everything["sources"]] == [one.ref.url for one in site.sources.values()]
    assert [one["url"] for one in everything["annotations"]] == [one.url for one in site.annotations.values()]
    assert [one["id"] for one in everything["accounts"]] == [one.id for one in site.accounts]
    assert [one["url"] for one in everything["pages"]] == [one.ref.url for one in site.pages.values()]


def test_beside_every_page(compiled: Compiled, files: dict[str, bytes], everything: Any) -> None:
    """An entity has its records beside it, a record itself, a source the records that quote it; all as in the whole."""
    site = site_of(compiled)
    records = {one["id"]: one for one in everything["annotations"]}
    for item, (ref, entity) in zip(everything["entities"], site.entities.items(), strict=True):
        beside = read_json(files[f"{entity.url[1:]}data.json"])
        assert beside["entity"] == item
        assert beside["annotations"] == [records[one.id] for one in site.annotations_of(ref)]
    for id, record in records.items():
        assert read_json(files[f"records/{id}/data.json"])["annotation"] == record
    for item in everything["sources"]:
        beside = read_json(files[f"sources/{item['id']}/data.json"])
        assert beside["source"] == item
        assert [one["id"] for one in beside["annotations"]] == item["records"]
    for type in site.vocabulary.types:
        beside = read_json(files[f"types/{type.id}/data.json"])
        assert [one["id"] for one in beside["annotations"]] == [o.id for o in site.current if o.type.id == type.id]


def test_a_full_record(tmp_path: Path) -> None:
    """Dates say what they can mean, ids are resolved, numbers are numbers, and what the page shows is there."""
    files = files_of(compile_complete(tmp_path, lambda name: f"the {name}"))
    record = read_json(files["records/full-contract/data.json"])["annotation"]
    assert record["date"] == {"edtf": "2010-01-02/2010-03", "earliest": "2010-01-02", "latest": "2010-03-31"}
    assert record["parties"]["companies"] == ["full-company"]
    assert record["through"] == ["companies/northlake"]
    assert record["said_by"] == [
        {"id": "people/full-person", "as": "the speaker-as", "text": ""},
        {"id": None, "as": "", "text": "the speaker-text"},
    ]
    assert [(one["value"], one["min"], one["max"]) for one in record["figures"]] == [
        (1234567.25, None, None),
        (None, -3, 7),
        (None, None, None),
    ]
    assert record["evidence"][0]["outcome"] == "not-checked"
    assert record["accounts"] == ["full-account"]
    retracted = read_json(files["records/full-retracted/data.json"])["annotation"]
    assert retracted["retracted"] == {"date": "2010-06-09", "why": "the why-retracted"}


def test_network_is_the_table_of_pairs(files: dict[str, bytes]) -> None:
    """The graph has an edge for each pair, between nodes that it has, with the records of the pair."""
    graph = read_json(files["data/network.json"])
    nodes = {node["id"] for node in graph["nodes"]}
    assert {end for edge in graph["edges"] for end in (edge["source"], edge["target"])} == nodes
    assert len(graph["edges"]) == files["data/matrix.csv"].decode().count("\n") - 1
    assert all(edge["records"] == len(edge["annotations"]) == sum(edge["types"].values()) for edge in graph["edges"])


@pytest.mark.parametrize("turn", ROUNDS)
def test_hostile_texts_come_back(tmp_path: Path, turn: int) -> None:
    """Whatever contributors write, every file is JSON, and the claims in it are theirs."""
    compiled = compile_hostile(tmp_path, turn)
    read = {path: read_json(data) for path, data in files_of(compiled).items() if path.endswith(".json")}
    claims = {one["id"]: one["claim_markdown"] for one in read["data/site.json"]["annotations"]}
    assert claims == {id: one.record.claim for id, one in site_of(compiled).annotations.items()}
