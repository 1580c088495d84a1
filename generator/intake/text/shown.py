"""The lines of an extraction as the page shows them: divided and joined at its breaks, each in its place."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from generator.intake.article import is_sentence
from generator.intake.page.blocks import LINKED, Place
from generator.intake.text.stated import bare
from generator.intake.text.subheads import is_heading, is_pictured, quotation_of

CELLS = frozenset(("td", "th", "dt", "dd"))
FEWEST_LINKED = 4
"""How many words tell a link that stands for itself from a name that is one."""
MOST = 5000
"""How many lines are compared with one another; a page with more is read as it was extracted."""
RUN_TOGETHER = 200
"""From how many words on a line is a whole article whose paragraphs run together."""
START = 3
"""By how many letters lines are looked up."""


def as_shown(places: Sequence[Place], body: Iterable[str], headline: int) -> list[str]:
    """Give the lines of an extraction where and as the page shows them; `headline` is the number of its place."""
    body = list(body)
    if len(places) + len(body) > MOST:
        return body
    shown = [place.line for place in places]
    joined = _joined(body, shown)
    return _lifted(list(_divided(joined, places)), shown, headline)


def _joined(body: list[str], shown: list[str]) -> Iterator[str]:
    """Join lines that the page has as one."""
    letters = [bare(line) for line in body]
    known = set(letters)
    wanted = [line for line in shown if bare(line) not in known]
    find = _finder([bare(line) for line in wanted])
    number = 0
    while number < len(body):
        runs = {one: len(_run(letters, number, bare(wanted[one]))) for one in find(letters[number])}
        one = max(runs, key=runs.__getitem__, default=0)
        count = runs.get(one, 0)
        yield wanted[one] if count > 1 else body[number]
        number += max(count, 1)


def _divided(body: Iterable[str], places: Sequence[Place]) -> Iterator[str]:
    """Divide lines that the page has as several, with line breaks or subheadings between them."""
    letters = [bare(place.line) for place in places]
    known = set(letters)
    passed = {number for number, place in enumerate(places) if is_heading(place) or _is_shown(place)}
    find = _finder(letters, reverse=True)
    for line in body:
        whole = bare(line)
        runs = (_run(letters, one, whole, passed) for one in find(whole)) if whole not in known else ()
        several = ([places[one] for one in run] for run in runs)
        parts = next((some for some in several if _is_divided(some, line) or _is_glued(some, line)), None)
        yield from (place.line for place in parts if bare(place.line)) if parts else (line,)


def _is_divided(parts: Sequence[Place], line: str) -> bool:
    """Tell whether parts are lines of one block, but not of a row of a table, or all of a page run into one line."""
    if len(parts) > 1 and len(line.split()) >= RUN_TOGETHER:
        return True
    return len(parts) > 1 and len({part.block for part in parts}) == 1 and parts[0].block.tag not in CELLS


def _is_shown(place: Place) -> bool:
    """Tell whether a line is in a picture or a post that stands between two paragraphs."""
    return is_pictured(place.block) or quotation_of(place.block) is not None


def _is_glued(parts: Sequence[Place], line: str) -> bool:
    """Tell whether parts run into one another in a line without a space, as a caption may into the next paragraph."""
    return len(parts) > 1 and any(one.line + two.line in line for one, two in pairwise(parts))


def is_link(place: Place) -> bool:
    """Tell whether a line is nothing but a link, and more than a name."""
    return place.linked >= LINKED and len(place.line.split()) >= FEWEST_LINKED


def _lifted(body: list[str], shown: list[str], headline: int) -> list[str]:
    """Put lines that the page shows only between headline and text there."""
    known = {bare(line) for line in body}
    at: dict[str, list[int]] = {}
    for number, line in enumerate(shown):
        if bare(line) in known:
            at.setdefault(bare(line), []).append(number)
    start = next((line for line in body if is_sentence(line)), "")
    first = next((one for one in at.get(bare(start), ()) if one > headline), -1)
    lifted = [line for line in body if bare(line) and headline < max(at.get(bare(line), [-1])) < first]
    lifted.sort(key=lambda line: at[bare(line)][-1])
    return [*lifted, *(line for line in body if line not in lifted)] if headline >= 0 else body


def _finder(lines: Sequence[str], reverse: bool = False) -> Callable[[str], Iterator[int]]:
    """Give what finds the lines that begin as one does, or with which it begins if reversed."""
    starts: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        if line:
            starts.setdefault(line[:START], []).append(number)

    def find(letters: str) -> Iterator[int]:
        for start in dict.fromkeys(letters[:length] for length in range(1, START + 1)) if letters else ():
            for number in starts.get(start, ()):
                if (letters.startswith if reverse else lines[number].startswith)(lines[number] if reverse else letters):
                    yield number

    return find


def _run(lines: Sequence[str], number: int, whole: str, passed: Collection[int] = ()) -> list[int]:
    """Give the numbers of the lines from one on that make up a whole, with nothing but those passed over between."""
    found: list[int] = []
    done = 0
    while done < len(whole) and number < len(lines):
        if whole.startswith(lines[number], done):
            found.append(number)
            done += len(lines[number])
        elif number not in passed:
            break
        number += 1
    return found if done == len(whole) else []
