"""The fingerprint of a captured text, and its committed form."""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Iterable
from datetime import date
from typing import Any, Literal

from generator.evidence.bloom import BITS, fill, is_overfull, salt_of
from generator.evidence.capture import Capture
from generator.evidence.match import places
from generator.evidence.names import Names, named
from generator.evidence.quote import Quote
from generator.records.fingerprint import FORMAT, Fingerprint, Passage

Scope = Literal["whole", "opening"]

FIELDS = ("format", "words", "sha256", "captured", "scope", "passages", "mentions", "filter")
SHA256 = re.compile(r"[0-9a-f]{64}")
HASH = re.compile(r"[0-9a-f]{16}")
MENTION = re.compile(r"[a-z0-9-]+/[a-z0-9-]+")


def make(
    text: Capture, captured: str, scope: Scope, quotes: Iterable[Quote], entities: Names, *, filtered: bool = True
) -> Fingerprint:
    """Take the fingerprint of a text: its quotes that stand at one place, the entities it names, and the filter.

    `entities` maps `kind/id` to names and aliases. `filtered` is false for a source that keeps no filter.
    """
    sha256 = text.sha256
    filled = fill(text.shingles, salt_of(sha256)) if filtered else b""
    return Fingerprint(
        words=len(text.words),
        sha256=sha256,
        captured=captured,
        scope=scope,
        passages=_passages(text, quotes),
        mentions=named(text.normal, entities),
        filter=b64encode(filled).decode("ascii"),
    )


def is_stale(fingerprint: Fingerprint, text: Capture) -> bool:
    """Tell whether a fingerprint was taken from another text than the one at hand."""
    return fingerprint.sha256 != text.sha256


def to_json(fingerprint: Fingerprint) -> str:
    """Write the committed form: fields in fixed order, one passage and one mention to a line."""
    lines = ",\n".join(f"  {_written(name)}: {_value(getattr(fingerprint, name))}" for name in FIELDS)
    return f"{{\n{lines}\n}}\n"


def from_json(text: str) -> Fingerprint:
    """Read the committed form; raise ValueError with the reason where it is not one."""
    data = _object(text)
    fingerprint = Fingerprint(
        format=data["format"],
        words=data["words"],
        sha256=data["sha256"],
        captured=data["captured"],
        scope=data["scope"],
        passages=tuple(_passage(row) for row in _list(data["passages"], "passages")),
        mentions=tuple(_list(data["mentions"], "mentions")),
        filter=data["filter"],
    )
    for reason in _reasons(fingerprint):
        raise ValueError(reason)
    return fingerprint


def _passages(text: Capture, quotes: Iterable[Quote]) -> tuple[Passage, ...]:
    found = ((quote.hash, places(quote, text)) for quote in quotes)
    return tuple(sorted({Passage(hits[0].first, hits[0].last, hash) for hash, hits in found if len(hits) == 1}))


def _value(value: object) -> str:
    if not isinstance(value, tuple):
        return _written(value)
    rows = ",\n".join(f"    {_written(row)}" for row in value)
    return f"[\n{rows}\n  ]" if rows else "[]"


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _object(text: str) -> dict[str, Any]:
    try:
        data = json.loads(text, object_pairs_hook=_once)
    except RecursionError:
        raise ValueError("is nested too deeply") from None
    if not isinstance(data, dict):
        raise ValueError("is not an object")
    if wrong := sorted(set(data) ^ set(FIELDS)):
        raise ValueError(f"`{wrong[0]}` is {'no field of it' if wrong[0] in data else 'missing'}")
    return data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a key that is given twice."""
    if len(dict(pairs)) < len(pairs):
        raise ValueError("has a field twice")
    return dict(pairs)


def _list(value: object, name: str) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError(f"`{name}` is not a list")
    return value


def _passage(row: object) -> Passage:
    match row:
        case [int(first), int(last), str(hash)] if not isinstance(first, bool) and not isinstance(last, bool):
            return Passage(first, last, hash)
    raise ValueError("a passage is two word numbers and a hash")


def _reasons(fingerprint: Fingerprint) -> Iterable[str]:
    """Say what cannot be true of any text."""
    if fingerprint.format != FORMAT or isinstance(fingerprint.format, bool):
        yield f"the format is not {FORMAT}"
    if not isinstance(fingerprint.words, int) or isinstance(fingerprint.words, bool) or fingerprint.words < 0:
        yield "`words` is not a number of words"
    if not _is(SHA256, fingerprint.sha256):
        yield "`sha256` is not 64 hexadecimal digits"
    if not _is_day(fingerprint.captured):
        yield "`captured` is not a day"
    if fingerprint.scope not in ("whole", "opening"):
        yield "`scope` is neither whole nor opening"
    if not all(0 <= one.first <= one.last < fingerprint.words and _is(HASH, one.hash) for one in fingerprint.passages):
        yield "a passage lies outside the text or has no hash"
    if not all(_is(MENTION, mention) for mention in fingerprint.mentions):
        yield "a mention is not `kind/id`"
    yield from _filter_reasons(fingerprint)


def _filter_reasons(fingerprint: Fingerprint) -> Iterable[str]:
    try:
        filled = b64decode(fingerprint.filter, validate=True)
    except (TypeError, ValueError):
        yield "`filter` is not Base64"
        return
    if len(filled) > -(-fingerprint.words * BITS // 8) or is_overfull(filled):
        yield "the filter was not made from a text of this length"


def _is(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
