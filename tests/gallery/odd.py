"""Odd content: as long, as many, as little and as foreign as it may come."""

from __future__ import annotations

from dataclasses import replace

from generator.link.html import Html
from generator.link.ref import Ref
from generator.link.site import Tie
from generator.pages.parts.accounts import Account, Answer, Quoted, Voice
from generator.pages.parts.evidence import Badge, Evidence
from generator.pages.parts.facets import Choice, Facet, Option
from generator.pages.parts.line import Link
from generator.pages.parts.mark import Mark, MarkCount
from generator.pages.parts.matrix import Cell, ColumnGroup, Matrix, MatrixColumn, MatrixRow
from generator.pages.parts.net import Net, Node, NodeGroup, Strand, draw
from generator.pages.parts.record import Parties, Record
from generator.pages.parts.reference import Reference
from generator.pages.parts.rel_table import RelGroup, RelRow, RelTable
from generator.pages.parts.strip import Strip, StripColumn, StripYear
from generator.pages.parts.when import When

LONG = "Rechtsschutzversicherungsgesellschaften " + "of the Old Harbour " * 6
NAME = LONG[:199].strip() + "."
HEBREW = "הספינה יצאה מהנמל ביום שלישי"
CLAIM = Html("A letter asks the company to end its work for the office, and to say <mark>“so in public”</mark>.")
LONG_CLAIM = Html(f"{NAME} wrote to {NAME}")
EXACT = When("", "25 Jun 2018", "2018-06-25", "25 June 2018")
SPAN = When("reported about", "18 Jun to 24 Jul 2018", "", "reported about 18 June to 24 July 2018")
NO_DATE = When("", "no date given", "", "no date given")
OFFICE = Link("BHR", "/agencies/bhr/", "Bureau of Harbour Records")
LONG_LINK = Link(NAME, "/companies/long/")
OUTWARD = Link("example.org", "https://example.org/")
FORTY = tuple(Link(f"Company number {number}", f"/companies/number-{number}/") for number in range(1, 41))

ORDERS = (Option("", "By name", 0), Option("records", "Most records", 0), Option("latest", "Latest record", 0))

CHECKED = Badge("checked", "Quote checked", "Compared with the captured text of 21 November 2026")
BADGES = (
    CHECKED,
    Badge("consistent", "Quote consistent", "Compared with the fingerprint of 21 November 2026"),
    Badge("too-short", "Quote too short to check", ""),
    Badge("not-checked", "Quote not checked", ""),
)

EVIDENCE = Evidence(
    source="plain",
    publisher="The Gazette",
    source_link=Link("Harbour staff write a letter", "/sources/plain/"),
    when=EXACT,
    quote="so in public",
    language="",
    citing=None,
    disputes=False,
    locator="",
    copies=(),
    badge=CHECKED,
    passage="/sources/plain/#passage-1",
    original="https://example.org/letter#:~:text=so%20in%20public",
    archived="https://archive.example.org/letter",
)
BARE = replace(EVIDENCE, source="bare", quote="", badge=None, passage="", original="", archived="", when=NO_DATE)
DISPUTING = replace(EVIDENCE, source="long", publisher=NAME, disputes=True, locator="p. 3", citing=OFFICE)
FOREIGN = replace(EVIDENCE, source="foreign", quote=HEBREW, language="he", badge=BADGES[3], when=SPAN)


def record(id: str, mark: Mark) -> Record:
    """Make a record with nothing odd about it."""
    return Record(
        id=id,
        url=f"/records/{id}/",
        when=EXACT,
        corrected="",
        mark=mark,
        claim=CLAIM,
        parties=(Parties("Company", FORTY[:1]), Parties("Agency", (OFFICE,))),
        according=("According to ", OFFICE),
        remarks=(),
        evidence=(EVIDENCE,),
        voices="",
        facets=(Facet("type", (mark.type,)), Facet("agency", ("bhr",))),
    )


def records(marks: tuple[Mark, ...]) -> dict[str, Record]:
    """Make a record in each state."""
    plain = record("plain-record", marks[0])
    return {
        "plain": plain,
        "no date, no party": replace(plain, id="bare-record", when=NO_DATE, evidence=(BARE,), according=(), parties=()),
        "disputed, with copies": replace(
            plain,
            id="disputed-record",
            mark=marks[1],
            evidence=(replace(EVIDENCE, copies=FORTY[:3]), DISPUTING, FOREIGN),
            voices="3 sources, 2 origins",
            remarks=(("Accounts differ: How many signed?",), ("Through ", OFFICE)),
        ),
        "forty parties, corrected": replace(
            plain,
            id="crowded-record",
            mark=marks[-1],
            when=SPAN,
            corrected="Corrected 3 March 2026",
            claim=LONG_CLAIM,
            parties=(Parties("Companies", (*FORTY, LONG_LINK)),),
        ),
    }


