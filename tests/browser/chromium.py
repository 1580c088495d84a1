"""The machine's own Chromium: where it is, and how it is started."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

# The same names in the same order as in .ci/system-packages.
NAMES = ("chromium", "chromium-browser", "google-chrome")
MISSING = "the browser tests need Chromium: install it, or name the program in ATTRIBUTED_CHROMIUM"
FLAGS = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)


def find() -> str | None:
    """Return the path of the program, or None where there is none."""
    named = os.environ.get("ATTRIBUTED_CHROMIUM")
    candidates = (named,) if named else NAMES
    return next((path for name in candidates if (path := shutil.which(name))), None)


def launch(playwright: Playwright, program: str) -> Browser:
    """Start the browser; it reaches this machine and no other."""
    # Chromium refuses to run as root inside its sandbox; for everybody else the sandbox stays.
    return playwright.chromium.launch(executable_path=program, args=list(FLAGS), chromium_sandbox=os.geteuid() != 0)
