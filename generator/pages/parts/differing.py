"""Where the accounts of a page's records differ: words and figures."""

from __future__ import annotations

from collections.abc import Sequence

from generator.link.figures import comparisons
from generator.link.site import Annotation, Site
from generator.pages.parts.accounts import Account, account, comparison


def differing(annotations: Sequence[Annotation], site: Site) -> tuple[Account, ...]:
    """Show the questions on which the records' sources differ, then figures that differ and that no question holds."""
    asked = site.accounts_on(tuple(annotations))
    held = [set(one.annotations) for one in asked]
    figures = [
        comparison(one, site)
        for one in comparisons(annotations, site.vocabulary)
        if one.differs and not any({given.annotation.id for given in one.given} <= ids for ids in held)
    ]
    return (*(account(one, site) for one in asked), *figures)
