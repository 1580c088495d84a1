"""Plain texts: what stands above and below the sentences is told from them."""

from __future__ import annotations

from datetime import date

from generator.intake.plain_text import paragraphs, read_plain

TODAY = date(2026, 11, 21)
FIRST = "The pilots of the harbour have asked for a second tower, because nobody can see the third quay from the first."
SECOND = "The harbour office answers that a tower costs more than a mirror, and that it has ordered a mirror."
COPIED = f"""Skip to main content

Pilots ask for a second tower

Pilots ask for a second tower

Share this story
Port Ellory Gazette
Oct 18

A tower at dusk
Photo by Ines Okafor/Quill Pictures

{FIRST}

{SECOND}

Read the full letter here:

Original article, Author: Tobias. If you wish to reprint this article, please indicate the source: https://a.example/7.html

Like (0)
Previous 1 day ago

Disclaimer: This text is no advice. Nobody who acts on it can blame us for the outcome.

Most Discussed

  1. 1

  2. 2
"""


def test_text_copied_from_a_page() -> None:
    """Fields are read from above and below; buttons, lists and disclaimers are left out, each with the reason."""
    article = read_plain(COPIED, TODAY, ["Port Ellory Gazette"])
    assert article.title == "Pilots ask for a second tower"
    assert article.publishers == ("Port Ellory Gazette",)
    assert (article.published, article.printed_date) == ("", "Oct 18")
    assert article.authors == ("Tobias",)
    assert article.url == "https://a.example/7.html"
    assert article.lines == (article.title, "A tower at dusk", FIRST, SECOND, "Read the full letter here:")
    assert {one.text: one.why for one in article.left_out}["Like (0)"] == "a counter"
    assert [one.text for one in article.doubts] == ["A tower at dusk", "Read the full letter here:"]


def test_every_line_is_kept_or_told() -> None:
    """No line of the text is lost without a word."""
    article = read_plain(COPIED, TODAY, ["Port Ellory Gazette"])
    told = {*article.lines, *(one.text for one in article.left_out)}
    assert [line for line in paragraphs(COPIED) if line not in told] == []


def test_date_glued_to_the_first_sentence() -> None:
    """A line that begins with a field for the date keeps its sentence."""
    article = read_plain(f" date 2019-07-12 {FIRST}\n\n{SECOND}\n", TODAY)
    assert article.published == "2019-07-12"
    assert article.lines == (FIRST, SECOND)
    assert [one.text for one in article.left_out] == ["date 2019-07-12"]


def test_text_without_headline_has_none() -> None:
    """The first sentence is never taken for a headline."""
    assert read_plain(f"{FIRST}\n{SECOND}\n", TODAY).title == ""


def test_wrapped_lines_make_one_paragraph() -> None:
    """A text broken at a fixed width has its paragraphs back; one line for each paragraph stays as it is."""
    wrapped = (
        "The pilots of the harbour have asked for a second tower,\nbecause nobody can see the third quay from\n"
        "the first one, and ships have begun to whistle.\n\nThe harbour office answers that a tower costs more\n"
        "than a mirror.\n"
    )
    assert [line.split()[-1] for line in paragraphs(wrapped)] == ["whistle.", "mirror."]
    assert paragraphs(f"{FIRST}\n{SECOND}") == [FIRST, SECOND]


def test_invisible_characters_go() -> None:
    """Zero-width spaces, direction marks and control characters reach neither text nor title."""
    article = read_plain("A\u200b title\u202e here\n\nThe\u00ad clerks\x07 walked\ufeff out of the hall.\n", TODAY)
    assert article.lines == ("A title here", "The clerks walked out of the hall.")
