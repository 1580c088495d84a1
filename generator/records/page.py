"""Pages of prose: `content/pages/<id>.md`."""

from __future__ import annotations

from generator.records.record import record
from generator.records.scalars import Words


@record
class Page:
    """A page that contributors write."""

    title: Words
    """The heading."""
    description: Words
    """One line for search engines."""
