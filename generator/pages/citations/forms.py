"""All forms of citation besides the plain text."""

from __future__ import annotations

from collections.abc import Callable

from generator.pages.citations.bibtex import bibtex
from generator.pages.citations.csl import csl_json
from generator.pages.citations.ris import ris
from generator.pages.citations.wikipedia import wikipedia
from generator.pages.citations.work import Work

FORMS: tuple[tuple[str, Callable[[Work], str]], ...] = (
    ("BibTeX", bibtex),
    ("CSL-JSON", csl_json),
    ("RIS", ris),
    ("Wikipedia", wikipedia),
)
"""Each form under the name that readers see, in the order in which they see them."""


def forms(work: Work) -> tuple[tuple[str, str], ...]:
    """Write a citation in every form."""
    return tuple((name, write(work)) for name, write in FORMS)
