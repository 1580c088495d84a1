"""The development server: livereload, bound to this machine, with pages that show what is wrong with the content.

livereload's own server accepts any host and origin and puts an inline script into pages, which the site's policy
forbids; here requests from elsewhere are refused, and the script comes from an address of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from livereload import Server
from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado import web

LOOPBACK = "127.0.0.1"
HOSTS = (LOOPBACK, "localhost")
STYLE = ".attributed-notice{margin:0;padding:16px;background:#fff3f3;color:#14201c;border-bottom:3px solid #841402}\
.attributed-notice pre{margin:8px 0 0;overflow-x:auto;font:14px/1.5 ui-monospace,monospace;white-space:pre}"
EMPTY = "<!doctype html><html lang=en><head><meta charset=utf-8><title>Not built yet</title></head><body></body></html>"


@dataclass(slots=True)
class State:
    """The outcome of the last build."""

    notice: str = ""
    """The diagnostics, where the content is wrong; then pages are those of the last good build."""


def make_server(folder: Path, port: int, state: State, rebuild: Callable[[], str], watched: list[Path]) -> Server:
    """Make a server of a folder that calls `rebuild` on changes; what that returns is shown on every page.

    Raise OSError where the port cannot be used.
    """

    def again() -> None:
        state.notice = rebuild()

    server = Server()
    for path in watched:
        server.watch(str(path), again)
    LiveReloadHandler.DEFAULT_RELOAD_TIME = 0
    LiveReloadHandler.watcher = server.watcher
    LiveReloadHandler.live_css = False
    own = {"port": port, "state": state}
    web.Application(
        [
            (r"/livereload", _Socket, {"port": port}),
            (r"/livereload\.js", _Script, {"port": port}),
            (r"/attributed-serve\.css", _Style, {"port": port}),
            (r"/(.*)", _Pages, {"path": str(folder), "default_filename": "index.html"} | own),
        ]
    ).listen(port, address=LOOPBACK)
    # The pages are served by the application above; livereload's own would only listen a second time.
    server.application = lambda *args, **kwargs: None
    return server


def with_notice(html: str, notice: str, port: int) -> str:
    """Put livereload's script into a page, and above the page what is wrong with the content."""
    head = (
        f'<script src="/livereload.js?port={port}" defer></script><link rel="stylesheet" href="/attributed-serve.css">'
    )
    html = html.replace("</head>", f"{head}</head>", 1)
    if not notice:
        return html
    start = html.find(">", html.find("<body")) + 1
    title = "<strong>The content is wrong; below is the last good build.</strong>"
    shown = f'<div class="attributed-notice" role="alert">{title}<pre>{escape(notice)}</pre></div>'
    return html[:start] + shown + html[start:]


class _Guarded(web.RequestHandler):
    """Refuse requests that were not meant for this server."""

    port = 0

    def prepare(self) -> None:
        """Refuse other hosts, by which a page elsewhere could read this one [DNS rebinding]."""
        if self.request.host not in {f"{host}:{self.port}" for host in HOSTS}:
            raise web.HTTPError(403)


class _Pages(_Guarded, web.StaticFileHandler):
    def initialize(self, path: str, default_filename: str, port: int, state: State) -> None:  # type: ignore[override]
        super().initialize(path, default_filename)
        self.port, self.state = port, state

    async def get(self, path: str, include_body: bool = True) -> None:
        """Serve a page with the notice, anything else as it is."""
        named = f"{path}index.html" if not path or path.endswith("/") else path
        if not named.endswith(".html"):
            await super().get(path, include_body)
            return
        file = Path(self.root, named).resolve()
        if not file.is_relative_to(Path(self.root).resolve()) or not file.is_file():
            self.set_status(404)
            file = Path(self.root, "404.html")
        html = file.read_text("utf-8") if file.is_file() else EMPTY
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        self.finish(with_notice(html, self.state.notice, self.port))

    def compute_etag(self) -> None:
        """Give no tag; nothing is to be kept by browsers."""

    def set_extra_headers(self, path: str) -> None:
        """Keep browsers from showing an earlier build."""
        self.set_header("Cache-Control", "no-store")


class _Style(_Guarded):
    def initialize(self, port: int) -> None:
        self.port = port

    def get(self) -> None:
        """Serve the style of the notice."""
        self.set_header("Content-Type", "text/css")
        self.finish(STYLE)


class _Script(_Guarded, LiveReloadJSHandler):  # type: ignore[misc]
    def initialize(self, port: int) -> None:
        self.port = port


class _Socket(_Guarded, LiveReloadHandler):  # type: ignore[misc]
    def initialize(self, port: int) -> None:
        self.port = port

    def check_origin(self, origin: str) -> bool:
        """Let only pages of this server listen."""
        return urlsplit(origin).netloc in {f"{host}:{self.port}" for host in HOSTS}
