"""Measure the share of quote checks in a clean build."""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from generator import build
from generator.link import quotes

RUNS = 5


def main() -> None:
    """Build the corpus several times, and print medians."""
    content = Path(sys.argv[1])
    spent: list[float] = []
    check = quotes.outcome_of

    def timed(*given: object) -> object:
        started = process_time()
        try:
            return check(*given)  # type: ignore[arg-type]
        finally:
            spent.append(process_time() - started)

    quotes.outcome_of = timed  # type: ignore[assignment]
    wholes, checks = [], []
    for _ in range(RUNS):
        spent.clear()
        with TemporaryDirectory() as folder:
            started = process_time()
            compiled = build.compile_site(content)
            build.build(compiled, Path(folder, "site"), report=lambda done: None)
            wholes.append(process_time() - started)
            checks.append(sum(spent))
    shares = [check / whole for check, whole in zip(checks, wholes, strict=True)]
    print(f"{len(spent):,} quotes, medians of {RUNS} clean builds, CPU seconds")  # noqa: T201
    print(f"build {median(wholes):.2f}, quote checks {median(checks):.2f}, share {100 * median(shares):.1f} %")  # noqa: T201


if __name__ == "__main__":
    main()
