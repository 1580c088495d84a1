"""What follows from the records: who is named where, counted once, and what leads where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence.check import Verdict
from generator.link.ref import Ref
from generator.link.site import Tie
from tests.example_site import linked, page

if TYPE_CHECKING:
    from pathlib import Path

    from generator.link.site import Site

HARBOURS, BHR, FREIGHT = Ref("agencies", "harbours"), Ref("agencies", "bhr"), Ref("agencies", "freight")
NORTHLAKE, VELDSPAR = Ref("companies", "northlake"), Ref("companies", "veldspar")
ADA, LETTER = Ref("people", "ada-quill"), Ref("events", "tide-letter")


def ids(site: Site, ref: Ref) -> list[str]:
    """List the ids of the records of a thing."""
    return [one.id for one in site.annotations_of(ref)]


def test_records_roll_up_once(tmp_path: Path) -> None:
    """A department has the records of its agencies, and one that names two of them counts once."""
    site = linked(tmp_path, {})
    assert ids(site, BHR) == ["tide-letter-freight", "tide-letter-signatures", "tide-contract"]
    assert ids(site, FREIGHT) == ["tide-letter-freight"]
    assert ids(site, HARBOURS) == ["tide-letter-freight", "tide-letter-signatures", "tide-contract"]


def test_records_roll_up_over_levels(tmp_path: Path) -> None:
    """Records count for the parent's parent too, and stay once where parent and child are both named."""
    freight = '---\nname: "Coastal Freight Office"\nclass: component\nparent: bhr\ndescription: "Office."\n---\n'
    site = linked(tmp_path, {"agencies/freight.md": freight})
    assert ids(site, BHR) == ids(site, HARBOURS) == ["tide-letter-freight", "tide-letter-signatures", "tide-contract"]
    assert site.root(FREIGHT) == HARBOURS
    assert site.within(FREIGHT, HARBOURS)
    assert not site.within(HARBOURS, FREIGHT)


def test_companies_do_not_roll_up(tmp_path: Path) -> None:
    """A company's records are not those of its parent; the parent lists its children."""
    site = linked(tmp_path, {})
    assert ids(site, VELDSPAR) == ["quill-answer"]
    assert site.children[NORTHLAKE] == (VELDSPAR,)


def test_records_that_no_longer_stand(tmp_path: Path) -> None:
    """A retracted record keeps its address and is counted nowhere."""
    record = (
        "- id: gone\n  type: statement\n  companies: [veldspar]\n  claim: Nothing.\n  said_by: [gazette]\n"
        "  responds_to: [tide-letter]\n  status: retracted\n  retracted: {date: 2024-06-04, why: An error.}\n"
        "  evidence:\n    - source: gazette-tide-letter\n      quote: four of its authors\n  added: 2024-06-03\n"
    )
    site = linked(tmp_path, {"annotations/more.yaml": record})
    assert "gone" in site.annotations
    assert ids(site, VELDSPAR) == ["quill-answer"]
    assert "gone" not in [one.id for one in (*site.current, *site.responses[LETTER])]
    assert site.annotations["gone"].last_change == "2024-06-04"


def test_backlinks(tmp_path: Path) -> None:
    """A link beside the parties is a backlink with its sentence, one for each place; parties have none."""
    text = "First. The letter to [[ada-quill]] came. So [[ada-quill]] read it. See [[tide-contract]].\n"
    site = linked(tmp_path, page(text))
    about = Ref("pages", "about")
    assert [(one.ref, one.sentence) for one in site.backlinks[ADA]] == [(about, "The letter to Ada Quill came.")]
    assert [one.ref for one in site.backlinks[Ref("records", "tide-contract")]] == [about]
    assert [one.ref for one in site.backlinks[BHR]] == [NORTHLAKE]


def test_ties(tmp_path: Path) -> None:
    """A pair's tie is the strongest of its records; what letter writers say alone is an assertion."""
    site = linked(tmp_path, {})

    def tie(*shared: str) -> Tie:
        return site.tie(NORTHLAKE, BHR, tuple(site.annotations[one] for one in shared))

    assert tie("tide-contract", "tide-letter-signatures") is Tie.REPORTED
    assert tie("tide-letter-signatures") is Tie.NAMED
    assert tie() is Tie.NAMED


