"""The development server: every change is seen at once, and nobody else is let in."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.built import EXAMPLE, copy_content
from tests.program import attributed
from tests.serving import serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.serving import Server

SOCKET = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}
SECRET = "nobody may read this"
PATIENCE = 120_000
"""Milliseconds after which a page that has not changed will not; a busy machine needs many of them."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Serve a copy of the example, with a file outside its site that nobody may read."""
    content = copy_content(tmp_path_factory.mktemp("serve"), EXAMPLE)
    with serving(content) as server:
        for folder in (server.temporary, *server.temporary.iterdir()):
            (folder / "secret.html").write_text(SECRET, "utf-8")
            (folder / "secret.txt").write_text(SECRET, "utf-8")
        yield server


def replace(path: Path, old: str, new: str) -> None:
    """Edit a file as an editor does."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_pages(server: Server) -> None:
    """Pages, files and the page for what is not there are served as they were built."""
    status, home = server.get("/")
    assert (status, "Port Ellory Papers" in home) == (200, True)
    assert server.get("/companies/northlake/")[0] == 200
    assert server.get("/robots.txt")[0] == 200
    status, missing = server.get("/gone/")
    assert (status, "<h1>" in missing) == (404, True)


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "127.0.0.1:1", ""])
@pytest.mark.parametrize("path", ["/", "/robots.txt", "/livereload.js", "/attributed-serve.css", "/livereload"])
def test_foreign_host(server: Server, host: str, path: str) -> None:
    """A name elsewhere that was made to lead here reads nothing."""
    assert server.get(path, {"Host": host})[0] in (400, 403)


@pytest.mark.parametrize("origin", ["https://evil.example", "http://127.0.0.1:1", "null", "file://"])
def test_foreign_origin(server: Server, origin: str) -> None:
    """A page from elsewhere cannot listen to what is being edited."""
    assert server.get("/livereload", SOCKET | {"Origin": origin})[0] == 403


def test_own_origin(server: Server) -> None:
    """A page of this server can."""
    assert server.get("/livereload", SOCKET | {"Origin": server.url.rstrip("/")})[0] == 101


@pytest.mark.parametrize("up", ["..", "%2e%2e", "..%2f..", "%2e%2e%2f%2e%2e", "/..", "x/../..", "..\\.."])
@pytest.mark.parametrize("name", ["secret.html", "secret.txt", "etc/passwd"])
def test_path_stays_in_the_folder(server: Server, up: str, name: str) -> None:
    """No path, however it is written, leads out of the site."""
    for steps in range(1, 9):
        status, text = server.get(f"/{'/'.join([up] * steps)}/{name}")
        assert status >= 400
        assert SECRET not in text
        assert "root:" not in text


def test_absolute_path_stays_in_the_folder(server: Server) -> None:
    """A path of this machine is none of the site's."""
    for path in (server.temporary / "secret.html", server.temporary / "secret.txt"):
        for written in (f"/{path}", f"//{path}", f"/%2f{str(path)[1:]}"):
            status, text = server.get(written)
            assert (status >= 400, SECRET in text) == (True, False)


def test_only_this_machine(server: Server) -> None:
    """The server listens at one address, which no other machine can reach."""
    with socket.socket() as other, pytest.raises(ConnectionRefusedError):
        other.connect(("127.0.0.2", server.port))


def test_edit_reloads_the_page(server: Server, chromium: Browser) -> None:
    """Saving a file builds the site again, and an open page shows it without being asked."""
    file = server.content / "companies" / "northlake.md"
    with chromium.new_page() as page:
        complaints: list[str] = []
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.goto(f"{server.url}companies/northlake/")
        expect(page.locator("h1")).to_have_text("Northlake Systems")
        replace(file, 'name: "Northlake Systems"', 'name: "Northlake Forecasts"')
        expect(page.locator("h1")).to_have_text("Northlake Forecasts", timeout=PATIENCE)
        replace(file, 'name: "Northlake Forecasts"', 'name: "Northlake Systems"')
        expect(page.locator("h1")).to_have_text("Northlake Systems", timeout=PATIENCE)
        assert complaints == []


def test_error_is_shown_on_the_page(server: Server, chromium: Browser) -> None:
    """An error keeps the last good page and stands above it; mending it takes it away."""
    file = server.content / "annotations" / "tide-letter.yaml"
    with chromium.new_page() as page:
        page.goto(f"{server.url}companies/northlake/")
        notice = page.get_by_role("alert")
        expect(notice).to_have_count(0)
        replace(file, "companies: [northlake]", "companies: [<b>nortlake]")
        expect(notice).to_contain_text("annotations/tide-letter.yaml:4:15: error[", timeout=PATIENCE)
        expect(notice).to_contain_text("4 |   companies: [<b>nortlake]")
        expect(page.locator("h1")).to_have_text("Northlake Systems")
        replace(file, "companies: [<b>nortlake]", "companies: [northlake]")
        expect(notice).to_have_count(0, timeout=PATIENCE)
        expect(page.locator("h1")).to_have_text("Northlake Systems")


def test_taken_port(server: Server) -> None:
    """A port that something else listens to is named, with what to do."""
    run = attributed("serve", "--content", server.content, "--port", server.port, folder=server.content.parent)
    assert run.returncode == 3
    assert run.stderr.startswith(f"port {server.port} cannot be used: ")
    assert "--port" in run.stderr


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 0), (signal.SIGTERM, 143)])
def test_stop(tmp_path: Path, number: signal.Signals, status: int) -> None:
    """Ctrl-C is the way to stop it; then, and when it is told to end, its temporary site is gone."""
    with serving(copy_content(tmp_path, EXAMPLE)) as server:
        assert len(list(server.temporary.iterdir())) == 1
        server.process.send_signal(number)
        assert server.process.wait() == status
        assert list(server.temporary.iterdir()) == []
    assert "Traceback" not in (tmp_path / "log.txt").read_text("utf-8")
