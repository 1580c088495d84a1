"""Search finds what is on the site, at any address, by keyboard, and says how much it found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.looking import looking, overflow, violations
from tests.links import INDEX

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from playwright.sync_api import Browser, Locator, Page

    from tests.built import Built

BASE = "/attributed/"
POLICY = "//meta[@http-equiv='Content-Security-Policy']/@content"


@pytest.fixture(scope="module")
def url(site: Built, serve_folder: Callable[..., AbstractContextManager[str]]) -> Iterator[str]:
    """Serve the site below a path, as a project's pages are."""
    with serve_folder(site.folder, base=BASE) as url:
        yield url


def names(page: Page) -> list[str]:
    """Wait for what is found, and give its names."""
    expect(page.locator("site-search [role=status]")).to_contain_text("result")
    return page.locator(".site-search-name").all_inner_texts()


def field(page: Page, name: str) -> Locator:
    """Find a choice of the form."""
    return page.locator(f".site-search-form select[name={name}]")


@pytest.mark.parametrize(
    ("words", "group", "expected"),
    [
        ("Benioff", "Names", "Marc Benioff"),
        ("facial recognition", "Records", "facial recognition"),
        ("10,000", "Records", "10,000"),
        ("Palantir", "Names", "Palantir"),
    ],
)
def test_search_finds(chromium: Browser, url: str, words: str, group: str, expected: str) -> None:
    """Names, words and numbers are found in their group, matches are bold, and a result leads to its page."""
    with looking(chromium, url) as looked:
        page = looked.page
        page.goto(url)
        page.get_by_role("search", name="Whole site").get_by_role("searchbox").fill(words)
        page.keyboard.press("Enter")
        names(page)
        section = page.locator("section", has=page.get_by_role("heading", name=group, exact=True))
        link = section.get_by_role("link").filter(has_text=expected).first
        expect(section.locator("b").first).to_be_visible()
        expect(section.locator("mark")).to_have_count(0)
        title = link.inner_text()
        link.click()
        expect(page.get_by_role("heading", level=1)).to_have_text(title)
        assert page.url.startswith(url)
        assert looked.complaints == []
        assert looked.strays == []


def test_facets_narrow_what_is_found(chromium: Browser, url: str) -> None:
    """Each choice leaves what its option promised, the address keeps the choices, and a reload shows the same."""
    with looking(chromium, url) as looked:
        page = looked.page
        page.goto(f"{url}search/?q=Salesforce")
        before = names(page)
        field(page, "type").select_option("pitch")
        field(page, "agency").select_option("ice")
        expect(field(page, "kind").locator("option[value=records]")).not_to_have_text("Records (0)")
        field(page, "kind").select_option("records")
        chosen = field(page, "kind").locator("option:checked")
        expect(page.locator(".site-search-results h2")).to_have_text(["Records"])
        count = page.locator(".site-search-results .section-head p").inner_text()
        expect(chosen).to_have_text(f"Records ({count})")
        expect(page.locator("site-search [role=status]")).to_contain_text(f"records {count}")
        assert page.url == f"{url}search/?q=Salesforce&kind=records&type=pitch&agency=ice"
        assert all(note.startswith("Pitch") for note in page.locator(".site-search-note").all_inner_texts())
        after = names(page)
        assert set(after) != set(before)
        page.reload()
        assert names(page) == after
        assert looked.complaints == []


def test_exact_name_comes_first(chromium: Browser, url: str) -> None:
    """Who asks for a company by its name finds its page above all that mentions it."""
    with looking(chromium, url) as looked:
        looked.page.goto(f"{url}search/?q=palantir")
        assert names(looked.page)[0] == "Palantir"


def test_rest_of_a_group(chromium: Browser, url: str) -> None:
    """A long group is cut, and its rest comes by keyboard, with the focus on the first of it."""
    with looking(chromium, url) as looked:
        page = looked.page
        page.goto(f"{url}search/?q=Salesforce&kind=records")
        first = len(names(page))
        button = page.get_by_role("button", name="more")
        rest = int(button.inner_text().split()[1])
        button.press("Enter")
        expect(page.locator(".site-search-name")).to_have_count(first + rest)
        expect(page.locator(".site-search-name a").nth(first)).to_be_focused()


