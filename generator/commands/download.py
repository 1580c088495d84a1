"""One page from the web: no cookies, no scripts, a limit on size and time, and public hosts only."""

from __future__ import annotations

import http.client
import ssl
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

from generator import __version__
from generator.commands.public_host import resolve
from generator.intake.address import clean_address
from generator.intake.characters import MOST_BYTES, UnreadableError

SECONDS = 20
"""How long one step may take."""
MOST_SECONDS = 60
"""How long all of it may take."""
MOST_REDIRECTS = 5
PIECE = 65_536
REDIRECTS = (301, 302, 303, 307, 308)
READABLE = ("text/html", "application/xhtml+xml", "text/plain", "")
HEADERS = {
    "User-Agent": f"attributed/{__version__} (import of one page for research)",
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.8",
    "Accept-Encoding": "gzip, identity",
    "Connection": "close",
}


class UnreachableError(OSError):
    """Say why a page could not be fetched."""


@dataclass(frozen=True, slots=True)
class Download:
    """A page as it came."""

    address: str
    """Where it came from in the end."""
    data: bytes
    kind: str
    """Its media type, in lower case; empty where the server names none."""
    charset: str


def download(address: str) -> Download:
    """Fetch one page; raise UnreachableError, UnreadableError or RefusedHostError with the reason."""
    until = time.monotonic() + MOST_SECONDS
    for _ in range(MOST_REDIRECTS + 1):
        with _answer(address, until) as answer:
            if answer.status not in REDIRECTS:
                return _read(answer, address, until)
            address = _next(address, answer.getheader("Location") or "")
    raise UnreachableError(f"more than {MOST_REDIRECTS} redirections, the last one to {address}")


@contextmanager
def _answer(address: str, until: float) -> Iterator[http.client.HTTPResponse]:
    parts = urlsplit(address)
    try:
        connection = _connection(parts, min(SECONDS, max(1.0, until - time.monotonic())))
        try:
            connection.request("GET", parts.path + (f"?{parts.query}" if parts.query else ""), headers=_headers(parts))
            yield connection.getresponse()
        finally:
            connection.close()
    except UnreachableError:
        raise
    except (OSError, http.client.HTTPException) as reason:
        said = (
            reason.strerror if isinstance(reason, OSError) and reason.strerror else str(reason) or type(reason).__name__
        )
        raise UnreachableError(f"{parts.hostname} cannot be read: {said}") from None


def _connection(parts: SplitResult, seconds: float) -> http.client.HTTPConnection:
    """Connect to the address that was judged; the name is looked up only once."""
    host, secure = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    numeric = resolve(host, port)
    connection = http.client.HTTPConnection(numeric, port, timeout=seconds)
    connection.connect()
    if secure:
        connection.sock = ssl.create_default_context().wrap_socket(connection.sock, server_hostname=host)
    return connection


def _headers(parts: SplitResult) -> dict[str, str]:
    return {"Host": parts.netloc, **HEADERS}


def _next(address: str, location: str) -> str:
    there = clean_address(urljoin(address, location)) if location else ""
    if not there:
        raise UnreachableError(f"{address} leads to `{location[:200]}`, which is no web page")
    return there


def _read(answer: http.client.HTTPResponse, address: str, until: float) -> Download:
    if answer.status != 200:
        raise UnreachableError(f"{address} answers {answer.status} {answer.reason}")
    kind = answer.headers.get_content_type() if answer.headers.get("Content-Type") else ""
    if kind not in READABLE:
        raise UnreadableError(f"{address} is `{kind}`, neither a web page nor a plain text")
    data = b"".join(_pieces(answer, until))
    if (answer.getheader("Content-Encoding") or "").lower() == "gzip":
        data = _unpacked(data)
    return Download(address, data, kind, answer.headers.get_content_charset() or "")


def _pieces(answer: http.client.HTTPResponse, until: float) -> Iterator[bytes]:
    size = 0
    while piece := answer.read1(PIECE):
        size += len(piece)
        if size > MOST_BYTES:
            raise UnreadableError(f"the page has more than {MOST_BYTES:,} bytes")
        if time.monotonic() > until:
            raise UnreachableError(f"the page took more than {MOST_SECONDS} seconds")
        yield piece


def _unpacked(data: bytes) -> bytes:
    """Unpack up to the limit, since a small packed page may be a huge one."""
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        unpacked = unpacker.decompress(data, MOST_BYTES + 1)
    except zlib.error as reason:
        raise UnreadableError(f"the page cannot be unpacked: {reason}") from None
    if len(unpacked) > MOST_BYTES:
        raise UnreadableError(f"the page has more than {MOST_BYTES:,} bytes")
    return unpacked
