"""What is read off a saved page: its headline, authors, date, address and language, its text and nothing else."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.intake.article import Article
from generator.intake.original import from_file
from generator.intake.web_page import read_page
from tests.intake_project import SAVED

TODAY = date(2026, 11, 21)

STATED: dict[str, dict[str, Any]] = {
    "json-ld": {
        "title": "Lantern Works staff ask chief to end harbour contract",
        "authors": ("van der Meer, Ada", "O’Hara, Tom"),
        "published": "2024-05-14",
        "url": "https://www.dailyquill.example/2024/05/14/lantern-works-staff-letter?id=7",
        "canonical": "https://www.dailyquill.example/2024/05/14/lantern-works-staff-letter",
        "language": "en-US",
        "publishers": ("The Daily Quill", "dailyquill.example"),
    },
    "meta-tags": {
        "title": "River police drop face search, records show",
        "authors": ("Almqvist, Ruth",),
        "published": "2023-11-02",
        "url": "https://northernledger.example/news/river-police?edition=2",
        "language": "en-GB",
    },
    "time-element": {"title": "Union: bus drivers were not asked", "authors": (), "published": "2019-03-08", "url": ""},
    "month-only": {"title": "Brückenamt kauft Drohnen", "published": "2024-03", "language": "de"},
    "no-date": {"title": "Clerks walk out over filing robots", "published": "", "authors": (), "publishers": ()},
}
TEXTS = {
    "json-ld": ("Employees of Lantern Works have asked", "and the company withdrew it.", 9),
    "meta-tags": ("The river police no longer use", "about 90,000 crowns, the records show.", 6),
    "time-element": ("The union of bus drivers says", "gave the number of buses as 210.", 7),
    "month-only": ("Das Brückenamt hat bei der Firma", "in einem anderen Land speichert.", 5),
    "no-date": ("About sixty clerks of the land registry", "has not been answered.", 6),
}
ELSEWHERE = (
    "Skip to main",
    "Home",
    "Tweet",
    "Copy link",
    "newsletter",
    "Related News",
    "Lamp prices",
    "never heard of",
)


def read(name: str) -> Article:
    """Read one of the saved pages."""
    original = from_file((SAVED / f"{name}.html").read_bytes(), name)
    assert original.is_page
    return read_page(original.text, original.address, TODAY)


@pytest.mark.parametrize("name", STATED)
def test_page_says(name: str) -> None:
    """The fields are what the page says, as exact as it says it, and empty where it says nothing."""
    article = read(name)
    assert {field: getattr(article, field) for field in STATED[name]} == STATED[name]


@pytest.mark.parametrize("name", TEXTS)
def test_text_is_the_article(name: str) -> None:
    """The headline comes first, then one line for each paragraph, from the first to the last."""
    article = read(name)
    first, last, count = TEXTS[name]
    assert article.lines[0] == article.title
    assert any(line.startswith(first) for line in article.lines[1:4])
    assert article.lines[-1].endswith(last)
    assert len(article.lines) == count
    assert not any("  " in line or line != line.strip() for line in article.lines)


def test_what_stands_around_an_article_is_left_out_and_told() -> None:
    """Menus, buttons, lists and comments are no text, and the report has every one of them."""
    article = read("json-ld")
    left_out = [one.text for one in article.left_out]
    assert [words for words in ELSEWHERE if words in article.text] == []
    assert [words for words in ELSEWHERE if not any(words in line for line in left_out)] == []
    assert "written by a script" not in article.text


def test_what_is_left_out_inside_is_marked() -> None:
    """A line that stood between paragraphs is shown apart, with the reason."""
    inside = {one.text: one.why for one in read("json-ld").left_out if one.inside}
    assert inside["Photo by Ines Okafor/Quill Pictures"] == "a photo credit"
    assert inside["Get the Quill’s morning newsletter in your inbox every day."] == "an invitation to subscribe"
    assert "Related News" not in inside


def test_line_that_may_be_no_text_is_kept_with_the_doubt() -> None:
    """A correction is no part of the report, yet a reader must know of it."""
    doubts = {one.text: one.why for one in read("time-element").doubts}
    assert [line for line in doubts if line.startswith("Correction:")]


def test_subheading_and_quotation_marks_stay() -> None:
    """What a person would quote stands in the text as it is printed; a non-breaking space is a space."""
    lines = read("json-ld").lines
    assert "A contract of four years" in lines
    assert any("people wait for weeks — some of them with small children.”" in line for line in lines)


DATES = [
    ('<meta property="article:published_time" content="2024-05-14T09:00:00+02:00">', "", "2024-05-14"),
    ('<meta name="date" content="2024-05">', "", "2024-05"),
    ('<meta name="date" content="2024">', "", "2024"),
    ("", '<time datetime="2024-05-14T08:00">Tuesday</time>', "2024-05-14"),
    ("", '<p class="date">14th May 2024, 10.15</p>', "2024-05-14"),
    ("", '<p class="date">Sept. 3, 2024</p>', "2024-09-03"),
    ("", '<p class="date">03.09.2024</p>', "2024-09-03"),
    ("", '<p class="date">03/09/2024</p>', ""),
    ("", '<p class="date">25/09/2024</p>', "2024-09-25"),
    ("", '<p class="date">Oct 18</p>', ""),
    ("", '<p class="date">Updated 3 September 2024</p>', ""),
    ('<meta name="date" content="2031-05-14">', "", ""),
    ('<meta name="date" content="2024-13-45">', "", ""),
]


@pytest.mark.parametrize(("meta", "line", "published"), DATES)
def test_date_is_as_exact_as_the_page(meta: str, line: str, published: str) -> None:
    """Never a day where the page has a month, never one of two possible days, and no day that has yet to come."""
    page = (SAVED / "no-date.html").read_text("utf-8")
    page = page.replace("</title>", f"</title>{meta}").replace("</h1>", f"</h1>{line}")
    assert read_page(page, "", TODAY).published == published


def test_date_without_year_is_told_as_printed() -> None:
    """A person who knows the year can complete it."""
    page = (SAVED / "no-date.html").read_text("utf-8").replace("</h1>", '</h1><p class="date">Oct 18</p>')
    assert read_page(page, "", TODAY).printed_date == "Oct 18"


def test_date_of_the_address_is_uncertain() -> None:
    """Where the page shows no date, one in its address will do, and says so."""
    article = read_page((SAVED / "no-date.html").read_text("utf-8"), "https://a.example/2021/3/7/clerks", TODAY)
    assert (article.published, article.published_from) == (
        "2021-03-07",
        "Read from the address; no other date was found.",
    )


def test_contradicting_dates_are_told() -> None:
    """Where machines are told another day than readers, a person decides."""
    page = (SAVED / "time-element.html").read_text("utf-8")
    page = page.replace("<head>", '<head><meta name="date" content="2019-03-02" />')
    assert [note for note in read_page(page, "", TODAY).notes if "2019-03-02" in note and "2019-03-08" in note]
