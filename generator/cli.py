"""The command line: arguments in, exit status out."""

from __future__ import annotations

import signal
import sys
from types import FrameType

import click

from generator import __version__
from generator.commands import status
from generator.commands.build import build_command
from generator.commands.check import check_command
from generator.commands.explain import explain_command
from generator.commands.import_source import import_command
from generator.commands.reference import reference_command
from generator.commands.serve import serve_command
from generator.commands.verify import verify_command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="attributed %(version)s")
def attributed() -> None:
    """Compile sources and annotations into a site on which every sentence can be followed to a passage."""


for command in (
    build_command,
    check_command,
    import_command,
    serve_command,
    verify_command,
    explain_command,
    reference_command,
):
    attributed.add_command(command)


class Terminated(BaseException):
    """Unwind the program when the system asks it to stop, so that nothing is left behind."""


def main() -> None:
    """Run the command line and leave with its exit status."""
    signal.signal(signal.SIGTERM, _terminate)
    try:
        sys.exit(attributed(standalone_mode=False, prog_name="attributed"))
    except click.ClickException as error:
        error.show()
        sys.exit(status.USAGE)
    except OSError as reason:
        if reason.errno is None:
            raise  # Jinja's TemplateNotFound is an OSError as well, and a fault of ours.
        click.echo(reason, err=True)
        sys.exit(status.ENVIRONMENT)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(status.INTERRUPTED)
    except Terminated:
        sys.exit(status.TERMINATED)


def _terminate(number: int, frame: FrameType | None) -> None:
    raise Terminated
