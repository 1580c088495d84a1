"""Files below the content folder that nothing reads."""

from __future__ import annotations

from rapidfuzz import process

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Place
from generator.read.reading import Reading

FILES = ("site.yaml", "vocabulary.yaml", "accounts.yaml", "redirects.yaml")
ENDINGS = {"annotations": ".yaml", "fingerprints": ".json"}
"""How the names of files end in the folders that hold no Markdown."""


def refuse_leftovers(reading: Reading, kinds: list[str]) -> None:
    """Say which files are read by nothing, and where they may belong."""
    folders = [*kinds, "sources", "annotations", "pages", "fingerprints"]
    for path in reading.files:
        if path.rsplit("/", 1)[-1] == "README.md":
            continue
        reading.say(rules.UNEXPECTED_FILE, Place(path), f"`{path}` is read by nothing", _better_place(path, folders))


def _better_place(path: str, folders: list[str]) -> str:
    folder, _, name = path.rpartition("/")
    if folder in folders:
        return f"names here end with `{ENDINGS.get(folder, '.md')}`"
    near = process.extractOne(folder or name, [*FILES, *folders], score_cutoff=60)
    if near and near[0] in FILES:
        return f"did you mean `{near[0]}`?"
    return f"did you mean the folder `{near[0]}`?" if near else "folders here: " + ", ".join(folders)
