"""What the gallery shows: each component, state by state."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from generator.link.html import Html
from generator.pages.corrections import RetractedRecord
from generator.pages.data import Dictionary, FileRow, Meaning
from generator.pages.matrix import KEY
from generator.pages.parts.backlink import Backlink
from generator.pages.parts.change import Change
from generator.pages.parts.citation import Citation
from generator.pages.parts.facts import Fact
from generator.pages.parts.filters import filters
from generator.pages.parts.found_by import FoundBy
from generator.pages.parts.line import Cite, Link
from generator.pages.parts.mark import Mark
from generator.pages.parts.passage import Passage, PassageBar, Tick
from generator.pages.parts.record_years import RecordYear
from generator.pages.parts.thread import Reply, Silence
from generator.pages.parts.year_count import YearCount
from generator.pages.record import Correction
from generator.pages.source_index import SourceRow
from generator.pages.term_index import TermRow
from generator.render.shell import SearchField
from tests.gallery import odd

Show = Callable[..., Html]
"""Print a component, by its name, with its values."""
States = Iterator[tuple[str, str, Html]]
"""Component, state, and what it looks like."""
MANY = 500


def exhibits(show: Show, marks: tuple[Mark, ...]) -> States:
    """Show everything; components that only stand in others are shown there."""
    yield from of_records(show, marks)
    yield from of_lists(show, marks)
    yield from of_tables(show, marks)
    yield from of_drawings(show, marks)
    yield from of_pairs(show, marks)
    yield from of_sources(show, marks)
    yield from of_pages(show, marks)


def of_records(show: Show, marks: tuple[Mark, ...]) -> States:
    """Show records, and what is made of them."""
    shown = odd.records(marks)
    for state, one in shown.items():
        yield "record", state, show("record", one, 3)
        yield "record", f"{state}, compact", show("record", one, 3, anchor=False, compact=True)
    plain = shown["plain"]
    years = (RecordYear("2026", "y2026", (replace(plain, id="of-a-year"),)), RecordYear("2020 to 2025", "", ()))
    yield "record-year", "one record and a gap", show("record-year", years)
    apart = RecordYear("2017", "y2017", (), Link("1,402 records", "/companies/northlake/y/2017/"))
    yield "record-year", "on a page of its own", show("record-year", (apart,))
    later = (RecordYear("2018", "y2018", (replace(plain, id="of-a-timeline"),)), *years[1:])
    yield "timeline-year", "one record and a gap", show("timeline-year", later)
    yield "specimen", "disputed", show("specimen", shown["disputed, with copies"])
    silences = (Silence(odd.LONG_LINK, ("Ada Quill or ", odd.OFFICE), 1), Silence(odd.OFFICE, (odd.NAME,), 3))
    yield "thread", "an answer, and none", show("thread", (Reply(plain, odd.FORTY[:2]),), silences)
    for number, badge in enumerate(odd.BADGES):
        yield "evidence", badge.words, show("evidence", replace(odd.EVIDENCE, badge=badge), numbered=bool(number))
    yield "evidence", "disputes, from page 3", show("evidence", odd.DISPUTING)
    yield "evidence", "right to left", show("evidence", odd.FOREIGN)
    yield "evidence", "no quotation, no address, no date", show("evidence", odd.BARE)
    retracted = RetractedRecord(odd.EXACT, marks[0], Link(odd.NAME, "/records/gone/"), "The source took it back.")
    yield "retractions", "one", show("retractions", (retracted,))
    yield "corrections", "one", show("corrections", (Correction(odd.EXACT, odd.NAME, odd.HEBREW, "A slip."),))
    for count in (1, 2, 3):
        yield "accounts", f"{count} answers", show("accounts", (odd.account(f"accounts-{count}", count),))
    many = tuple(odd.account(f"accounts-of-{number}", 1 + number % 4) for number in range(7))
    yield "accounts", "seven questions, folded", show("accounts", many)


def of_lists(show: Show, marks: tuple[Mark, ...]) -> States:
    """Show lists."""
    yield "backlinks", "one", show("backlinks", (Backlink(odd.LONG_LINK, odd.NAME),))
    done = (Change(odd.EXACT, "Retracted", marks[0], odd.LONG_LINK), Change(odd.NO_DATE, "Added", marks[1], odd.OFFICE))
    yield "change-log", "two", show("change-log", done)
    yield "index-list", "one record and many", show("index-list", odd.table(marks, odd.row(odd.OFFICE, marks, MANY)))
    yield "link-list", "long and outward", show("link-list", (odd.LONG_LINK, odd.OUTWARD))
    yield "tally", "forty", show("tally", odd.FORTY)
    terms = (TermRow(odd.LONG_LINK, marks[0], odd.NAME, 1), TermRow(odd.OFFICE, None, "An office.", MANY))
    yield "term-list", "one record and many", show("term-list", terms)
    yield "type-list", "all", show("type-list", tuple((mark, odd.NAME) for mark in marks))
    yield "facts", "long, code and none", show("facts", _facts())
    yield "facts", "empty", show("facts", ())
    yield "parties", "forty", show("parties", odd.records(marks)["forty parties, corrected"].parties)


def _facts() -> tuple[Fact, ...]:
    return (
        Fact("Records", ("none so far",)),
        Fact("Also called", (odd.NAME,)),
        Fact("Parent", (odd.OFFICE, Cite("plain", "p. 3"), ", ", odd.OUTWARD)),
        Fact("Fingerprint", ("0123456789abcdef" * 4,), code=True),
    )


def of_tables(show: Show, marks: tuple[Mark, ...]) -> States:
    """Show tables, and the forms above them."""
    one, many = odd.row(odd.LONG_LINK, marks[:1], 1), odd.row(odd.OFFICE, marks, MANY)
    yield "rel-table", "one record and many", show("rel-table", odd.table(marks, one, many), "component-rel-table")
    columns = replace(odd.table(marks, replace(one, cells=(0, 1)), replace(many, cells=(MANY, 0))), others_head="")
    narrow = replace(columns, columns=(odd.OFFICE, odd.LONG_LINK), groups=columns.groups[:1])
    yield "rel-table", "with cells", show("rel-table", narrow, "component-rel-table")
    row = SourceRow(
        when=odd.NO_DATE,
        publisher=odd.LONG_LINK,
        source=Link(odd.HEBREW, "/sources/foreign/"),
        type="Not held here",
        records=0,
        standing="Retracted 3 March 2026",
        facets=(),
        copies=(),
    )
    copied = replace(row, when=odd.EXACT, source=odd.LONG_LINK, standing="", records=MANY, copies=(row,))
    yield "source-table", "a text and its copy", show("source-table", (copied,), "component-source-table")
    file = FileRow(odd.OFFICE, odd.NAME, "CSV", "1,204", "12.3 kB", "0123456789ab", "0123456789ab" * 5)
    yield "file-table", "one", show("file-table", (file,), "component-file-table")
    years = (YearCount("2026", "/timeline/2026/", MANY, 1), YearCount("2020 to 2025", "", 0, 0))
    yield "year-table", "a year and a gap", show("year-table", years, "component-year-table")
    columns_of = Dictionary("annotations.csv", "one row each", (Meaning("id", "string", Html("Its <code>id</code>.")),))
    yield "column-list", "one column", show("column-list", columns_of)
    offered = filters("/timeline/", "records", 2, odd.choices(marks))
    beside = show("rel-table", odd.table(marks, one), ordered=True)
    yield "filters", "beside a list", Html(show("filters", offered) + beside)
    ordered = filters("/agencies/", "agencies", 3, odd.choices(marks)[1:], odd.ORDERS)
    table = show("rel-table", odd.table(marks, one, many), ordered=True)
    yield "filters", "in a row", Html(show("filters", ordered, row=True) + table)


def of_drawings(show: Show, marks: tuple[Mark, ...]) -> States:
    """Show drawings and their signs."""
    yield "strip", "three of each type", show("strip", odd.strip(marks, 3, bars=False))
    yield "strip", "one record", show("strip", odd.strip(marks[:1], 1, bars=False))
    yield "strip", f"{MANY} of each type", show("strip", odd.strip(marks, MANY, bars=True))
    yield "gap-line", "six years", show("gap-line", "2020 to 2025")
    yield "marks", "many of each type", show("marks", odd.counts(marks, MANY))
    for mark in marks:
        yield "type-label", mark.label, show("type-label", mark)
    ticks = tuple(Tick(str(at), at * 9.5, 0.4 + at, "#passage-1") for at in range(10))
    yield "passage-bar", "ten passages", show("passage-bar", PassageBar(1200, 80, "6.7%", ticks))


def of_pairs(show: Show, marks: tuple[Mark, ...]) -> States:
    """Show what compares and joins many."""
    for width in ("narrow", "middle", "wide"):
        yield "matrix", width, show("matrix", odd.matrix(marks, width), "component-matrix")
    folding = odd.matrix(marks, "narrow")
    groups = tuple(replace(group, link=odd.LONG_LINK, id=f"fold-{n}") for n, group in enumerate(folding.groups))
    yield "matrix-view", "two departments", show("matrix-view", replace(folding, groups=groups), "/matrix/")
    yield "key", "all forms", show("key", KEY)
    yield "ego-net", "forty", show("ego-net", odd.net(odd.FORTY), "net-forty")
    yield "ego-net", "long names, wide", show("ego-net", odd.net((odd.LONG_LINK, odd.OFFICE)), "net-long", wide=True)


def of_sources(show: Show, marks: tuple[Mark, ...]) -> States:
    """Show what stands on the pages of sources."""
    shown = odd.records(marks)
    plain = Passage(1, odd.NAME, "", odd.CHECKED, "at 13% of the text", odd.EVIDENCE.original, (shown["plain"],))
    bare = Passage(2, odd.HEBREW, "he", odd.BADGES[3], "", "", tuple(shown.values()))
    yield "passages", "long, and right to left", show("passages", (plain, bare))
    forms = (("BibTeX", "@misc{one}"), ("RIS", f"TY  - {odd.NAME}"))
    citation = Citation(f"“{odd.NAME}” {{url}}", forms, "Cite the original publisher too.")
    yield "cite-box", "all forms", show("cite-box", citation, "/companies/long/")
    yield "cite-box", "text alone", show("cite-box", Citation("One. {url}"), "/")


def of_pages(show: Show, marks: tuple[Mark, ...]) -> States:
    """Show what stands at the top of pages, and between their parts."""
    heading = Html(f"<h3>{odd.NAME}</h3>")
    lead = Html(f"<p>{odd.CLAIM} {odd.NAME}</p><p>{odd.HEBREW}</p>")
    parts = (("Part of ", odd.OFFICE), lead, _facts(), FoundBy((), (), ""))
    yield "page-head", "everything", show("page-head", *parts, caller=lambda: heading)
    yield "page-head", "a heading alone", show("page-head", caller=lambda: Html("<h3>One</h3>"))
    yield "section-head", "with a note and a link", show("section-head", "Records by year", odd.NAME, odd.OFFICE)
    yield "note", "retracted", show("note", caller=lambda: Html("<p><strong>Retracted 3 March 2026</strong></p>"))
    yield "crumbs", "long", show("crumbs", (Link("Home", "/"), odd.LONG_LINK, odd.OFFICE))
    yield "tools", "all", show("tools", (Link("Cite this page", "#cite"), odd.OFFICE), "https://example.org/report")
    yield "tools", "none", show("tools", ())
    yield "year-nav", "years", show("year-nav", (Link("2026", "#y2026"), Link("By name", "")), "Gallery")
    yield "year-nav", "none", show("year-nav", (), "None")
    field = SearchField("/search/", "Company, agency, words", f"Try {odd.NAME}")
    yield "search-field", "small", show("search-field", field, "Small")
    yield "search-field", "large", show("search-field", field, "Large", large=True)
