"""Pages of prose: `content/pages/<id>.md`."""

from __future__ import annotations

from generator.records.record import record
from generator.records.scalars import Text


@record
class Page:
    """A page that contributors write."""

    title: Text
    """The heading."""
    description: Text
    """One line for search engines."""
