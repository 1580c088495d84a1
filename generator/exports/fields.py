"""Fields of records that no data file holds, each with the reason; all others are exported."""

from __future__ import annotations

from collections.abc import Mapping

from generator.records.annotation import Evidence
from generator.records.fingerprint import Fingerprint
from generator.records.settings import Settings

INTERNAL: Mapping[tuple[type, str], str] = {
    (Evidence, "prefix"): "words of the source beyond the quote; the place of the quote is given in word numbers",
    (Evidence, "suffix"): "words of the source beyond the quote; the place of the quote is given in word numbers",
    (Fingerprint, "filter"): "a means of checking quotes, of no use to readers; it lies with the content",
    (Settings, "base_url"): "the same data may stand at several addresses; theirs are given from the site's root",
    (Settings, "waivers"): "about the making of the site and not about its record; every build prints them",
}
