"""Bylines as pages print them, and the authors that they name."""

from __future__ import annotations

import pytest

from generator.intake.metadata.byline import read_authors

NAMED = [
    ("By Jane van Dyke and John Doe, Staff Writers", ("van Dyke, Jane", "Doe, John")),
    ("RUTH ALMQVIST", ("Almqvist, Ruth",)),
    ("Smith, Jane", ("Smith, Jane",)),
    ("Martin King Jr.", ("King Jr., Martin",)),
    ("By J. R. Stone | Thursday, November 9, 2023", ("Stone, J. R.",)),
    ("Written by Ana O’Neil; photographs with Li Wei", ("O’Neil, Ana",)),
    ("Emily Burack 8 January 2020", ("Burack, Emily",)),
    ("Tobias", ("Tobias",)),
    ("By Ida Lund (ida@paper.example)", ("Lund, Ida",)),
    ("Nicholas St. Fleur", ("St. Fleur, Nicholas",)),
    ("By Ida Lund on May 3, 2024", ("Lund, Ida",)),
    ("By Ida Lund posted May 3rd 2024", ("Lund, Ida",)),
    ("By Ida Lund +Follow", ("Lund, Ida",)),
    ("By Ida Lund last updated", ("Lund, Ida",)),
    ("Review by Ida Lund Contributor", ("Lund, Ida",)),
    ("Ida Lund,Ana O’Neil", ("Lund, Ida", "O’Neil, Ana")),
    ("Ida Lund | ida@paper.example", ("Lund, Ida",)),
]
UNNAMED = [
    "Staff",
    "Associated Press",
    "STAFF AND NEWS SERVICE REPORTS",
    "admin",
    "Reuters",
    "AFP",
    "The Daily Quill",
    "Produced by",
]


@pytest.mark.parametrize(("byline", "authors"), NAMED)
def test_authors(byline: str, authors: tuple[str, ...]) -> None:
    """People are listed with the family name first, without their posts and addresses."""
    found = read_authors([byline])[0]
    assert found[: len(authors)] == authors


def test_what_stands_beside_a_name_or_for_it_is_none() -> None:
    """Some pages set both in one line; where the name is missing, the comma before the outlet's stays.

    A name as a system has it is none either.
    """
    assert read_authors(["Ida Lund The Daily Quill"], ["The Daily Quill"])[0] == ("Lund, Ida",)
    assert read_authors(["IdaLund", "Ida Lund"])[0] == ("Lund, Ida",)
    assert read_authors([", Quill & Gazette", "Ida Lund"], ["The Daily Quill"])[0] == ("Lund, Ida",)


@pytest.mark.parametrize("byline", UNNAMED)
def test_desk_is_no_author(byline: str) -> None:
    """What signs for nobody is told as the byline and makes no author."""
    authors, said = read_authors([byline], ["The Daily Quill"])
    assert authors == ()
    assert said
