"""Articles that are lists, interviews or tables: what recurs in them is how they are made, and not doubted."""

from __future__ import annotations

from generator.intake.page.blocks import places_of
from generator.intake.text.extraction import load_page
from generator.intake.text.homes import find_homes
from generator.intake.text.recurring import find_missing
from tests.intake_article import HALF, HEADLINE, SENTENCES, body, doubts, page, paragraphs

SHIPS = ("The old ferry", "The new ferry", "The slow ferry")
OPENING = "Several ferries sail on the sound, and none of them has a crew that agrees."
TEXTS = [f"{one} {two}" for one, two in zip(SENTENCES[::2], SENTENCES[1::2], strict=True)]


def test_question_put_to_several_people_stands_above_each_answer() -> None:
    """It is no copy of itself, and the names above films are no titles of these."""
    asked = "What did you feel when the company put the cameras on board?"
    film = '<figure><iframe src="/film"></iframe></figure>'
    part = "<h2 class='head'><strong>{}</strong></h2>" + film + f"<p><strong>{asked}</strong></p><p>{{}}</p>"
    article = page(body(*(part.format(name, text) for name, text in zip(SHIPS, TEXTS, strict=True))))
    told = [line for ship, text in zip(SHIPS, TEXTS, strict=True) for line in (ship, asked, text)]
    assert article.lines == (HEADLINE, *told)
    assert doubts(article) == {}


def test_data_with_labels_below_pictures_are_no_captions() -> None:
    """Several lines of one block, and values that come again under their label, are what the article lists."""
    facts = [(1962, 2, "nobody knows"), (1987, 3, "on Friday"), (1999, 2, "nobody knows"), (2004, 5, "in May")]
    data = [f"Built: {year}<br>Decks: {decks}<br>Next sailing: {when}" for year, decks, when in facts]
    ships, texts = (*SHIPS, "The last ferry"), [*TEXTS, "Nobody has seen the last of them since the winter storms."]
    part = '<h2>{}</h2><p><img src="/ship.jpg"><br>{}</p><p>{}</p>'
    parts = (part.format(*one) for one in zip(ships, data, texts, strict=True))
    article = page(body(paragraphs(OPENING), *parts))
    assert article.lines.count("Decks: 2") == 2
    assert doubts(article) == {}


def test_items_in_elements_for_articles_are_a_list() -> None:
    """Several of them, with few lines each, are no other articles; a link below a text makes it no teaser."""
    text = '<h2>{}</h2><div class="text"><p>{}</p><p><a href="/film">{}</a></p></div>'
    item = f'<li><article class="item">{text}</article></li>'
    ships, texts = [*SHIPS, "The last ferry"], [*TEXTS, "Nobody has seen the last of them since the winter storms."]
    films = [f"Watch the film about {ship.lower()} here" for ship in ships]
    items = "".join(item.format(*one) for one in zip(ships, texts, films, strict=True))
    article = page(f"<article>{paragraphs(OPENING)}<ul>{items}</ul></article>")
    assert [line for line in article.lines if line in texts] == texts
    assert not {*texts, *ships} & doubts(article).keys()


def test_footnote_with_a_link_is_not_doubted() -> None:
    """Italics and a link are a note's; the mark at its beginning says which."""
    note = '<p><em>*By the count of the <a href="/count">harbour office</a> on the last day of March</em></p>'
    article = page(body(paragraphs(*SENTENCES[:HALF]), note, paragraphs(*SENTENCES[HALF:])))
    assert "*By the count of the harbour office on the last day of March" in article.lines
    assert doubts(article) == {}


def test_note_that_each_of_several_things_has_is_not_doubted() -> None:
    """In italics with a link: where and when each one is to be seen; single ones are notes of the house."""
    note = (
        '<p><i>From {} May at the old quay; tickets at </i><a href="https://quay.example"><i>quay.example</i></a></p>'
    )
    more = ["The harbour choir sings of ships that never came home.", "A show of ropes fills the hall of the old quay."]
    named = [*TEXTS, *more]
    parts = [f"<p>{text}</p>{note.format(day)}" for day, text in enumerate(named, 1)]
    article = page(body(paragraphs(OPENING), *parts))
    assert len([line for line in article.lines if line.startswith("From ")]) == len(named)
    assert doubts(article) == {}


