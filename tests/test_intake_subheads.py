"""Headings among the paragraphs: those that belong to the article, and those that lead elsewhere."""

from __future__ import annotations

import pytest

from generator.intake.web_page import read_page
from tests.intake_article import HALF, HEADLINE, SENTENCES, TODAY, body, doubts, left_out, page, paragraphs

SUBHEADING = "A price for every face"
ABOVE, BELOW = SENTENCES[:HALF], SENTENCES[HALF:]


@pytest.mark.parametrize(
    "heading",
    [
        f'<div class="box k7Yx"><h3><strong><span>{SUBHEADING}</span></strong></h3></div>',
        f'<div class="data part-31"><h2>{SUBHEADING}</h2></div><br>',
        f'<div class="sectionheader"><header class="section-header"><span>{SUBHEADING}</span></header></div>',
        f'<p>Advertisement</p><div class="box"><h2>{SUBHEADING}</h2></div><div class="ad">Advertisement</div>',
    ],
)
def test_subheading_in_a_box_of_its_own_is_kept(heading: str) -> None:
    """Some pages put each heading into another box than the paragraphs; between two of these it is the article's."""
    wrapped = [f'<div class="box text"><p>{one}</p></div>' for one in SENTENCES]
    article = page(body(*wrapped[:HALF], heading, *wrapped[HALF:]))
    assert article.lines == (HEADLINE, *ABOVE, SUBHEADING, *BELOW)


def test_subheading_behind_a_list_of_links_is_kept() -> None:
    """What stands between the last paragraph and the heading may lead elsewhere; the heading does not."""
    links = '<div class="box links"><ul><li><a href="/1">Ferry sold after long dispute</a></li></ul></div>'
    heading = f'<div class="box head"><h2>{SUBHEADING}</h2></div>'
    wrapped = [f'<div class="box text"><p>{one}</p></div>' for one in SENTENCES]
    article = page(body(*wrapped[:HALF], links, heading, *wrapped[HALF:]))
    assert article.lines == (HEADLINE, *ABOVE, SUBHEADING, *BELOW)


@pytest.mark.parametrize(
    "foreign",
    [
        '<h3 class="video-title">Recommended films</h3><div class="player">The film cannot be shown.</div>',
        '<aside class="side"><h6>Money</h6><h5><a href="/1">What to watch next year, and what not</a></h5></aside>',
        '<div class="g1" role="button"><header><h2>Harbour in pictures</h2><span>Show all 50</span></header></div>',
        '<h2>Do crews or owners choose the course?</h2><div class="player"><iframe src="/film"></iframe></div>',
        '<aside class="strip"><h3>More <a href="/trending">Trending</a></h3><p><a href="/1">Ferry sold</a></p></aside>',
    ],
)
def test_heading_of_another_thing_is_not_taken_in_without_a_word(foreign: str) -> None:
    """A heading that calls itself that of films, or stands in a box beside the text, is none of the article's."""
    article = page(body(paragraphs(*ABOVE), foreign, paragraphs(*BELOW)))
    others = [line for line in article.lines if line not in (HEADLINE, *SENTENCES)]
    assert [line for line in others if line not in doubts(article)] == []


@pytest.mark.parametrize("label", ["Related content from our shop (for members):", "ALSO"])
def test_label_of_links_is_doubted(label: str) -> None:
    """The links below a label are gone or doubted; so it must not stay behind as if it were a line of the text."""
    links = "".join(f'<p><b><a href="/{n}">Another long headline number {n}</a></b></p>' for n in range(3))
    article = page(body(paragraphs(*SENTENCES), f"<p><strong>{label}</strong></p>", links))
    others = article.lines[1 + len(SENTENCES) :]
    assert [line for line in others if line not in doubts(article)] == []


