"""The day on which an article was published, where its page names several or hides it."""

from __future__ import annotations

import pytest

from generator.intake.article import Article
from generator.intake.web_page import read_page
from tests.intake_article import HEADLINE, SENTENCES, TODAY, body, paragraphs

HEAD = f"<h1>{HEADLINE}</h1>"
TEXT = body(paragraphs(*SENTENCES))
STATED = '<meta property="article:published_time" content="{}">'


def read(shown: str, head: str = "", address: str = "") -> Article:
    """Read a page that shows this, with the article below it unless it stands there."""
    return read_page(f"<html><head><title>{HEADLINE}</title>{head}</head><body>{shown}</body></html>", address, TODAY)


TEASERS = "".join(f'<li><a href="/{day}">The harbour</a><p class="date">{day} May 2025</p></li>' for day in (8, 9))
LISTED = (
    '<ul itemscope itemtype="http://schema.org/ItemList"><li itemprop="itemListElement"><a href="/8">The harbour</a>'
    '<meta itemprop="datePublished" content="2025-05-08T16:00:00Z"></li></ul>'
)
STORY = f'<article>{HEAD}<time itemprop="datePublished" datetime="2024-05-03T10:24">Published May 3, 2024</time>{TEXT}'
MARKED = '<time itemprop="datePublished" datetime="2024-05-03T10:24">Published May 3, 2024</time>'
ATOM = '<span class="published" title="2024-05-03T21:43:18+00:00">May 3, 2024, 9:43 pm</span>'
STAMP = '<ul><li>CITY</li><li class="dateStamp"><small>MAY 3, 2024</small></li></ul>'
BARE = '<a href="/lb">Lena Brandt</a><div></div> May 3, 2024'
RDFA = '<time datetime="2024-05-03" property="dc:created">May 3, 2024</time>'
VIEWED = '<div class="module mostviewed"><span class="timestamp">May 8, 2025</span></div>'
LATER = '<p class="date">8 May 2025</p>'
OTHERS = [
    f"{LISTED}<article>{HEAD}{MARKED}{TEXT}</article>",
    f'<div>{HEAD}</div>{TEXT}<ul class="teasers">{TEASERS}</ul><p class="date">3 May 2024</p>',
    f'<div>{HEAD}<p>3 May 2024</p></div>{TEXT}<div class="relatedStories">{LATER}</div>',
    f'<div class="post hentry">{ATOM}{HEAD}{TEXT}</div>{VIEWED}',
    f'<div class="masthead date">May 8, 2025</div><div class="box">{STAMP}{HEAD}</div>{TEXT}',
    f'<div><div><a href="/a">{HEADLINE}</a></div><div>{BARE}</div></div>{TEXT}{LATER}',
    f'<div class="post category-facebook">{HEAD}<div class="byline">May 3, 2024 | Lena Brandt</div>{TEXT}</div>',
    f"<aside><span>by </span>{RDFA}</aside>{HEAD}{TEXT}",
]


@pytest.mark.parametrize("shown", OTHERS)
def test_date_of_another_article_does_not_count(shown: str) -> None:
    """What stands in a list, or far away, gives way to what is marked or printed at the headline."""
    article = read(shown)
    assert (article.published, article.published_from) == ("2024-05-03", "")


WEIGHED = [
    ("2024-05-04T01:19:00Z", "By Lena Brandt 5/3/24 09:19 PM ET", "", "2024-05-03", False),
    ("2024-05-04", "May 3, 2024", "", "2024-05-03", False),
    ("2024-07-14", "Friday, May 3, 2024", "https://paper.example/2024/05/02/ferries", "2024-05-03", True),
    ("2024-05-03", "May 8, 2025", "https://paper.example/2024/05/03/ferries", "2024-05-03", False),
    ("2024-05-03T20:00:00Z", "Published May 3, 2024", "", "2024-05-03", False),
    ("2024-05-03", "Updated: May 9, 2024", "", "2024-05-03", False),
    ("2024-05-03", "Print edition: June 5, 2024", "", "2024-05-03", False),
]


@pytest.mark.parametrize(("stated", "printed", "address", "published", "is_told"), WEIGHED)
def test_printed_day_comes_first(stated: str, printed: str, address: str, published: str, is_told: bool) -> None:
    """Readers see it; where the address says the stated one, that stands; a difference of a day is one of places."""
    article = read(f'{HEAD}<p class="date">{printed}</p>{TEXT}', STATED.format(stated), address)
    assert article.published == published
    assert bool(article.notes) == is_told


