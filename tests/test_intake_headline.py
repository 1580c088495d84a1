"""The title of a page is the headline that its readers see above the article, alone on its line."""

from __future__ import annotations

import pytest

from generator.intake.article import Article
from generator.intake.web_page import read_page
from tests.intake_article import HEADLINE, SENTENCES, TODAY, body, doubts, paragraphs

PRINTED = "Four ships stay in the harbour until somebody explains the cameras"
OTHER = "How a harbour learned to count faces"
TEXT = body(paragraphs(*SENTENCES))
ADDRESS = "https://gazette.example/2024/05/crews"
OWN = f'<link rel="canonical" href="{ADDRESS}">'


def stated(title: str, printed: str, head: str = "") -> Article:
    """Read a page that states one title for machines and prints something else."""
    said = f'<title>{title}</title><meta property="og:title" content="{title}">{OWN}{head}'
    return read_page(f"<html><head>{said}</head><body>{printed}</body></html>", "", TODAY)


HEADERS = [
    '<header><h1 property="dc:title">The Mate</h1><h2 class="subhead">{}</h2></header>',
    '<header><h1>The Mate</h1><p class="dek">{}</p></header>',
    '<div><h1 class="entry-title">The Mate</h1><h2>{}</h2></div>',
    '<div class="top"><h1>The Mate</h1><h3 class="tertiary-title">{}</h3></div>',
]


@pytest.mark.parametrize("header", HEADERS)
def test_headline_that_is_printed_comes_before_a_stated_one(header: str) -> None:
    """Where the stated title is printed nowhere, readers see the article's only heading, and what stands below it."""
    article = stated(OTHER, f"<article>{header.format(PRINTED)}{TEXT}</article>")
    assert article.title == "The Mate"
    assert article.lines == ("The Mate", PRINTED, *SENTENCES)


def test_section_that_menus_link_to_is_no_headline() -> None:
    """A short heading that stands in the menu as well is a section's name."""
    top = '<ul><li><a href="/islands">The Islands</a></li></ul><h1>The Islands</h1>'
    assert stated(OTHER, f"{top}<p>{PRINTED}</p>{TEXT}").title == OTHER


def test_name_of_a_blog_that_links_to_its_index_is_no_headline() -> None:
    """The headline is the lower heading that the page states as the first part of its title."""
    blog = "Harbour Watch: A conversation about ships and crews"
    top = f'<a href="/blogs/harbour"><h1>{blog}</h1></a>'
    article = stated(f"{HEADLINE} - {blog} - The Gazette", f'{top}<div class="item"><h3>{HEADLINE}</h3>{TEXT}</div>')
    assert article.lines == (HEADLINE, *SENTENCES)


def test_headline_may_lead_to_its_own_page() -> None:
    """A heading that links to the address that the page gives itself is one of the article."""
    other = '<h1><a href="/other">Lighthouse keeper paints his tower red</a></h1>'
    assert stated(OTHER, f'{other}<h1><a href="{ADDRESS}">{HEADLINE}</a></h1>{TEXT}').title == HEADLINE


def test_name_of_a_section_that_the_title_element_has_is_no_headline() -> None:
    """What the page states for the article comes before what its title element has."""
    head = "<title>Sports Items | The Gazette</title>" + f'<meta property="og:title" content="{HEADLINE}">'
    top = f"<h1>Sports Items</h1><header><h1>{HEADLINE}</h1></header>"
    article = read_page(f"<html><head>{head}</head><body>{top}{TEXT}</body></html>", "", TODAY)
    assert article.title == HEADLINE


def test_heading_of_a_box_for_sharing_is_no_headline() -> None:
    """It stands below the text; the headline and the key points stand above it."""
    items = "<li><strong>Four ships stay in the harbour</strong></li><li><strong>Talks begin soon</strong></li>"
    share = f'<div class="shareBox"><h3>Share or comment:</h3><h1>{OTHER}</h1></div>'
    longer = f"Crews defy the harbour: {OTHER} and why they will not sail"
    head = f'<meta property="gazette:headline" content="{longer}">'
    article = stated(
        OTHER,
        f'<div class="text"><h2>{longer}</h2><ul class="bullets">{items}</ul>{paragraphs(*SENTENCES)}</div>{share}',
        head,
    )
    assert article.lines == (longer, "Four ships stay in the harbour", "Talks begin soon", *SENTENCES)
    assert doubts(article) == {}