@pytest.mark.parametrize(("slip", "meant"), [("Benifof", "Marc Benioff"), ("Palantr", "Palantir")])
def test_slip_of_the_pen(chromium: Browser, url: str, slip: str, meant: str) -> None:
    """Where nothing is found the nearest names are offered, and the lists of all names stay."""
    with looking(chromium, url) as looked:
        page = looked.page
        page.goto(f"{url}search/?q={slip}")
        expect(page.locator("site-search [role=status]")).to_contain_text("Nothing found")
        expect(page.locator(".site-search-nearest").get_by_role("link", name=meant).first).to_be_visible()
        expect(page.get_by_role("heading", name="Companies")).to_be_visible()
        page.locator(".site-search-nearest").get_by_role("link", name=meant).first.click()
        expect(page.get_by_role("heading", level=1)).to_have_text(meant)


def test_filters_that_leave_nothing(chromium: Browser, url: str) -> None:
    """Choices that exclude all results can be taken back at once."""
    with looking(chromium, url) as looked:
        page = looked.page
        page.goto(f"{url}search/?q=Benioff&kind=records&type=product-use&year=2018&agency=dod")
        expect(page.locator("site-search [role=status]")).to_contain_text("Nothing found")
        page.get_by_role("button", name="Search without the filters").press("Enter")
        assert "Marc Benioff" in names(page)
        assert page.url == f"{url}search/?q=Benioff"


def test_empty_search_is_an_index(chromium: Browser, url: str) -> None:
    """Without words the page lists every name, and clearing the words brings the lists back."""
    with looking(chromium, url) as looked:
        page = looked.page
        page.goto(f"{url}search/")
        lists = page.locator(".a-to-z")
        expect(lists.get_by_role("link", name="Salesforce", exact=True)).to_be_visible()
        words = page.locator(".site-search-form").get_by_role("searchbox")
        words.fill("Benioff")
        names(page)
        expect(lists).to_be_hidden()
        words.fill("")
        expect(lists).to_be_visible()
        assert page.url == f"{url}search/"


@pytest.mark.parametrize("width", [1440, 320])
def test_results_are_for_everybody(chromium: Browser, url: str, width: int) -> None:
    """What is found keeps the standards, and fits a narrow window; so does the page of nothing found."""
    for words, said in (("Salesforce", "result"), ("Benifof", "Nothing found")):
        with looking(chromium, url, viewport={"width": width, "height": 900}) as looked:
            page = looked.page
            page.goto(f"{url}search/?q={words}")
            expect(page.locator("site-search [role=status]")).to_contain_text(said)
            assert overflow(page) == 0
            assert violations(page) == []


def test_search_without_scripts(chromium: Browser, url: str) -> None:
    """Without scripts the field leads to the lists of all names, where a sentence says why there are no results."""
    with looking(chromium, url, java_script_enabled=False) as looked:
        page = looked.page
        page.goto(url)
        page.get_by_role("search", name="Whole site").get_by_role("searchbox").fill("Palantir")
        page.get_by_role("search", name="Whole site").get_by_role("button").click()
        assert page.url == f"{url}search/?q=Palantir"
        expect(page.get_by_text("scripts are off")).to_be_visible()
        expect(page.locator(".site-search-form")).to_be_hidden()
        page.locator(".a-to-z").get_by_role("link", name="Palantir", exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Palantir")


def test_only_the_search_page_may_run_the_engine(site: Built) -> None:
    """The policy is loosened on one page alone, for compiled code of our own."""
    loose = [path for path, page in site.pages.items() if "unsafe" in page.xpath(POLICY)[0]]
    assert loose == ["search/index.html"]
    assert "script-src 'self' 'wasm-unsafe-eval';" in site.pages[loose[0]].xpath(POLICY)[0]


def test_everything_is_indexed_once(site: Built) -> None:
    """Records are found at their own address, entities and sources at theirs; lists of records are not searched."""
    searched = {path for path, page in site.pages.items() if page.xpath("//*[@data-pagefind-body]")}
    folders = {INDEX.sub("", path).split("/")[0] for path in searched}
    kinds = {"companies", "agencies", "people", "organizations", "events"}
    assert folders == kinds | {"records", "sources"}
    assert [path for path in searched if path.count("/") != 2] == []
    assert site.pages["companies/salesforce/index.html"].xpath("//*[@data-pagefind-body]//article") == []


def test_no_search_on_a_disk(site_on_disk: Built) -> None:
    """In a folder of a disk no field promises what cannot work there."""
    fields = "//form[@role='search'] | //site-search"
    assert [path for path, page in site_on_disk.pages.items() if page.xpath(fields)] == []
    assert not (site_on_disk.folder / "pagefind").exists()
