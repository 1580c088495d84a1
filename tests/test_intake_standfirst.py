"""What stands between the headline and the text: standfirsts are kept, what surrounds them is not."""

from __future__ import annotations

import pytest

from generator.intake.text.standfirst import STANDFIRST
from generator.intake.web_page import read_page
from tests.intake_article import HEADLINE, SENTENCES, TODAY, body, doubts, page, paragraphs

PRINTED = "Four ships stay in the harbour until somebody explains the cameras"
PLACES = [
    '<div class="box"><h2>{}</h2></div>',
    '<div class="box"><p>{}</p></div>',
    '<section class="lead-box"><div><div><div><p>{}</p></div></div></div></section>',
    "<ul><li>{}</li></ul>",
]


@pytest.mark.parametrize("place", PLACES)
def test_standfirst_is_kept_with_a_doubt(place: str) -> None:
    """It needs no full stop and no box in common with the text, and a person looks at it."""
    article = page(place.format(PRINTED) + f"<div><div><div>{body(paragraphs(*SENTENCES))}</div></div></div>")
    assert article.lines == (HEADLINE, PRINTED, *SENTENCES)
    assert list(doubts(article)) == [PRINTED]


SURE = [
    "<h2>{}</h2>",
    '<div class="deck"><p>{}</p></div>',
    '<p class="article-subtitle">{}</p>',
    '<p class="TopBox_subhead__x1">{}</p>',
    '<h2 itemprop="alternativeHeadline">{}</h2>',
    '<div class="top"><div data-testid="standfirst">{}</div></div>',
    '<div class="detailSummary">{}</div>',
    '<p class="intro">{}</p>',
    '<div class="keyPoints"><ul><li>{}</li></ul></div>',
]


@pytest.mark.parametrize("place", SURE)
def test_standfirst_by_name_or_right_below_the_headline_is_not_doubted(place: str) -> None:
    """What calls itself one, or is a lower heading next to the headline, needs no look."""
    article = page(place.format(PRINTED) + f"<div><div><div>{body(paragraphs(*SENTENCES))}</div></div></div>")
    assert article.lines == (HEADLINE, PRINTED, *SENTENCES)
    assert doubts(article) == {}


def test_second_headline_that_calls_itself_a_subtitle_is_kept() -> None:
    """It may be a heading of the first level, and a few words."""
    second = "<div class='block single_subtitle'><div><h1>… sailors concerned</h1></div></div>"
    article = page(f"{second}{body(paragraphs(*SENTENCES))}")
    assert article.lines == (HEADLINE, "… sailors concerned", *SENTENCES)
    assert doubts(article) == {}


def test_heading_of_key_points_is_kept_with_them() -> None:
    """It stands above the text, in one box with the list."""
    points = f'<div class="keyPoints"><div><h4>At a Glance</h4></div><div><ul><li>{PRINTED}</li></ul></div></div>'
    article = page(points + f"<div><div><div>{body(paragraphs(*SENTENCES))}</div></div></div>")
    assert article.lines == (HEADLINE, "At a Glance", PRINTED, *SENTENCES)
    assert doubts(article) == {}


def test_all_points_of_a_list_are_as_sure_as_one() -> None:
    """Where the page describes itself by one of them, the others belong to it."""
    points = [PRINTED, "Nobody has told the crews what they are for", "The mates talk to a lawyer now"]
    items = "".join(f"<li><strong>{one}</strong></li>" for one in points)
    head = f'<meta property="og:description" content="{PRINTED}">'
    article = page(f"<ul>{items}</ul>{body(paragraphs(*SENTENCES))}", head=head)
    assert article.lines == (HEADLINE, *points, *SENTENCES)
    assert doubts(article) == {}


def test_paragraphs_at_the_top_are_not_doubted() -> None:
    """A short first sentence, and what stands in another box than most of the text but looks like it, are text."""
    marked = [f'<div class="part"><p class="text">{one}</p></div>' for one in ("PORT: Four days.", *SENTENCES)]
    article = page(f'<div class="open">{"".join(marked[:3])}</div><div class="rest">{"".join(marked[3:])}</div>')
    assert article.lines == (HEADLINE, "PORT: Four days.", *SENTENCES)
    assert doubts(article) == {}


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
    '<div class="top"><span>Associated Harbour Press</span><span class="timestamp">May 3, 2024 GMT</span></div>',
    '<div class="updated-by">Lena van der Brandt|<time>Published 4 months ago</time></div>',
    "<div>May 3, 2024 1:55 am(Updated 4:30 am)</div>",
    "<p>First Posted: 05-03-24 05:18 PM | Updated: 05-04-24 12:41 AM</p>",
    "<p>You have full access to this article via your institution.</p>",
]


@pytest.mark.parametrize("other", OTHERS)
def test_other_things_below_the_headline_are_no_standfirst(other: str) -> None:
    """Captions, dates, posts, links, menus, the headline once more, and names of sections are never taken for text."""
    around = f'<div class="page"><div class="top"><div>{other}</div></div>'
    article = page(f"{around}<div><div><div>{body(paragraphs(*SENTENCES * 2))}</div></div></div></div>")
    assert [line for line in article.lines if line not in doubts(article)] == [HEADLINE, *SENTENCES]
    assert STANDFIRST not in doubts(article).values()


def test_boxes_for_signing_up_above_the_text_are_left_out() -> None:
    """They stand in the text's box, but call themselves what they are."""
    box = '<div class="content-sign-up"><p>Lena Brandt, editor of the paper, picks her favourites each week.</p></div>'
    article = page(body(f"<p>{PRINTED}.</p>", box, paragraphs(*SENTENCES)))
    assert article.lines == (HEADLINE, f"{PRINTED}.", *SENTENCES)


def test_summary_of_another_article_is_doubted() -> None:
    """What calls itself a summary in one box with a linked headline is not the article's."""
    other = '<div><h3><a href="/other">Ferry to the islands is sold</a></h3><p class="summary">{}</p></div>'
    article = page(f"{other.format(PRINTED)}<div><div><div>{body(paragraphs(*SENTENCES))}</div></div></div>")
    assert PRINTED not in article.lines or PRINTED in doubts(article)


LABELS = ["Published", "4:16 pm |", "|", "+"]


@pytest.mark.parametrize("label", LABELS)
def test_labels_and_signs_above_the_text_are_left_out(label: str) -> None:
    """A label of a date, a time of day and mere signs are no text, also where they stand among it."""
    article = page(body(f"<p>{label}</p>", paragraphs(*SENTENCES)))
    assert article.lines == (HEADLINE, *SENTENCES)


def test_headline_in_a_menu_does_not_begin_the_article() -> None:
    """What stands below a first mention of the headline, above the article, is no standfirst."""
    menu = f"<div><p>{HEADLINE}</p><p>{PRINTED}</p></div>"
    top = f"{menu}<h1>{HEADLINE}</h1>"
    text = f"<html><body>{top}{body(paragraphs(*SENTENCES))}</body></html>"
    article = read_page(text, "", TODAY)
    assert PRINTED not in article.lines


def test_standfirst_that_a_paragraph_repeats_is_there_as_well() -> None:
    """Readers see it in both places."""
    repeated = SENTENCES[3]
    article = page(f'<h2 class="subhead">{repeated}</h2>{body(paragraphs(*SENTENCES))}')
    assert article.lines == (HEADLINE, repeated, *SENTENCES)
