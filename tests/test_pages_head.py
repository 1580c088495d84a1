"""What programs read in a page's head: linked data, tags for reference managers, and the way to the same as data."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.built import Built, build_site
from tests.exported import compile_hostile, site_of
from tests.hostile import PAYLOADS

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from playwright.sync_api import Browser

    from generator.build import Compiled

SOME_ROUNDS = range(0, len(PAYLOADS), 4)
BLOCK = "//script[@type='application/ld+json']"


def linked(built: Built, path: str) -> Any:
    """Read the linked data of a page."""
    (block,) = built.pages[path].xpath(f"//head{BLOCK}")
    return json.loads(block.text)


def tags(built: Built, path: str) -> dict[str, str]:
    """Read the tags for reference managers."""
    found = built.pages[path].xpath("//head/meta[starts-with(@name, 'citation_')]")
    return {one.get("name"): one.get("content") for one in found}


def test_home_is_the_site(site: Built) -> None:
    """The first page says what the site is called and of what it is."""
    data = linked(site, "index.html")
    assert (data["@type"], data["@id"], data["name"]) == ("WebSite", site.base_url, "Attributed")


def test_entities_have_the_type_of_their_kind(compiled: Compiled, site: Built) -> None:
    """A company, an agency, a person, an event is what schema.org calls its kind."""
    for entity in site_of(compiled).entities.values():
        about = linked(site, f"{entity.url[1:]}index.html")["mainEntity"]
        assert (about["@type"], about["name"]) == (entity.kind.schema_org, entity.record.name)
        assert about["@id"] == f"{site.base_url}{entity.url[1:]}#it"


def test_records_are_claims(compiled: Compiled, site: Built) -> None:
    """A record is a claim that appears in the works of its sources; nobody here reviews it."""
    for one in site_of(compiled).annotations.values():
        data = linked(site, f"{one.url[1:]}index.html")
        assert (data["@type"], data["text"]) == ("Claim", one.claim.text)
        works = [(work["@type"], work.get("url")) for work in data.get("appearance", [])]
        assert works == [(i.source.type.schema_org, i.source.record.url) for i in one.evidence]
        assert [who["name"] for who in data["author"]]
    assert not any(b"ClaimReview" in path.read_bytes() for path in site.folder.rglob("*.html"))


def test_indexes_list_their_pages(compiled: Compiled, site: Built) -> None:
    """An index is a collection with the addresses of what it lists."""
    data = linked(site, "sources/index.html")
    listed = [item["url"] for item in data["mainEntity"]["itemListElement"]]
    assert data["@type"] == "CollectionPage"
    assert listed == [f"{site.base_url}{one.ref.url[1:]}" for one in site_of(compiled).sources.values()]


def test_records_are_saved_as_reports(compiled: Compiled, site: Built) -> None:
    """Reference managers find title, institution, date and number, and are not told that it is a web site."""
    for one in site_of(compiled).annotations.values():
        path = f"{one.url[1:]}index.html"
        assert tags(site, path) == {
            "citation_title": one.claim.text,
            "citation_technical_report_institution": "Attributed",
            "citation_publication_date": one.last_change.replace("-", "/"),
            "citation_language": "en",
            "citation_technical_report_number": one.id,
        }
        assert site.pages[path].xpath("//head/meta[@property='og:type']/@content") == ["article"]


@pytest.mark.parametrize("name", ["site", "site_below", "site_on_disk", "example_site"])
def test_data_beside_pages_exist(name: str, request: pytest.FixtureRequest) -> None:
    """What a head or a tool calls the same as data lies there, on a host and on a disk."""
    built: Built = request.getfixturevalue(name)
    linked_files = 0
    for path, page in built.pages.items():
        beside = page.xpath("//head/link[@rel='alternate']/@href | //ul[@class='tools']//a/@href")
        for target in (one for one in beside if not one.startswith(("#", "http")) and not one.endswith("/")):
            assert (built.folder / path).parent.joinpath(target).is_file()
            linked_files += 1
    assert linked_files > len(built.pages)


@pytest.mark.parametrize("turn", SOME_ROUNDS)
def test_hostile_texts_stay_data(
    tmp_path: Path, turn: int, chromium: Browser, serve_folder: Callable[..., AbstractContextManager[str]]
) -> None:
    """A browser runs nothing of what stands in linked data, refuses nothing, and reads it as it was written."""
    compiled = compile_hostile(tmp_path, turn)
    build_site(compiled, tmp_path / "site", "https://example.org/")
    records = site_of(compiled).annotations.values()
    refused: list[str] = []
    with serve_folder(tmp_path / "site") as address:
        page = chromium.new_page()
        page.on("console", lambda message: refused.append(message.text))
        page.on("pageerror", lambda error: refused.append(str(error)))
        page.on("dialog", lambda dialog: refused.append(dialog.message))
        for one in records:
            page.goto(f"{address}{one.url[1:]}")
            read = json.loads(page.locator(BLOCK).text_content() or "")
            assert read["text"] == one.claim.text
            assert page.locator("head script").count() == page.locator("script").count()
        page.close()
    assert refused == []
