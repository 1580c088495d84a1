"""Addresses without what only follows readers about: tracking parameters and fragments."""

from __future__ import annotations

import re
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from generator.records.scalars import read_url

TRACKING = re.compile(
    r"(?:utm_.+|(?:pk|mtm|piwik|matomo|hsa|ns|at|itm|wt)_(?:\w+)|_hs(?:enc|mi)|__hs\w+|hsctatracking|mkt_tok|_ga|_gl"
    r"|(?:fb|g|dc|ms|y|tw|tt|ob|epi|irc|s)cl(?:k?id|src)|gbraid|wbraid|igshid|igsh|mc_(?:cid|eid)|li_fat_id|vero_(?:id|conv)"
    r"|oly_(?:enc|anon)_id|wickedid|ncid|cmpid|cmp|smid|smtyp|sref|srnd|s_cid|ito|ftag|guccounter|guce_referrer(?:_sig)?"
    r"|spm|ref_src|ref_url|trk|trkcampaign|xtor|taid|sh(?:are)?_?(?:id|token)|ocid|cvid)",
    re.IGNORECASE,
)
DEFAULT_PORTS = {"http": 80, "https": 443}
# Whatever an address may hold by its grammar stays; what our records refuse is percent-encoded.
KEPT = "%/:?#[]@!$&'()*+,;=~"


def clean_address(address: str, base: str = "") -> str:
    """Give an address without tracking parameters and fragment; empty where it is none that may be linked."""
    try:
        parts = urlsplit(urljoin(base, address.strip()))
        if "@" in parts.netloc:
            return ""
        host = (parts.hostname or "").encode("idna" if not (parts.hostname or "").isascii() else "ascii").decode()
        port = "" if parts.port in (None, DEFAULT_PORTS.get(parts.scheme)) else f":{parts.port}"
        host = f"[{host}]" if ":" in host else host
        query = "&".join(part for part in parts.query.split("&") if part and not _tracks(part))
        path = quote(parts.path, safe=KEPT) or "/"
        return read_url(urlunsplit((parts.scheme, host + port, path, quote(query, safe=KEPT), "")))
    except (ValueError, UnicodeError):
        return ""


def same_address(one: str, other: str) -> bool:
    """Tell whether two addresses lead to one page; scheme, `www.`, order of parameters and last slash do not count."""
    return bool(one and other) and _key(one) == _key(other)


def host_of(address: str) -> str:
    """Give the host of an address, without `www.`."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _tracks(parameter: str) -> bool:
    return bool(TRACKING.fullmatch(parameter.split("=", 1)[0]))


def _key(address: str) -> tuple[str, int | None, str, tuple[str, ...]]:
    parts = urlsplit(clean_address(address) or address)
    return host_of(address), parts.port, parts.path.rstrip("/"), tuple(sorted(parts.query.split("&")))
