"""What `docs/fingerprints.md` says, as values: its test vectors and its measured rates."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

DOCUMENT = (Path(__file__).parents[1] / "docs" / "fingerprints.md").read_text(encoding="utf-8")


def vectors() -> dict[str, Any]:
    """Read the test vectors: the one JSON block under their heading."""
    section = DOCUMENT.split("\n## Test vectors\n")[1]
    found: dict[str, Any] = json.loads(re.split(r"```(?:json)?\n", section)[1])
    return found


def rates() -> dict[str, float]:
    """Read the table of measured rates: what slips through, and how often."""
    rows = re.findall(r"^\| ([^|]+?) \| 1 in ([\d,]+) \|", DOCUMENT, re.MULTILINE)
    return {what: 1 / int(often.replace(",", "")) for what, often in rows}