def test_indirect_ties(tmp_path: Path) -> None:
    """A tie through a third party is indirect, and the one in between gets none."""
    record = (
        "- id: through\n  type: contract\n  companies: [northlake]\n  agencies: [freight]\n  through: [veldspar]\n"
        "  claim: Forecasts are passed on.\n  said_by: [gazette]\n  basis: {basis}\n  evidence:\n"
        "    - source: gazette-tide-letter\n      quote: forecasts are passed on to the Coastal Freight Office\n"
        "  added: 2024-06-03\n"
    )
    site = linked(tmp_path, {"annotations/more.yaml": record.replace("{basis}", "reported")})
    shared = (site.annotations["through"],)
    assert site.tie(NORTHLAKE, FREIGHT, shared) is Tie.INDIRECT
    assert site.tie(VELDSPAR, FREIGHT, shared) is Tie.NAMED
    direct = record.replace("  through: [veldspar]\n", "").replace("{basis}", "asserted")
    again = linked(tmp_path, {"annotations/more.yaml": direct})
    assert again.tie(NORTHLAKE, FREIGHT, (again.annotations["through"],)) is Tie.ASSERTED


def test_answers(tmp_path: Path) -> None:
    """What answers an event is listed with it."""
    site = linked(tmp_path, {})
    assert [one.id for one in site.responses[LETTER]] == ["quill-answer"]


def test_former_addresses(tmp_path: Path) -> None:
    """Redirects and former ids lead to present addresses."""
    site = linked(tmp_path, {})
    assert site.redirects == {"/about-us/": "/about/", "/companies/northlake-computing/": "/companies/northlake/"}


def test_passages_stand_in_the_order_of_their_source(tmp_path: Path) -> None:
    """The quotes of a source are numbered as its text has them, not as records use them."""
    site = linked(tmp_path, {})
    assert [quote.split()[0] for quote in site.passages["gazette-tide-letter"]] == ["More", "asks", "forecasts"]
    assert site.passage_number("gazette-tide-letter", "asks Ada Quill to end the contract") == 2
    outcomes = [item.outcome for one in site.annotations.values() for item in one.evidence]
    assert {outcome.verdict for outcome in outcomes if outcome} == {Verdict.CHECKED}


def test_order_of_records(tmp_path: Path) -> None:
    """Records stand newest first; what surely happened on a day comes before what happened by then."""
    record = (
        "- id: {id}\n  type: statement\n  date: {date}\n  claim: x\n  said_by: [gazette]\n"
        "  evidence: [{e}]\n  added: 2024-06-03\n"
    )
    dates = {"by": "../2024-05-20", "since": "2024-05-21/..", "month": "2024-05", "day": "2024-05-21"}
    evidence = "{source: gazette-tide-letter, quote: four of its authors}"
    text = "".join(
        record.replace("{id}", id).replace("{date}", date).replace("{e}", evidence) for id, date in dates.items()
    )
    site = linked(tmp_path, {"annotations/more.yaml": text})
    assert [one.id for one in site.current][:6] == ["month", "day", "since", "quill-answer", "tide-letter-growth", "by"]


def test_origin_of_a_reprint(tmp_path: Path) -> None:
    """A reprint of a reprint counts for the first of them."""
    start = "---\ntitle: T\npublisher: gazette\npublished: 2024-05-20\n"
    answer = f"{start}reprints: {{source: gazette-tide-letter, how: copy}}\n---\n"
    letter = f"{start}reprints: {{source: herald-tide-letter, how: rewrite}}\n---\n"
    files = {
        "sources/gazette-tide-answer.md": answer,
        "sources/gazette-tide-letter.md": letter,
        "sources/herald-tide-letter.md": f"{start}held: false\n---\n",
    }
    site = linked(tmp_path, files)
    assert {one.origin for one in site.sources.values() if one.id != "bhr-tide-contract"} == {"herald-tide-letter"}
    assert [one.id for one in site.copies["gazette-tide-letter"]] == ["gazette-tide-answer"]
