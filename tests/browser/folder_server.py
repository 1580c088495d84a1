"""A static host for one folder on this machine, which answers as GitHub Pages does."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BytesIO
    from typing import BinaryIO


@contextmanager
def serve_folder(path: Path, base: str = "/") -> Iterator[str]:
    """Serve the folder under the path `base`, which begins and ends with a slash, and give its address."""
    handler = partial(FolderHandler, directory=str(path), base=base)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{base}"
        finally:
            server.shutdown()
            thread.join()


class FolderHandler(SimpleHTTPRequestHandler):
    """Answer with the files of one folder, or with its 404.html."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {".html": "text/html; charset=utf-8"}

    def __init__(self, *arguments: Any, base: str, **options: Any) -> None:
        self.base = base
        super().__init__(*arguments, **options)

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Refuse every address outside the base path."""
        if self.path.startswith(self.base):
            return super().send_head()
        self.send_error(HTTPStatus.NOT_FOUND)
        return None

    def translate_path(self, path: str) -> str:
        """Find the file of an address below the base path."""
        return super().translate_path("/" + path.removeprefix(self.base))

    def list_directory(self, path: str) -> None:  # type: ignore[override]
        """Show no folder that has no index.html."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what is not there with the site's own page, where it has one."""
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", self.extensions_map[".html"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *arguments: Any) -> None:
        """Stay silent; a test says what it expected."""
