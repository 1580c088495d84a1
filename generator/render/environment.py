"""The Jinja environment: everything escaped, nothing undefined, three filters."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.link.html import Html, cite_token


def make_environment(folder: Path, base_url: str) -> Environment:
    """Make the environment for one build; `base_url` is the absolute address of the site's root."""
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    root = base_url.rstrip("/")

    def absolute(url: str) -> str:
        return root + url

    def with_url(text: str, url: str) -> str:
        return text.replace("{url}", root + url)

    environment.filters |= {"absolute": absolute, "with_url": with_url, "cite": cite}
    return environment


def cite(source: str, locator: str = "") -> Html:
    """Print the place of a citation, to be numbered when the whole page is known."""
    return cite_token(source, escape(locator))


def macro(environment: Environment, component: str, name: str) -> Any:
    """Give the macro of a component as a function."""
    return getattr(environment.get_template(f"components/{component}.html").module, name)
