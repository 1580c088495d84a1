"""The project's own site, whole: nothing leads nowhere, nothing comes from elsewhere, everything is valid."""

from __future__ import annotations

import hashlib
import json
import re
from operator import itemgetter
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.built import words
from tests.links import broken_links
from tests.nu import nu
from tests.written import annotations, documents, kinds

if TYPE_CHECKING:
    from pathlib import Path

    from tests.built import Built

LOADING = "//link[not(@rel='canonical')] | //script | //img | //source | //video | //audio | //iframe | //embed"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
    " connect-src 'self'; base-uri 'none'; form-action 'self'"
)
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ue000-\uf8ff]")


@pytest.fixture(params=["site", "site_below", "site_on_disk", "example_site"])
def any_site(request: pytest.FixtureRequest) -> Built:
    """Give each of the sites in turn."""
    built: Built = request.getfixturevalue(request.param)
    return built


def test_no_broken_link(any_site: Built) -> None:
    """Every link leads to a page, every fragment to one place on it, at any address and without a host."""
    assert any_site.pages
    assert broken_links(any_site.folder, any_site.base, any_site.for_disk) == []


def test_valid_html(site: Built, example_site: Built) -> None:
    """No page has an error or a warning of the HTML checker; the example adds redirects and a former id."""
    assert site.folder.parent == example_site.folder.parent
    assert nu(site.folder.parent) == []


def test_every_written_thing_has_a_page(site: Built, content: Path) -> None:
    """Entities, sources, records and pages lie at the address that their id gives."""
    folders = [*(kind["id"] for kind in kinds(content)), "sources"]
    expected = {f"{folder}/{name}/index.html" for folder in folders for name in documents(content, folder)}
    expected |= {f"records/{name}/index.html" for name in annotations(content)}
    expected |= {f"{name}/index.html" for name in documents(content, "pages")}
    assert {"companies/salesforce/index.html", "agencies/ice/index.html", "agencies/dhs/index.html"} <= expected
    assert expected - set(site.pages) == set()


def test_absolute_addresses(any_site: Built) -> None:
    """Pages name their own host only where they must: the canonical link and its copy for previews."""
    named = {
        (path, element.tag, element.get("rel") or element.get("property"), name)
        for path, page in any_site.pages.items()
        for element in page.iter(etree.Element)
        for name, value in element.attrib.items()
        if value.startswith(any_site.base_url)
    }
    assert {row[1:] for row in named} == {("link", "canonical", "href"), ("meta", "og:url", "content")}


def test_sitemap(any_site: Built) -> None:
    """The sitemap lists the pages that may be listed, each by its canonical address, and no other."""
    listed = etree.fromstring((any_site.folder / "sitemap.xml").read_bytes()).xpath("//*[local-name()='loc']/text()")
    pages = any_site.pages.values()
    indexed = [page for page in pages if not page.xpath("//meta[@name='robots'][contains(@content, 'noindex')]")]
    canonical = [page.xpath("string(//link[@rel='canonical']/@href)") for page in indexed]
    assert sorted(listed) == sorted(canonical)
    assert len(listed) == len(set(listed)) > 20
    robots = (any_site.folder / "robots.txt").read_text("utf-8")
    assert f"Sitemap: {any_site.base_url}sitemap.xml\n" in robots


def test_only_own_files_are_loaded(any_site: Built) -> None:
    """No page and no style sheet fetches anything from another host."""
    for path, page in any_site.pages.items():
        fetched = [element.get("src") or element.get("href") or "" for element in page.xpath(LOADING)]
        assert [address for address in fetched if ":" in address or address.startswith("//")] == [], path
    sheets = [sheet.read_text("utf-8") for sheet in any_site.folder.rglob("*.css")]
    assert sheets
    for sheet in sheets:
        assert re.findall(r"@import|url\(\s*['\"]?(?:[a-z]+:|//)", sheet) == []


