"""Styles, scripts, fonts and icons, each under a name with the hash of its content."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.exports.file import File
from generator.records.vocabulary import Vocabulary

FIRST = ("layers", "tokens", "reset", "base", "layout")
LAST = ("print",)
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
INDENTATION = re.compile(r"\n\s*")
URL = re.compile(r'url\("\.\./([^"]+)"\)')


@dataclass(frozen=True, slots=True)
class Assets:
    """The files, and the address of each by its own name."""

    files: tuple[File, ...]
    urls: Mapping[str, str]
    """`fonts/archivo.woff2` to `/assets/fonts/archivo-1a2b3c4d.woff2`; `site.css` for all styles."""


def gather_assets(folder: Path, vocabulary: Vocabulary) -> Assets:
    """Read all assets, and join all styles to one sheet in the order of their layers."""
    files, urls = [], {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not name.startswith("css/"):
            files.append(_hashed(name, path.read_bytes(), plain=name.endswith(".txt")))
            urls[name] = f"/{files[-1].path}"
    sheet = URL.sub(lambda found: f'url("../{urls[found[1]].removeprefix("/")}")', _styles(folder / "css", vocabulary))
    files.append(_hashed("site.css", sheet.replace('url("../assets/', 'url("').encode()))
    urls["site.css"] = f"/{files[-1].path}"
    return Assets(tuple(files), urls)


def _hashed(name: str, data: bytes, *, plain: bool = False) -> File:
    """Name a file by its content; a licence keeps its name."""
    stem, _, ending = name.rpartition(".")
    digest = hashlib.sha256(data).hexdigest()[:8]
    return File(f"assets/{name}" if plain else f"assets/{stem}-{digest}.{ending}", data)


def _styles(folder: Path, vocabulary: Vocabulary) -> str:
    components = sorted((folder / "components").glob("*.css"))
    parts = [(folder / f"{name}.css").read_text("utf-8") for name in FIRST]
    parts += [path.read_text("utf-8") for path in components]
    parts.append(type_colours(vocabulary))
    parts += [(folder / f"{name}.css").read_text("utf-8") for name in LAST]
    return compact("\n".join(parts))


def compact(styles: str) -> str:
    """Leave out comments and indentation, which only those who write styles need."""
    return INDENTATION.sub("\n", COMMENT.sub("", styles)).lstrip()


def type_colours(vocabulary: Vocabulary) -> str:
    """Write the colours of the types, which the vocabulary gives, as styles; paper is always light."""
    light = "".join(f".type-{type.id}{{--type:{type.light}}}\n" for type in vocabulary.types)
    by_system = _dark(':root:not([data-theme="light"])', vocabulary)
    by_choice = _dark(':root[data-theme="dark"]', vocabulary)
    screens = "@media screen and (prefers-color-scheme: dark)"
    return f"@layer types {{\n{light}{screens} {{\n{by_system}}}\n@media screen {{\n{by_choice}}}\n}}\n"


def _dark(root: str, vocabulary: Vocabulary) -> str:
    return "".join(f"{root} .type-{type.id}{{--type:{type.dark}}}\n" for type in vocabulary.types)
