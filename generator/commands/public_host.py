"""Hosts from which may be fetched: public ones, so that no address given by others reaches into a network."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

VARIABLE = "ATTRIBUTED_ALLOW_LOOPBACK"
"""Set to 1, it allows this machine's own servers, for tests."""
TRANSLATED = ip_network("64:ff9b::/96")

Address = IPv4Address | IPv6Address


class RefusedHostError(ValueError):
    """Say that a host is none to be fetched from."""


def resolve(host: str, port: int, environment: Mapping[str, str] = os.environ) -> str:
    """Give the numeric address of a host; refuse it unless all its addresses are public.

    The caller connects to this very address, so that no second look-up can lead elsewhere.
    """
    found = _addresses(host, port)
    allowed = environment.get(VARIABLE) == "1"
    for address in found:
        if not (is_public(address) or (allowed and address.is_loopback)):
            raise RefusedHostError(f"`{host}` is {_what(address)}, not a public address")
    return str(found[0])


def is_public(address: Address) -> bool:
    """Tell whether an address belongs to the public network; one inside another counts as that one."""
    inner = _inner(address)
    return is_public(inner) if inner else address.is_global and not address.is_multicast and not address.is_reserved


def _addresses(host: str, port: int) -> list[Address]:
    try:
        return [ip_address(host)]
    except ValueError:
        rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return [ip_address(str(row[4][0]).split("%")[0]) for row in rows]


def _inner(address: Address) -> IPv4Address | None:
    """Give the older kind of address that a newer one carries, if it does."""
    if isinstance(address, IPv4Address):
        return None
    if address in TRANSLATED:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)


def _what(address: Address) -> str:
    if address.is_loopback:
        return "this machine"
    return "a local address" if address.is_link_local or address.is_private else "a special address"
