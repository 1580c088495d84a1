"""What a page states for machines beside what it shows: its text, and its date."""

from __future__ import annotations

import json

import pytest

from generator.intake.web_page import read_page
from tests.intake_article import HEADLINE, SENTENCES, TODAY, body, doubts, page, paragraphs

STATED = [
    "\n\n".join(SENTENCES),
    "".join(f"<p class='text'>{one}</p>" for one in SENTENCES),
    "\r\n".join(SENTENCES).replace("“", "&ldquo;").replace("”", "&rdquo;"),
]


@pytest.mark.parametrize("stated", STATED)
def test_text_for_machines_keeps_its_paragraphs(stated: str) -> None:
    """Where the page shows no text and states it for machines, with breaks or as HTML, each paragraph is a line."""
    described = {"@type": "NewsArticle", "headline": HEADLINE, "articleBody": stated}
    script = f'<script type="application/ld+json">{json.dumps(described)}</script>'
    article = page("<p>Loading the article.</p>", head=script)
    assert article.lines == (HEADLINE, *SENTENCES)
    assert [note for note in article.notes if "states for machines" in note]


def test_what_the_text_for_machines_lacks_is_doubted() -> None:
    """The page knows best what its article is; what it shows among it besides is for a person."""
    other = "Our readers have given more than nine thousand crowns for the new printing press this month."
    described = {"@type": "NewsArticle", "headline": HEADLINE, "articleBody": " ".join(SENTENCES)}
    script = f'<script type="application/ld+json">{json.dumps(described)}</script>'
    article = page(body(paragraphs(*SENTENCES[:4], other, *SENTENCES[4:])), head=script)
    assert doubts(article) == {other: "the text that the page states for machines lacks it"}


DAYS = [
    ('<p class="date">Sunday, 22 March 2026</p>', '<p class="byline">By Lena Brandt on 3 May 2024</p>', "2024-05-03"),
    ('<span class="date">9 April 2025</span>', "<p>3 May 2024</p>", "2024-05-03"),
    ("", "<p>3 May 2024</p>", "2024-05-03"),
]


@pytest.mark.parametrize(("above", "below", "published"), DAYS)
def test_date_below_the_headline_counts(above: str, below: str, published: str) -> None:
    """A date above the headline is that of the day or of another article, where one stands below it."""
    text = f"<html><body>{above}<h1>{HEADLINE}</h1>{below}{body(paragraphs(*SENTENCES))}</body></html>"
    assert read_page(text, "", TODAY).published == published


@pytest.mark.parametrize(
    "stated", ["2024-05-04T01:30:00Z", "Sat May 04 2024 01:30:00 GMT+0000", "2024-05-04 01:30 UTC"]
)
def test_universal_time_gives_way_to_the_address(stated: str) -> None:
    """An evening is the next day in universal time, however the page writes that."""
    head = f'<meta property="article:published_time" content="{stated}">'
    text = f"<html><head>{head}</head><body><h1>{HEADLINE}</h1>{body(paragraphs(*SENTENCES))}</body></html>"
    assert read_page(text, "https://paper.example/2024/05/03/ferries", TODAY).published == "2024-05-03"


def test_what_a_text_for_machines_lacks_because_it_is_cut_is_not_doubted() -> None:
    """Where that text stops within a sentence, the rest of the article is on the page."""
    long = [f"{one} {two}" for one in SENTENCES for two in SENTENCES[:2]]
    described = {"@type": "NewsArticle", "headline": HEADLINE, "articleBody": " ".join(long)[:-400] + "…"}
    script = f'<script type="application/ld+json">{json.dumps(described)}</script>'
    assert doubts(page(body(paragraphs(*long)), head=script)) == {}


def test_stated_day_that_is_printed_is_not_that_of_the_address() -> None:
    """An address may have the day on which an article was begun."""
    head = '<meta property="article:published_time" content="2024-05-04T10:04:04Z">'
    shown = f"<h1>{HEADLINE}</h1><p>May 4, 2024</p>{body(paragraphs(*SENTENCES))}"
    text = f"<html><head>{head}</head><body>{shown}</body></html>"
    assert read_page(text, "https://paper.example/2024/05/03/ferries", TODAY).published == "2024-05-04"


def test_day_above_the_headline_is_that_of_the_visit() -> None:
    """A masthead prints the day on which the page was saved; it confirms no day in universal time."""
    head = '<meta property="article:published_time" content="2024-05-04T01:30:00Z">'
    shown = f'<p class="date">Saturday, May 4, 2024</p><h1>{HEADLINE}</h1>{body(paragraphs(*SENTENCES))}'
    text = f"<html><head>{head}</head><body>{shown}</body></html>"
    assert read_page(text, "https://paper.example/2024/05/03/ferries", TODAY).published == "2024-05-03"
    printed = text.replace("</h1>", "</h1><p>Published May 3, 2024, 9:30 p.m. ET</p>")
    assert read_page(printed, "", TODAY).published == "2024-05-03"


def test_text_in_markdown_is_not_believed() -> None:
    """Some pages state the source of their text for machines, with its marks; readers see the page."""
    marked = "\n\n".join(["+++dropcap", *(one.replace("harbour", "[harbour](https://h.example)") for one in SENTENCES)])
    said = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "articleBody": marked * 3})
    article = page(body(paragraphs(*SENTENCES)), head=f'<script type="application/ld+json">{said}</script>')
    assert article.lines == (HEADLINE, *SENTENCES)
