"""Bylines to authors: `By Jane van Dyke and John Doe, staff writers` are two of them, `Staff report` is none."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from generator.intake.day import ISO, PRINTED
from generator.intake.page.clutter_forms import one_of

BY = re.compile(
    r"^(?:(?:written|words|story|article|reporting|posted|report|review|opinion|analysis|commentary|essay"
    r"|more (?:stories|articles|posts))\s+)?by[:\s]+|^(?:von|par|por|di|author)[:\s]\s*",
    re.IGNORECASE,
)
GLUED_POST = re.compile(
    r"(?<=[a-z])(?=(?:Staff|Senior|Contributing|Special|Reporter|Writer|Editor|Correspondent|Published|Updated)\b)"
)
GLUED_BY = re.compile(r"\bBy(?=[A-Z])")
DIVIDERS = re.compile(r"\s*(?:;|\||\n|\s/\s|•|·|\s&\s|\b[Aa]nd\b|\bund\b|\bet\b|\by\b(?=\s[A-Z])|\bwith\b)\s*")
ADDRESS = re.compile(r"\S+@\S+|https?://\S+|@\w+|\(.*?\)|\[.*?\]")
AFTER = re.compile(
    r"(?<=\w)\s+(?:(?:posted|published|(?:last )?updated|last modified|\+?follow|subscribe|see all|send email)\b.*"
    r"|on|at)\s*$",
    re.IGNORECASE,
)
"""What stands behind a name and is none of it: a button, or what leads to a date."""
POST = re.compile(
    r"(?<=[a-z])\s+(?:(?:senior|staff|contributing|special|freelance)\s+)*"
    r"(?:contributor|writer|reporter|correspondent|columnist)\s*$",
    re.IGNORECASE,
)
"""What a person is, behind the name without a comma."""
FOR = re.compile(r"\s+[Ff]or\s+(?:[Tt]he\s+)?[A-Z].*$")
"""Whom a person writes for."""
WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?|\b\d{1,2}:\d{2}.*$", re.IGNORECASE)
ROLE = one_of(
    (
        r"\b(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|journalists?|contributors?|contributing)\b",
        r"\b(?:producers?|special to|bureau|chief|fellow|analyst|critic|photographer|director|professor|ph\.?d)\b",
    )
)
NOBODY = one_of(
    (
        r"\b(?:staff|newsroom|news ?desk|desk|editors?|editorial|team|admin|redaktion|redaction|rédaction)\b",
        r"\b(?:agencies|agency|press|reuters|bloomberg|wires?|services?|reports?|news|media|magazine)\b",
        r"^the\b|\b(?:produced|posts)\b",
        r"\b(?:times|post|online|web|digital|board|department|group|inc|guest|unknown|no author|webmaster|published)\b",
        r"\b(?:updated|posted|blog|tv|radio|today|support|see|view|full|bio|biography|profile|archive|follow|more)\b|\.\w{2,3}$|\d|^\w{1,4}$",
    )
)
"""Desks, agencies and machines; a short word alone is an agency's initials."""
INITIALS = re.compile(r"[A-Z]{2,4}")
PARTICLES = frozenset(
    (
        *("van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "bin", "ibn"),
        *("al", "el", "ter", "ten", "zu", "af", "av", "st", "st."),
    )
)
SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv", "jr.", "sr."))
HANDLE = re.compile(r"[A-Z][a-z]+(?:[A-Z][a-z]+)+")
"""What a system calls a person: `IdaLund`."""
MOST_WORDS = 5


def read_authors(bylines: Iterable[str], publishers: Collection[str] = ()) -> tuple[tuple[str, ...], str]:
    """Give the authors as `Family, Given`, and the byline where it names no person.

    What begins with a comma lacks its name, and an outlet's name at the end is none.
    """
    outlets = {_letters(form) for name in publishers for form in (name, name.rpartition(".")[0])} - {""}
    found: dict[str, None] = {}
    nobody = ""
    for byline in (one for one in bylines if not one.lstrip().startswith(",")):
        for name in _names(_without_outlet(byline, publishers)):
            if is_person(name) and _letters(name) not in outlets:
                found[family_first(name)] = None
            else:
                nobody = nobody or name
    return tuple(found), "" if found else nobody


def _without_outlet(byline: str, publishers: Collection[str]) -> str:
    ends = (name for name in publishers if byline.endswith(f" {name}"))
    return byline.removesuffix(next(ends, ""))


def is_person(name: str) -> bool:
    """Tell whether a name may be a person's: few words with capitals, and none that desks and agencies bear."""
    words = name.split()
    is_named = any(word[:1].isupper() for word in words) and not HANDLE.fullmatch(name)
    return 0 < len(words) <= MOST_WORDS and not NOBODY.search(name) and is_named


def family_first(name: str) -> str:
    """Turn a name round: `Jane van Dyke` gives `van Dyke, Jane`; one of a single word stays."""
    if "," in name:
        return name
    words = [_capitalised(word) if name.isupper() else word for word in name.split()]
    end = [words.pop()] if len(words) > 2 and words[-1].lower() in SUFFIXES else []
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in PARTICLES:
        start -= 1
    family, given = " ".join([*words[start:], *end]), " ".join(words[:start])
    return f"{family}, {given}" if given else family


def _names(byline: str) -> list[str]:
    undated = byline
    for form in (ADDRESS, ISO, *PRINTED, WEEKDAY, FOR):
        undated = form.sub(" ", undated)
    named = BY.sub("", f"{GLUED_BY.split(undated.strip())[-1].strip()} ")
    bare = AFTER.sub("", GLUED_POST.sub(", ", named).strip())
    bare = bare if "," in bare else POST.sub("", bare)
    names = [name for part in DIVIDERS.split(bare) for name in _between_commas(part.strip(" ,-–—:"))]
    return [_without_point(" ".join(name.split())) for name in names if name]


def _letters(name: str) -> str:
    return re.sub(r"\W+", "", name).casefold()


def _without_point(name: str) -> str:
    """Drop the point that ends a sentence, but not the one of `Jr.` or of an initial."""
    last = name.split()[-1].lower()
    return name if last in SUFFIXES or len(last) == 2 else name.rstrip(".")


def _between_commas(part: str) -> list[str]:
    """Divide at commas, except in `Family, Given`; leave out what says a person's post."""
    pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
    is_turned = len(pieces) == 2 and len(pieces[0].split()) == 1 and not INITIALS.fullmatch(pieces[0])
    if is_turned and not NOBODY.search(part) and not ROLE.search(part):
        return [", ".join(pieces)]
    return [pieces[0], *(piece for piece in pieces[1:] if not ROLE.search(piece))] if pieces else []


def _capitalised(word: str) -> str:
    return word if "." in word else "-".join(part.capitalize() for part in word.split("-"))
