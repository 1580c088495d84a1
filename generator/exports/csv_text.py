"""Tables as CSV: UTF-8, one line feed a row, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal
from io import StringIO

from generator.exports.table import Row, Value

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""How a cell starts that a spreadsheet would run [OWASP CSV injection]; the wide signs count as the narrow ones."""
NEUTRAL = "'"
"""What is put before such a text, so that it stays one."""


def header(names: Sequence[str]) -> str:
    """Write the first line of a table."""
    return lines([tuple(names)])


def lines(rows: Iterable[Row]) -> str:
    """Write rows."""
    written = StringIO()
    csv.writer(written, lineterminator="\n").writerows([cell(value) for value in row] for row in rows)
    return written.getvalue()


def cell(value: Value) -> str:
    """Write one value: a number as a number, a text so that no spreadsheet takes it for a formula."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case Decimal():
            return f"{value:f}"
    return f"{NEUTRAL}{value}" if value.lstrip(" \n").startswith(FORMULA) else value
