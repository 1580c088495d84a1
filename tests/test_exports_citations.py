"""Citations in every form, read back by other people's parsers: each says what the site holds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import jsonschema
import mwparserfromhell
import pytest
import rispy
from pybtex.database import parse_string
from pybtex.richtext import Text

from generator.pages.citations.bibtex import bibtex
from generator.pages.citations.csl import csl_item, csl_json
from generator.pages.citations.ris import ris
from generator.pages.citations.wikipedia import wikipedia
from generator.pages.citations.work import HOLE, Work, page_work, record_work, source_work
from generator.records.dates import parse
from tests.csl_schema import CSL
from tests.exported import ROUNDS, compile_hostile, files_of, site_of

if TYPE_CHECKING:
    from pathlib import Path

    from generator.build import Compiled
    from generator.link.site import Site

OURS = "https://example.org/records/one/"


def works(site: Site) -> list[Work]:
    """List all that can be cited."""
    pages = [page_work(entity.record.name, site, "2024-06-02") for entity in site.entities.values()]
    records = [record_work(one, site) for one in site.annotations.values()]
    return [*pages, *records, *(source_work(source, site) for source in site.sources.values())]


@pytest.fixture(params=ROUNDS)
def hostile_works(request: pytest.FixtureRequest, tmp_path: Path) -> list[Work]:
    """List all works of content with hostile texts in every field."""
    return works(site_of(compile_hostile(tmp_path, request.param)))


UNKNOWN = {r"\textbraceleft{}": "{", r"\textbraceright{}": "}", r"\textasciicircum{}": "^", r"\$": "$"}
"""Commands of TeX that the parser does not know, and what they print."""


def printed(tex: str) -> str:
    """Give what TeX prints."""
    for number, command in enumerate(UNKNOWN):
        tex = tex.replace(command, chr(0xE001 + number))
    return str(Text.from_latex(tex)).translate(dict(enumerate(UNKNOWN.values(), 0xE001)))


def test_bibtex(hostile_works: list[Work]) -> None:
    """Every entry is one of its own, with the title, container, authors and address that the work has."""
    read = parse_string("\n".join(bibtex(work) for work in hostile_works), "bibtex").entries
    assert len(read) == len({work.key for work in hostile_works})
    for work in hostile_works:
        entry = read[work.key]
        container = next(entry.fields[name] for name in ("journal", "howpublished") if name in entry.fields)
        assert printed(entry.fields["title"]) == work.title
        assert printed(container) == work.container
        assert [printed(str(name)) for name in entry.persons.get("author", ())] == list(work.authors)
        assert entry.fields.get("url", "") == work.url
        assert entry.fields.get("year", "") == (str(work.published.year) if work.published else "")


def test_csl(hostile_works: list[Work]) -> None:
    """Every item has the form that the Citation Style Language asks for, and says what the work is."""
    for work in hostile_works:
        read = json.loads(csl_json(work))
        jsonschema.validate(read, CSL)
        assert (read[0]["id"], read[0]["title"], read[0].get("URL", "")) == (work.key, work.title, work.url)
        assert read[0]["container-title"] == work.container


def test_ris(hostile_works: list[Work]) -> None:
    """Every text stays one reference: nothing that is written in a field begins another."""
    for work in hostile_works:
        (read,) = rispy.loads(ris(work))
        assert (read["id"], read["title"], read["secondary_title"]) == (work.key, work.title, work.container)
        assert read.get("authors", []) == list(work.authors)
        assert read.get("urls", []) == ([work.url] if work.url else [])


def test_wikipedia(hostile_works: list[Work]) -> None:
    """The text is one template, whatever stands in its fields, and prints the title."""
    for work in hostile_works:
        (template,) = mwparserfromhell.parse(wikipedia(work).replace(HOLE, OURS)).nodes
        fields = {str(field.name): field.value.strip_code(normalize=True) for field in template.params}
        assert str(template.name).strip() == "cite web"
        assert fields["title"].strip() == work.title
        assert fields["website"].strip() == work.container
        assert fields.get("url", "").strip() == work.url.replace(HOLE, OURS)


def work(date: str) -> Work:
    """Make a work of a given date."""
    return Work(
        key="letter",
        form="article-newspaper",
        title="A letter -- and `quotes`",
        authors=("Marlowe, Iris", "Port Ellory Union"),
        container="Port Ellory Gazette",
        published=parse(date),
        url="https://gazette.example/a_b?c=d&e#f",
        accessed="2024-06-01",
        language="en",
    )


def test_forms_of_one_work() -> None:
    """A newspaper article looks in each form as its readers know it."""
    letter = work("2024-05-07")
    assert (
        bibtex(letter)
        == """\
