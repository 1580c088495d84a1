"""The development server in a process of its own."""

from __future__ import annotations

import http.client
import signal
import socket
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.program import command, surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Server:
    """A running server."""

    port: int
    content: Path
    temporary: Path
    """The folder in which it keeps its site."""
    process: subprocess.Popen[str]

    @property
    def url(self) -> str:
        """Give the address of its root."""
        return f"http://127.0.0.1:{self.port}/"

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> tuple[int, str]:
        """Ask for a path exactly as it is written; give the status and the text."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        try:
            connection.request("GET", path, headers=dict(headers or {}))
            answer = connection.getresponse()
            return answer.status, "" if answer.status == 101 else answer.read().decode("utf-8", "replace")
        finally:
            connection.close()


@contextmanager
def serving(content: Path) -> Iterator[Server]:
    """Serve content until the context ends; it begins when the server says that it listens."""
    temporary = content.parent / "temporary"
    temporary.mkdir()
    port = free_port()
    line = command("serve", "--content", content, "--port", port)
    log = (content.parent / "log.txt").open("w", encoding="utf-8")
    environment = surroundings({"TMPDIR": str(temporary), "PYTHONUNBUFFERED": "1"})
    with log, subprocess.Popen(line, env=environment, stdout=subprocess.PIPE, stderr=log, encoding="utf-8") as process:
        try:
            assert process.stdout
            assert any(said.startswith("serving ") for said in process.stdout), "the server ended before it listened"
            yield Server(port, content, temporary, process)
        finally:
            process.send_signal(signal.SIGKILL)


def free_port() -> int:
    """Give a port that nothing listens to."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
