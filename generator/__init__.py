"""Attributed: source articles and curated annotations, compiled into cross-linked pages with numbered citations."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("attributed")
except PackageNotFoundError:  # run from a checkout, where nothing is installed
    __version__ = "0.1.0"
