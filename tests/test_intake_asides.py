"""Lines that their own form sets off from the text: they are kept with a doubt, and never taken in without a word."""

from __future__ import annotations

import pytest

from tests.intake_article import HALF, HEADLINE, SENTENCES, body, doubts, page, paragraphs

ABOVE, BELOW = SENTENCES[:HALF], SENTENCES[HALF:]
CLUB = "The Harbour Club is open to captains and owners by invitation only. Do I qualify?"
ASIDES = [
    (f'<p style="background-color: #ffb; padding: 30px">{CLUB}</p>', "it stands in a box of its own"),
    (f'<div style="float: right; width: 9em"><h2>{CLUB}</h2></div>', "it stands in a box of its own"),
    (f'<blockquote class="pull-left"><p>{CLUB}</p></blockquote>', "it stands in a box of its own"),
    (
        '<p><em>The owner buys the ferries. <a href="/live">Follow for the latest news updates</a>.</em></p>',
        "it is a note with a link",
    ),
    (
        '<p><strong>For more stories like this, </strong><a href="/news"><b>go to our news page</b></a>.</p>',
        "it is a note with a link",
    ),
    ('<p><b>ALSO ON THE WATERFRONT:</b> <a href="/q">Your questions answered.</a></p>', "it is a label with a link"),
    ('<p>Companies: <a href="/a">Northlake</a>, <a href="/b">Ferry and Sons</a></p>', "it is a label with a link"),
    (
        '<ol><li><h5><a href="/1">Lighthouse is sold to bank</a></h5><p>It will be a bank by spring.</p></li></ol>',
        "it stands below a link in one item",
    ),
]


@pytest.mark.parametrize(("foreign", "why"), ASIDES)
def test_line_set_off_between_paragraphs_is_doubted(foreign: str, why: str) -> None:
    """Boxes, notes and teasers between the paragraphs may be no part of the article; the paragraphs are."""
    article = page(body(paragraphs(*ABOVE), foreign, paragraphs(*BELOW)))
    others = [line for line in article.lines if line not in (HEADLINE, *SENTENCES)]
    assert [doubts(article).get(line) for line in others if "Lighthouse is sold" not in line] == [why]
    assert not set(SENTENCES) & set(doubts(article))


def test_paragraph_that_ends_with_a_link_to_another_article_is_doubted() -> None:
    """Such a link is no part of the sentence, and must not be quoted as if it were."""
    ended = SENTENCES[0] + ' <a href="/other"><strong>(RELATED: Ferry sold after a long dispute)</strong></a>'
    article = page(body(paragraphs(ended, *SENTENCES[1:])))
    assert list(doubts(article).values()) == ["it ends with a link to something else"]


def test_words_for_screen_readers_are_in_no_sentence() -> None:
    """What browsers say of a link aloud is no word of the article."""
    spoken = '<span class="sr-only">(opens in a new tab)</span>'
    clipped = '<span style="border:0; clip: rect(0 0 0 0); height:1px">, opens new tab</span>'
    linked = SENTENCES[1].replace("harbour company", f'<a href="/c">harbour company{spoken}</a>')
    other = SENTENCES[4].replace("contract", f'<a href="/d">contract{clipped}</a>')
    article = page(body(paragraphs(SENTENCES[0], linked, *SENTENCES[2:4], other, SENTENCES[5])))
    assert article.lines == (HEADLINE, *SENTENCES)


def test_labels_of_advertisements_are_in_no_line() -> None:
    """Several labels in one box ran into one line, which no form of a label matched."""
    advert = (
        '<section class="ad"><div class="visually-hidden">Advertisement 1</div><div class="ad__container"><div>Story'
        " continues below</div></div></section>"
    )
    article = page(body(paragraphs(*ABOVE), advert, paragraphs(*BELOW)))
    assert article.lines == (HEADLINE, *SENTENCES)


def test_part_of_a_line_elsewhere_is_doubted() -> None:
    """Loose words below a film are part of a line that is not at home with the text."""
    film = (
        '<div class="film"><div class="story"><span class="title"><a href="/f">Still a ways to go</a></span> Posted:'
        " Apr 15, 2011<br>Our expert on harbours gives an update on the talks about the scanners.</div><p></p></div>"
    )
    article = page(body(paragraphs(*SENTENCES)), film * 3)
    others = [line for line in article.lines if line not in (HEADLINE, *SENTENCES)]
    assert [line for line in others if line not in doubts(article)] == []


def test_note_by_which_the_page_describes_itself_is_doubted() -> None:
    """A description made by a machine begins with whatever stands first."""
    note = "Join our daily letters for the latest news on ships and harbours."
    foreign = f'<div class="before"><p><em>{note} <a href="/letters?from=article">Learn more</a></em></p><hr></div>'
    head = f'<meta property="og:description" content="{note} Learn more {SENTENCES[0][:60]}">'
    article = page(body(foreign, paragraphs(*SENTENCES)), head=head)
    assert [line for line in article.lines if line not in (HEADLINE, *SENTENCES, *doubts(article))] == []


def test_pulled_words_inside_a_paragraph_are_parted_from_it() -> None:
    """A `span` that floats beside a paragraph is no part of its first sentence."""
    pulled = '<span class="PullQuote_left">&bull; <a href="/w">Jane Roe: Remembering the old ferries</a></span>'
    article = page(body(paragraphs(*ABOVE), f"<p>{pulled}{BELOW[0]}</p>", paragraphs(*BELOW[1:])))
    assert [line for line in SENTENCES if line not in article.lines] == []


def test_words_in_a_hidden_span_are_in_no_line() -> None:
    """A class may hide a `span`, unless another one shows it again in wide windows."""
    hidden = '<h3><span class="hidden">Harbour 44</span></h3>'
    shown = SENTENCES[1].replace("harbour", '<span class="hidden md:inline">harbour</span>')
    article = page(body(paragraphs(SENTENCES[0]), hidden, paragraphs(shown, *SENTENCES[2:])))
    assert article.lines == (HEADLINE, *SENTENCES)


def test_call_for_help_is_doubted_as_a_whole() -> None:
    """Lines of one block belong together: where one is a link that asks for money, all are none of the text."""
    lines = ("Will you offer us a hand? Every gift fuels our future.", "Your help enables us to go on.", "Thank you.")
    link = '<a href="https://pay.example/">You can support us for as little as a coin at desk@paper.example.</a>'
    call = f'<div class="x9"><span class="support"><b>{"<br>".join((*lines[:2], link, lines[2]))}</b></span></div>'
    for above, below in ((ABOVE, BELOW), (SENTENCES[:1], SENTENCES[1:])):
        article = page(body(paragraphs(*above), call, paragraphs(*below)))
        assert [line for line in article.lines if line not in (HEADLINE, *SENTENCES, *doubts(article))] == []
