"""Write an invented corpus: N sources, 3 N records, N / 20 companies, N / 100 agencies, the same for the same N."""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from shutil import copy

from generator.evidence.capture import prepare
from generator.evidence.fingerprint import make, to_json
from generator.evidence.quote import read_quote

WORDS = """
the of and to in a for on with by from at as that after before over under about into through during against
between agreement award program officials report company agency review budget contract model system data
platform service million billion dollars year month quarter board chair director deputy secretary committee
senate house court filing announced signed approved rejected expanded cut delayed launched tested deployed
reviewed published withdrew amended new joint public private federal local national early final second third
large small open secret revised independent research security safety privacy procurement oversight audit
license export supply chain chip satellite network hardware training staff office region border hospital port
grid reactor vehicle aircraft vessel laboratory partner
""".split()  # noqa: SIM905 - a list of words reads best as text
FIRST = """
North South Blue Red Iron Silver Atlas Vector Nova Orbit Delta Prime Apex Cedar Granite Harbor Summit Signal
""".split()  # noqa: SIM905 - a list of words reads best as text
SECOND = """
Systems Labs Analytics Robotics Aerospace Networks Dynamics Research Data Compute Energy Media Health
""".split()  # noqa: SIM905 - a list of words reads best as text
TYPES = ("contract", "product-use", "pitch", "employee-action", "protest", "statement", "policy-change")
PER_FILE = 20
SEED = 7


def main() -> None:
    """Write the corpus that the command line asks for."""
    size, folder = int(sys.argv[1]), Path(sys.argv[2])
    write_corpus(size, folder)
    print(f"{size:,} sources and {3 * size:,} records in {folder}")  # noqa: T201


def write_corpus(size: int, folder: Path) -> None:
    """Write N sources and all that goes with them."""
    dice = random.Random(SEED)
    for name in ("companies", "agencies", "organizations", "sources", "annotations", "fingerprints"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    own = Path(__file__).parent.parent / "content"
    copy(own / "vocabulary.yaml", folder / "vocabulary.yaml")
    (folder / "site.yaml").write_text(SETTINGS)
    companies = _entities(folder / "companies", max(20, size // 20), "", dice)
    agencies = _entities(folder / "agencies", max(8, size // 100), "class: independent\n", dice)
    _entities(folder / "organizations", 1, "sort: publisher\n", dice, "wire")
    texts = [_text(dice) for _ in range(size)]
    quotes: list[list[str]] = [[] for _ in texts]
    records = [_record(number, texts, quotes, companies, agencies, dice) for number in range(3 * size)]
    for start in range(0, len(records), PER_FILE):
        (folder / "annotations" / f"{start // PER_FILE:05}.yaml").write_text("".join(records[start : start + PER_FILE]))
    for number, text in enumerate(texts):
        _source(folder, number, text, quotes[number], dice)


SETTINGS = """\
title: Corpus
question: "Who worked with whom?"
description: "An invented corpus."
base_url: https://corpus.example/
licence: {content: CC0-1.0}
quotation: {words: 15, share: 100}
"""


def _entities(folder: Path, count: int, more: str, dice: random.Random, prefix: str = "e") -> list[str]:
    ids = []
    for number in range(count):
        ids.append(f"{prefix}-{number:05}")
        name = f"{dice.choice(FIRST)} {dice.choice(SECOND)} {prefix} {folder.name} {number}"
        (folder / f"{ids[-1]}.md").write_text(f'---\nname: {name}\n{more}description: "{_words(12, dice)}"\n---\n')
    return ids


def _text(dice: random.Random) -> str:
    return "\n".join(f"{_words(25, dice)}. {_words(25, dice)}." for _ in range(3)) + "\n"


def _words(count: int, dice: random.Random) -> str:
    return " ".join(dice.choice(WORDS) for _ in range(count)).capitalize()


def _record(
    number: int,
    texts: Sequence[str],
    quotes: list[list[str]],
    companies: Sequence[str],
    agencies: Sequence[str],
    dice: random.Random,
) -> str:
    company, agency = _popular(companies, dice), _popular(agencies, dice)
    items = []
    for source in dice.sample(range(len(texts)), 1 + (dice.random() < 2 / 3)):
        line = dice.choice(texts[source].strip().split("\n")).split()
        start = dice.randrange(len(line) - 6)
        quote = " ".join(line[start : start + 6])
        quotes[source].append(quote)
        items.append(f'    - source: s-{source:06}\n      quote: "{quote}"\n')
    claim = f"[[companies/{company}]] {_words(8, dice).lower()} [[agencies/{agency}]] {_words(9, dice).lower()}."
    day = f"{dice.randrange(2016, 2026)}-{dice.randrange(1, 13):02}-{dice.randrange(1, 29):02}"
    return (
        f"- id: r-{number:06}\n  type: {dice.choice(TYPES)}\n  date: {day}\n  companies: [{company}]\n"
        f'  agencies: [{agency}]\n  claim: "{claim}"\n  said_by: [wire-00000]\n  evidence:\n{"".join(items)}'
        "  added: 2026-01-01\n"
    )


def _popular(ids: Sequence[str], dice: random.Random) -> str:
    """Pick one, the first ones more often [Zipf]."""
    weights = list(accumulate(1 / (place + 3) ** 0.9 for place in range(len(ids))))
    return dice.choices(ids, cum_weights=weights)[0]


def _source(folder: Path, number: int, text: str, quotes: Sequence[str], dice: random.Random) -> None:
    name = f"s-{number:06}"
    day = f"{dice.randrange(2016, 2026)}-{dice.randrange(1, 13):02}-{dice.randrange(1, 29):02}"
    (folder / "sources" / f"{name}.md").write_text(
        f'---\ntitle: "{_words(8, dice)}"\npublisher: wire-00000\npublished: {day}\n'
        f"url: https://example.org/{number}\narchived: {{url: https://archive.example/{number}, at: {day}}}\n---\n"
        f"{_words(20, dice)}.\n"
    )
    kept = make(prepare(text), "2026-01-01", "whole", [read_quote(quote) for quote in quotes], {})
    (folder / "fingerprints" / f"{name}.json").write_text(to_json(kept))


if __name__ == "__main__":
    main()
