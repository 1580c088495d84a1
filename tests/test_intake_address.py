"""Addresses as they are kept: without what only follows readers about."""

from __future__ import annotations

import pytest

from generator.intake.address import clean_address, same_address
from tests.intake_article import SENTENCES, body, page, paragraphs

CLEANED = [
    ("https://a.example/x?utm_source=mail&utm_medium=b&id=7&fbclid=c", "https://a.example/x?id=7"),
    ("https://a.example/x?gclid=1#part", "https://a.example/x"),
    ("HTTPS://A.Example:443/Path", "https://a.example/Path"),
    ("http://a.example", "http://a.example/"),
    ("https://a.example/?p=15445&msclkid=2", "https://a.example/?p=15445"),
    ("https://bücher.example/ä b|c", "https://xn--bcher-kva.example/%C3%A4%20b%7Cc"),
    ("https://a.example/x?q=50%25&at_medium=z", "https://a.example/x?q=50%25"),
    ("javascript:alert(1)", ""),
    ("https://user:secret@a.example/", ""),
    ("https://[broken/", ""),
    ("file:///etc/passwd", ""),
]


@pytest.mark.parametrize(("address", "cleaned"), CLEANED)
def test_address_is_cleaned(address: str, cleaned: str) -> None:
    """Tracking parameters and fragments go, all else stays; what may not be linked is none."""
    assert clean_address(address) == cleaned


def test_copy_keeps_its_own_address() -> None:
    """A page whose canonical address is at another host shares its own; the other one is noted beside it."""
    head = (
        '<link rel="canonical" href="https://first.example/ferries">'
        '<meta property="og:url" content="https://copy.example/2024/ferries">'
    )
    article = page(body(paragraphs(*SENTENCES)), head=head)
    assert article.url == "https://copy.example/2024/ferries"
    assert article.canonical == "https://first.example/ferries"


def test_same_page_is_recognised() -> None:
    """Scheme, `www.`, tracking and a last slash lead to the same page; another parameter does not."""
    assert same_address("http://www.a.example/x/?utm_id=1", "https://a.example/x")
    assert not same_address("https://a.example/?p=1", "https://a.example/?p=2")
    assert not same_address("", "")
