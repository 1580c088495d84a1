"""Lines of an article are read as their page shows them: at its breaks, each once, in its order."""

from __future__ import annotations

import pytest
from lxml.html import fragment_fromstring

from generator.intake.page.blocks import places_of
from generator.intake.text.homes import find_homes
from generator.intake.text.order import numbered
from generator.intake.text.shown import as_shown
from generator.intake.text.stated import Stated, bare
from generator.intake.text.strangers import find_strangers
from tests.intake_article import HALF, HEADLINE, SENTENCES, body, doubts, left_out, page, paragraphs

LINKED = 'The crews of <a href="/topic/ferries">four ferries</a> refused on Monday to sail with scanners.'
PLAIN = "The crews of four ferries refused on Monday to sail with scanners."


def test_text_in_one_box_is_divided_at_its_breaks_only() -> None:
    """Inline links break no line, and no line is there twice."""
    article = page(body(LINKED + "<br>" + "<br>".join(SENTENCES[1:])))
    assert article.lines == (HEADLINE, PLAIN, *SENTENCES[1:])


def test_lines_that_the_page_has_as_one_are_joined() -> None:
    """An extraction that breaks at inline links gives parts of a line; the page has it whole."""
    places = places_of(fragment_fromstring(f"<div>{LINKED}<br>{SENTENCES[1]}</div>"))
    broken = ["The crews of", "four ferries", "refused on Monday to sail with scanners.", SENTENCES[1]]
    assert as_shown(places, broken, -1) == [PLAIN, SENTENCES[1]]


def test_line_shown_above_the_text_is_put_there() -> None:
    """An extraction may give a standfirst in the middle of the text."""
    places = places_of(fragment_fromstring(f"<div>{paragraphs(HEADLINE, *SENTENCES)}</div>"))
    mixed = [*SENTENCES[1:3], SENTENCES[0], *SENTENCES[3:]]
    assert as_shown(places, mixed, 0) == [*SENTENCES]


@pytest.mark.parametrize("bold", ["<b>{}</b>", '<span class="strong">{}</span>'])
def test_bold_line_between_breaks_is_a_heading(bold: str) -> None:
    """A subheading between breaks runs into no sentence, and is not taken for a caption of the picture above."""
    headings = ["What the crews say", "What comes next"]
    parts = [*SENTENCES[:2], bold.format(headings[0]), *SENTENCES[2:4], bold.format(headings[1]), *SENTENCES[4:]]
    picture = '<div><img src="/ferry.jpg" alt=""></div>'
    article = page(f'<div class="story">{picture}{body("<br>".join(parts))}</div>')
    assert article.lines == (
        HEADLINE,
        *SENTENCES[:2],
        headings[0],
        *SENTENCES[2:4],
        headings[1],
        *SENTENCES[4:],
    )
    assert not doubts(article)


def test_figures_in_boxes_of_their_own_do_not_break_a_line() -> None:
    """A box for a price inside a sentence is no paragraph."""
    line = "Shares of the harbour company <quote-box>HARB, 0.67%</quote-box> fell by two points on Monday afternoon."
    article = page(body(paragraphs(*SENTENCES[:HALF], line, *SENTENCES[HALF:])))
    assert [one for one in article.lines if one.startswith("Shares")] == [
        "Shares of the harbour company HARB, 0.67% fell by two points on Monday afternoon."
    ]


@pytest.mark.parametrize("level", ["h2", "h3", "h4", "h5", "h6"])
def test_subheading_of_any_level_is_kept(level: str) -> None:
    """Pages choose the level of a heading for its size."""
    heading = f"<{level}>What are the crews doing?</{level}>"
    article = page(body(paragraphs(*SENTENCES[:HALF]), heading, paragraphs(*SENTENCES[HALF:])))
    assert article.lines == (HEADLINE, *SENTENCES[:HALF], "What are the crews doing?", *SENTENCES[HALF:])
    assert not doubts(article)


def test_line_that_repeats_a_part_of_another_is_left_out() -> None:
    """A pulled quotation is there already; a standfirst that the text repeats stays above it."""
    part = SENTENCES[3].removesuffix(" and keep no pictures of anybody.")
    pulled = f'<div class="pull"><p>{part}</p></div>'
    article = page(body(paragraphs(*SENTENCES[:5]), pulled, paragraphs(*SENTENCES[5:])))
    assert article.lines == (HEADLINE, *SENTENCES)
    above = page(f"<div><p>{part}</p></div>{body(paragraphs(*SENTENCES))}")
    assert above.lines == (HEADLINE, part, *SENTENCES)


