"""What the place of a line on its page tells: whether it belongs to the article, may not, or surely does not."""

from __future__ import annotations

import pytest

from tests.intake_article import HALF, HEADLINE, SENTENCES, body, doubts, left_out, page, paragraphs


@pytest.mark.parametrize("between", ["", '<div class="banner"><iframe src="/ad"></iframe></div>', "<hr>"])
def test_article_in_several_boxes_of_a_kind_is_whole(between: str) -> None:
    """Some sites cut an article into boxes, with advertisements between them; no box is lost."""
    chunk = '<div class="chunk chunk-{}"><div class="text">{}</div></div>'
    long = [f"{one} {two} {one}" for one, two in zip(SENTENCES, SENTENCES[1:] + SENTENCES[:1], strict=True)]
    one, two = paragraphs(*long[:HALF]), paragraphs(*long[HALF:])
    article = page(chunk.format(1, one) + between + chunk.format(2, two))
    assert article.lines == (HEADLINE, *long)


def test_quotation_of_a_post_between_paragraphs_is_kept() -> None:
    """A post that an article shows is what it is about; since it is none of its own words, a person looks."""
    post = "Nobody asked us. Nobody will. We sail without them."
    quoted = f'<div class="embed"><blockquote class="post"><p>{post}</p></blockquote></div>'
    article = page(body(paragraphs(*SENTENCES[:HALF]), quoted, paragraphs(*SENTENCES[HALF:])))
    assert article.lines == (HEADLINE, *SENTENCES[:HALF], post, *SENTENCES[HALF:])


def test_subheading_that_is_no_heading_element_is_kept() -> None:
    """Where a subheading is only a box with a class, it stands where readers see it."""
    subheading = '<div class="story-subhead"><div>A price for every face</div></div>'
    article = page(body(paragraphs(*SENTENCES[:HALF]), subheading, paragraphs(*SENTENCES[HALF:])))
    assert article.lines == (HEADLINE, *SENTENCES[:HALF], "A price for every face", *SENTENCES[HALF:])


def test_lead_between_headline_and_text_is_kept() -> None:
    """A lead in a box of its own is the first sentence of the article; a byline with a date is none."""
    lead = "Four ships stay in the harbour because nobody told their crews what the cameras on board are for."
    above = f"<header>{lead}</header><div>By Lena Brandt on May 3, 2024 at 10:15 a.m.</div>"
    article = page(f'<div class="story">{above}{body(paragraphs(*SENTENCES))}</div>')
    assert article.lines == (HEADLINE, lead, *SENTENCES)


def test_subheading_that_is_a_link_is_kept() -> None:
    """Reviews of several things name and link each in a heading; without them the text is none."""
    heading = '<h3><a href="/buy">The lantern for long nights</a></h3>'
    article = page(body(paragraphs(*SENTENCES[:HALF]), heading, paragraphs(*SENTENCES[HALF:])))
    assert article.lines == (HEADLINE, *SENTENCES[:HALF], "The lantern for long nights", *SENTENCES[HALF:])
    assert list(doubts(article)) == ["The lantern for long nights"]


DOUBTED = [
    ('<p><a href="/other">Ferry to the islands sold after long dispute</a></p>', "it is a link to something else"),
    (
        '<div class="member-box"><p>Readers who pay see no advertisements and get our letter every Friday.</p></div>',
        "it stands apart from the rest of the text",
    ),
    ("<p><em>Lena Brandt writes about ships and harbours and lives by the sea.</em></p>", "it is set off below"),
    ('<p class="tagline">Lena Brandt writes about ships and harbours for us.</p>', "it is set off below"),
    ("<p>Write to the reporter at lena.brandt@paper.example or at the desk.</p>", "it gives an address"),
    ("<p>Jonas Adler and Mia Thorn contributed to this report from the islands.</p>", "it is about the article"),
]


