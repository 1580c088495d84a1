"""One function for each rule on content as a whole, named for the problem it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.diagnostics.diagnostic import Diagnostic
from generator.link.checks.borrowing import borrowed_words
from generator.link.checks.draft import Draft
from generator.link.checks.evidence import missing_evidence, no_quote, source_not_held
from generator.link.checks.fields import misplaced_field, reserved_id, unknown_field, unknown_term
from generator.link.checks.names import mixed_script
from generator.link.checks.quoting import overquoted_source, overused_quote, title_as_quote, unquoted_words
from generator.link.checks.relations import cycle
from generator.link.checks.support import unsupported_claim
from generator.link.checks.use import (
    no_address,
    no_archived_copy,
    uncited_paragraph,
    unused_entity,
    unused_source,
    unwritten_summary,
)

__all__ = ["CHECKS", "Draft"]

CHECKS: tuple[Callable[[Draft], Iterator[Diagnostic]], ...] = (
    missing_evidence,
    source_not_held,
    no_quote,
    misplaced_field,
    reserved_id,
    unknown_field,
    unknown_term,
    mixed_script,
    cycle,
    unquoted_words,
    overquoted_source,
    title_as_quote,
    overused_quote,
    borrowed_words,
    unsupported_claim,
    uncited_paragraph,
    unused_source,
    unwritten_summary,
    unused_entity,
    no_archived_copy,
    no_address,
)
