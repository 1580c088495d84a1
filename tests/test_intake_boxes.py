"""Boxes among the paragraphs: what belongs to the article in them is kept, and not doubted where it recurs."""

from __future__ import annotations

from generator.intake.text.repeats import find_torn, without_repeats
from tests.intake_article import HALF, HEADLINE, SENTENCES, body, doubts, page, paragraphs

FIRST, SECOND = SENTENCES[:HALF], SENTENCES[HALF:]


def test_box_without_a_name_among_the_paragraphs_is_kept_and_listed() -> None:
    """An `aside` with facts stands where readers read it; what is beside the text is looked at."""
    aside = "<aside><h2>The scanners</h2><p>Range: four metres. Price: nobody says.</p></aside>"
    article = page(body(paragraphs(*FIRST), aside, paragraphs(*SECOND)))
    assert article.lines == (HEADLINE, *FIRST, "The scanners", "Range: four metres. Price: nobody says.", *SECOND)
    assert list(doubts(article)) == ["The scanners", "Range: four metres. Price: nobody says."]


def test_box_of_links_without_a_name_is_left_out() -> None:
    """Headlines of other articles are no facts."""
    aside = '<aside><ul><li><a href="/one">Ferry to the islands sold after a long dispute</a></li></ul></aside>'
    article = page(body(paragraphs(*FIRST), aside, paragraphs(*SECOND)))
    assert article.lines == (HEADLINE, *SENTENCES)


def test_headings_and_lists_that_recur_in_boxes_are_those_of_the_article() -> None:
    """Reviews of several things give each a heading and its points in boxes of their own, whatever these are called."""
    box = (
        '<div class="card"><div class="card-title"><h3 class="gallery-title">{}</h3></div>'
        '<div class="card-points"><ul class="points"><li>{}</li></ul></div></div>'
    )
    names = ["The old ferry", "The new ferry", "The slow ferry"]
    points = ["Sails in any storm", "Has four decks", "Costs half the price"]
    between = [paragraphs(*SENTENCES[number * 2 : number * 2 + 2]) for number in range(3)]
    parts = [text + box.format(*card) for text, card in zip(between, zip(names, points, strict=True), strict=True)]
    article = page(
        body(*parts, paragraphs("“Nobody will watch our passengers,” said the oldest of the mates on Monday."))
    )
    assert [line for line in article.lines if line in names] == names
    assert [line for line in article.lines if line in points] == points
    assert not {*names, *points} & doubts(article).keys()


def test_list_of_other_headings_between_paragraphs_is_left_out() -> None:
    """Headings in a row, of which one stands right above a paragraph, are those of other articles."""
    titles = ("Ships of the year", "Harbours compared", "Ropes that hold")
    row = "".join(f'<div class="card"><div><h4 class="card-title">{one}</h4></div></div>' for one in titles)
    rail = f'<div class="rail"><div class="resources"><div class="row">{row}</div></div></div>'
    article = page(body(paragraphs(*FIRST), rail, paragraphs(*SECOND)))
    assert article.lines == (HEADLINE, *SENTENCES)


def test_heading_with_a_block_inside_is_a_heading() -> None:
    """Its words are in an element of their own, and nothing else is."""
    article = page(body(paragraphs(*FIRST), "<h3><div>A price for every face</div></h3>", paragraphs(*SECOND)))
    assert article.lines == (HEADLINE, *FIRST, "A price for every face", *SECOND)
    assert doubts(article) == {}


def test_link_above_a_list_of_the_article_is_kept_and_listed() -> None:
    """It names what the list is about."""
    prices = (
        '<p><a href="/scanner">The scanner of last year</a></p><ul><li>Hire: 400 a month</li><li>Sale: 9,000</li></ul>'
    )
    article = page(body(paragraphs(*FIRST), prices, paragraphs(*SECOND)))
    found = ("The scanner of last year", "Hire: 400 a month", "Sale: 9,000")
    assert article.lines == (HEADLINE, *FIRST, *found, *SECOND)
    assert "The scanner of last year" in doubts(article)


def test_paragraphs_of_a_block_that_ends_with_a_link_are_not_doubted() -> None:
    """Breaks divide the block; only the link leads to something else."""
    long = [f"{one} {two}" for one, two in zip(SECOND, FIRST, strict=True)]
    link = '<a href="/other"><strong>FERRY TO THE ISLANDS SOLD AFTER LONG DISPUTE</strong></a>'
    block = f"<p>{long[0]}<br><br>{long[1]}<br><br>{link}</p>"
    rest = [f"Nobody on ship {number} knows what the cameras above the gangway are for." for number in range(6)]
    article = page(body(paragraphs(*rest[:3]), block, paragraphs(*rest[3:])))
    assert list(doubts(article)) == ["FERRY TO THE ISLANDS SOLD AFTER LONG DISPUTE"]


