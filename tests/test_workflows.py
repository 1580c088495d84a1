"""The workflows keep to least rights, whoever proposes a change."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

WORKFLOWS = Path(__file__).parents[1] / ".github" / "workflows"
ZIZMOR = Path(sys.executable).with_name("zizmor")


def audit(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run zizmor over the workflows of a folder, as strictly as it can without a network."""
    command = (ZIZMOR, "--offline", "--no-config", "--persona=auditor", "--format=plain", "--color=never", folder)
    return subprocess.run(command, capture_output=True, encoding="utf-8")


def workflows() -> dict[str, Any]:
    """Read every workflow; all scalars stay text, because YAML would take the key `on` for a truth value."""
    return {path.stem: yaml.load(path.read_bytes(), yaml.BaseLoader) for path in WORKFLOWS.glob("*.yml")}


def test_audit_finds_nothing() -> None:
    """The workflows are sound in zizmor's eyes."""
    result = audit(WORKFLOWS)
    assert (result.returncode, result.stdout.strip()) == (0, "No findings to report. Good job!")


def test_audit_finds_a_spoiled_workflow(tmp_path: Path) -> None:
    """An action that is not pinned to a commit is found, so silence means something."""
    spoiled = shutil.copytree(WORKFLOWS, tmp_path / ".github" / "workflows") / "check.yml"
    text = spoiled.read_text(encoding="utf-8")
    pin = next(line for line in text.splitlines() if "actions/checkout@" in line)
    spoiled.write_text(text.replace(pin, "      - uses: actions/checkout@v7"), encoding="utf-8")
    result = audit(tmp_path)
    assert result.returncode != 0
    assert "unpinned-uses" in result.stdout


def test_only_the_deployment_may_write() -> None:
    """No rights by default, and write access for the one job that publishes."""
    writers = [
        (name, job, right)
        for name, workflow in workflows().items()
        for job, details in workflow["jobs"].items()
        for right, level in details["permissions"].items()
        if level != "read"
    ]
    assert all(workflow["permissions"] == {} for workflow in workflows().values())
    assert writers == [("pages", "deploy", "pages"), ("pages", "deploy", "id-token")]


def test_what_starts_a_workflow() -> None:
    """A proposed change starts the check alone, never anything that has rights."""
    started = {name: set(workflow["on"]) for name, workflow in workflows().items()}
    assert started == {"check": {"pull_request"}, "pages": {"push", "workflow_dispatch"}}
