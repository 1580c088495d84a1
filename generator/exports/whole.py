"""`site.json` and `network.json`: everything in one file, and who is named with whom as a graph."""

from __future__ import annotations

from generator.exports.dataset import Dataset, dataset
from generator.exports.items import account_item, page_item
from generator.exports.plain import plain
from generator.exports.texts import Texts, document, dump, listed
from generator.exports.ties import network


def everything(texts: Texts) -> Dataset:
    """Put all that the site holds into one file, one thing a line."""
    site = texts.site
    parts = {
        "site": dump(plain(site.settings)),
        "vocabulary": dump(plain(site.vocabulary)),
        "entities": listed(texts.entities.values()),
        "sources": listed(texts.sources.values()),
        "annotations": listed(texts.annotations.values()),
        "accounts": listed(dump(account_item(one)) for one in site.accounts),
        "pages": listed(dump(page_item(one)) for one in site.pages.values()),
        "redirects": dump(dict(site.redirects)),
    }
    count = len(site.entities) + len(site.sources) + len(site.annotations) + len(site.accounts) + len(site.pages)
    return dataset("site.json", "Everything in one file", count, document(parts))


def graph(texts: Texts) -> Dataset:
    """Describe who is named with whom."""
    made = network(texts.site)
    parts = {key: listed(dump(one) for one in made[key]) for key in ("nodes", "edges")}
    return dataset("network.json", "Pairs as a graph of nodes and edges", len(made["edges"]), document(parts))
