"""No test, and so no build that a test runs, reaches another machine."""

from __future__ import annotations

import socket

import pytest

REFUSED = pytest.raises(pytest.fail.Exception, match="a test reached for another machine")


@pytest.mark.parametrize("host", ["192.0.2.1", "10.0.0.1"])
def test_connection_to_another_machine(host: str) -> None:
    """A connection fails before anything is sent."""
    with socket.socket() as connection, REFUSED:
        connection.connect((host, 80))


def test_message_to_another_machine() -> None:
    """A datagram fails as well."""
    with socket.socket(type=socket.SOCK_DGRAM) as connection, REFUSED:
        connection.sendto(b"x", ("192.0.2.1", 53))


@pytest.mark.parametrize("host", ["example.org", b"example.org"])
def test_name_of_another_machine(host: str | bytes) -> None:
    """A name is not even looked up."""
    with REFUSED:
        socket.getaddrinfo(host, 443)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_connection_to_this_machine(host: str) -> None:
    """Servers of the tests themselves are reached."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection((host, server.getsockname()[1])).close()
