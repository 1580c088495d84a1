"""The guard that keeps tests on this machine: an audit hook, which also sees what libraries do in C."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

CONNECTING = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
LOOKING_UP = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})


def refuse_other_hosts(event: str, arguments: tuple[object, ...]) -> None:
    """Fail the test when `event` is a connection to, or a look-up of, anything but this machine."""
    if event in CONNECTING:
        address = arguments[1]
        # An address that is no tuple is a socket's path in the file system, or that of an open connection.
        host = address[0] if isinstance(address, tuple) else None
    elif event in LOOKING_UP:
        host = arguments[0]
    else:
        return
    if not _is_this_machine(host):
        pytest.fail(f"a test reached for another machine: {host}")


def _is_this_machine(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    if name in (None, "", "localhost"):
        return True
    try:
        return ip_address(str(name)).is_loopback
    except ValueError:
        return False
