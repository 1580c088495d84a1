"""What a claim says stands in its evidence, as far as a rule can tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic
from generator.evidence.claim import Claim, Support, Unsupported, unsupported
from generator.link.checks.draft import Draft, found
from generator.link.ref import Ref
from generator.link.site import Annotation, Entity

WHAT = {
    "number": "the number",
    "sum": "the sum",
    "date": "the date",
    "figure": "the figure",
    "party": "the party",
}


def unsupported_claim(draft: Draft) -> Iterator[Diagnostic]:
    """Find numbers, sums, dates and parties of a claim that its evidence does not give."""
    for written, annotation in draft.annotations():
        # Evidence that could not be resolved may hold what seems to be missing.
        if annotation.evidence and len(annotation.evidence) == len(written.record.evidence):
            for one in _lacking(annotation, draft):
                message = f"{WHAT[one.kind]} `{one.said}` stands in none of the quotes"
                hint = "quote the words that hold it" + (
                    "" if one.kind == "party" else ", or explain it under `derived:`"
                )
                keys = ("claim",)
                yield found(rules.UNSUPPORTED_CLAIM, written, keys, message, hint, _words(one))


def _lacking(annotation: Annotation, draft: Draft) -> list[Unsupported]:
    lacking = unsupported(_claim(annotation, draft.site.entities), _support(annotation))
    said = {one.said.replace(",", "") for one in lacking if one.kind == "number"}
    return [
        one
        for one in lacking
        if not (one.kind == "figure" and one.said in said)
        and not (one.kind == "party" and _is_unknown(annotation, draft))
    ]


def _is_unknown(annotation: Annotation, draft: Draft) -> bool:
    """Tell whether the fingerprint that says whom a source names is broken, which is said where it stands."""
    return any(("fingerprints", item.source.id) in draft.records.broken for item in annotation.evidence)


def _claim(annotation: Annotation, entities: Mapping[Ref, Entity]) -> Claim:
    record = annotation.record
    figures = [
        (value, figure.unit)
        for figure in record.figures
        for value in (figure.value, figure.min, figure.max)
        if value is not None
    ]
    return Claim(
        text=annotation.claim.text,
        figures=tuple(figures),
        parties={str(ref): _names(entities[ref]) for ref in annotation.named if ref.kind != "events"},
        derived=tuple(record.derived),
    )


def _names(entity: Entity) -> tuple[str, ...]:
    record = entity.record
    return tuple(name for name in (record.name, record.short_name, *record.aliases) if name)


def _support(annotation: Annotation) -> Support:
    sources = [item.source for item in annotation.evidence]
    return Support(
        quotes=tuple(item.record.quote for item in annotation.evidence),
        titles=tuple(source.record.title for source in sources),
        dates=tuple(source.record.published.text for source in sources if source.record.published),
        mentions=frozenset(ref for source in sources if source.fingerprint for ref in source.fingerprint.mentions),
    )


def _words(one: Unsupported) -> str:
    return one.said if one.kind in ("number", "sum", "date") else ""
