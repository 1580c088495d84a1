"""`sources.csl.json` and `sources.bib`: the originals of all sources, for reference managers."""

from __future__ import annotations

from generator.exports.dataset import Dataset, dataset
from generator.exports.texts import Texts, dump, listed
from generator.link.site import Source
from generator.pages.citations.bibtex import bibtex
from generator.pages.citations.csl import csl_item
from generator.pages.citations.work import Work, source_work


def csl(texts: Texts) -> Dataset:
    """List the originals as CSL-JSON."""
    works = _works(texts)
    data = listed(dump(csl_item(work)) for work in works) + "\n"
    return dataset("sources.csl.json", "Sources, to be cited", len(works), data.encode())


def bib(texts: Texts) -> Dataset:
    """List the originals as BibTeX."""
    works = _works(texts)
    data = "\n".join(f"{bibtex(work)}\n" for work in works)
    return dataset("sources.bib", "Sources, to be cited", len(works), data.encode())


def one_bib(source: Source, texts: Texts) -> bytes:
    """Write the original of one source as BibTeX."""
    return f"{bibtex(source_work(source, texts.site))}\n".encode()


def _works(texts: Texts) -> list[Work]:
    return [source_work(source, texts.site) for source in texts.site.sources.values()]