def test_list_that_is_announced_is_kept() -> None:
    """Items that are nothing but links belong to a text that announces them; a person looks, since they are links."""
    items = ("Course on the scanning of faces, for beginners", "Course on reading contracts, for the crews of ferries")
    links = "".join(f'<li><a href="https://school.example/{n}">{one}</a></li>' for n, one in enumerate(items))
    asides = '<h3 class="related-title">Related:</h3><ul><li><a href="/1">Ferry sold after a long dispute</a></li></ul>'
    announced = f"<h3>What the union offers its members:</h3><ol>{links}</ol>"
    article = page(body(paragraphs(*ABOVE), announced, paragraphs(*BELOW[:-1]), asides, paragraphs(BELOW[-1])))
    assert article.lines == (HEADLINE, *ABOVE, "What the union offers its members:", *items, *BELOW)
    assert set(items) <= set(doubts(article))


def test_sentence_that_is_a_link_but_for_its_full_stop_is_kept() -> None:
    """No headline of another article has its full stop outside of the link."""
    linked = '<p><a href="/call">The talks are not over yet</a>.</p>'
    label = '<p><strong>READ MORE: </strong><a href="/other">Ferry to the islands sold after a long dispute</a></p>'
    article = page(body(paragraphs(*ABOVE), label, linked, paragraphs(*BELOW)))
    assert [line for line in article.lines if line.startswith("The talks are not")] == ["The talks are not over yet."]


def test_heading_of_a_text_that_is_left_out_is_reported() -> None:
    """Nothing is lost without a word, whatever was decided."""
    foreign = (
        '<aside class="side"><h4>Our harbour guide</h4><p><a href="/guide">Where to stay at the sea</a></p></aside>'
    )
    article = page(body(paragraphs(*ABOVE), foreign, paragraphs(*BELOW)))
    assert "Our harbour guide" in left_out(article)


def test_heading_above_the_first_line_is_kept() -> None:
    """The first part of an article may be a list under a heading of its own, which names nobody."""
    items = paragraphs("480: number of ferries in the world", "12: number of harbours with scanners")
    part = f"<h3>By the numbers</h3>{items}<h3>What the crews say</h3>{paragraphs(*SENTENCES)}"
    article = page(body(part))
    assert article.lines[:2] == (HEADLINE, "By the numbers")


def test_subheading_that_reads_like_a_button_is_kept() -> None:
    """`Comment` heads an opinion where it looks as the other subheadings do, and a form where it does not."""
    headings = ["The offer", "Comment", "Price"]
    parts = [f"<h3>{one}</h3>{paragraphs(*SENTENCES[2 * at : 2 * at + 2])}" for at, one in enumerate(headings)]
    form = '<div class="comments"><h3>Comment</h3><form><textarea></textarea></form></div>'
    article = page(body(*parts), form)
    assert [line for line in article.lines if line in headings] == headings


def test_line_of_links_below_a_subheading_is_kept() -> None:
    """A review says below the name of a thing what it costs and where; a person looks, since it is a link."""
    price = '<p><a href="https://shop.example/1">40 coins, Harbour Shop</a></p>'
    article = page(body(paragraphs(*ABOVE), "<h2>A lantern for long nights</h2>", price, paragraphs(*BELOW)))
    assert article.lines == (HEADLINE, *ABOVE, "A lantern for long nights", "40 coins, Harbour Shop", *BELOW)
    assert "40 coins, Harbour Shop" in doubts(article)


def test_heading_of_a_box_whose_text_is_left_out_is_doubted() -> None:
    """The box is another story, of which nothing but its heading would stay behind."""
    other = "".join(
        f"<p>{one}</p>" for one in ("By Tom Quay for the Wire", "Another story of a prince was told on Sunday.")
    )
    box = f'<div class="ins factbox related-story"><h3>{SUBHEADING}</h3><div class="related">{other}</div></div>'
    article = page(body(paragraphs(*ABOVE), box, paragraphs(*BELOW)))
    assert SUBHEADING not in article.lines or SUBHEADING in doubts(article)


def test_headings_below_the_place_where_the_extraction_stopped_are_kept() -> None:
    """A letter of several items is one text, also where only the first was recognised."""
    items = [
        SENTENCES,
        [f"In year {n} the crews had to count all {n} passengers by hand, as the log says." for n in range(9)],
    ]
    parts = [
        f'<div class="item"><div class="h6 top">{number}. {SUBHEADING}</div><div class="story-text">'
        f"<p>They found that:</p>{paragraphs(*item)}</div></div>"
        for number, item in enumerate(items, 1)
    ]
    article = page("".join(parts))
    assert [line for line in article.lines if SUBHEADING in line] == [f"{n}. {SUBHEADING}" for n in (1, 2)]
    assert article.lines.count("They found that:") == 2
    assert set(article.lines) >= {*items[0], *items[1]}