@article{letter,
  title = {{A letter -{}- and `quotes`}},
  author = {Marlowe, Iris and {Port Ellory Union}},
  journal = {Port Ellory Gazette},
  year = {2024},
  month = may,
  day = {7},
  url = {https://gazette.example/a_b?c=d&e#f},
  urldate = {2024-06-01},
  language = {en},
}"""
    )
    assert csl_item(letter) == {
        "id": "letter",
        "type": "article-newspaper",
        "title": "A letter -- and `quotes`",
        "author": [{"family": "Marlowe", "given": "Iris"}, {"literal": "Port Ellory Union"}],
        "container-title": "Port Ellory Gazette",
        "issued": {"date-parts": [[2024, 5, 7]]},
        "URL": "https://gazette.example/a_b?c=d&e#f",
        "accessed": {"date-parts": [[2024, 6, 1]]},
        "language": "en",
    }
    assert ris(letter).splitlines() == [
        "TY  - NEWS",
        "ID  - letter",
        "TI  - A letter -- and `quotes`",
        "AU  - Marlowe, Iris",
        "AU  - Port Ellory Union",
        "T2  - Port Ellory Gazette",
        "PB  - Port Ellory Gazette",
        "PY  - 2024",
        "DA  - 2024/05/07/",
        "UR  - https://gazette.example/a_b?c=d&e#f",
        "Y2  - 2024/06/01/",
        "LA  - en",
        "ER  - ",
    ]
    assert wikipedia(letter) == (
        "{{cite web |title=A letter -- and `quotes` |last1=Marlowe |first1=Iris |last2=Port Ellory Union"
        " |website=Port Ellory Gazette |date=7 May 2024 |url=https://gazette.example/a_b?c=d&e#f"
        " |access-date=1 June 2024}}"
    )


@pytest.mark.parametrize(
    ("date", "csl", "bib", "wiki"),
    [
        ("2018-06", {"date-parts": [[2018, 6]]}, "month = jun", "|date=June 2018"),
        ("2018", {"date-parts": [[2018]]}, "year = {2018}", "|date=2018"),
        ("2018-06~", {"date-parts": [[2018, 6]], "circa": True}, "note = {Dated about June 2018}", "|date=2018"),
        ("2018-06/2018-07", {"date-parts": [[2018, 6], [2018, 7]]}, "note = {Dated June to July 2018}", "|date=2018"),
        (
            "../2018-06-25",
            {"literal": "by 25 June 2018"},
            "note = {Dated by 25 June 2018}",
            "|website=Port Ellory Gazette |url",
        ),
        (
            "[2018-06-25,2018-06-26]",
            {"literal": "25 or 26 June 2018"},
            "note = {Dated 25 or 26 June 2018}",
            "|date=2018",
        ),
    ],
)
def test_inexact_dates(date: str, csl: object, bib: str, wiki: str) -> None:
    """No form makes a date more exact than the source has it."""
    assert csl_item(work(date))["issued"] == csl
    assert bib in bibtex(work(date))
    assert wiki in wikipedia(work(date))


def test_files_of_sources(compiled: Compiled) -> None:
    """The two lists of sources hold all of them, and beside each source stands its own entry."""
    site, files = site_of(compiled), files_of(compiled)
    listed = json.loads(files["data/sources.csl.json"])
    jsonschema.validate(listed, CSL)
    assert [item["id"] for item in listed] == list(site.sources)
    entries = parse_string(files["data/sources.bib"].decode(), "bibtex").entries
    assert list(entries) == list(site.sources)
    for id in site.sources:
        assert parse_string(files[f"sources/{id}/{id}.bib"].decode(), "bibtex").entries[id] == entries[id]
