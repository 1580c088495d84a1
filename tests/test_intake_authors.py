"""Who wrote an article, by the bylines, credits and statements of its page."""

from __future__ import annotations

import pytest

from generator.intake.web_page import read_page
from tests.intake_article import HEADLINE, SENTENCES, TODAY, body, paragraphs

DESCRIBED = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Ada Holm"}}</script>'
CREDIT = '<span class="photo-data"><span class="caption">The pier.</span><span class="byline">Pier House</span></span>'
PAGES = [
    ("", f'<div id="Byline" class="Byline">By Lena Brandt | lb@paper.example</div>{CREDIT}', ("Brandt, Lena",)),
    ('<meta name="article_author" content="Lena Brandt, The Daily Quill">', CREDIT, ("Brandt, Lena",)),
    ("", CREDIT, ()),
    (DESCRIBED, '<div class="byline"><cite>By Lena Brandt</cite></div>', ("Brandt, Lena",)),
    (DESCRIBED, '<div class="byline">Words by Ada Holm</div>', ("Holm, Ada",)),
    (DESCRIBED, "", ("Holm, Ada",)),
    ("", '<p><span class="byline">Produced by</span></p>', ()),
    ("", '<div class="by_line_date">By Lena Brandt</div>', ("Brandt, Lena",)),
    ("", "<div>By Lena Brandt, Harbour Writer</div>", ("Brandt, Lena",)),
    ("", '<a href="/lb" title="Posts by Lena Brandt">Lena Brandt</a>', ("Brandt, Lena",)),
    ("", '<p class="author vcard"><span class="fn">Lena Brandt</span></p>', ("Brandt, Lena",)),
    (
        "",
        '<p class="byline">By <a rel="author">Lena Brandt</a>, Ada Holm and Ruth Almqvist</p>',
        ("Brandt, Lena", "Holm, Ada", "Almqvist, Ruth"),
    ),
    (
        '<meta name="author" content="Ada Holm"><meta name="author" content="Lena Brandt">',
        '<p class="byline"><a rel="author">Ada Holm</a> <a rel="author">Lena Brandt</a></p>',
        ("Holm, Ada", "Brandt, Lena"),
    ),
    (DESCRIBED, '<p class="byline">By Ada Holm, The Harbour, Old Pier</p>', ("Holm, Ada",)),
    ('<meta name="author" content="Lindsey O&amp;#039;Dowd">', "<p>Lindsey O'Dowd</p>", ("O'Dowd, Lindsey",)),
    ("", "<div><span>By</span><span><a>Lena Brandt</a></span></div>", ("Brandt, Lena",)),
    ("", "<div><b>Written by:</b> Lena Brandt</div>", ("Brandt, Lena",)),
    ("", '<span class="article_author">Article by</span>', ()),
    (
        "",
        'by <a property="dc:creator">Lena Brandt</a> and <a property="dc:creator">Ada Holm</a>',
        ("Brandt, Lena", "Holm, Ada"),
    ),
]


@pytest.mark.parametrize(("head", "top", "authors"), PAGES)
def test_authors_are_those_whom_readers_see(head: str, top: str, authors: tuple[str, ...]) -> None:
    """A picture's credit names none, and who is only stated gives way to a printed byline."""
    shown = f"<h1>{HEADLINE}</h1>{top}{body(paragraphs(*SENTENCES))}"
    assert read_page(f"<html><head>{head}</head><body>{shown}</body></html>", "", TODAY).authors == authors
