"""The Jinja environment: everything escaped, nothing undefined, four filters."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.link.html import Html, cite_token

ADDRESS = re.compile(r'("(?:@id|url)":)"/')
"""An address from the site's root in JSON; a text cannot hold one, since quotation marks are escaped there."""


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

    def data_block(linked: str) -> Html:
        return as_data_block(linked, root)

    filters = {"absolute": absolute, "with_url": with_url, "cite": cite, "data_block": data_block}
    environment.filters |= filters
    return environment


def cite(source: str, locator: str = "") -> Html:
    """Print the place of a citation, to be numbered when the whole page is known."""
    return cite_token(source, escape(locator))


def as_data_block(linked: str, root: str) -> Html:
    """Print JSON-LD as a block of data, which browsers neither run nor take for markup; nothing where there is none.

    JSON may have any of its characters written as an escape.
    """
    absolute = ADDRESS.sub(rf'\1"{root}/', linked)
    for sign in "<>&":
        absolute = absolute.replace(sign, f"\\u{ord(sign):04x}")
    return Html(f'<script type="application/ld+json">{absolute}</script>' if linked else "")


def macro(environment: Environment, component: str, name: str) -> Any:
    """Give the macro of a component as a function."""
    return getattr(environment.get_template(f"components/{component}.html").module, name)
