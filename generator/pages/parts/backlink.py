"""Where a thing is mentioned, with the sentence."""

from __future__ import annotations

from dataclasses import dataclass

from generator.link.ref import Ref
from generator.link.site import Site
from generator.pages.parts.line import Link
from generator.pages.parts.names import link_to


@dataclass(frozen=True, slots=True)
class Backlink:
    """One page or record that mentions the thing."""

    place: Link
    sentence: str


def backlinks(ref: Ref, site: Site) -> tuple[Backlink, ...]:
    """List the pages and records that mention a thing without naming it as a party."""
    return tuple(Backlink(link_to(one.ref, site), one.sentence) for one in site.backlinks.get(ref, ()))
