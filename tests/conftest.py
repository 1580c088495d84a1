"""What every test may ask for, and what no test may do."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

from tests.browser import chromium as system_chromium
from tests.browser import folder_server
from tests.built import EXAMPLE, Built, build_site, compile_content, copy_content
from tests.network import refuse_other_hosts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from playwright.sync_api import Browser

    from generator.build import Compiled


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> None:
    """Fail whatever test reaches for another machine."""
    sys.addaudithook(refuse_other_hosts)


@pytest.fixture(scope="session", autouse=True)
def _ctrl_c() -> None:
    """Let Ctrl-C stop what the tests start: a shell starts what it puts in the background with Ctrl-C ignored."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Run the machine's Chromium, driven by Playwright; every test opens pages or contexts of its own."""
    program = system_chromium.find()
    if program is None:
        pytest.fail(system_chromium.MISSING, pytrace=False)
    with sync_playwright() as playwright, system_chromium.launch(playwright, program) as browser:
        yield browser


@pytest.fixture(scope="session")
def serve_folder() -> Callable[..., AbstractContextManager[str]]:
    """Serve a folder as a static host does, for as long as the context that this makes is open."""
    return folder_server.serve_folder


@pytest.fixture(scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the project's own content; no test changes it."""
    return copy_content(tmp_path_factory.mktemp("project"))


@pytest.fixture(scope="session")
def compiled(content: Path) -> Compiled:
    """Compile the project's own content."""
    return compile_content(content)


@pytest.fixture(scope="session")
def site(compiled: Compiled, content: Path) -> Built:
    """Build the project's own site for the root of a host, with its search; no test changes it."""
    return build_site(compiled, content.parent / "hosts" / "root", "https://example.org/", search=True)


@pytest.fixture(scope="session")
def example_site(content: Path, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build the small example beside it, which has what the project has no need of so far, such as redirects."""
    example = copy_content(tmp_path_factory.mktemp("example"), EXAMPLE)
    folder = content.parent / "hosts" / "example"
    return build_site(compile_content(example), folder, "https://example.org/papers/", search=True)


@pytest.fixture(scope="session")
def site_below(compiled: Compiled, content: Path) -> Built:
    """Build it without search for a host that has it below a path."""
    return build_site(compiled, content.parent / "below", "https://example.org/attributed/")


@pytest.fixture(scope="session")
def site_on_disk(compiled: Compiled, content: Path) -> Built:
    """Build it to be read from a folder."""
    return build_site(compiled, content.parent / "disk", "https://example.org/", for_disk=True)
