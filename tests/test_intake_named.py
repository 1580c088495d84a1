"""What a page is called, when it was published, and by whom, where it says several things."""

from __future__ import annotations

import pytest

from generator.intake.article import Article
from generator.intake.web_page import read_page
from tests.intake_article import HEADLINE, SENTENCES, TODAY, body, paragraphs


def read(head: str, top: str, below: str = "", address: str = "") -> Article:
    """Read a page with these statements and this top."""
    text = body(paragraphs(*SENTENCES))
    return read_page(f"<html><head>{head}</head><body>{top}{text}{below}</body></html>", address, TODAY)


TITLES = [
    ("<title>Harbour row: what the cameras on board may count</title>", f"<h1>{HEADLINE}</h1>"),
    (f"<title>{HEADLINE} | Ships and Crews</title>", f"<h1>{HEADLINE}</h1>"),
    (f"<title>{HEADLINE} : Two Piers : The Paper</title>", f"<h1>The Paper</h1><h2>{HEADLINE}</h2>"),
    (f"<title>{HEADLINE} – Two Piers</title>", f"<h3>{HEADLINE}</h3>"),
    (
        "<title>Harbour row: what the cameras on board may count</title>",
        f"<h1>{HEADLINE}</h1><h1>More from the harbour this week</h1>",
    ),
]


@pytest.mark.parametrize(("head", "top"), TITLES)
def test_headline_is_the_one_that_readers_see(head: str, top: str) -> None:
    """A title made up for search engines, or with a name added to it, gives way to the heading."""
    assert read(head, top).title == HEADLINE


def test_headline_that_begins_with_the_outlets_name_is_kept() -> None:
    """An outlet may speak of itself in its headline."""
    headline = "The Paper view on the harbour: four ships and no answer"
    head = f'<meta property="og:site_name" content="The Paper"><title>{headline} | Editorial</title>'
    assert read(head, f"<h1>{headline}</h1>").title == headline


POST = '<blockquote class="post"><p>We sail.</p><time datetime="2024-05-09">May 9</time></blockquote>'
DAYS = [
    ("<p>3 May 2024</p>", POST, "2024-05-03"),
    ("<p>3 May 2024</p>", '<div><time datetime="2024-05-09">a week ago</time></div>', "2024-05-03"),
    ("", '<div><time datetime="2024-05-09">a week ago</time></div>', "2024-05-09"),
    ('<div class="caption">The ship in April 2019.</div>', "", ""),
    ("<h5>Fri, May 3 10:15 2024</h5>", "", "2024-05-03"),
]


@pytest.mark.parametrize(("top", "below", "published"), DAYS)
def test_date_of_another_thing_is_not_the_articles(top: str, below: str, published: str) -> None:
    """A `time` of a post or a list counts only where no date stands at the headline, a caption never."""
    assert read("", f"<h1>{HEADLINE}</h1>{top}", below).published == published


def test_date_that_may_be_two_days_is_named() -> None:
    """The report does not say that there is none."""
    top = f"<h1>{HEADLINE}</h1><footer class='meta'><p>10/11/2022 08:00 AM</p></footer>"
    article = read("", top, address="https://a.example/2022/10/11/ferries")
    assert article.published == "2022-10-11"
    assert article.published_from == "Read from the address; the page prints “10/11/2022 08:00 AM”."
    assert read("", top).printed_date == "10/11/2022 08:00 AM"


OWNER = "<footer>© 2024 <a href='/'>Harbour House</a>. All rights reserved.</footer>"
AUTHORS = [
    ('<meta name="author" content="Harbour House">', "By Lena Brandt", ("Brandt, Lena",)),
    ('<meta name="author" content="Harbour House">', "", ()),
    ('<meta property="og:site_name" content="thepaper.example"><meta name="author" content="The Paper">', "", ()),
    ("", "More stories by Lena Brandt", ("Brandt, Lena",)),
    ("", "See full bio", ()),
    ("", "<span>Lena Brandt</span><span>Staff Writer</span>", ("Brandt, Lena",)),
    ("", "Lena Brandt / HNN / Updated", ("Brandt, Lena",)),
    ("", "Hamburg", ()),
]


@pytest.mark.parametrize(("head", "byline", "authors"), AUTHORS)
def test_only_people_are_authors(head: str, byline: str, authors: tuple[str, ...]) -> None:
    """Neither the owner nor the outlet is one, nor a button beside the byline."""
    top = f"<h1>{HEADLINE}</h1><p class='byline'>{byline}</p>"
    assert read(head, top, OWNER).authors == authors
