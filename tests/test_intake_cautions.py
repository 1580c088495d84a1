"""What the report says of a page whose text is not all there."""

from __future__ import annotations

import json

import pytest

from tests.intake_article import HEADLINE, SENTENCES, body, page, paragraphs

FREE = [{"isAccessibleForFree": False}, {"hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "False"}}]
NUMBERED = [
    '<div class="pagination"><span>1</span> <a href="/2">2</a> <a href="/2">Next</a></div>',
    '<ul class="pager"><li class="current">1</li><li><a href="?page=2">2</a></li></ul>',
    '<div id="pageNav">Page 1 <a href="/p2">2</a> <a href="/p2">Next Page</a></div>',
]
OTHERS = [
    f'<div class="comments">{NUMBERED[0]}</div>',
    '<div class="pagination"><a href="/1">1</a> <span>2</span></div>',
    '<div class="page"><a href="/notes#2">2</a></div>',
]


@pytest.mark.parametrize("said", FREE)
def test_text_that_is_not_free_is_told(said: dict[str, object]) -> None:
    """Publishers say so of the page or of its part, as a truth value or as a word."""
    described = {"@type": "NewsArticle", "headline": HEADLINE, **said}
    head = f'<script type="application/ld+json">{json.dumps(described)}</script>'
    assert any("not free to read" in note for note in page(body(paragraphs(*SENTENCES)), head=head).notes)


@pytest.mark.parametrize("numbers", NUMBERED)
def test_first_of_several_pages_is_told(numbers: str) -> None:
    """Whoever saves the first page would take half an article for the whole."""
    article = page(body(paragraphs(*SENTENCES)) + numbers)
    assert article.notes == ("the page is one of several; what stands on its page 2 is not in the text",)


@pytest.mark.parametrize("numbers", OTHERS)
def test_other_numbers_are_no_pages_of_the_article(numbers: str) -> None:
    """Comments have pages too, and a last page leads back."""
    assert page(body(paragraphs(*SENTENCES)) + numbers).notes == ()


def test_page_that_counts_itself_is_told() -> None:
    """Pages for phones number themselves in a line of text."""
    count = 'Page 1 of 2 | <a href="/2">Next page</a><br>'
    article = page(count + body(paragraphs(*SENTENCES)) + count)
    assert article.lines == (HEADLINE, *SENTENCES)
    assert article.notes == ("the page is one of several; what stands on its page 2 is not in the text",)
