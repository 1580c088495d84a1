"""Feeds: well formed, dated by the content, and the same as the pages that they belong to."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import feedparser
import pytest
from lxml import etree

from tests.built import Built, build_site
from tests.exported import compile_complete, compile_hostile, site_of
from tests.hostile import PAYLOADS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.build import Compiled

ATOM = "{http://www.w3.org/2005/Atom}"
BASE = "https://example.org/papers/"
SOME_ROUNDS = range(0, len(PAYLOADS), 4)


def feeds(folder: Path) -> Iterator[tuple[str, etree._Element]]:
    """Parse all feeds of a site strictly, each with its address."""
    for path in sorted(folder.rglob("feed.xml")):
        yield path.relative_to(folder).as_posix(), etree.fromstring(path.read_bytes())


def text(element: etree._Element, name: str) -> str:
    """Give the text of a child."""
    return element.findtext(f"{ATOM}{name}") or ""


@pytest.fixture(scope="module")
def complete_site(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build content in which one record is corrected and one retracted."""
    folder: Path = tmp_path_factory.mktemp("complete")
    return build_site(compile_complete(folder, lambda name: f"the {name}"), folder / "site", BASE)


def test_form_of_every_feed(site: Built) -> None:
    """A feed has what Atom asks for: ids that are addresses and stand once, dates, an author, a way to itself."""
    found = list(feeds(site.folder))
    assert {"changes/feed.xml", "corrections/feed.xml", "companies/salesforce/feed.xml"} <= {path for path, _ in found}
    for path, feed in found:
        entries = feed.findall(f"{ATOM}entry")
        ids = [text(one, "id") for one in (feed, *entries)]
        assert all(id.startswith(site.base_url) for id in ids)
        assert len(ids) == len(set(ids))
        assert text(feed.find(f"{ATOM}author"), "name")
        assert feed.find(f"{ATOM}link[@rel='self']").get("href") == f"{site.base_url}{path}"
        dates = [datetime.fromisoformat(text(one, "updated")) for one in (feed, *entries)]
        assert all(date.tzinfo == UTC for date in dates)
        assert dates == sorted(dates, reverse=True)
        assert not entries or dates[0] == dates[1]


def test_changes_are_those_of_the_content(compiled: Compiled, site: Built) -> None:
    """The feed of changes has the records, newest first, each dated by its own day and leading to its page."""
    read = feedparser.parse((site.folder / "changes" / "feed.xml").read_bytes())
    assert not read.bozo
    by_url = {f"{site.base_url}{one.url[1:]}": one for one in site_of(compiled).annotations.values()}
    assert len(read.entries) == min(100, len(by_url))
    for entry in read.entries:
        one = by_url[entry.link]
        days = {"Added": one.record.added, "Changed": one.record.changed}
        what, claim = entry.title.split(": ", 1)
        assert claim == one.claim.text
        assert entry.updated == f"{days[what]}T00:00:00Z"


def test_corrections_and_retractions(complete_site: Built) -> None:
    """The feed of corrections says what was said, what is said and why; two corrections of one day are one entry."""
    feed = dict(feeds(complete_site.folder))["corrections/feed.xml"]
    retracted, corrected = feed.findall(f"{ATOM}entry")
    assert (text(retracted, "title"), text(retracted, "summary")) == (
        "Retracted: the claim-retracted",
        "Why: the why-retracted",
    )
    assert text(corrected, "title") == "Corrected: the claim"
    assert text(corrected, "summary") == (
        "It said: the said It says: the says Why: the why-corrected"
        " It said: the said-too It says: the says-too Why: the why-too"
    )


def test_entity_feed_has_its_records(complete_site: Built) -> None:
    """An entity's feed tells of all records that name it, of retracted ones as well."""
    feed = dict(feeds(complete_site.folder))["companies/full-company/feed.xml"]
    done = [text(entry, "title").partition(":")[0] for entry in feed.findall(f"{ATOM}entry")]
    assert sorted(done) == ["Added", "Added", "Added", "Changed", "Corrected", "Retracted"]


def test_empty_feed_is_whole(site: Built) -> None:
    """A feed without entries has a date all the same, since readers refuse it otherwise."""
    feed = dict(feeds(site.folder))["corrections/feed.xml"]
    assert feed.findall(f"{ATOM}entry") == []
    assert text(feed, "updated") == text(dict(feeds(site.folder))["changes/feed.xml"], "updated")


def test_feeds_are_linked_from_their_pages(complete_site: Built) -> None:
    """Each feed is named in the head of the page that it names as its own."""
    for path, _ in feeds(complete_site.folder):
        page = complete_site.pages[path.replace("feed.xml", "index.html")]
        assert page.xpath("//head/link[@rel='alternate'][@type='application/atom+xml']/@href") == ["feed.xml"]


@pytest.mark.parametrize("turn", SOME_ROUNDS)
def test_hostile_texts_stay_texts(tmp_path: Path, turn: int) -> None:
    """Whatever contributors write, every feed is well formed and prints it."""
    compiled = compile_hostile(tmp_path, turn)
    built = build_site(compiled, tmp_path / "site", BASE)
    found = dict(feeds(built.folder))
    titles = {" ".join(text(entry, "title").split()) for entry in _entries(found)}
    claims = {" ".join(one.claim.text.split()) for one in site_of(compiled).annotations.values()}
    assert {title.partition(": ")[2] for title in titles} == claims


def _entries(found: dict[str, etree._Element]) -> Iterator[etree._Element]:
    for feed in found.values():
        yield from feed.findall(f"{ATOM}entry")