def references() -> dict[str, Reference]:
    """Make the entries to which the citations lead."""
    plain = Reference(
        source="plain",
        link=EVIDENCE.source_link,
        authors="Quill, Ada; Reed, Tom",
        publisher="The Gazette",
        when=EXACT,
        original="https://example.org/letter",
        archived="https://archive.example.org/letter",
        caution="",
        standing="",
    )
    bare = replace(plain, source="bare", authors="", when=NO_DATE, original="", archived="")
    careful = replace(bare, source="long", link=LONG_LINK, caution="Rewritten from a report.", standing="Corrected")
    return {one.source: one for one in (plain, bare, careful, replace(plain, source="foreign", publisher=HEBREW))}


def account(id: str, answers: int) -> Account:
    """Make a question on which sources differ."""
    voices = (
        Voice("plain", "The Gazette", EXACT, (Quoted("so in public", Link("A letter", "/records/plain-record/")),)),
        Voice("foreign", NAME, NO_DATE, (Quoted("", Link("No words", "/records/bare-record/")),)),
    )
    given = tuple(Answer(Html(f"more than {number}50"), voices[: number % 2 + 1], "") for number in range(answers))
    question = f"How many signed, of {NAME[:80]}?"
    return Account(id, question, "Counted at different times", given, "No figure is preferred.")


def counts(marks: tuple[Mark, ...], each: int) -> tuple[MarkCount, ...]:
    """Count records of every type."""
    return tuple(MarkCount(mark, each, f"{each} {mark.label.lower()}") for mark in marks)


def row(link: Link, marks: tuple[Mark, ...], each: int, note: str = "") -> RelRow:
    """Make a row of a table."""
    total = each * len(marks)
    return RelRow(link, note, counts(marks, each), "2018 to 2026", total, FORTY[:3], (), "2026-02-28")


def table(marks: tuple[Mark, ...], *rows: RelRow) -> RelTable:
    """Make a table with a group that is a link, and one without a heading."""
    groups = (
        RelGroup("Department of Harbours", OFFICE, rows, "24 records, counted once each"),
        RelGroup("", None, (row(LONG_LINK, marks[:1], 1, "whole department"),)),
    )
    return RelTable("Agencies", "", "Agency", "Companies", (), groups)


def strip(marks: tuple[Mark, ...], each: int, *, bars: bool) -> Strip:
    """Draw two years with a gap between them."""
    links = tuple(Link(f"Record {number}", "#plain-record") for number in range(each))
    columns = tuple(StripColumn(mark, links, each, min(120, 6 * each), "/timeline/2018/?type=x") for mark in marks)
    total = each * len(marks)
    years = (StripYear("2018", total, columns), StripYear("2019 to 2025", 0, ()), StripYear("2026", each, columns[:1]))
    return Strip(years, counts(marks, each), has_gap=True, bars=bars)


def choices(marks: tuple[Mark, ...]) -> tuple[Choice, ...]:
    """Offer all types, and a list with a long name."""
    types = tuple(Option(mark.type, mark.label, 500, mark) for mark in marks)
    agencies = (Option("bhr", "BHR", 1), Option("long", NAME, 499))
    return Choice("type", "Type", "All types", types), Choice("agency", "Agency", "All agencies", agencies)


def matrix(marks: tuple[Mark, ...], width: str) -> Matrix:
    """Make a matrix with a cell of every form, a long name at every side, and columns for the width."""
    names = (LONG_LINK, *FORTY[: {"narrow": 4, "middle": 14, "wide": 30}[width]])
    columns = tuple(
        MatrixColumn(
            Ref("agencies", f"{width}-{number}"), f"{width}-column-{number}", link, "in all" if not number else ""
        )
        for number, link in enumerate(names)
    )
    groups = (ColumnGroup(NAME, LONG_LINK, columns[:1], "long"), ColumnGroup("Independent", None, columns[1:], ""))
    forms = ("1", "2", "3", "4", "asserted", "named")
    cells = [
        Cell(link.label, form, 10**number, marks, f"{number} records, {width}", "many", f"/companies/one/#{form}")
        for number, (link, form) in enumerate(zip(names, forms, strict=False))
    ]
    full = (*cells, *(None for _ in names[len(cells) :]))
    rows = (
        MatrixRow(f"{width}-long", LONG_LINK, (full[:1], full[1:]), 10**6),
        MatrixRow(f"{width}-office", OFFICE, ((None,), tuple(reversed(full[1:]))), 1),
    )
    return Matrix("Company", width, groups, rows)


def net(links: tuple[Link, ...]) -> Net:
    """Draw names that are joined in all ways."""
    ties = tuple(Tie)
    strands = [Strand("", link.url, 1 + 9 * number, ties[number % len(ties)]) for number, link in enumerate(links)]
    groups = [NodeGroup(NAME, tuple(Node(link, 1 + number) for number, link in enumerate(links)))]
    return draw(f"{NAME}, {len(links)} joined", [Node(Link(NAME, ""), 3)], groups, strands)
