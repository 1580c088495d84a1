"""Write the gallery into a folder: `python -m tests.gallery FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.built import CONTENT, compile_content
from tests.gallery.show import write_gallery

if __name__ == "__main__":
    site = compile_content(CONTENT).site
    if not site:
        sys.exit("the gallery takes its vocabulary from the content, and that is wrong: see make check")
    write_gallery(site, Path(sys.argv[1]))