def test_printed_day_after_the_last_change_is_none_of_publication() -> None:
    """A link to the printed issue may stand above the headline."""
    head = STATED.format("2024-05-03") + '<meta property="article:modified_time" content="2024-05-06">'
    shown = f'<div><div class="path"><a href="/issue">June 5, 2024</a></div>{HEAD}</div>{TEXT}'
    assert read(shown, head).published == "2024-05-03"


CHANGED = [
    ("<p class='byline'>By Lena Brandt on May 3, 2024, updated <span>May 4, 2024</span></p>", "2024-05-03"),
    ("<ul><li class='date'>Updated <span>20:49, 9 May 2024</span></li></ul>", ""),
    ("<p class='date'>Last updated 9 May 2024; published 3 May 2024</p>", "2024-05-03"),
]


@pytest.mark.parametrize(("below", "published"), CHANGED)
def test_day_of_an_update_is_not_the_one_of_publication(below: str, published: str) -> None:
    """Whether its name stands in the line or before the element."""
    assert read(f"{HEAD}{below}{TEXT}").published == published


def test_update_alone_is_named() -> None:
    """The field stays empty, and the report says what is printed."""
    article = read(f'{HEAD}<p class="date">Updated: May 9, 2024, 10:05 PM ET</p>{TEXT}')
    assert article.published == ""
    assert article.notes == ("the page prints only the day of an update: “Updated: May 9, 2024, 10:05 PM ET”",)


SHORT = [
    ("8/17/13 11:04am", "", "2013-08-17"),
    ("12.22.14", "", "2014-12-22"),
    ("06-13-22", "", "2022-06-13"),
    ("14 January '15, 11:57pm", "", "2015-01-14"),
    ("8/7/13 11:04am", "", ""),
    ("8/7/13 11:04am", "2013-07-08", "2013-07-08"),
    ("Tue May 24 05:55:00 2016", "", "2016-05-24"),
    ("2026.01.29 18:40", "", "2026-01-29"),
]


@pytest.mark.parametrize(("printed", "stated", "published"), SHORT)
def test_year_of_two_digits(printed: str, stated: str, published: str) -> None:
    """Digits count where they can be one day only, or where the page states which."""
    article = read(f'{HEAD}<p class="date">{printed}</p>{TEXT}', STATED.format(stated) if stated else "")
    assert article.published == published


def test_date_that_only_scripts_write_is_uncertain() -> None:
    """Two of them must agree, or one and the address."""
    written = "<script>document.write('May 3, 2024 10:00 p.m. EDT')</script>"
    kept = "<script>var firstPub = new Date('Fri May 03 04:28:00 EDT 2024');</script>"
    article = read(f"{HEAD}{written}{TEXT}", kept)
    assert (article.published, article.published_from[:23]) == ("2024-05-03", "Read from a script of t")
    assert read(f"{HEAD}{TEXT}", kept).published == ""


def test_day_that_the_page_says_twice_is_not_doubted() -> None:
    """An evening in universal time is told, unless the page has the day in a local zone too."""
    head = STATED.format("2024-05-03T20:05:24Z")
    assert read(f"{HEAD}{TEXT}", head).notes
    assert not read(f"{HEAD}{TEXT}", head + '<meta name="date" content="2024-05-03T16:05:24-04:00">').notes


def test_day_without_a_year_of_another_story_is_not_told() -> None:
    """It stands in a list below."""
    assert read(f'{HEAD}{TEXT * 6}<div class="milestone"><span class="time">Feb 8</span></div>').printed_date == ""


def test_day_in_loose_text_at_the_headline_counts() -> None:
    """Old pages print the day behind the byline in no element; the address has it as well."""
    loose = f'<h1>{HEADLINE}</h1><div id="byline">By Lena Brandt</div>Staff Writer<br>Friday, May 3, 2024; 10:37 PM'
    head = '<meta name="DC.date.issued" content="2024-05-04">'
    text = f"<html><head>{head}</head><body><font>{loose}<p></p>{TEXT}</font></body></html>"
    assert read_page(text, "https://paper.example/2024/05/03/ferries", TODAY).published == "2024-05-03"