def test_cut_note_on_the_author_gives_way_to_the_whole() -> None:
    """A page that unfolds the note holds it twice."""
    cut = "Lena Brandt has written on ships and harbours for nine years and"
    whole = f"{cut} lives by the sea with two cats and a dog."
    notes = f'<div class="bio"><p>{cut}</p><span>…</span></div><div class="bio"><p>{whole}</p></div>'
    article = page(body(paragraphs(*SENTENCES)) + notes)
    assert cut not in article.lines
    assert "…" not in article.lines
    assert whole not in article.lines or whole in doubts(article)


def test_paragraph_that_is_a_link_is_kept() -> None:
    """Some sites link whole paragraphs to what these are about; a person looks."""
    linked = f'<p><a href="https://crews.example/letter">{SENTENCES[2]}</a></p>'
    article = page(body(paragraphs(*SENTENCES[:2]), linked, paragraphs(*SENTENCES[3:])))
    assert article.lines == (HEADLINE, *SENTENCES)
    assert doubts(article) == {SENTENCES[2]: "it is a link to something else"}


def test_other_articles_below_are_doubted() -> None:
    """Some pages show one article below the other, each in an element of its own."""
    other = [f"{one.removesuffix('.')}, as the other harbour company says." for one in SENTENCES]
    one, two = body(paragraphs(*SENTENCES)), body(paragraphs(*other))
    articles = f"<article>{one}</article><article><h2>Another matter</h2>{two}</article>"
    places = places_of(fragment_fromstring(f"<div><h1>{HEADLINE}</h1>{articles}</div>"))
    found = find_strangers(places, find_homes(places, [*SENTENCES, *other]), 0, Stated())
    assert {one.text: one.why for one in found} == dict.fromkeys(other, "it stands in another article on the page")


def test_characters_that_cannot_be_read_stand_as_their_mark() -> None:
    """The report says so, and a person sees where to mend."""
    spoilt = "The mate S\ufffdnchez refused on Monday to sail with scanners that read faces."
    article = page(body(paragraphs(spoilt, *SENTENCES)))
    assert spoilt in article.lines


LISTED = ("Ferry to the islands is sold", "More ships for the north coast")


def test_labels_among_links_below_the_text_are_doubted() -> None:
    """Where a list of links stands below the text, its labels are no part of the article either."""
    links = [f'<p><a href="/{number}">{line} after a long dispute</a></p>' for number, line in enumerate(LISTED)]
    article = page(body(paragraphs(*SENTENCES), links[0], "<p>UPDATES</p>", links[1]))
    assert set(article.lines) - {HEADLINE, *SENTENCES} <= set(doubts(article))
    assert "a note on rights" not in left_out(article).values()


def test_span_that_looks_like_a_heading_is_a_line() -> None:
    """A class such as `h5` says so; the paragraph beside it is another line."""
    parts = [
        f'<div class="item"><span class="item-title h5">Part {at}</span> {paragraphs(one)}</div>'
        for at, one in enumerate(SENTENCES)
    ]
    article = page(body(*parts))
    assert [line for line in article.lines if line.startswith("Part ")] == [
        f"Part {at}" for at in range(len(SENTENCES))
    ]


def test_text_run_into_one_line_is_divided_as_the_page_has_it() -> None:
    """Where an extraction gives a whole article as one line, its paragraphs are those of the page."""
    sentences = [f"{one} {two}" for one in SENTENCES for two in SENTENCES]
    places = places_of(fragment_fromstring(f"<article>{paragraphs(*sentences)}</article>"))
    assert as_shown(places, [" ".join(sentences)], -1) == sentences


def test_empty_element_named_as_a_break_is_one() -> None:
    """Some pages have no paragraphs and no breaks, but empty elements that a stylesheet makes breaks of."""
    line = '<span class="part br"></span>'
    heading = f'<span class="strong">What the crews say</span>{line}{line}'
    article = page(body(line.join(SENTENCES[:HALF]), line, heading, line.join(SENTENCES[HALF:])))
    assert article.lines == (HEADLINE, *SENTENCES[:HALF], "What the crews say", *SENTENCES[HALF:])


