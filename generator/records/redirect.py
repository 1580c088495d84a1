"""Former addresses: `content/redirects.yaml`, a mapping of old path to new path."""

from __future__ import annotations

import re
from typing import Annotated

from generator.records.scalars import Read


def read_path(text: str) -> str:
    """Check an address on this site: `/companies/salesforce/`."""
    if not re.fullmatch(r"/(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*", text):
        raise ValueError("is not an address on this site")
    return text


Path = Annotated[str, Read("path", read_path)]
Redirects = dict[Path, Path]