@pytest.mark.parametrize(("foreign", "why"), DOUBTED)
def test_line_below_the_article_is_kept_with_the_doubt(foreign: str, why: str) -> None:
    """What is no part of the article by its place is never taken in without a word."""
    article = page(body(paragraphs(*SENTENCES), foreign))
    assert article.lines[: len(SENTENCES) + 1] == (HEADLINE, *SENTENCES)
    others = article.lines[len(SENTENCES) + 1 :]
    assert [line for line in others if not doubts(article)[line].startswith(why)] == []
    assert not set(SENTENCES) & set(doubts(article))


def test_caption_is_doubted_and_paragraphs_are_not() -> None:
    """A line right below a picture that is no sentence may be its caption."""
    picture = "<p><img src='/f.jpg' alt=''></p><p>One of the scanners on board</p>"
    article = page(body(paragraphs(*SENTENCES[:2]), picture, paragraphs(*SENTENCES[2:])))
    assert doubts(article) == {"One of the scanners on board": "it stands with a picture, as captions do"}


TEASERS = (
    "A court has stopped the sale of the lighthouse to a company from abroad.",
    "The price of fish rose for the third week, and cooks are looking for something else.",
    "Divers found the anchor of a ship that sank more than two hundred years ago.",
)


def test_other_articles_below_are_left_out() -> None:
    """Beginnings of other articles, each below its headline with a link, are no text; the report has them all."""
    teasers = "".join(
        f'<div class="teaser"><h3><a href="/{n}">Another story {n}</a></h3><p>{one} {one} {one}</p></div>'
        for n, one in enumerate(TEASERS)
    )
    article = page(body(paragraphs(*SENTENCES)), f'<div class="stream">{teasers}</div>')
    assert article.lines == (HEADLINE, *SENTENCES)
    assert [one for one in TEASERS if not any(one in line for line in left_out(article))] == []


def test_gallery_inside_an_article_is_left_out() -> None:
    """Captions of pictures on other things do not stand between the paragraphs."""
    slides = "".join(f"<div class='slide'><p>{one} {one}</p></div>" for one in TEASERS)
    gallery = f'<div class="photo-gallery"><div class="slides">{slides}</div></div>'
    article = page(body(paragraphs(*SENTENCES[:HALF]), gallery, paragraphs(*SENTENCES[HALF:])))
    assert article.lines == (HEADLINE, *SENTENCES)


def test_no_paragraph_is_there_twice() -> None:
    """A note that breaks a paragraph in two does not bring its halves back as lines of their own."""
    broken = "The contract names a price<div class='tip'>in crowns</div> for every face that is recognised on board."
    article = page(body(paragraphs(*SENTENCES[:4]), f"<p>{broken}</p>", paragraphs(SENTENCES[5])))
    assert article.text.count("for every face that is recognised on board") == 1


def test_description_of_a_teaser_elsewhere_is_no_standfirst() -> None:
    """What a list below the article says of it does not come to stand above its text."""
    described = "Crews of four ferries stay in the harbour because of scanners on board."
    head = f'<meta name="description" content="{described}">'
    teaser = f'<div class="top-stories"><a href="/"><h4>{HEADLINE}</h4><p>{described}</p></a></div>'
    assert described not in page(body(paragraphs(*SENTENCES)), teaser, head).text


@pytest.mark.parametrize("subheading", ["Scanners", "We were hired to run ships, not to watch people"])
def test_subheading_whose_words_a_paragraph_repeats_is_kept(subheading: str) -> None:
    """Words inside a paragraph are no line; the subheading is one, and is not lost without a word."""
    for level in ("h2", "h3"):
        heading = f"<{level}>{subheading}</{level}>"
        article = page(body(paragraphs(*SENTENCES[:2]), heading, paragraphs(*SENTENCES[2:])))
        assert article.lines == (HEADLINE, *SENTENCES[:2], subheading, *SENTENCES[2:])


def test_short_line_that_is_not_kept_is_reported() -> None:
    """A word that also stands in a paragraph counts as left out where it is a line of its own."""
    aside = '<aside class="share-box"><p>scanners</p></aside>'
    article = page(body(paragraphs(*SENTENCES[:HALF]), aside, paragraphs(*SENTENCES[HALF:])))
    assert "scanners" in left_out(article)