def test_last_paragraph_in_nearly_the_same_classes_is_not_doubted() -> None:
    """Frameworks give the last one another margin; that sets nothing off."""
    usual = "".join(f'<p class="Ekqk nlgH yuUa lqtk TjIX aGjv">{one}</p>' for one in SENTENCES[:-1])
    last = f'<p class="Ekqk nlgH yuUa lqtk eTIW sUzS">{SENTENCES[-1]}</p>'
    article = page(body(usual, last))
    assert article.lines == (HEADLINE, *SENTENCES)
    assert doubts(article) == {}


def test_question_for_consent_is_not_taken_for_the_text() -> None:
    """However much longer than a short article it is."""
    ask = "We do not allow you to opt out of certain cookies, since the site, as you see, would not work without them. "
    asked = paragraphs(*(f"{number}. {ask * 5}" for number in range(9)))
    modal = f'<section class="privacy-modal"><div>{asked}</div></section>'
    article = page(f'<div class="story">{paragraphs(*SENTENCES[:2])}</div>', around=modal)
    assert article.lines == (HEADLINE, *SENTENCES[:2])


def test_pieces_of_a_sentence_are_no_lines() -> None:
    """An extraction may give elements inside loose text once more; the page has them only as parts of a line."""
    whole = "Shifting the light to the sound, the company opened its first retail stores on Monday."
    torn = find_torn(["S", "first retail stores", whole], ["Stores", whole])
    assert without_repeats([HEADLINE, "S", "first retail stores", whole], (), torn=torn).lines == (HEADLINE, whole)


def test_sentence_in_a_box_among_the_paragraphs_is_kept_and_listed() -> None:
    """What an article explains in a box is not lost; what the box calls itself may make it something else."""
    told = "The scanner: a camera above the gangway that counts whoever goes aboard."
    inside = f'<aside class="glossary"><div class="entry"><p class="term">{told}</p></div></aside>'
    article = page(body(paragraphs(*FIRST), inside, paragraphs(*SECOND)))
    assert article.lines == (HEADLINE, *FIRST, told, *SECOND)
    assert list(doubts(article)) == [told]
    promoted = inside.replace("glossary", "newsletter-promo")
    assert page(body(paragraphs(*FIRST), promoted, paragraphs(*SECOND))).lines == (HEADLINE, *SENTENCES)


def test_caption_that_repeats_a_paragraph_goes_and_not_the_paragraph() -> None:
    """It has the sentence once more, with a credit, and stands below it."""
    caption = f"{FIRST[1]} (Mia Thorn/Paper)"
    lines = (HEADLINE, *FIRST, caption, *SECOND)
    assert without_repeats(lines, (), captions={caption}).lines == (HEADLINE, *SENTENCES)
    assert FIRST[1] not in without_repeats(lines, ()).lines


def test_column_beside_the_article_is_not_taken_for_the_text() -> None:
    """However many teasers it has."""
    told = "<span>{1}</span> <span>― It was the ferry of the year {0}, and nobody knew why it had been sold.</span>"
    linked = "<h3><a href='/{0}'>Ferry {0} is sold</a></h3>"
    teaser = f"<div class='box aside'>{linked}<div class='snippet'>{told}</div></div>"
    teasers = "".join(teaser.format(1950 + at, SENTENCES[0].replace("four", str(at))) for at in range(30))
    article = page(body(paragraphs(*SENTENCES[:4])), around=f'<div id="sidebar" class="grid-view">{teasers}</div>')
    assert article.lines == (HEADLINE, *SENTENCES[:4])


def test_live_quotes_of_shares_are_no_text() -> None:
    """They are those of the moment, and of no sentence."""
    row = "<tr><td>SHIP</td><td>HARBOUR INC.</td><td>25.54</td><td>-1.96</td></tr>"
    head = "<tr><th>Ticker</th><th>Security</th><th>Last</th><th>Change</th></tr>"
    table = f'<table class="stock-fundamentals">{head}{row}</table>'
    article = page(body(paragraphs(*FIRST), table, paragraphs(*SECOND)))
    assert article.lines == (HEADLINE, *SENTENCES)
