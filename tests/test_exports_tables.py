"""The tables of data: whole, readable by other programs, and safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from io import StringIO
from typing import TYPE_CHECKING

import frictionless
import pytest

from generator.exports.csv_text import FORMULA
from tests.built import compile_content
from tests.exported import ROUNDS, compile_complete, compile_hostile, files_of, site_of, table

if TYPE_CHECKING:
    from pathlib import Path

    from generator.build import Compiled
    from tests.built import Built

TABLES = ("annotations", "evidence", "figures", "entities", "sources", "matrix")


def test_every_record_is_a_row(compiled: Compiled) -> None:
    """The tables hold all records, their evidence and figures, all entities and all sources, each once."""
    site, files = site_of(compiled), files_of(compiled)
    rows = {name: table(files[f"data/{name}.csv"]) for name in TABLES}
    records = site.annotations.values()
    assert [row["id"] for row in rows["annotations"]] == list(site.annotations)
    assert [row["claim"] for row in rows["annotations"]] == [one.claim.text for one in records]
    assert [row["quote"] for row in rows["evidence"]] == [i.record.quote for one in records for i in one.evidence]
    assert len(rows["figures"]) == sum(len(one.record.figures) for one in records)
    assert [f"{row['kind']}/{row['id']}" for row in rows["entities"]] == [str(ref) for ref in site.entities]
    assert [row["id"] for row in rows["sources"]] == list(site.sources)


def test_cells_of_a_full_record(tmp_path: Path) -> None:
    """Each field stands in its own column, dates with the days that they can mean."""
    files = files_of(compile_complete(tmp_path, lambda name: f"the {name}"))
    row = next(row for row in table(files["data/annotations.csv"]) if row["id"] == "full-contract")
    assert row == row | {
        "claim": "the claim",
        "date": "2010-01-02/2010-03",
        "date_earliest": "2010-01-02",
        "date_latest": "2010-03-31",
        "companies": "full-company",
        "through": "companies/northlake",
        "said_by": "people/full-person, the speaker-as; the speaker-text",
        "mode": "denied",
        "tie": "true",
        "basis": "asserted",
        "responds_to": "events/tide-letter; records/tide-contract",
        "supersedes": "full-retracted",
        "corrected": "2010-06-07",
        "derived": "42: the derived",
        "uncertain": "date: the uncertain-date; figures: the uncertain-figures",
        "note": "the note",
        "changed": "2010-06-08",
    }


def test_numbers_stay_numbers(tmp_path: Path) -> None:
    """A number is written exactly, and a negative one without the sign that keeps texts from being formulas."""
    data = files_of(compile_complete(tmp_path, lambda name: f"the {name}"))["data/figures.csv"]
    full = [row for row in table(data) if row["annotation"] == "full-contract"]
    assert [row["value"] for row in full] == ["1234567.25", "", ""]
    assert [(row["min"], row["max"]) for row in full] == [("", ""), ("-3", "7"), ("", "")]
    assert b",-3,7," in data


def test_pairs_are_those_of_the_records(compiled: Compiled) -> None:
    """The table of pairs has every company and agency that one record names, with the number of such records."""
    site = site_of(compiled)
    expected: dict[tuple[str, str], int] = {}
    for one in site.current:
        for company in (ref.id for ref in one.named if ref.kind == "companies"):
            for agency in (ref.id for ref in one.named if ref.kind == "agencies"):
                expected[company, agency] = expected.get((company, agency), 0) + 1
    rows = table(files_of(compiled)["data/matrix.csv"])
    assert {(row["id"], row["other_id"]): int(row["records"]) for row in rows} == expected


@pytest.mark.parametrize("turn", ROUNDS)
def test_no_cell_is_a_formula(tmp_path: Path, turn: int) -> None:
    """No text begins as a formula does, whatever contributors write; read back, it is what they wrote."""
    compiled = compile_hostile(tmp_path, turn)
    for path, data in files_of(compiled).items():
        if path.endswith(".csv"):
            cells = [cell for row in csv.reader(StringIO(data.decode(), newline="")) for cell in row]
            assert [cell for cell in cells if cell.lstrip(" \n").startswith(FORMULA) and not _is_number(cell)] == []
    written = {one.claim.text for one in site_of(compiled).annotations.values()}
    assert {row["claim"] for row in table(files_of(compiled)["data/annotations.csv"])} == written


def _is_number(cell: str) -> bool:
    try:
        return Decimal(cell).is_finite()
    except ArithmeticError:
        return False


@pytest.mark.parametrize("turn", ROUNDS)
def test_package_is_valid(tmp_path: Path, turn: int) -> None:
    """The package's own checker finds every file as described: sizes, hashes, types of cells, keys, references."""
    assert frictionless.validate(_written(compile_hostile(tmp_path, turn), tmp_path)).flatten() == []


def test_package_of_the_project_is_valid(compiled: Compiled, tmp_path: Path) -> None:
    """The same holds for the project's own content."""
    assert frictionless.validate(_written(compiled, tmp_path)).flatten() == []


def test_addresses_lead_to_pages(site: Built) -> None:
    """Every address in a table is a page of the site, every fragment a place on it."""
    for name in ("annotations", "evidence", "entities", "sources"):
        for row in table((site.folder / "data" / f"{name}.csv").read_bytes()):
            address, _, fragment = row["url"].partition("#")
            page = site.pages[f"{address[1:]}index.html"]
            assert not fragment or page.xpath("//*[@id=$fragment]", fragment=fragment)


def test_every_column_is_described(compiled: Compiled) -> None:
    """The package names each column as the file does, and says what it holds."""
    files = files_of(compiled)
    package = json.loads(files["data/datapackage.json"])
    listed = {resource["path"]: resource for resource in package["resources"]}
    assert {f"data/{path}" for path in listed} == {path for path in files if path.startswith("data/")} - {
        "data/datapackage.json"
    }
    for name in TABLES:
        fields = listed[f"{name}.csv"]["schema"]["fields"]
        assert files[f"data/{name}.csv"].decode().partition("\n")[0].split(",") == [field["name"] for field in fields]
        assert [field["name"] for field in fields if not field["description"]] == []


def test_same_bytes_again(content: Path, compiled: Compiled) -> None:
    """The same content gives the same files."""
    assert files_of(compile_content(content)) == files_of(compiled)


def _written(compiled: Compiled, folder: Path) -> str:
    for path, data in files_of(compiled).items():
        if path.startswith("data/"):
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_bytes(data)
    return str(folder / "data" / "datapackage.json")
