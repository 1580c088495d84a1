"""What stands between the headline and the text: standfirsts are kept, what surrounds them is not."""

from __future__ import annotations

import pytest

from generator.intake.standfirst import STANDFIRST
from generator.intake.web_page import read_page
from tests.intake_article import HEADLINE, SENTENCES, TODAY, body, doubts, page, paragraphs

PRINTED = "Four ships stay in the harbour until somebody explains the cameras"
PLACES = [
    "<h2>{}</h2>",
    '<div class="deck"><p>{}</p></div>',
    '<section class="lead-box"><div><div><div><p>{}</p></div></div></div></section>',
    "<ul><li>{}</li></ul>",
]


@pytest.mark.parametrize("place", PLACES)
def test_standfirst_is_kept_with_a_doubt(place: str) -> None:
    """It needs no full stop and no box in common with the text, and a person looks at it."""
    article = page(place.format(PRINTED) + f"<div><div><div>{body(paragraphs(*SENTENCES))}</div></div></div>")
    assert article.lines == (HEADLINE, PRINTED, *SENTENCES)
    assert list(doubts(article)) == [PRINTED]


def test_header_with_a_picture_in_its_name_may_hold_a_standfirst() -> None:
    """What calls itself a picture and holds the headline as well is the top of the article."""
    header = f'<header class="image-header"><h1>{HEADLINE}</h1><p>{PRINTED}</p></header>'
    article = page(f"<article>{header}{body(paragraphs(*SENTENCES))}</article>")
    assert article.lines == (HEADLINE, PRINTED, *SENTENCES)


@pytest.mark.parametrize("said", [PRINTED, f"{PRINTED}.", PRINTED[:50], "Nobody explains them"])
def test_standfirst_that_the_page_describes_itself_by_is_not_doubted(said: str) -> None:
    """What the page gives as its description is its own, even in a few words; one not printed is not added."""
    printed = said if len(said.split()) < 5 else PRINTED
    head = f'<meta property="og:description" content="{said}">'
    article = page(f"<h2>{printed}</h2>{body(paragraphs(*SENTENCES))}", head=head)
    assert article.lines == (HEADLINE, printed, *SENTENCES)
    assert doubts(article) == {}
    assert page(body(paragraphs(*SENTENCES)), head=head).lines == (HEADLINE, *SENTENCES)


def test_standfirst_whose_words_a_paragraph_repeats_is_kept() -> None:
    """A quotation may stand above the text and once more in it."""
    quoted = "We were hired to run ships, not to watch people"
    article = page(f"<h2>‘{quoted}’</h2>{body(paragraphs(*SENTENCES))}")
    assert article.lines == (HEADLINE, f"‘{quoted}’", *SENTENCES)


OTHERS = [
    "<figure><figcaption>One of the four ships that stay in the harbour</figcaption></figure>",
    '<div class="photo-box"><p>One of the four ships that stay in the harbour</p></div>',
    '<p class="meta">Published Friday 3 May 2024 at ten, updated 4 May 2024 at noon</p>',
    "<p>May 3, 2024, 12:44 PM UTC / Updated May 4, 2024, 1:00 PM UTC by hand</p>",
    '<p class="info">Lena Brandt Senior Harbour Editor, The Paper</p>',
    '<p><a href="/other">Ferry to the islands sold after a long dispute</a></p>',
    "<nav><p>All about ships and harbours and lighthouses</p></nav>",
    f"<p>All ways of sharing: {HEADLINE}</p>",
    "<p>Ships and harbours</p>",
    "<p>This article is more than 5 years old</p>",
]


@pytest.mark.parametrize("other", OTHERS)
def test_other_things_below_the_headline_are_no_standfirst(other: str) -> None:
    """Captions, dates, posts, links, menus, the headline once more, and names of sections are never taken for text."""
    around = f'<div class="page"><div class="top"><div>{other}</div></div>'
    article = page(f"{around}<div><div><div>{body(paragraphs(*SENTENCES * 2))}</div></div></div></div>")
    assert [line for line in article.lines if line not in doubts(article)] == [HEADLINE, *SENTENCES]
    assert STANDFIRST not in doubts(article).values()


def test_headline_in_a_menu_does_not_begin_the_article() -> None:
    """What stands below a first mention of the headline, above the article, is no standfirst."""
    menu = f"<div><p>{HEADLINE}</p><p>{PRINTED}</p></div>"
    top = f"{menu}<h1>{HEADLINE}</h1>"
    text = f"<html><body>{top}{body(paragraphs(*SENTENCES))}</body></html>"
    article = read_page(text, "", TODAY)
    assert PRINTED not in article.lines
