"""Small marks that decide what a line is: names of boxes, signs before and behind it, and what stands next to it."""

from __future__ import annotations

import pytest

from generator.intake.page.blocks import places_of
from generator.intake.text.extraction import load_page
from generator.intake.text.judged import Judged, judge
from generator.intake.text.shown import as_shown
from generator.intake.text.stated import Stated, bare
from tests.intake_article import HALF, HEADLINE, SENTENCES, TODAY, body, doubts, left_out, page, paragraphs

FIRST, SECOND = SENTENCES[:HALF], SENTENCES[HALF:]
DEK = "Four ships stay in the harbour until somebody explains the cameras"


def judged(shown: str, found: list[str], stated: list[str] | None = None) -> Judged:
    """Judge the lines that an extraction found on a page, which states this text for machines."""
    places = places_of(load_page(f"<html><body><h1>{HEADLINE}</h1>{shown}</body></html>").find("body"))
    return judge(places, found, 0, (), Stated("".join(map(bare, stated or []))), TODAY)


def test_dek_in_a_box_whose_name_holds_that_of_another_thing_is_kept() -> None:
    """An accreditation is no credit of a picture."""
    top = f'<section class="header__accreditation"><div><div><div><p>{DEK}</p></div></div></div></section>'
    article = page(f"{top}<div><div><div>{body(paragraphs(*SENTENCES))}</div></div></div>")
    assert article.lines == (HEADLINE, DEK, *SENTENCES)


def test_paragraphs_run_together_are_parted_where_posts_stand_between() -> None:
    """The text for machines has no space between them, and no post."""
    post = '<blockquote class="post"><p>Nobody sails today 🌊</p>— a mate (@mate)</blockquote>'
    shown = f"<div>{paragraphs(FIRST[0])}</div>{post}<div>{paragraphs(FIRST[1])}</div>"
    places = places_of(load_page(f"<html><body>{shown}</body></html>").find("body"))
    assert as_shown(places, [FIRST[0] + FIRST[1]], -1) == list(FIRST[:2])


def test_link_that_ends_like_a_sentence_is_doubted_though_the_page_states_it() -> None:
    """Capitals and a quotation at its end make it no part of the article."""
    link = "FERRY SUSPECT BACK IN COURT AS WIFE SAYS CHILDREN 'CRY THEMSELVES TO SLEEP'"
    foreign = f'<p><a href="/other" target="_blank"><strong>{link}</strong></a></p>'
    found = judged(body(paragraphs(*FIRST), foreign, paragraphs(*SECOND)), [*SENTENCES], [*FIRST, link, *SECOND])
    assert link in found.lines
    assert [one.text for one in found.doubts] == [link]


def test_first_paragraph_that_closes_no_sentence_is_not_doubted() -> None:
    """It is marked up as the others are; a caption is not."""
    opening = "For crews that take over a ship in the middle of a quarrel, two words should be left out of the talk"
    article = page(body(paragraphs(opening, *SENTENCES)))
    assert article.lines == (HEADLINE, opening, *SENTENCES)
    assert doubts(article) == {}


MARKED = [
    ("* Follow us on every channel that the harbour has, day and night.", "it advertises"),
    ("• Read more about the harbour in our pages on ships here", "it leads to something else"),
]


@pytest.mark.parametrize(("line", "why"), MARKED)
def test_mark_before_a_notice_does_not_hide_it(line: str, why: str) -> None:
    """Bullets and stars are none of its words."""
    assert doubts(page(body(paragraphs(*SENTENCES, line)))).get(line) == why


SENT = "Less than a day later pictures of what both had written on their phones were sent from an address of no name"
TOLD = ['<p><a href="/w">The Harbour Examiner</a> reports:</p>', f"<p>{SENT}, sound@quay.example.</p>"]


@pytest.mark.parametrize("line", TOLD)
def test_sentence_with_a_source_or_an_address_is_not_doubted(line: str) -> None:
    """It says who reports, or what was sent; it calls on nobody."""
    assert doubts(page(body(paragraphs(*FIRST), line, paragraphs(*SECOND)))) == {}


def test_heading_with_a_class_of_its_own_is_one_of_several() -> None:
    """Numbers in a class are for one heading alone; what it says may read like a button."""
    heads = ["New on the quay", "Back to the ropes", "What it costs"]
    parts = [
        f'<h2 class="head head-7b{at}">{one}</h2>{paragraphs(*SENTENCES[2 * at : 2 * at + 2])}'
        for at, one in enumerate(heads)
    ]
    article = page(body(*parts))
    assert [line for line in article.lines if line in heads] == heads


def test_comment_of_a_reader_in_a_widget_is_left_out() -> None:
    """Every comment is in a box of its own, called after its content."""
    said = "I have sailed on this ferry for twenty years and never saw a camera on it."
    widget = f'<div class="x-widget"><div class="x-comment-content"><p>{said}</p></div></div>'
    found = judged(body(paragraphs(*SENTENCES)) + widget, [*SENTENCES, said])
    assert [one.text for one in found.left_out] == [said]
    assert said not in found.lines


def test_earlier_day_of_the_outlet_itself_is_no_other_source() -> None:
    """A text that was updated has two days; a person looks which one the draft has."""
    note = "This article originally published on December 19, 2022 and has been updated with new information."
    assert any("look which day the draft has" in one for one in page(body(paragraphs(*SENTENCES, note))).notes)
    other = "This article originally appeared in the Harbour Examiner."
    assert any("another source" in one for one in page(body(paragraphs(*SENTENCES, other))).notes)


def test_skip_link_of_a_newsletter_is_left_out() -> None:
    """It stands where its target does, among the paragraphs."""
    article = page(body(paragraphs(*FIRST), "<p>after newsletter promotion</p>", paragraphs(*SECOND)))
    assert article.lines == (HEADLINE, *SENTENCES)
    assert "after newsletter promotion" in left_out(article)
