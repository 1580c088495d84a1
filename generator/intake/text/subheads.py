"""Headings and captions among the paragraphs of a text, told by their elements and by what they call themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from generator.intake.page.blocks import HEADINGS, Place, upwards

HEADED = re.compile(r"sub-?head|cross-?head|heading|sub-?title|section-?(?:head|title)|\bh[2-6]\b", re.IGNORECASE)
OTHER = re.compile(
    r"promo|related|recirc|recommend|trending|popular|newsletter|sign-?up|subscri|video|player|gallery|widget|caption"
    r"|author|comment|share|social|advert|sponsor",
    re.IGNORECASE,
)
"""What headings of other things call themselves."""
BESIDE = ("aside", "figcaption")
PICTURES = ("figure", "figcaption")
CAPTION = re.compile(r"caption|credit", re.IGNORECASE)
NEAR = 5
"""How many elements around a line are looked at."""


def is_heading(place: Place) -> bool:
    """Tell whether a line is marked as a heading."""
    return place.block.tag in HEADINGS or bool(HEADED.search(place.block.get("class") or ""))


def is_of_another(place: Place) -> bool:
    """Tell whether a heading calls itself that of something else, or stands beside the text or on a button."""
    is_named = bool(OTHER.search(place.block.get("class") or ""))
    return is_named or any(one.tag in BESIDE or one.get("role") == "button" for one in around_of(place.block))


def is_pictured(block: Any) -> bool:
    """Tell whether a block is the caption of a picture."""
    return any(one.tag in PICTURES or CAPTION.search(one.get("class") or "") for one in around_of(block))


def quotation_of(block: Any, near: int = NEAR) -> Any:
    """Give the quotation that a block is in, so many elements around it at most; None where it is in none."""
    return next((one for one in islice(upwards(block), near) if one.tag == "blockquote"), None)


def around_of(block: Any) -> Iterator[Any]:
    """Give a block and the elements around it, as far as they tell what it is."""
    return islice(upwards(block), NEAR)
