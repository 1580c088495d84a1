"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

content_option = click.option(
    "--content",
    type=click.Path(path_type=Path),
    default="content",
    show_default=True,
    help="The folder of the content.",
)
output_option = click.option(
    "--output", type=click.Path(path_type=Path), default="site", show_default=True, help="The folder of the site."
)
strict_option = click.option("--strict", is_flag=True, help="Let warnings stop the build as errors do.")


def content_folder(folder: Path) -> Path:
    """Check that there is a content folder; a missing one is a slip on the command line."""
    if not folder.is_dir():
        raise click.UsageError(f"there is no folder `{folder}`; name the content folder with `--content`")
    return folder
