"""Articles that are lists, interviews or tables: what recurs in them is how they are made, and not doubted."""

from __future__ import annotations

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