def test_figures_of_a_table_are_kept() -> None:
    """They are no numbers of a list, and the same one may stand in several rows."""
    rows = "".join(
        f"<tr><th>{one}</th><td>99.7</td><td>6700K</td><td>{at}</td></tr>" for at, one in enumerate(SHIPS, 1)
    )
    table = f"<table><tr><th></th><th>Load</th><th>Light</th><th>Decks</th></tr>{rows}</table>"
    article = page(body(paragraphs(*SENTENCES[:HALF]), table, paragraphs(*SENTENCES[HALF:])))
    assert article.lines.count("99.7") == len(SHIPS)
    assert not {"99.7", "6700K", "1", "2", "3"} & doubts(article).keys()


def test_list_below_a_line_that_announces_others_is_doubted() -> None:
    """Its items are sentences with links, and none of the article."""
    items = [
        "The harbour bank lends to everybody who <a href='/bank'>asks for it</a> before the summer.",
        "Nobody sails for less than the people of <a href='/cards'>this company</a> with their cards.",
    ]
    offers = f"<h2><strong>Don't Miss:</strong></h2><ul>{''.join(f'<li><p>{one}</p></li>' for one in items)}</ul>"
    article = page(body(paragraphs(*SENTENCES[:HALF]), offers, paragraphs(*SENTENCES[HALF:])))
    assert not set(SENTENCES) & doubts(article).keys()
    others = [line for line in article.lines[1:] if line not in SENTENCES]
    assert others
    assert set(others) <= doubts(article).keys()


def test_heading_that_is_its_own_anchor_is_no_link() -> None:
    """Readers copy its address; it leads nowhere else."""
    heading = '<h2 id="price"><a href="#price">A price for every face</a></h2>'
    article = page(body(paragraphs(*SENTENCES[:HALF]), heading, paragraphs(*SENTENCES[HALF:])))
    assert article.lines == (HEADLINE, *SENTENCES[:HALF], "A price for every face", *SENTENCES[HALF:])
    assert doubts(article) == {}


def test_quotation_that_the_line_above_announces_is_not_doubted() -> None:
    """It stands in boxes of its own, as embedded things do."""
    quoted = "We sail when the cameras are gone, and not on any day before that one."
    quotation = f'<blockquote class="q3"><div class="q4">{quoted}</div></blockquote>'
    box = f'<div class="q1"><div class="q2">{quotation}</div></div>'
    article = page(
        body(paragraphs(*SENTENCES[:HALF], "The mate of the oldest ferry said:"), box, paragraphs(*SENTENCES[HALF:]))
    )
    assert quoted in article.lines
    assert quoted not in doubts(article)


def test_name_in_two_lists_stands_in_both() -> None:
    """Where an extraction gives it once, the place below the other heading is found again."""
    named = (
        f"<h3>Best captain</h3>{paragraphs('Jonas Adler', 'Mia Thorn')}<h3>Best mate</h3>{paragraphs('Jonas Adler')}"
    )
    told = body(paragraphs(*SENTENCES[:HALF]), named, paragraphs(*SENTENCES[HALF:]))
    places = places_of(load_page(f"<html><body>{told}</body></html>").find("body"))
    extracted = list(dict.fromkeys(place.line for place in places))
    missing = list(find_missing(places, find_homes(places, extracted), extracted))
    assert [places[number].line for number in missing] == ["Jonas Adler"]


def test_article_that_is_a_list_without_sentences_keeps_its_headings() -> None:
    """Winners of prizes stand below what they won, and one may win several; none of them is a copy."""
    prizes = {
        "Best captain": ["Jonas Adler", "Mia Thorn"],
        "Best mate": ["Ana Vale", "Jonas Adler"],
        "Best cook": ["Ida Lund"],
    }
    named = "<hr>".join(
        f"<h2 class='medium'>{prize}</h2><ul>{''.join(f'<li>{one}</li>' for one in names)}</ul>"
        for prize, names in prizes.items()
    )
    article = page(f"<h2 class='standfirst'>{SENTENCES[0]}</h2>{body('<p>Winners of the year come first</p>', named)}")
    told = [line for prize, names in prizes.items() for line in (prize, *names)]
    assert article.lines[-len(told) :] == tuple(told)
    assert not set(told) & doubts(article).keys()
