"""Small pages with an invented article, for tests of what is read off them."""

from __future__ import annotations

from datetime import date

from generator.intake.article import Article
from generator.intake.web_page import read_page

TODAY = date(2026, 11, 21)
HEADLINE = "Ferry crews refuse to carry the new scanners"
SENTENCES = (
    "The crews of four ferries refused on Monday to sail with scanners that read the faces of passengers.",
    "The harbour company had put the scanners on board over the weekend, without a word to the crews.",
    "“We were hired to run ships, not to watch people,” said a mate who has worked there for twelve years.",
    "A spokesman for the company said the scanners only count heads and keep no pictures of anybody.",
    "The union of seamen has seen the contract, which names a price for every face that is recognised.",
    "Talks between the two sides are to begin on Thursday in the hall of the old customs house.",
)
HALF = len(SENTENCES) // 2


def paragraphs(*sentences: str) -> str:
    """Write sentences as paragraphs."""
    return "".join(f"<p>{sentence}</p>\n" for sentence in sentences)


def page(article: str, around: str = "", head: str = "") -> Article:
    """Read a page with this article and other things below it."""
    return read_page(
        f"<html><head><title>{HEADLINE}</title>{head}</head><body><main><h1>{HEADLINE}</h1>{article}</main>{around}"
        "</body></html>",
        "",
        TODAY,
    )


def body(*parts: str) -> str:
    """Put parts into the box that holds the article."""
    return f'<div class="story-text">{"".join(parts)}</div>'


def doubts(article: Article) -> dict[str, str]:
    """Give the reasons by the lines doubted."""
    return {one.text: one.why for one in article.doubts}


def left_out(article: Article) -> dict[str, str]:
    """Give the reasons by the lines left out."""
    return {one.text: one.why for one in article.left_out}