def test_button_without_words_breaks_no_sentence() -> None:
    """A button to follow a share stands inside the sentence that names it, and shows a sign only."""
    button = "<span>Northlake<span><button><i></i></button></span></span>"
    line = f"Whoever buys ferries like those of {button}, the crews say, must ask them before."
    article = page(body(paragraphs(*SENTENCES[:HALF], line, *SENTENCES[HALF:])))
    assert "Whoever buys ferries like those of Northlake, the crews say, must ask them before." in article.lines


def test_lines_are_in_the_order_of_the_page() -> None:
    """An extraction may give loose text later than it stands; what comes again stands where it does."""
    places = places_of(fragment_fromstring(f"<div>{paragraphs(*SENTENCES, SENTENCES[1])}</div>"))
    held = {number: bare(place.line) for number, place in enumerate(places)}
    own = {line: number for number, line in held.items() if number < len(SENTENCES)}
    moved = [SENTENCES[0], *SENTENCES[2:4], "A line of no place.", SENTENCES[4], SENTENCES[5]]
    assert numbered(moved, own, held) == [
        (0, SENTENCES[0]),
        (2, SENTENCES[2]),
        (3, SENTENCES[3]),
        (3, "A line of no place."),
        (4, SENTENCES[4]),
        (5, SENTENCES[5]),
    ]
    twice = [*SENTENCES, SENTENCES[1]]
    assert [number for number, _ in numbered(twice, own, held)] == [0, 1, 2, 3, 4, 5, 6]


def test_line_that_comes_again_stays_above_the_next_heading() -> None:
    """Lists of two things may end alike; the heading that follows is that of the next thing."""
    wrapped = [f'<div class="box text"><p>{one}</p></div>' for one in SENTENCES]
    items = "<ul><li>Weight: 12 tons</li><li>Colour: deep harbour blue</li></ul>"
    heading = '<div id="second" tabindex="-1"><h2>The second ferry</h2></div>'
    last = '<div id="third" tabindex="-1"><h2>The third ferry</h2></div>'
    article = page(body(*wrapped[:2], items, heading, *wrapped[2:4], items, last, *wrapped[4:]))
    kept = [line for line in article.lines if line.startswith(("Colour", "The second", "The third"))]
    assert kept == ["Colour: deep harbour blue", "The second ferry", "Colour: deep harbour blue", "The third ferry"]


def test_elements_of_news_agencies_break_no_sentence() -> None:
    """Names and places may be marked with elements that are none of HTML."""
    marked = SENTENCES[2].replace("a mate", "<person><strong>a mate</strong></person>")
    first = SENTENCES[0].replace("four ferries", "<org>four ferries</org>").replace("Monday", "<chron>Monday</chron>")
    article = page(body(paragraphs(first, SENTENCES[1], marked, *SENTENCES[3:])))
    assert article.lines == (HEADLINE, *SENTENCES)


def test_caption_that_runs_into_a_sentence_is_parted_from_it() -> None:
    """An extraction may join two blocks without a space; no page has them so."""
    credit = "Jane Roe/The Gazette"
    places = places_of(fragment_fromstring(f"<div><div>{credit}</div>{paragraphs(*SENTENCES)}</div>"))
    assert as_shown(places, [credit + SENTENCES[0], *SENTENCES[1:]], -1) == [credit, *SENTENCES]


def test_post_is_not_cut_for_a_line_that_the_text_quotes() -> None:
    """A post stays whole or goes whole; here a part of it stands nowhere else."""
    quoted = "We were hired to run ships, not to watch people"
    post = f'<blockquote class="post">{quoted}<br><br>Nobody asked us before they came on board.</blockquote>'
    article = page(body(paragraphs(*SENTENCES), post))
    assert quoted in article.lines
    assert quoted in doubts(article)


def test_paragraph_that_another_one_begins_with_is_kept() -> None:
    """A speech may address its hearers twice; no paragraph of the text is lost for that."""
    address = "Members of the house of the harbour, my friends"
    speech = [f"{address}.", *SENTENCES, f"{address}, other measures will be laid before you."]
    article = page(body(paragraphs(*speech)))
    assert article.lines == (HEADLINE, *speech)