MIXED = [
    (f'<span itemprop="name">{HEADLINE}</span> <span class="caption">{PRINTED}</span>', (PRINTED,)),
    (f"{HEADLINE} <small>{PRINTED}</small>", (PRINTED,)),
    (f'<span class="kicker">Harbour</span><span>{HEADLINE}</span>', ()),
    (f'{HEADLINE} <a href="#" class="add">Add to ...</a>', ()),
    (f"{HEADLINE} <button>Save</button>", ()),
    (f'<span class="visually-hidden">Headline: </span>{HEADLINE}', ()),
]


@pytest.mark.parametrize(("inside", "below"), MIXED)
def test_headline_is_parted_from_what_shares_its_element(inside: str, below: tuple[str, ...]) -> None:
    """A standfirst in the heading becomes a line; kickers, controls and what only listeners hear are gone."""
    article = stated(HEADLINE, f"<article><h1>{inside}</h1>{TEXT}</article>")
    assert article.title == HEADLINE
    assert article.lines == (HEADLINE, *below, *SENTENCES)


KICKERS = [
    ("<span>Ships</span><span>{}</span>", HEADLINE),
    ("<span>Ships:</span> <span>{}</span>", f"Ships: {HEADLINE}"),
    ("<span>Ships</span><span>: </span><span>{}</span>", f"Ships: {HEADLINE}"),
]


@pytest.mark.parametrize(("inside", "title"), KICKERS)
def test_kicker_without_a_colon_is_no_part_of_the_headline(inside: str, title: str) -> None:
    """Where the page states both with a colon and prints none, the kicker is a line of its own."""
    assert stated(f"Ships: {HEADLINE}", f"<article><h1>{inside.format(HEADLINE)}</h1>{TEXT}</article>").title == title


def test_outlet_behind_two_hyphens_is_cut() -> None:
    """A divider may be written with two hyphens."""
    head = f'<title>{HEADLINE} -- Gazette</title><link rel="canonical" href="{ADDRESS}">'
    page = f"<html><head>{head}</head><body><h1>Gazette</h1><h4>{HEADLINE}</h4>{TEXT}</body></html>"
    assert read_page(page, "", TODAY).lines == (HEADLINE, *SENTENCES)


def test_page_without_a_line_is_no_article() -> None:
    """A shell that a script would fill gives nothing."""
    assert read_page("<html><head><title></title></head><body><div ng-app></div></body></html>", "", TODAY).lines == ()


def test_headline_in_a_box_of_that_name_comes_before_another_heading() -> None:
    """Where the stated title is printed in no heading, and the first heading is the standfirst."""
    shown = f'<div class="headline">{HEADLINE}</div><h1 class="rubric">Can a scanner know who boards a ferry?</h1>'
    head = f'<meta property="og:title" content="{HEADLINE}"><title>Ships: {HEADLINE} | The Gazette</title>'
    text = f"<html><head>{head}</head><body>{shown}{body(paragraphs(*SENTENCES))}</body></html>"
    article = read_page(text, "", TODAY)
    assert article.title == HEADLINE
    assert "Can a scanner know who boards a ferry?" in article.lines


def test_source_and_number_of_comments_behind_a_headline_are_none_of_it() -> None:
    """They stand in the heading, behind what the page states as its title."""
    tail = '<span class="no"><a href="https://other.example">(other.example)</a></span>'
    bubble = '<span class="comment-bubble"><a href="#comments">87</a></span>'
    article = stated(OTHER, f"<h1><span><a href='{ADDRESS}'>{OTHER}</a> {tail}</span> {bubble}</h1>{TEXT}")
    assert article.title == OTHER
    assert article.lines == (OTHER, *SENTENCES)


def test_headline_with_a_break_is_one_line() -> None:
    """What stands below it would not be found otherwise."""
    article = stated(OTHER, f"<h1>How a harbour learned<br>To count faces</h1><p class='dek'>{PRINTED}</p>{TEXT}")
    assert article.lines == ("How a harbour learned To count faces", PRINTED, *SENTENCES)
