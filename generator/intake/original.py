"""What is to be imported, as it lies on disk or comes from the web."""

from __future__ import annotations

import email
import re
from dataclasses import dataclass
from email import policy

from generator.intake.address import clean_address
from generator.intake.characters import MOST_BYTES, UnreadableError, read_characters

BEGINNING = 20_000
"""How much of a file tells what it is."""
PAGE = re.compile(r"<(?:!doctype html|html|head|body|article|div|p|meta|title)\b[^<]*>|<!doctype html", re.IGNORECASE)
BUNDLE = re.compile(rb"[\w-]+:.*\r?\n(?:.+\r?\n){0,40}?content-type:\s*multipart/related", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Original:
    """A page or a text, decoded."""

    text: str
    address: str
    """Where it was fetched; empty for a file that does not say."""
    is_page: bool
    """Whether it is a web page, not a plain text."""
    name: str
    """The file's name without its ending, or empty."""


def from_web(data: bytes, address: str, kind: str, charset: str) -> Original:
    """Decode what a server sent, with the media type and encoding that it named."""
    text = read_characters(data, charset)
    return Original(text, clean_address(address), kind != "text/plain" and _is_page(text), "")


def from_file(data: bytes, name: str) -> Original:
    """Decode a file; `name` is its name without the ending."""
    if len(data) > MOST_BYTES:
        raise UnreadableError(f"the file has more than {MOST_BYTES:,} bytes")
    if BUNDLE.match(data[:BEGINNING]):
        return _unbundled(data, name)
    text = read_characters(data)
    return Original(text, "", _is_page(text), name)


def _is_page(text: str) -> bool:
    return bool(PAGE.search(text[:BEGINNING]))


def _unbundled(data: bytes, name: str) -> Original:
    """Take the page out of a file in which a browser keeps a page with its pictures [MHTML]."""
    bundle = email.message_from_bytes(data, policy=policy.default)
    for part in bundle.walk():
        if part.get_content_type() == "text/html":
            body = part.get_payload(decode=True)
            text = read_characters(body if isinstance(body, bytes) else b"", part.get_content_charset() or "")
            address = bundle.get("Snapshot-Content-Location") or part.get("Content-Location") or ""
            return Original(text, clean_address(str(address)), True, name)
    raise UnreadableError("the file holds no web page")