def test_no_inline_style_or_script(any_site: Built) -> None:
    """Nothing stands on a page that its policy would have to let through."""
    for path, page in any_site.pages.items():
        assert page.xpath("//@style | //style") == [], path
        assert page.xpath("//script[not(@src) or text()][not(@type='application/ld+json')]") == [], path
        assert page.xpath("//@*[starts-with(name(), 'on')]") == [], path
        assert page.xpath("//@*[starts-with(translate(., 'JAVSCRIPT ', 'javscript'), 'javascript:')]") == [], path


def test_policy_comes_first(site: Built) -> None:
    """The policy stands before anything that it could stop; the search alone may run what was compiled for it."""
    for path, page in site.pages.items():
        charset, policy = page.xpath("/html/head/*")[:2]
        expected = POLICY
        if path == "search/index.html":
            expected = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
        assert (charset.get("charset"), policy.get("content")) == ("utf-8", expected), path


def test_links_out_of_the_site(any_site: Built) -> None:
    """A page that is left tells the other one nothing of its window."""
    links = [link for page in any_site.pages.values() for link in page.xpath("//a[contains(@href, '://')]")]
    assert links
    assert [link.get("href") for link in links if "noopener" not in (link.get("rel") or "").split()] == []


def test_no_control_character_is_left(any_site: Built) -> None:
    """What marks a place for a number is gone when the page is done."""
    texts = [path for path in any_site.folder.rglob("*") if path.suffix in (".html", ".css", ".js", ".xml", ".txt")]
    assert [path.name for path in texts if CONTROL.search(path.read_text("utf-8"))] == []


def test_titles_and_descriptions(site: Built) -> None:
    """Each page has a heading, a description and a title of its own; a source keeps what its publisher gave it."""
    titles: dict[str, str] = {}
    for path, page in site.pages.items():
        title = words(page.find(".//title"))
        assert title not in titles or path.startswith("sources/"), (path, titles[title])
        titles[title] = path
        assert len(page.findall(".//h1")) == 1, path
        assert words(page.find(".//h1")), path
        assert page.xpath("string(//meta[@name='description']/@content)").strip(), path


def test_manifest_lists_every_file(any_site: Built) -> None:
    """Anyone can check a published site against its lists of sizes and hashes; the search index has one of its own."""
    lists = sorted(any_site.folder.rglob("manifest.json"))
    listed = [row for path in lists for row in json.loads(path.read_bytes())["files"]]
    files = [path for path in any_site.folder.rglob("*") if path.is_file() and path not in lists]
    expected = [
        {
            "path": path.relative_to(any_site.folder).as_posix(),
            "size": path.stat().st_size,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
        for path in files
    ]
    assert sorted(listed, key=itemgetter("path")) == sorted(expected, key=itemgetter("path"))


def test_site_holds_plain_files_only(any_site: Built) -> None:
    """No link could carry another file of the machine along when the site is uploaded."""
    paths = list(any_site.folder.rglob("*"))
    assert [path for path in paths if path.is_symlink() or path.name.startswith(".")] == []
    assert [path for path in paths if path.is_file() and path.stat().st_nlink > 1] == []


def test_not_found_page_works_anywhere(site_below: Built) -> None:
    """A host shows it at any address, so its links name the whole path."""
    page = site_below.pages["404.html"]
    inside = [link for link in page.xpath("//@href | //@src") if not re.match(r"https://|mailto:|#", link)]
    assert inside
    assert [link for link in inside if not link.startswith("/attributed/")] == []


def test_former_address_leads_on(example_site: Built, site: Built) -> None:
    """A former address shows where the page has gone, in one step, and is in no list."""
    page = example_site.pages["about-us/index.html"]
    assert page.xpath("string(//meta[@http-equiv='refresh']/@content)") == "0; url=../about/"
    assert page.xpath("string(//main//a/@href)") == "../about/"
    assert "companies/northlake-computing/index.html" in example_site.pages
    assert page.xpath("//meta[@name='robots'][@content='noindex']")
