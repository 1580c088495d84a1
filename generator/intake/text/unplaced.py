"""Lines of a text that are no lines of its page: the page hides them, or has them only as parts of others."""

from __future__ import annotations

from collections.abc import Iterator

from generator.intake.article import Doubt
from generator.intake.page.blocks import Place
from generator.intake.text.apart import APART
from generator.intake.text.homes import Homes
from generator.intake.text.stated import Stated, bare

HIDDEN = "the page hides it from its readers"


def find_hidden(places: list[Place], body: list[str], stated: Stated) -> Iterator[Doubt]:
    """Doubt lines that a reader of the page does not see, unless they are most of them, which a script will show."""
    seen = "".join(bare(place.line) for place in places)
    hidden = [line for line in body if bare(line) not in seen and not stated.has(line)]
    if len(hidden) < len(body) / 2:
        yield from (Doubt(line, HIDDEN) for line in hidden)


def find_partial(places: list[Place], body: list[str], homes: Homes) -> Iterator[Doubt]:
    """Doubt lines that are only parts of lines of the page, none of which is at home with the text."""
    letters = [bare(place.line) for place in places]
    known, whole = set(letters), "\n".join(letters)
    for line in body:
        part = bare(line)
        is_part = part not in known and part in whole
        around = [one for one, text in enumerate(letters) if part in text] if is_part else []
        if around and not any(homes.holds(places[one]) for one in around):
            yield Doubt(line, APART)
