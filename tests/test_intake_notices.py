"""Notices of a house between or below the paragraphs are left out, or kept with a doubt."""

from __future__ import annotations

import json

import pytest

from tests.intake_article import HALF, HEADLINE, SENTENCES, body, doubts, left_out, page, paragraphs

RIGHTS = [
    "The-Harbour-Wire™ & © 2020 Harbour News, Inc., a Sea Company. All rights reserved.",
    "Copyright 2020 Harbour News. All rights reserved.",
    "Part of the harbour pages. ©2020 Harbour News Limited.",
]


@pytest.mark.parametrize("line", RIGHTS)
def test_note_on_rights_is_left_out(line: str) -> None:
    """It is a paragraph by its markup, and no part of any article."""
    article = page(body(paragraphs(*SENTENCES, line)))
    assert article.lines == (HEADLINE, *SENTENCES)
    assert left_out(article)[line] == "a note on rights"


NOTICES = [
    ("Is your company doing something interesting? Contact: desk@paper.example", "it gives an address"),
    ("Write to us about your harbour on https://paper.example/harbours and tell your story.", "it gives an address"),
    ("Follow our full coverage of the scanners on the ferries here.", "it leads to something else"),
    ("Follow the Wire's coverage at https://wire.example/hub/ferries", "it leads to something else"),
    ("Subscribe now to our Evening edition for the full story.", "it advertises"),
    ("For the latest from the harbour download the Wire apps for phones and tablets.", "it advertises"),
    ("Gallery: Ferries of a hundred years (Harbour Photo Services)", "it leads to something else"),
    ("For more: hear the crews in our weekly talk about the harbour.", "it leads to something else"),
    ("Read the original article on the pages of Harbour Weekly.", "it leads to something else"),
    ("What do you think of the cameras? Let us know in the comments below!", "it advertises"),
    ("Don’t miss out – sign up for a card of the harbour and sail for half the price.", "it leads to something else"),
    ("Time to show what you know about ships and win a trip to the islands. Register Now!", "it advertises"),
]


@pytest.mark.parametrize(("line", "why"), NOTICES)
@pytest.mark.parametrize("at", [HALF, len(SENTENCES)])
def test_notice_is_doubted_wherever_it_stands(line: str, why: str, at: int) -> None:
    """Even the text that the page states for machines may hold such a line."""
    lines = [*SENTENCES[:at], line, *SENTENCES[at:]]
    stated = json.dumps({"@type": "NewsArticle", "articleBody": "\n".join(lines)})
    article = page(body(paragraphs(*lines)), head=f'<script type="application/ld+json">{stated}</script>')
    assert article.lines == (HEADLINE, *lines)
    assert doubts(article) == {line: why}


DISCLOSED = [
    "All ropes on this page are independently selected by our editors. We may earn a commission when you buy one.",
    "Comments on this piece are premoderated to ensure that the discussion remains on the ferries.",
]


@pytest.mark.parametrize("line", DISCLOSED)
def test_disclosure_of_the_house_is_left_out(line: str) -> None:
    """It says how the outlet works, and nothing of what the article is about."""
    article = page(body(paragraphs(line, *SENTENCES)))
    assert article.lines == (HEADLINE, *SENTENCES)
    assert line in left_out(article)


def test_link_is_doubted_though_the_page_states_it() -> None:
    """A line that is nothing but a link leads elsewhere, whatever the page states as its text."""
    line = "Harbour company shows its rivals how to sail"
    stated = json.dumps({"@type": "NewsArticle", "articleBody": "\n".join([*SENTENCES, line])})
    article = page(
        body(paragraphs(*SENTENCES), f'<p><a href="/other">{line}</a></p>'),
        head=f'<script type="application/ld+json">{stated}</script>',
    )
    assert line not in article.lines or line in doubts(article)
    assert not set(SENTENCES) & set(doubts(article))


def test_box_of_an_advertisement_is_doubted_as_a_whole() -> None:
    """One line that advertises tells what the others of its box are; the article's own box is the article's."""
    box = ("Sign up for the harbour newsletter.", "It comes at seven every morning.", "You can leave it at any time.")
    article = page(body(paragraphs(*SENTENCES), f'<div class="fact-box-content">{paragraphs(*box)}</div>'))
    kept = [line for line in box if line in article.lines]
    assert set(kept) <= set(doubts(article))
    assert not set(SENTENCES) & set(doubts(article))


def test_label_that_comes_again_is_kept_and_doubted() -> None:
    """A subheading of several parts is one of each; what it is a person sees."""
    parts = [f"<h3>The winners</h3>{paragraphs(*SENTENCES[at : at + 2])}" for at in range(2, len(SENTENCES), 2)]
    article = page(body(paragraphs(*SENTENCES[:2]), *parts))
    assert article.lines.count("The winners") == 2
    assert doubts(article) == {"The winners": "it is there twice"}


def test_offer_that_holds_back_the_text_is_doubted_to_its_end() -> None:
    """A person must know that the text is cut, and which lines are none of it."""
    offer = (
        "To view the full story, please subscribe to The Harbour Wire for a year or a week.",
        "When you join the family of the Wire, you get every story that we write about ships.",
        "Join now or renew to get:",
        "First-time readers receive a gift that was made on board of the oldest ferry!",
    )
    article = page(body(paragraphs(*SENTENCES, *offer)))
    assert [line for line in article.lines if line in doubts(article)] == list(offer)
    assert any("not free to read" in note for note in article.notes)


