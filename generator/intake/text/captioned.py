"""Lines of a text that stand with a picture, as captions do."""

from __future__ import annotations

import re
from typing import Any

from generator.intake.article import is_sentence
from generator.intake.page.blocks import Place, is_small, text_of
from generator.intake.text.homes import Homes

CAPTIONED = "it stands with a picture, as captions do"
PICTURED = re.compile(r"caption|gallery|slide-?show|\bphoto|wp-image|img-?(?:text|desc)", re.IGNORECASE)
LONGEST = 400
"""How many characters an element may have, and still be a picture with its caption."""


def is_caption(place: Place, homes: Homes) -> bool:
    """Tell whether a line stands in the same element as a picture, or right below one without being a sentence."""
    around = [place.block, *place.block.iterancestors()][:3]
    own = f"{place.block.get('class') or ''} {homes.own(place)}"
    if PICTURED.search(own) or any(one.tag in ("figure", "figcaption") for one in around):
        return True
    if is_sentence(place.line) or not is_small(place.block) or len(text_of(place.block)) > LONGEST:
        return False
    return _has_picture(place.block) or _has_picture(place.block.getprevious())


def _has_picture(element: Any) -> bool:
    if element is None or len(text_of(element)) > LONGEST:
        return False
    return is_small(element) and next(element.iter("img"), None) is not None
