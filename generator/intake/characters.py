"""Bytes of a page or text file to characters, whatever encoding they are in."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

MOST_BYTES = 5_000_000
"""How large a page or text may be."""
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
KINDS = ((b"%PDF", "a PDF"), (b"PK\x03\x04", "a packed document"), (b"\xd0\xcf\x11\xe0", "an office document"))
GARBLED = re.compile("â(?:€|\x80).|Ã[\x80-\xbf©¨¤¶¼]")
"""What UTF-8 looks like when it was read as another encoding and saved again."""


class UnreadableError(ValueError):
    """Say why there is nothing to import in what was given."""


def read_characters(data: bytes, charset: str = "") -> str:
    """Decode bytes; `charset` is the one that the server names.

    Valid UTF-8 is taken as such whatever is declared, because hardly any other text is valid UTF-8 by chance.
    """
    for start, what in KINDS:
        if data.startswith(start):
            raise UnreadableError(f"this is {what}; save it as a web page or as plain text")
    text = _decoded(data, charset)
    if text.count("\0") > len(text) // 100:
        raise UnreadableError("this is neither a web page nor a text")
    return text.replace("\0", "")


def damage(text: str) -> Iterator[str]:
    """Say in sentences which characters of a text are not what they were."""
    if lost := text.count("\ufffd"):
        yield f"{lost} characters could not be read and stand as \ufffd"
    if found := GARBLED.search(text):
        yield f"some characters seem garbled, such as {found[0]!r}; save the page as UTF-8"


def _decoded(data: bytes, charset: str) -> str:
    for mark, name in MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace").removeprefix("\ufeff")
    found = CHARSET.search(data[:4096])
    for name in ("utf-8", charset, found[1].decode("ascii", "replace") if found else ""):
        try:
            return data.decode(_as_browsers_do(name))
        except (LookupError, UnicodeError, ValueError):
            continue
    return data.decode("utf-8" if _is_nearly_utf8(data) else "windows-1252", "replace")


def _is_nearly_utf8(data: bytes) -> bool:
    """Tell whether few bytes spoil what is otherwise UTF-8."""
    text = data.decode("utf-8", "replace")
    return text.count("\ufffd") < sum(char > "\x7f" for char in text) / 2


def _as_browsers_do(name: str) -> str:
    """Read Latin-1 as the encoding that pages of that label really use [WHATWG Encoding]."""
    known = codecs.lookup(name).name
    return "cp1252" if known in ("iso8859-1", "ascii") else known