OLDER = [
    '<div class="publish-date"><lit-timestamp publishdate="2024-05-03T11:07:13Z"></lit-timestamp></div>',
    '<div class="embed-header"><span class="embed-timestamp"><time>Posted on May 3, 2024</time></span></div>',
    '<div class="byline"><abbr title="2024-05-03T15:11:36-0800" class="timedate">Fri May 3, 6:11 pm ET</abbr></div>',
    '<div id="stamp"><div>Posted: Friday May 3, 2024 1:28PM ;  Updated: Saturday May 4, 2024 1:30PM</div></div>',
]


@pytest.mark.parametrize("shown", OLDER)
def test_day_of_an_older_page_is_found(shown: str) -> None:
    """In an `abbr` with the moment as its title, or above a headline that stands in a table."""
    table = f"<table><tbody><tr><td>{HEAD}</td></tr></tbody></table>"
    assert read(f"<div>{shown}<div>{table}</div></div>{TEXT}").published == "2024-05-03"


@pytest.mark.parametrize("digits", ["20240503", "20240503223328"])
def test_day_in_digits_alone_is_read(digits: str) -> None:
    """A script makes a date for readers of them."""
    article = read(f'{HEAD}<div class="date"><span>{digits}</span></div>{TEXT}')
    assert (article.published, article.published_from) == ("2024-05-03", "")


def test_day_in_the_title_of_the_page_is_uncertain() -> None:
    """It counts where nothing else has one, and not as a part of the headline."""
    shown = f"<title>{{}}</title></head><body>{HEAD}{TEXT}</body></html>"
    article = read_page(f"<html><head>{shown.format(f'{HEADLINE} | The Quill | 03.05.2024')}", "", TODAY)
    assert (article.published, article.published_from[:22]) == ("2024-05-03", "Read from the title of")
    assert read_page(f"<html><head>{shown.format('The quiet summer of May 3, 2024')}", "", TODAY).published == ""


def test_printed_day_that_the_address_has_is_after_no_change() -> None:
    """Some pages state days of their own frame, years before the article."""
    head = STATED.format("2009-09-02") + '<meta property="article:modified_time" content="2012-12-03">'
    article = read(f'{HEAD}<p class="date">May 3, 2024</p>{TEXT}', head, "https://paper.example/2024/05/ferries")
    assert article.published == "2024-05-03"


def test_day_in_a_field_of_another_name_is_found() -> None:
    """Publishers name the field as they like."""
    assert (
        read(f"{HEAD}{TEXT}", '<meta name="published_on" content="2024-05-03T21:00:00.000Z">').published == "2024-05-03"
    )


FIRST = "<details><summary>Sat 4 May 2024 18.08 CET</summary>First published on Fri 3 May 2024 22.12 CET</details>"
FOOT = '<div class="head"><div>{}</div><div class="headline__footer"><div class="timestamp">{}</div></div></div>'
SPOKEN = '<time datetime="{}" aria-label="Published on May 3, 2024"><span aria-hidden="true">May 3, 2024</span></time>'
AUTHORS = "".join(
    f'<div class="m-author"><a href="/{one}">{one}</a> <span class="m-author__date">May 3, 2024</span></div>'
    for one in ("Lena Brandt", "Jonas Adler")
)
OTHER = "<p>Facebook posts stated on March 5, 2024 in a post</p>"
KEPT = [
    (f'<div class="row"><div>{AUTHORS}</div>{HEAD}{"<p>Short</p>" * 12}{OTHER}</div>', ""),
    (f"{HEAD}<aside>{FIRST}</aside>", "2024-05-04T17:08:49Z"),
    (FOOT.format(HEAD, "Published 8:00 PM EST, Fri May 3, 2024"), "2024-05-04T01:00:21Z"),
    (f"{HEAD}<div>{SPOKEN.format('2024-05-03T22:22:07-0500')}</div>", "2024-05-04T03:22:07Z"),
]


@pytest.mark.parametrize(("shown", "stated"), KEPT)
def test_day_that_readers_see_first_counts(shown: str, stated: str) -> None:
    """It may be folded, at the foot of the headline's box, or hidden from those who hear it said."""
    assert read(shown + TEXT, STATED.format(stated) if stated else "").published == "2024-05-03"