def test_subheading_above_a_list_at_the_end_is_kept() -> None:
    """An article may end in lists whose items are no sentences; all of it is there."""
    items = "".join(f"<li>{ship} ferry, under repair for two more years</li>" for ship in ("Northern", "Southern"))
    article = page(body(paragraphs(*SENTENCES), f"<h3>Ships out of use</h3><ul>{items}</ul>"))
    assert article.lines[len(SENTENCES) + 1 :] == (
        "Ships out of use",
        "Northern ferry, under repair for two more years",
        "Southern ferry, under repair for two more years",
    )


def test_subheading_between_boxes_of_the_text_is_kept() -> None:
    """Where each run of paragraphs has a box, subheadings stand around them."""
    chunks = [f'<div class="group">{paragraphs(*some)}</div>' for some in (SENTENCES[:HALF], SENTENCES[HALF:])]
    article = page(f'<div class="body">{"<h2>A price for every face</h2>".join(chunks)}</div>')
    assert article.lines == (HEADLINE, *SENTENCES[:HALF], "A price for every face", *SENTENCES[HALF:])


def test_links_with_breaks_between_them_are_doubted_one_by_one() -> None:
    """They are not one line of text, though they stand in one paragraph."""
    titles = ("Ferry to the islands sold after long dispute", "Lighthouse keeper leaves after forty years")
    links = "<br>".join(f'<a href="/{number}">{title}</a>' for number, title in enumerate(titles))
    article = page(body(paragraphs(*SENTENCES), f"<p>{links}</p>"))
    kept = [line for line in article.lines if any(title in line for title in titles)]
    assert all(doubts(article)[line] == "it is a link to something else" for line in kept)


def test_post_at_the_end_is_kept() -> None:
    """A post that the last paragraph speaks of belongs to the article."""
    quoted = "<div class='embed'><blockquote><p>Nobody asked us. We sail without them.</p></blockquote></div>"
    article = page(body(paragraphs(*SENTENCES), quoted))
    assert article.lines[-1] == "Nobody asked us. We sail without them."
    assert list(doubts(article)) == [article.lines[-1]]


def test_names_set_in_italics_below_a_word_are_not_doubted() -> None:
    """Lists of names with a place before them end an article as its paragraphs."""
    names = "<i>Lena Brandt, Jonas Adler, Mia Thorn, Paul Reed, Anna Stern, Carl Wood, Ida Moor and others</i>"
    article = page(body(paragraphs(*SENTENCES), f"<p><b>Islands:</b> {names}</p>"))
    assert doubts(article) == {}


def test_teaser_in_a_box_like_the_texts_is_doubted() -> None:
    """A list of other articles may be built as the article is; a linked heading above each tells it."""
    text = f'<div class="content">{"<br><br>".join(SENTENCES)}</div>'
    teasers = "".join(
        f'<div><h3><a href="/{n}">Another story {n}</a></h3><div class="content">{one}</div></div>'
        for n, one in enumerate(TEASERS)
    )
    article = page(f"<div>{text}{teasers}</div>")
    assert [one for one in TEASERS if one in article.lines and one not in doubts(article)] == []
    assert not set(SENTENCES) & set(doubts(article))


def test_opening_of_an_article_told_in_slides_is_kept() -> None:
    """Where the text itself is a slide show, that tells nothing of a line beside it."""
    slides = "".join(
        f'<div class="slide"><h2>Number {at}</h2>{paragraphs(f"{one} {one}")}</div>' for at, one in enumerate(SENTENCES)
    )
    opening = f'<section class="slideshow-intro">{paragraphs("Here is what the crews say, ferry by ferry.")}</section>'
    article = page(f'<section class="slideshow">{opening}<div class="slideshow-inner">{slides}</div></section>')
    assert "Here is what the crews say, ferry by ferry." in article.lines


def test_paragraph_that_is_silent_is_seen() -> None:
    """A page may hide a paragraph from screen readers that everybody else sees."""
    silent = f'<p class="wall" aria-hidden="true">{SENTENCES[2]}</p>'
    article = page(body(paragraphs(*SENTENCES[:2]), silent, paragraphs(*SENTENCES[3:])))
    assert article.lines == (HEADLINE, *SENTENCES)
