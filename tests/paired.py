"""The example with a pair of every sort beside its own: reported, asserted, indirect, and named only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.built import EXAMPLE, copy_content

if TYPE_CHECKING:
    from pathlib import Path

LIGHTS = (
    '---\nname: "Office of Lights"\nshort_name: "Lights"\nclass: independent\ndescription: "Office for lights."\n---\n'
)
HARROW = '---\nname: "Harrow"\ndescription: "Seller of forecasts that others make."\n---\n'
BUOYS = '---\nname: "Buoys"\ndescription: "Maker of buoys."\n---\n'
RECORDS = {
    "named-whole": "type: statement\n  companies: [northlake]\n  agencies: [harbours, freight]",
    "asserted-lights": "type: contract\n  companies: [veldspar]\n  agencies: [lights]\n  basis: asserted",
    "through-northlake": "type: contract\n  companies: [harrow]\n  agencies: [lights]\n  through: [northlake]",
    "no-agency": "type: statement\n  companies: [buoys]",
}


def write_paired(folder: Path) -> Path:
    """Write the content folder."""
    content = copy_content(folder, EXAMPLE)
    (content / "agencies" / "lights.md").write_text(LIGHTS, "utf-8")
    (content / "companies" / "harrow.md").write_text(HARROW, "utf-8")
    (content / "companies" / "buoys.md").write_text(BUOYS, "utf-8")
    add_records(content, "pairs", RECORDS)
    return content


def write_crowd(folder: Path, count: int) -> Path:
    """Write the same with as many more companies and offices, each company named once with one office."""
    content = write_paired(folder)
    for number in range(count):
        for kind in ("companies", "agencies"):
            text = (
                f'---\nname: "{kind.title()} number {number}"\nclass: independent\ndescription: "One of many."\n---\n'
            )
            text = text.replace("class: independent\n", "") if kind == "companies" else text
            (content / kind / f"{kind}-{number}.md").write_text(text, "utf-8")
    fields = "type: contract\n  companies: [companies-{0}]\n  agencies: [agencies-{0}]"
    add_records(content, "crowd", {f"crowd-{number}": fields.format(number) for number in range(count)})
    return content


def add_records(content: Path, name: str, records: dict[str, str]) -> None:
    """Add records that all rest on the same words of the same letter."""
    rows = [_record(id, fields) for id, fields in records.items()]
    (content / "annotations" / f"{name}.yaml").write_text("\n".join(rows), "utf-8")


def _record(id: str, fields: str) -> str:
    return (
        f'- id: {id}\n  {fields}\n  date: 2024-05-07\n  claim: "One of a pair."\n  said_by: [gazette]\n  evidence:\n'
        '    - source: gazette-tide-letter\n      quote: "More than 200 people at Northlake signed a letter"\n'
        "  added: 2024-06-01\n"
    )