@pytest.mark.parametrize(
    "heading",
    [
        f'<div><p class="caption">Ferry talks explained</p></div><span class="cross-head">{SUBHEADING}</span>',
        f"<p><em>{SUBHEADING}</em><br>\n{SENTENCES[HALF]}</p>",
    ],
)
def test_subheading_without_a_block_of_its_own_is_a_line(heading: str) -> None:
    """Old pages set it in an inline element, or in italics before a break."""
    article = page(body(paragraphs(*ABOVE), heading, paragraphs(*(BELOW[1:] if "<br>" in heading else BELOW))))
    assert article.lines == (HEADLINE, *ABOVE, SUBHEADING, *BELOW)


def test_headings_like_others_of_the_text_are_kept_in_boxes_of_their_own() -> None:
    """In a list told in pictures, each heading has a box with a picture, and only some have paragraphs."""
    heads = [f"The crew of ferry number {n} said no" for n in range(4)]
    items = [f'<div class="item"><h2 class="item-title">{one}</h2><figure><img src="/{one}"></figure>' for one in heads]
    parts = [f"{item}{paragraphs(*SENTENCES) if n in (0, 3) else ''}</div>" for n, item in enumerate(items)]
    article = page(f'<div class="story">{"".join(parts)}</div>')
    assert [line for line in article.lines if line in heads] == heads


def test_heading_of_a_box_of_doubtful_lines_is_doubted() -> None:
    """Where nothing in its box is surely text, neither is the heading."""
    lines = "".join(f'<li>Watch the film about ferry {n} <a href="/{n}">here</a></li>' for n in range(3))
    box = f'<div class="feature wide"><h2>Escape on a ferry</h2><ul>{lines}</ul></div>'
    article = page(body(paragraphs(*ABOVE), box, paragraphs(*BELOW)))
    others = [line for line in article.lines if line not in (HEADLINE, *SENTENCES)]
    assert [line for line in others if line not in doubts(article)] == []


def test_headings_that_lead_to_other_sites_are_those_of_a_list() -> None:
    """They name what the article tells of; only the one above the first paragraph may be something else."""
    names = ("White Pier Trail", "The Old Customs Walk", "Lighthouse Loop")
    head = '<link rel="canonical" href="https://wire.example/trails">'
    parts = [
        f'<section><figure><img src="/1"><figcaption>Walkers like the sea on any day of the week.</figcaption></figure>'
        f'<header><h3><a href="https://{n}.example/">{name}</a></h3></header>'
        f"<main>{paragraphs(one, two)}</main></section>"
        for n, (name, one, two) in enumerate(zip(names, SENTENCES[:3], SENTENCES[3:], strict=True))
    ]
    article = page(f'<div class="story">{"".join(parts)}</div>', head=head)
    assert [line for line in article.lines if line in names] == list(names)
    assert not set(names[1:]) & set(doubts(article))


def test_headings_in_a_box_beside_the_text_stay_with_their_paragraphs() -> None:
    """The box may be none of the article; but a paragraph of it says little without its heading."""
    facts = [f"Fact number {n} of the harbour is told here at some length for all who sail." for n in range(3)]
    box = "".join(f"<h3>Fact {n} in short</h3><div><p>{one}</p></div>" for n, one in enumerate(facts))
    article = page(body(paragraphs(*SENTENCES)) + f'<div class="sidebar-facts">{box}</div>')
    kept = [n for n, one in enumerate(facts) if one in article.lines]
    assert [n for n in range(3) if f"Fact {n} in short" in article.lines] == kept


def test_heading_with_nothing_below_it_is_none_of_the_text() -> None:
    """Also where the first line of the page is one of the text."""
    shown = f"{paragraphs(*SENTENCES)}<h3>The harbour at a glance</h3>"
    article = read_page(f"<html><head><title>{HEADLINE}</title></head><body>{shown}</body></html>", "", TODAY)
    assert article.lines == (HEADLINE, *SENTENCES)
