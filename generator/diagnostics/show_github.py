"""Diagnostics as GitHub workflow commands, which annotate the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterable

from generator.diagnostics.diagnostic import Located, Severity
from generator.diagnostics.printable import printable

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def show(located: Iterable[Located], *, folder: str) -> str:
    """Return one workflow command a line; `folder` is the content folder as seen from the repository's root."""
    return "".join(_one(item, folder) + "\n" for item in located)


def _one(item: Located, folder: str) -> str:
    diagnostic = item.diagnostic
    properties = {"file": printable(f"{folder}/{diagnostic.place.path}")}
    if item.line:
        properties["line"] = str(item.line)
    if item.column:
        properties["col"] = str(item.column)
        properties["endColumn"] = str(item.column + item.width)
    properties["title"] = f"{diagnostic.rule.code} {diagnostic.rule.name}"
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    message = printable(diagnostic.message)
    if diagnostic.hint:
        message += f"\nhint: {printable(diagnostic.hint)}"
    return f"::{LEVELS[diagnostic.rule.severity]} {listed}::{_data(message)}"


def _data(text: str) -> str:
    """Escape a message as the runner's toolkit does."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escape a property as the runner's toolkit does."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
