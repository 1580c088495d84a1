"""A new kind of entity is a row in the vocabulary and a folder of files; no line of the program knows its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.built import EXAMPLE, Built, build_site, compile_content, copy_content, words
from tests.imports import ROOT
from tests.links import broken_links

if TYPE_CHECKING:
    from pathlib import Path

ROW = """\
  - id: lighthouses
    singular: "Lighthouse"
    plural: "Lighthouses"
    parent: true
    rolls_up: true
    ties_with: [companies]
    description: "Lighthouses that a source names together with a company."

types:
"""
ROCK = """\
---
name: "Gannet Rock Light"
short_name: "Gannet Rock"
parent: northern-lights
description: "Light on a rock off Port Ellory."
---
Its keeper is named with [[northlake]] in a letter of 2024 [@gazette-tide-letter].
"""
GROUP = '---\nname: "Northern Lights"\ndescription: "All lights of the northern coast."\n---\n'
SKERRY = '---\nname: "Skerry Light"\nparent: northern-lights\ndescription: "Light on a skerry."\n---\n'
ABOUT = "\n---\nSee [[gannet-rock]] and [[lighthouses/skerry|the other one]].\n\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Add a kind to the example: three lighthouses, two of which belong to the third and are parties to one record."""
    content = copy_content(tmp_path_factory.mktemp("kinds"), EXAMPLE)
    edit(content / "vocabulary.yaml", "\ntypes:\n", ROW)
    (content / "lighthouses").mkdir()
    for name, text in {"gannet-rock": ROCK, "northern-lights": GROUP, "skerry": SKERRY}.items():
        (content / "lighthouses" / f"{name}.md").write_text(text, "utf-8")
    letter = content / "annotations" / "tide-letter.yaml"
    edit(letter, "  events: [tide-letter]\n", "  events: [tide-letter]\n  lighthouses: [gannet-rock, skerry]\n")
    edit(content / "pages" / "about.md", "\n---\n", ABOUT)
    compiled = compile_content(content)
    # The letter's quotes do not name the lighthouses: the check of claims knows the new kind as well.
    assert {one.rule.name for one in compiled.judged.shown} == {"unsupported-claim"}
    return build_site(compiled, content.parent / "site", "https://example.org/")


def edit(path: Path, old: str, new: str) -> None:
    """Change the first occurrence of some text in a file."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_nothing_in_the_program_names_it() -> None:
    """The proof would be none if the program knew the word."""
    paths = [path for folder in ("generator", "templates", "assets") for path in (ROOT / folder).rglob("*.*")]
    texts = {path.name: path.read_text("utf-8") for path in paths if path.suffix in (".py", ".html", ".css")}
    assert [name for name, text in texts.items() if "lighthouse" in text.lower()] == []


def test_links(site: Built) -> None:
    """All pages of the new kind are linked rightly."""
    assert broken_links(site.folder) == []


def test_index(site: Built) -> None:
    """The kind has an index that lists its entities and says what belongs there."""
    page = site.pages["lighthouses/index.html"]
    assert words(page.find(".//h1")) == "Lighthouses"
    assert "Lighthouses that a source names together with a company." in words(page)
    links = page.xpath("//main//table//a/@href")
    assert {"gannet-rock/", "northern-lights/"} <= set(links)


def test_entity(site: Built) -> None:
    """An entity has a page with its overview, its records and those it is named with."""
    page = site.pages["lighthouses/gannet-rock/index.html"]
    assert words(page.find(".//h1")) == "Gannet Rock Light"
    assert [one.get("id") for one in page.find_class("record")] == ["tide-letter-signatures"]
    assert page.xpath("//table//th/a[@href='../../companies/northlake/']")
    assert words(page.xpath("//nav[@class='crumbs']")[0]) == "Home Lighthouses Northern Lights"


def test_parent_counts_once(site: Built) -> None:
    """Where the row says that records roll up, a record of two children is one record of their parent."""
    page = site.pages["lighthouses/northern-lights/index.html"]
    assert words(page.xpath("//dl[@class='facts']//div[dt='Records']/dd")[0]).startswith("1 from ")


def test_party(site: Built) -> None:
    """A record names its parties of the new kind beside the others, on its own page and in lists."""
    page = site.pages["records/tide-letter-signatures/index.html"]
    facts = page.xpath("//dl[@class='facts']//div[dt='Lighthouses']/dd")
    assert words(facts[0]) == "Gannet Rock, Skerry Light"
    article = site.pages["companies/northlake/index.html"].get_element_by_id("tide-letter-signatures")
    assert article.xpath(".//p[@class='record-parties']//a[@href='../../lighthouses/gannet-rock/']")


def test_link_in_text(site: Built) -> None:
    """Text links to it by its id, and its page says where it is mentioned."""
    links = site.pages["about/index.html"].xpath("//main//a[contains(@href, 'lighthouses/')]")
    assert [(words(link), link.get("href")) for link in links] == [
        ("Gannet Rock", "../lighthouses/gannet-rock/"),
        ("the other one", "../lighthouses/skerry/"),
    ]
    mentioned = site.pages["lighthouses/gannet-rock/index.html"].xpath("//section[.//h2='Mentioned in']//a/@href")
    assert "../../about/" in mentioned


def test_way_there(site: Built) -> None:
    """A kind that has ties is in the main navigation of every page, and in the sitemap."""
    for page in site.pages.values():
        if not page.xpath("//meta[@http-equiv='refresh']"):
            assert page.xpath("//header//nav//a[text()='Lighthouses']")
    assert "<loc>https://example.org/lighthouses/gannet-rock/</loc>" in (site.folder / "sitemap.xml").read_text("utf-8")