def test_offer_amid_a_long_text_is_no_end_of_it() -> None:
    """What goes on for long below it is the article."""
    below = [f"The log of day {day} says that ship {day} sailed at noon with all of its crew." for day in range(20)]
    article = page(body(paragraphs(*SENTENCES, "To keep reading, sign in or subscribe.", *below)))
    assert not {*SENTENCES, *below} & set(doubts(article))


def test_bold_call_with_a_link_is_doubted() -> None:
    """All of it that is no link is bold, as no paragraph of the article is."""
    call = '<p><strong>What do you think?</strong> <a href="/q">Join our talk</a> <strong>on Friday.</strong></p>'
    article = page(body(paragraphs(*SENTENCES[:HALF]), call, paragraphs(*SENTENCES[HALF:])))
    assert doubts(article) == {"What do you think? Join our talk on Friday.": "it is a note with a link"}


def test_comments_of_readers_are_left_out() -> None:
    """Though their paragraphs stand in the same box as the article."""
    said = [f"I have read this twice, and ferry number {n} is the one that I would take myself." for n in range(5)]
    items = "".join(f'<li class="comment"><dl><dd class="commentBody"><p>{one}</p></dd></dl></li>' for one in said)
    article = page(f'<div id="text">{paragraphs(*SENTENCES)}</div><div id="comments"><ol>{items}</ol></div>')
    assert article.lines == (HEADLINE, *SENTENCES)


def test_box_of_facts_is_kept_and_listed() -> None:
    """It may be the article's or another story; whole, a person can judge it."""
    facts = ("Why count the passengers?", "The rules ask for it on every ferry with more than forty seats.")
    box = f'<div class="art-ins mol-factbox news"><h3>THE RULES</h3><div>{paragraphs(*facts)}</div></div>'
    article = page(body(paragraphs(*SENTENCES[:HALF]), box, paragraphs(*SENTENCES[HALF:])))
    assert article.lines == (HEADLINE, *SENTENCES[:HALF], "THE RULES", *facts, *SENTENCES[HALF:])


def test_call_in_bold_italics_is_doubted_wherever_its_link_stands() -> None:
    """It speaks of the house's own product in the class of the paragraphs."""
    rest = (
        " to the new book of the Wire to make your year at sea a good one. Made by the best hands in the trade, it is"
        " the mate, the pilot and the cook that you need, and it fits in the pocket of every coat that you have."
    )
    call = f'<p><a href="https://app.example/"><b><i>Download and subscribe</i></b></a><b><i>{rest}</i></b></p>'
    article = page(body(paragraphs(*SENTENCES[:HALF]), call, paragraphs(*SENTENCES[HALF:])))
    assert [line for line in article.lines if line in doubts(article)] == [f"Download and subscribe{rest}"]


def test_lines_of_one_paragraph_share_a_doubt() -> None:
    """The last of them gives an address; those before are the call that it closes."""
    call = (
        "SHARE YOUR STORY",
        "Has a ferry left without you, and nobody would say why?",
        "Write to desk@wire.example.",
    )
    article = page(body(paragraphs(*SENTENCES), f"<p>-----<br><b>{call[0]}</b><br><br>{call[1]}<br><br>{call[2]}</p>"))
    assert set(article.lines) & set(call) <= set(doubts(article))


def test_line_marked_up_as_doubtful_ones_is_doubted() -> None:
    """One teaser among several has no headline of its own."""
    teasers = [f"A long and quiet teaser of story number {n} stands here, and says what it is about." for n in range(5)]
    items = [
        f'<div class="post-item"><h3><a href="/{n}">{"" if n == 0 else f"Another harbour story number {n}"}</a></h3>'
        f'<p class="block">{one}</p></div>'
        for n, one in enumerate(teasers)
    ]
    article = page(body(paragraphs(*SENTENCES)), around=f'<div class="list">{"".join(items)}</div>')
    assert set(article.lines) & set(teasers) <= set(doubts(article))


def test_notice_on_cookies_is_left_out() -> None:
    """Its table has sentences enough to be taken for text."""
    rows = [f"This cookie is set by plugin {n} and is used to store what the visitor has agreed to." for n in range(4)]
    article = page(f'<div id="text">{paragraphs(*SENTENCES)}</div><div id="cookie-law">{paragraphs(*rows)}</div>')
    assert article.lines == (HEADLINE, *SENTENCES)


def test_hidden_dialog_is_no_text() -> None:
    """It may have more paragraphs than the article, as rules for republishing have."""
    rules = [
        f"Rule number {n}: whoever takes this story takes all of it, and says where it is from." for n in range(12)
    ]
    dialog = f'<div style="display:none;" role="dialog"><h2>Republish this story</h2>{paragraphs(*rules)}</div>'
    article = page(f'<div id="text">{paragraphs(*SENTENCES)}</div>{dialog}')
    assert article.lines == (HEADLINE, *SENTENCES)
