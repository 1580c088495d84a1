"""`attributed serve`: the site on this machine, built again whenever content, templates or assets change."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

import click

from generator.build import build, compile_site
from generator.commands import status
from generator.commands.options import content_folder, content_option
from generator.diagnostics.show_terminal import show
from generator.publish.search import find_program
from generator.read.locate import locate
from generator.render.folders import assets_folder, templates_folder


@click.command("serve")
@content_option
@click.option("--port", default=8000, show_default=True, help="The port to listen on.")
def serve_command(content: Path, port: int) -> int:
    """Serve the site on this machine; an error keeps the last good page and shows itself there."""
    content_folder(content)
    try:
        from generator.commands.live import LOOPBACK, State, make_server
    except ImportError:
        raise click.UsageError("serving needs the extra `serve`: pip install 'attributed[serve]'") from None
    with tempfile.TemporaryDirectory(prefix="attributed-") as folder:
        output = Path(folder, "site")
        address = f"http://{LOOPBACK}:{port}/"
        watched = [content, templates_folder(), assets_folder()]
        state = State(rebuild(content, output, address))
        try:
            server = make_server(output, port, state, lambda: rebuild(content, output, address), watched)
        except OSError as reason:
            click.echo(f"port {port} cannot be used: {reason.strerror}; name another with --port", err=True)
            return status.ENVIRONMENT
        with suppress(KeyboardInterrupt):
            click.echo(f"serving {content} at {address} (stop with Ctrl-C)")
            server.serve(port=port, host=LOOPBACK)
    return status.DONE


def rebuild(content: Path, output: Path, address: str) -> str:
    """Build again; give the diagnostics as text where the content is wrong, and then the last good site stays."""
    compiled = compile_site(content)
    located = locate(compiled.judged.shown, content)
    if located:
        click.echo(show(located, folder=content.as_posix()), err=True)
    if not compiled.site:
        return show([one for one in located if one.diagnostic.is_error], folder=content.as_posix())
    done = build(compiled, output, base_url=address, search=bool(find_program()), report=lambda pages: None)
    click.echo(f"built {len(compiled.pages)} pages, {done.written} files changed")
    return ""
