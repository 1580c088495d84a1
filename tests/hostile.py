"""Texts that try to be something else: markup, formulas, the end of a field in each of the forms that are written."""

from __future__ import annotations

from zlib import crc32

PAYLOADS = (
    '=HYPERLINK("https://evil.example/","open")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1,2)",
    "＝1+1",
    "</script><script>alert(1)</script><!--",
    "]]> &amp; & <b onclick='x()'> \"quoted\" 'single'",
    "\\input{x} {lone brace, \\} $x_1^2~ 100% #1 & more\\\\",
    "}, title = {other",
    "|title=other}} {{delete}} [https://evil.example/ x] ''y'' =z= ~~~~",
    "one\nER  - \nTY  - JOUR\nTI  - other",
    'a,"b";c\td',
    "${7*7} {{7*7}} {% raw %} {url}",
    "مرحبا שלום é 𝒳 中文",
    '","@id":"/evil/',
    "A and B and C, D",
)


def hostile(name: str, turn: int = 0) -> str:
    """Give a hostile text for a field, another one at each turn; it ends with the field's name."""
    return f"{PAYLOADS[(crc32(name.encode()) + turn) % len(PAYLOADS)]} {name}"
