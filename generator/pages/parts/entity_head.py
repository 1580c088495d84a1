"""What stands at the top of an entity's page: the way there, the line below its name, the facts, the tools."""

from __future__ import annotations

from generator.link.ref import Ref
from generator.link.site import Entity, Site, Tie
from generator.pages.parts.cited_as import cited_page
from generator.pages.parts.counterparts import pairs
from generator.pages.parts.counts import last_change, quotes_checked, records_from_sources
from generator.pages.parts.facts import Fact
from generator.pages.parts.head import Head
from generator.pages.parts.line import Line, Link
from generator.pages.parts.linked import entity_page
from generator.pages.parts.names import entity_link
from generator.pages.parts.twins import entity_twins, feed, twin_links
from generator.pages.parts.when import day, period, when
from generator.pages.words import counted
from generator.records import entity as records

HOME = Link("Home", "/")


def crumbs(entity: Entity, site: Site) -> tuple[Link, ...]:
    """Give the way from the home page to an entity: its kind and its parents."""
    parents = [entity_link(site.entities[ref]) for ref in reversed(entity.line)]
    return (HOME, Link(entity.kind.plural, f"/{entity.kind.id}/"), *parents)


def byline(entity: Entity, site: Site) -> Line:
    """Give the line below the name: an abbreviation, the parent, the roles."""
    line: list[str | Link] = []
    if entity.label not in (entity.record.name, entity.record.name.removeprefix("U.S. ")):
        line.append(f"{entity.label}. ")
    if entity.parent:
        parent = site.entities[entity.parent]
        line += ["Part of ", Link(f"{_article(parent)}{parent.record.name}", parent.url), ". "]
    if isinstance(entity.record, records.Person):
        for role, at in zip(entity.record.roles, entity.at, strict=False):
            line += [f"{role.role[:1].upper()}{role.role[1:]}, ", entity_link(site.entities[at]), f"{_spell(role)}. "]
    if isinstance(entity.record, records.Organization):
        line.append(f"{entity.record.sort.capitalize()}. ")
    return tuple(line)


def _article(entity: Entity) -> str:
    return "the " if entity.record.name.startswith("Department") else ""


def _spell(role: records.Role) -> str:
    """Say when a role was held, as far as it is known."""
    if role.from_ and role.to:
        return f", {when(role.from_).long} to {when(role.to).long}"
    if role.from_:
        return f", since {when(role.from_).long}"
    if role.to:
        return f", until {when(role.to).long}"
    return f", as of {when(role.as_of).long}" if role.as_of else ""


def entity_facts(entity: Entity, site: Site) -> tuple[Fact, ...]:
    """List what stands in the right column."""
    own = site.annotations_of(entity.ref)
    facts = [Fact("Records", (records_from_sources(own) if own else "none as a party",))]
    tied = [kind for kind in site.vocabulary.kinds if kind.id in entity.kind.ties_with and own]
    facts += [Fact(kind.plural, (_counterparts(entity, kind.id, site),)) for kind in tied]
    dates = [one.record.date for one in own if one.record.date]
    if dates:
        facts.append(Fact("Period", (period(dates),)))
    if entity.parent:
        whole, beside = ("Part of", "Beside") if isinstance(entity.record, records.Event) else ("Parent", "Same parent")
        facts.append(Fact(whole, _with_count(entity.parent, site)))
        siblings = [
            ref for ref in site.children.get(entity.parent, ()) if ref != entity.ref and site.annotations_of(ref)
        ]
        if siblings and entity.kind.rolls_up:
            facts.append(Fact(beside, _listed(siblings, site)))
    if own:
        facts.append(Fact("Quotes checked", (quotes_checked(own),)))
        facts.append(Fact("Last change", (day(last_change(own)).text,)))
    return (*facts, *_registers(entity))


def _counterparts(entity: Entity, kind: str, site: Site) -> str:
    found = pairs(site.annotations_of(entity.ref), kind)
    tied = sum(site.tie(entity.ref, ref, shared) is Tie.REPORTED for ref, shared in found.items())
    if not found:
        return "none named"
    return f"{len(found)} named, {tied} with work reported" if entity.kind.rolls_up else f"{len(found)} named"


def _with_count(ref: Ref, site: Site) -> Line:
    return (entity_link(site.entities[ref]), f", {counted(len(site.annotations_of(ref)), 'record')}")


def _listed(refs: list[Ref], site: Site) -> Line:
    line: list[str | Link] = []
    for ref in refs:
        line += [", "] if line else []
        line += [entity_link(site.entities[ref]), f" {len(site.annotations_of(ref))}"]
    return tuple(line)


def _registers(entity: Entity) -> list[Fact]:
    """List the entity's own site and its ids in public registers."""
    facts = []
    record = entity.record
    if record.website:
        facts.append(Fact("Website", (Link(record.website.split("//")[-1].rstrip("/"), record.website),)))
    if record.ids.wikidata:
        address = f"https://www.wikidata.org/wiki/{record.ids.wikidata}"
        facts.append(Fact("Wikidata", (Link(record.ids.wikidata, address),)))
    others = {name: getattr(record.ids, name) for name in ("lei", "cik", "ticker", "uei", "ror", "usaspending")}
    facts += [Fact(name.upper() if len(name) < 4 else name.capitalize(), (id,)) for name, id in others.items() if id]
    if record.aliases:
        facts.append(Fact("Also called", (", ".join(record.aliases),)))
    facts += [Fact(f"Uncertain {field.replace('_', ' ')}", (why,)) for field, why in record.uncertain.items()]
    return facts


def page_tools(entity: Entity, site: Site) -> tuple[Link, ...]:
    """List what can be done with the page; a link is there only when its target is."""
    files = twin_links(entity_twins(entity, site))
    history = repository_tools(f"content/{entity.kind.id}/{entity.ref.id}.md", site)
    return (Link("Cite this page", "#cite"), *files, *history)


def entity_head(entity: Entity, title: str, site: Site) -> Head:
    """Say to programs what the page of an entity is about."""
    updated = last_change(site.annotations_of(entity.ref))
    news = (feed(entity.url),) if site.annotations_of(entity.ref) else ()
    return Head(
        linked=entity_page(entity, site, updated),
        cited=cited_page(title, site, updated),
        twins=(*entity_twins(entity, site), *news),
    )


def repository_tools(path: str, site: Site) -> tuple[Link, ...]:
    """Link a file's history, where the site's repository is known."""
    repository = site.settings.repository
    return (Link("History", f"{repository.rstrip('/')}/commits/main/{path}"),) if repository else ()