def test_sentence_below_a_label_that_comes_again_is_kept() -> None:
    """A review says of two things the same below the same heading."""
    price = "Available upon request from the company."
    part = f"<h3>Price</h3>{paragraphs(price)}<h3>Features</h3>"
    article = page(body(part, paragraphs(*SENTENCES[:HALF]), part, paragraphs(*SENTENCES[HALF:])))
    assert article.lines.count(price) == 2


def test_talk_that_is_there_twice_is_so_once() -> None:
    """A page may hold a transcript once more for a window; the names of the second copy go with what they said."""
    talk = "".join(f"<p>{name}</p>{paragraphs(one)}" for name, one in zip(["ANNA", "BEN"] * 3, SENTENCES, strict=True))
    article = page(body(talk) + body(talk))
    again = [line for line in article.lines if article.lines.count(line) > 1]
    assert set(again) <= set(doubts(article))
    assert [article.lines.count(line) for line in SENTENCES[HALF:]] == [1] * HALF
    assert len(article.lines) < 1 + 3 * len(SENTENCES)


def test_short_line_that_comes_again_is_kept() -> None:
    """Two things may be said to cost the same; only a person can tell whether that is one line too many."""
    facts = "<ul><li>Draws 300 W (about ten coins per hour).</li><li>Holds {} kg.</li></ul>"
    article = page(
        body(paragraphs(*SENTENCES[:HALF]), facts.format(15), paragraphs(*SENTENCES[HALF:]), facts.format(10))
    )
    assert article.lines.count("Draws 300 W (about ten coins per hour).") == 2


@pytest.mark.parametrize(("initial", "first"), [("T", "The crews"), ("A", "A crew")])
def test_initial_in_an_element_of_its_own_is_joined(initial: str, first: str) -> None:
    """It is set large before the paragraph, which would lack its first letter; a word of one letter stays one."""
    rest = f"{first[1:].lstrip()}{SENTENCES[0][9:]}"
    others = (*SENTENCES[1:], "No crew has ever done so, and the other crew did not follow them this week.")
    article = page(
        body(f'<div class="row"><span class="drop">{initial}</span><p>{rest}</p></div>', paragraphs(*others))
    )
    assert article.lines == (HEADLINE, f"{first}{SENTENCES[0][9:]}", *others)


def test_initial_with_white_space_around_it_is_joined() -> None:
    """It stands in elements of its own, and no word is one letter other than a few."""
    dropped = f'<p><span><span class="a-dropcap">\n <span>T</span>\n </span>{SENTENCES[0][1:]}</span></p>'
    article = page(body(dropped, paragraphs(*SENTENCES[1:])))
    assert article.lines == (HEADLINE, *SENTENCES)


def test_short_lines_between_breaks_are_lines() -> None:
    """Names in a list would run into one another."""
    names = ("Ada Holm", "Lena Brandt, harbour master", "Ruth Almqvist", "Tom Quay, Old Pier College")
    table = f"<table><tr style='border-spacing: 10'><td>{'<br>'.join(names)}</td></tr></table>"
    article = page(body(paragraphs(*SENTENCES[:-1]), table, paragraphs(SENTENCES[-1])))
    assert article.lines == (HEADLINE, *SENTENCES[:-1], *names, SENTENCES[-1])
    assert doubts(article) == {}


def test_date_set_below_a_standfirst_in_its_element_is_parted_from_it() -> None:
    """It would be glued to the last word."""
    lead = "A company put machines on board that nobody had asked for. What happened next?"
    article = page(
        f'<h2 class="lead">{lead}<span class="lead__date">Monday, 6 May 2024</span></h2>{body(paragraphs(*SENTENCES))}'
    )
    assert lead in article.lines
    assert not any("next?Monday" in line for line in article.lines)


def test_pulled_quotation_with_its_speaker_is_there_once() -> None:
    """Its words stand in a paragraph, where the speaker is named otherwise."""
    said = SENTENCES[2].partition(",” said")[0].lstrip("“")
    pulled = f"<blockquote><p>“{said}.”— The mate of the ferry</p></blockquote>"
    article = page(body(paragraphs(*SENTENCES[:4]), pulled, paragraphs(*SENTENCES[4:])))
    others = [line for line in article.lines if line not in (HEADLINE, *SENTENCES)]
    assert [line for line in others if line not in doubts(article)] == []
