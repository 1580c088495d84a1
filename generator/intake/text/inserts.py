"""Boxes among the paragraphs of a text that hold something of the article: facts, asides, explanations."""

from __future__ import annotations

import re
from itertools import islice

from generator.intake.article import is_sentence
from generator.intake.page.blocks import LINKED, Place, names_of, upwards
from generator.intake.page.clutter import HEADING
from generator.intake.text.homes import PARTS, Homes
from generator.intake.text.subheads import is_pictured

FACTS = re.compile(r"fact-?box|(?<![a-z])(?:key-?facts|explainer|box-?out)(?![a-z])", re.IGNORECASE)
ASIDE = 4
"""How many elements around a line may be an `aside`."""
OTHERS = re.compile(
    r"caption|credit|gallery|slide|video|player|author|byline|bio(?![a-z])|shar(?:e|ing)|social|follow|nav|menu|related"
    r"|recirc|recommend|trending|popular|promo|newsletter|sign-?up|subscri|log-?in|comment|advert|sponsor|disclos|cookie"
    r"|banner|widget|tooltip|modal|paywall|gat(?:e|ing)|embed|tweet|instagram|facebook",
    re.IGNORECASE,
)
"""What boxes among the paragraphs call themselves that hold other things."""
NOT_TEXT = ("form", "figure", "figcaption", "button", "nav", "footer", "a", "details")
FEWEST_TOLD = 8
"""How many words a sentence in a box of its own has at least."""
FEW_LINKS = 0.3
ENDED = re.compile(r"""(?<![.])[.!?]["'”’)]*$""")


def is_insert(place: Place, homes: Homes) -> bool:
    """Tell whether a line stands in a box of its own among the paragraphs and belongs to the article."""
    is_inside = homes.has_inside(place) and place.linked < LINKED
    return is_inside and (_is_fact(place, homes) or _is_aside(place) or _is_enclosed(place))


def _is_fact(place: Place, homes: Homes) -> bool:
    """Tell whether a line is in a box of facts that calls itself one."""
    return bool(FACTS.search(homes.own(place))) and place.block.tag in PARTS


def _is_aside(place: Place) -> bool:
    """Tell whether a line is in an `aside` without a name, and no heading of a list of other articles."""
    around = next((one for one in islice(upwards(place.block), ASIDE) if one.tag == "aside"), None)
    is_unnamed = around is not None and not names_of(around).strip()
    return is_unnamed and place.block.tag in PARTS and not HEADING.fullmatch(place.line)


def _is_enclosed(place: Place) -> bool:
    """Tell whether a line is a sentence in a box that calls itself nothing else."""
    is_told = len(place.line.split()) >= FEWEST_TOLD and bool(ENDED.search(place.line)) and is_sentence(place.line)
    if not is_told or place.linked > FEW_LINKS or is_pictured(place.block):
        return False
    return not any(one.tag in NOT_TEXT or OTHERS.search(names_of(one)) for one in islice(upwards(place.block), ASIDE))
