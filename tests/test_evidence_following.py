"""How far the filter lets itself be followed word by word: it names thousands of words at every step."""

from __future__ import annotations

import random
import statistics
import sys
from base64 import b64decode
from collections.abc import Callable

from generator.evidence.bloom import holds, salt_of
from generator.evidence.capture import Capture, prepare
from generator.evidence.fingerprint import make
from generator.evidence.words import words
from tests.evidence_texts import frequent_first, pseudo_words

LIST = pseudo_words(50_000)
"""All words of the text stand in it, in the order of their true frequency: nobody knows a real text's list so well."""
STEPS = 60


def follower(text: Capture) -> Callable[[str, str], list[str]]:
    """Make the function that lists, after two words, every word of the list that the filter of a text allows."""
    fingerprint = make(text, "2026-11-21", "whole", [], {})
    filled, salt = b64decode(fingerprint.filter), salt_of(fingerprint.sha256)
    return lambda one, two: [word for word in LIST if holds(filled, f"{one} {two} {word}", salt)]


def test_following_branches() -> None:
    """At every step more than a thousand words could be next, and the most frequent of them seldom is."""
    text = prepare(frequent_first(LIST, 700))
    follow = follower(text)
    lines = [words(line) for line in text.normal.split("\n")]
    places = [(line, at) for line in lines for at in range(2, len(line))]
    chosen = random.Random("places").sample(places, STEPS)
    allowed = [(follow(line[at - 2], line[at - 1]), line[at]) for line, at in chosen]
    assert all(true in named for named, true in allowed)
    assert min(len(named) for named, _ in allowed) > 1000

    ranks = [named.index(true) + 1 for named, true in allowed]
    right = sum(rank == 1 for rank in ranks)
    sys.stdout.write(
        f"the most frequent word allowed is the true one at {right} of {STEPS} steps; "
        f"median rank of the true word {statistics.median(ranks):g}\n"
    )
    assert right < STEPS / 2


def test_guessing_breaks_off() -> None:
    """Guessing the most frequent word each time leaves the text within a few words, wherever it starts."""
    text = prepare(frequent_first(LIST, 700))
    follow = follower(text)
    lines = [words(line) for line in text.normal.split("\n")]
    lengths = [_right_guesses(line, follow) for line in lines if len(line) > 20]
    sys.stdout.write(f"words guessed in a row from the true start of a passage: {lengths}\n")
    assert max(lengths) < 8


def _right_guesses(line: list[str], follow: Callable[[str, str], list[str]]) -> int:
    """Count how many words in a row, after the first two, the most frequent allowed one is the true one."""
    for at in range(2, len(line)):
        if follow(line[at - 2], line[at - 1])[0] != line[at]:
            return at - 2
    return len(line) - 2
