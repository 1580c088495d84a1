"""What search and filters go by: everything under its names, every record under all that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.pages.parts.facets import choices, facets
from generator.pages.parts.filters import filters
from generator.pages.parts.found_by import found_entity, found_record
from generator.pages.search import search
from tests.built import EXAMPLE, build_site, compile_content, copy_content
from tests.example_site import linked

if TYPE_CHECKING:
    from pathlib import Path

POLICY = "string(//meta[@http-equiv='Content-Security-Policy']/@content)"


def test_index_has_every_name(tmp_path: Path) -> None:
    """Whoever does not search finds every entity, topic and source in a list, in order of the alphabet."""
    site = linked(tmp_path, {})
    (page,) = search(site)
    urls = [link.url for _, links in page.lists for link in links]
    expected = {entity.url for entity in site.entities.values()} | {source.ref.url for source in site.sources.values()}
    expected |= {f"/topics/{topic.id}/" for topic in site.vocabulary.topics}
    assert set(urls) == expected
    assert len(urls) == len(expected)
    for _, links in page.lists:
        labels = [link.label.strip("“‘\"'").casefold() for link in links]
        assert labels == sorted(labels)


def test_record_is_filed_under_the_whole(tmp_path: Path) -> None:
    """A record on an agency is found under its department as well, and each choice says how many it leaves."""
    site = linked(tmp_path, {})
    for one in site.current:
        filed = {facet.name: set(facet.ids) for facet in facets((one,), site)}
        agencies = {ref for ref in one.named if ref.kind == "agencies"}
        wholes = {parent for ref in agencies for parent in site.entities[ref].line}
        assert filed["agency"] == {ref.id for ref in agencies | wholes}
        assert filed["type"] == {one.type.id}
    filed_under = [(facet.name, id) for one in site.current for facet in facets((one,), site) for id in facet.ids]
    for choice in choices(site.current, site):
        assert [option.count for option in choice.options] == [
            filed_under.count((choice.name, option.id)) for option in choice.options
        ]


def test_names_that_are_not_shown_are_found(tmp_path: Path) -> None:
    """An entity is found by its aliases, a record by the full names of its parties, and only while it stands."""
    site = linked(tmp_path, {})
    for entity in site.entities.values():
        assert set(entity.record.aliases) <= set(found_entity(entity, site).words)
    for one in site.annotations.values():
        known = found_record(one, site)
        assert (known is None) is not one.is_current
        if known:
            assert {site.entities[ref].record.name for ref in one.named} == set(known.words)


def test_nothing_to_filter(tmp_path: Path) -> None:
    """A list of one thing, or of things that are alike, has no form; nor is a choice of one offered."""
    site = linked(tmp_path, {})
    offered = choices(site.current, site)
    assert filters("/", "records", 2, offered) is not None
    assert filters("/", "records", 1, offered) is None
    assert filters("/", "records", 9, ()) is None
    assert [choice.name for choice in offered if len(choice.options) < 2] == []


def test_search_in_the_repository(tmp_path: Path) -> None:
    """Where a repository has a search it is offered, and the page's policy lets the form go there, and only there."""
    content = copy_content(tmp_path, EXAMPLE)
    settings = content / "site.yaml"
    written = settings.read_text("utf-8")
    settings.write_text(written.replace("https://code.example/port-ellory/", "https://github.com/quill/"), "utf-8")
    built = build_site(compile_content(content), tmp_path / "site", "https://example.org/")
    page = built.pages["search/index.html"]
    assert page.xpath("//form/@action") == ["https://github.com/quill/papers/search"]
    assert "form-action 'self' https://github.com/quill/papers/search" in page.xpath(POLICY)
    assert "github.com" not in built.pages["index.html"].xpath(POLICY)
