"""Pages that are broken, or meant to break something, end in an article or in one sentence."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.intake.article import Article
from generator.intake.characters import UnreadableError, damage, read_characters
from generator.intake.original import from_file
from generator.intake.web_page import read_page
from generator.read.document import read_document
from tests.intake_project import SAVED, project

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 21)
PAGE = (SAVED / "no-date.html").read_text("utf-8")
SENTENCE = "The clerks will meet again on Friday to decide whether to walk out for a whole day."


def read(page: str | bytes) -> Article:
    """Read a page as a saved file."""
    original = from_file(page if isinstance(page, bytes) else page.encode(), "page")
    return read_page(original.text, original.address, TODAY)


def laid(head: str = "", top: str = "", bottom: str = "") -> str:
    """Lay something into the head, below the headline, and below the text of a good page."""
    page = PAGE.replace("</title>", f"</title>{head}").replace("</h1>", f"</h1>{top}")
    return page.replace("</article>", f"{bottom}</article>")


BROKEN = {
    "JSON-LD that is none": laid('<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>'),
    "JSON-LD nested deeply": laid(f'<script type="application/ld+json">{"[" * 100_000}</script>'),
    "JSON-LD of other shapes": laid(
        '<script type="application/ld+json">{"@type": ["NewsArticle", 7], "headline": {"a": 1},'
        ' "author": [[[]], 5, null], "datePublished": 20240305, "publisher": true, "articleBody": ["a"]}</script>'
    ),
    "elements nested deeply": laid(bottom="<div>" * 20_000),
    "many attributes": laid(f"<meta {' '.join(f'a{number}=1' for number in range(5_000))}>"),
    "a very long word": laid(bottom=f"<p>{'x' * 300_000}</p>"),
    "a very long headline above": laid(top=f"<h1>{'word ' * 20_000}</h1>"),
    "scripts and handlers": laid('<script>alert(1)</script><base href="javascript:alert(2)">', "<img onerror=x src=x>"),
    "elements that are not closed": laid(bottom="<table><tr><td><b><i><p>"),
    "processing instructions": laid("<?php echo 1 ?><![CDATA[ x ]]>"),
    "an external entity": '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + laid(bottom="<p>&x;</p>"),
    "links that lead nowhere": laid(bottom='<h3><a href="http://[x">Nowhere</a></h3>' * 5),
    "an address that is none": laid('<link rel="canonical" href="http://[x"><meta property="og:url" content="//">'),
    "a date that is none": laid('<meta name="date" content="9999-99-99"><meta name="pubdate" content="0000">'),
    "a declaration of XML": '<?xml version="1.0" encoding="utf-16"?>' + PAGE,
    "another encoding declared": PAGE.replace("<head>", '<head><meta charset="utf-16">'),
}


@pytest.mark.parametrize("name", BROKEN)
def test_article_is_found_all_the_same(name: str) -> None:
    """Title and text come out, and nothing of what was laid around them."""
    article = read(BROKEN[name])
    assert article.title == "Clerks walk out over filing robots" or "headline" in name
    assert SENTENCE in article.text
    assert article.published == ""
    for trace in ("alert(", "root:", "php", "CDATA", "onerror"):
        assert trace not in article.text


LISTS = "<h3>Share</h3>" * 3_000 + f"<p>{'<br>'.join(f'Name {number}' for number in range(3_000))}</p>"


def test_pathological_text_is_read_in_reasonable_time() -> None:
    """Texts made to keep patterns busy do not keep them busy: each is read to its end."""
    lines = [
        "share " * 2_000,
        "photo by " + "a/" * 3_000,
        "By " + "a, " * 3_000,
        "1. " * 5_000,
        "- | " * 5_000,
        "read " * 5_000,
        "a b c : " * 1_000 + 'x! <a href="/1">y</a> z!',
    ]
    article = read(laid(bottom="".join(f"<p>{line}</p>" for line in lines) + LISTS))
    assert SENTENCE in article.text


DECLARED = '<head><meta charset="{}">'
PLAIN = PAGE.replace("’", "'")
ENCODED = {
    "declared Latin-1": (PLAIN.replace("<head>", DECLARED.format("iso-8859-1")), "café", "latin-1"),
    "declared Cyrillic": (PLAIN.replace("<head>", DECLARED.format("koi8-r")), "кафе", "koi8-r"),
    "Windows, undeclared": (PLAIN, "café – “noon”", "windows-1252"),
    "UTF-8, declared as Latin-1": (PAGE.replace("<head>", DECLARED.format("iso-8859-1")), "café", "utf-8"),
    "UTF-8 with a mark": (PAGE, "café", "utf-8-sig"),
    "UTF-16 with a mark": (PAGE, "café", "utf-16"),
}


@pytest.mark.parametrize("name", ENCODED)
def test_encoding_is_told(name: str) -> None:
    """Characters come out as they were meant, whatever a page declares."""
    page, word, encoding = ENCODED[name]
    assert word in read(page.replace("noon", word).encode(encoding)).text


def test_bytes_that_are_no_text_are_told() -> None:
    """A few broken bytes are shown as such and counted; the rest of the text stays."""
    read_back = read_characters(PAGE.encode().replace(b"Friday", b"Fri\xffday") + "é".encode() * 3)
    assert "Fri\ufffdday" in read_back
    assert list(damage(read_back)) == ["1 characters could not be read and stand as \ufffd"]


@pytest.mark.parametrize("seen", ["doesnâ€™t", "doesnâ\x80\x99t"])
def test_text_that_was_decoded_wrongly_before_is_told(seen: str) -> None:
    """The page itself has the wrong characters, so that no encoding would make them right."""
    assert [line.startswith("some characters seem garbled") for line in damage(f"It {seen} matter.")] == [True]


def test_entities_are_characters() -> None:
    """Entities come out as their characters, and one that hides markup stays text."""
    article = read(
        laid(bottom="<p>Fish &amp; chips cost &#163;9&mdash;&lt;b&gt;once&lt;/b&gt; a day, said the head clerk.</p>")
    )
    assert "Fish & chips cost £9—<b>once</b> a day, said the head clerk." in article.lines


@pytest.mark.parametrize("start", [b"%PDF-1.7 ", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG\r\n\x1a\n" + bytes(500)])
def test_other_files_are_refused(start: bytes) -> None:
    """A document of another kind is named, and never read as text."""
    with pytest.raises(UnreadableError):
        from_file(start + b"some text that follows", "document")


def test_page_without_an_article_is_told(tmp_path: Path) -> None:
    """A page with nothing but a menu writes nothing."""
    ours = project(tmp_path)
    page = ours.save("menu.html", "<!doctype html><title>Menu</title><ul><li><a href=/>Home</a></li></ul>")
    done = ours.run("import", page)
    assert (done.returncode, "no text of an article was found" in done.stderr) == (1, True)


def test_fields_of_a_page_cannot_break_the_source_file(tmp_path: Path) -> None:
    """Headlines with marks of YAML, and names with line ends, make a file that the strict reader takes."""
    ours = project(tmp_path)
    title = "&quot;No&quot;: [clerks] # say\\ &#10;--- {{x}} &lt;script&gt; *&amp; 'never' \u202e"
    head = '<meta name="author" content="A: #b&#10;---"><meta property="og:site_name" content="x&#10;---&#10;evil: 1">'
    page = laid(head).replace("Clerks walk out over filing robots", title)
    done = ours.run("import", ours.save("page.html", page), "--id", "odd")
    assert done.returncode == 0, done.stderr
    document, problems = read_document((ours.content / "sources" / "odd.md").read_text("utf-8"))
    assert problems == ()
    assert document.fields["title"] == "\"No\": [clerks] # say\\ --- {{x}} <script> *& 'never'"
    assert "evil" not in document.fields
    ours.fill("odd", publisher="gazette")
    assert ours.run("check").returncode == 0


def test_page_saved_with_its_pictures() -> None:
    """A browser's bundle is opened, and gives the address at which it was saved."""
    bundle = (
        "From: <Saved>\r\nSnapshot-Content-Location: https://a.example/2024/03/05/clerks\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="--b"\r\n\r\n----b\r\nContent-Type: text/html\r\n'
        f"Content-Transfer-Encoding: 8bit\r\n\r\n{PAGE}\r\n----b\r\nContent-Type: image/png\r\n\r\nx\r\n----b--\r\n"
    )
    article = read(bundle)
    assert (article.url, article.published) == ("https://a.example/2024/03/05/clerks", "2024-03-05")
    assert SENTENCE in article.text
