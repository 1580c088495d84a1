"""The name of a thing with a page: its kind and its id."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """A thing with a page; `kind` is the folder of its address."""

    kind: str
    """A kind of the vocabulary, or `sources`, `records`, `pages`."""
    id: str

    @property
    def url(self) -> str:
        """Give its address from the site's root."""
        return f"/{self.id}/" if self.kind == "pages" else f"/{self.kind}/{self.id}/"

    def __str__(self) -> str:
        return f"{self.kind}/{self.id}"
