"""`attributed import URL`: one page, fetched with care."""

from __future__ import annotations

import gzip
import socket
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

import pytest

from generator.commands import download
from generator.commands.download import UnreachableError
from generator.commands.public_host import RefusedHostError, is_public, resolve
from generator.intake.characters import MOST_BYTES, UnreadableError
from tests.intake_project import SAVED, project
from tests.intake_server import HTML, Answer, answering
from tests.trees import contents

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (SAVED / "no-date.html").read_bytes()
ALLOWED = {"ATTRIBUTED_ALLOW_LOOPBACK": "1"}


@pytest.fixture
def _allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATTRIBUTED_ALLOW_LOOPBACK", "1")


def test_page_is_imported_from_its_address(tmp_path: Path) -> None:
    """Tracking parameters are neither asked for nor kept; the server learns who asks and gets no cookie."""
    ours = project(tmp_path)
    moved = {"Location": "/2024/03/05/clerks?ref_src=feed&page=1", "Set-Cookie": "a=b"}
    answers = {"/c?id=7": Answer(headers=moved, status=302), "/2024/03/05/clerks?page=1": Answer(PAGE)}
    with answering(answers) as site:
        done = ours.run("import", f"{site.url}/c?id=7&utm_source=mail&fbclid=x#top", "--id", "clerks", **ALLOWED)
    assert done.returncode == 0, done.stderr
    assert [path for path, _ in site.asked] == ["/c?id=7", "/2024/03/05/clerks?page=1"]
    assert all(headers["user-agent"].startswith("attributed/") for _, headers in site.asked)
    assert all("cookie" not in headers and "referer" not in headers for _, headers in site.asked)
    source = ours.source("clerks")
    assert source["url"] == f"{site.url}/2024/03/05/clerks?page=1"
    assert source["published"] == "2024-03-05"
    assert source["uncertain"] == {"published": "Read from the address; no other date was found."}
    assert ours.capture("clerks").startswith("Clerks walk out over filing robots\n")


def test_same_address_again_is_refused(tmp_path: Path) -> None:
    """An address with other tracking is the same one, also where the draft is not finished."""
    ours = project(tmp_path)
    with answering({"/clerks": Answer(PAGE)}) as site:
        ours.run("import", f"{site.url}/clerks", "--id", "clerks", **ALLOWED)
        before = contents(tmp_path)
        again = ours.run("import", f"{site.url}/clerks?utm_campaign=b", **ALLOWED)
        replaced = ours.run("import", f"{site.url}/clerks?utm_campaign=b", "--replace", **ALLOWED)
    assert (again.returncode, "`clerks` has this address already" in again.stderr) == (2, True)
    assert contents(tmp_path) == before
    assert (replaced.returncode, replaced.stdout.startswith("content/sources/clerks.md: the fields stay")) == (0, True)


def test_this_machine_is_refused(tmp_path: Path) -> None:
    """Without the variable for tests, no address leads to this machine's own servers."""
    ours = project(tmp_path)
    with answering({"/clerks": Answer(PAGE)}) as site:
        done = ours.run("import", f"{site.url}/clerks")
    assert (done.returncode, "`127.0.0.1` is this machine, not a public address" in done.stderr) == (2, True)
    assert site.asked == []


@pytest.mark.usefixtures("_allowed")
@pytest.mark.parametrize("there", ["http://10.0.0.1/", "http://169.254.169.254/meta", "http://[fd00::1]/"])
def test_redirection_into_a_network_is_refused(there: str) -> None:
    """A public page cannot send the program to a private one."""
    with answering({"/": Answer(status=302, headers={"Location": there})}) as site, pytest.raises(RefusedHostError):
        download.download(f"{site.url}/")


@pytest.mark.parametrize(
    "address",
    [
        *(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "224.0.0.1",
        ),
        *(
            "::1",
            "fe80::1",
            "fd00::1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "2002:a00:1::",
            "ff02::1",
            "255.255.255.255",
        ),
    ],
)
def test_address_is_not_public(address: str) -> None:
    """Private, local and special networks are none to fetch from, also inside an address of another kind."""
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::5db8:d70e"])
def test_address_is_public(address: str) -> None:
    """All others are."""
    assert is_public(ip_address(address))


def test_one_private_address_among_public_ones_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that leads to several machines is judged by each of them, and connected to by number."""

    def look_up(*arguments: Any, **options: Any) -> list[Any]:
        return [(0, 0, 0, "", (address, 80)) for address in found]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    found = ["93.184.215.14"]
    assert resolve("paper.example", 80, {}) == "93.184.215.14"
    found.append("10.0.0.7")
    with pytest.raises(RefusedHostError, match="a local address"):
        resolve("paper.example", 80, {})


REFUSED = [
    (Answer(PAGE, {"Content-Type": "application/pdf"}), UnreadableError, "neither a web page nor a plain text"),
    (Answer(PAGE, status=403), UnreachableError, "answers 403"),
    (Answer(b"x" * (MOST_BYTES + 1)), UnreadableError, "more than 5,000,000 bytes"),
    (Answer(gzip.compress(b"x" * (MOST_BYTES + 1)), HTML | {"Content-Encoding": "gzip"}), UnreadableError, "more than"),
    (Answer(b"no gzip", HTML | {"Content-Encoding": "gzip"}), UnreadableError, "cannot be unpacked"),
    (Answer(status=301, headers={"Location": "/"}), UnreachableError, "more than 5 redirections"),
    (Answer(status=301, headers={"Location": "file:///etc/passwd"}), UnreachableError, "which is no web page"),
    (Answer(status=301, headers={"Location": ""}), UnreachableError, "which is no web page"),
]


@pytest.mark.usefixtures("_allowed")
@pytest.mark.parametrize(("answer", "error", "said"), REFUSED)
def test_answer_is_refused(answer: Answer, error: type[Exception], said: str) -> None:
    """What is no page, too large or elsewhere is told in a sentence."""
    with answering({"/": answer}) as site, pytest.raises(error, match=said):
        download.download(f"{site.url}/")


@pytest.mark.usefixtures("_allowed")
def test_packed_page_is_unpacked() -> None:
    """Servers may pack what they send."""
    with answering({"/": Answer(gzip.compress(PAGE), HTML | {"Content-Encoding": "gzip"})}) as site:
        assert download.download(f"{site.url}/").data == PAGE


@pytest.mark.usefixtures("_allowed")
def test_slow_server_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once the time for a page is over, no more of it is read."""
    monkeypatch.setattr(download, "MOST_SECONDS", -1)
    with answering({"/": Answer(PAGE)}) as site, pytest.raises(UnreachableError, match="took more than"):
        download.download(f"{site.url}/")


def test_server_that_is_not_there(tmp_path: Path) -> None:
    """A failed connection is the environment's fault, told in one line."""
    with answering({}) as site:
        gone = site.url
    done = project(tmp_path).run("import", f"{gone}/x", **ALLOWED)
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert "127.0.0.1 cannot be read" in done.stderr
