"""Where a thing is mentioned, with the sentence."""

from __future__ import annotations

from dataclasses import dataclass

from generator.link.ref import Ref
from generator.link.site import Site
from generator.pages.parts.line import Link
from generator.pages.parts.names import link_to
from generator.pages.parts.record import when_of


@dataclass(frozen=True, slots=True)
class Backlink:
    """One page or record that mentions the thing."""

    place: Link
    sentence: str


def backlinks(ref: Ref, site: Site) -> tuple[Backlink, ...]:
    """List the pages and records that mention a thing without naming it as a party."""
    return tuple(Backlink(_place(one.ref, site), one.sentence) for one in site.backlinks.get(ref, ()))


def _place(ref: Ref, site: Site) -> Link:
    """Name the page that mentions a thing; a record by type and date, since its claim is the sentence itself."""
    if ref.kind != "records":
        return link_to(ref, site)
    annotation = site.annotations[ref.id]
    return Link(f"{annotation.type.label}, {when_of(annotation).long}", ref.url)
