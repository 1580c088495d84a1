"""A build during which one file-system call goes wrong; run as a module, the whole program with that call."""

from __future__ import annotations

import errno
import inspect
import os
import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from generator.publish import fs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ERRORS = ("ENOSPC", "EIO", "EROFS", "EACCES")
SIGNALS = ("SIGTERM", "SIGINT")
KILLED = 9
CALLS = {name: call for name, call in inspect.getmembers(fs, inspect.isfunction) if call.__module__ == fs.__name__}
CALLS = {name: call for name, call in CALLS.items() if not name.startswith("_") and name != "staging_prefix"}
"""Every call by which publishing touches the disk."""


def strike(how: str) -> None:
    """Fail as the system does, leave at once and without a word, or receive a signal."""
    if how in ERRORS:
        number = getattr(errno, how)
        raise OSError(number, os.strerror(number), "a file")
    if how == "exit":
        os._exit(KILLED)
    if how in SIGNALS:
        os.kill(os.getpid(), getattr(signal, how))


@contextmanager
def sabotaged(how: str, function: str, number: int) -> Iterator[list[str]]:
    """Let call `number` of a function, or of `any`, go wrong; give the calls made so far."""
    made: list[str] = []
    counted: list[str] = []

    def watched(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def stand_in(*arguments: Any) -> Any:
            made.append(name)
            if function in (name, "any"):
                counted.append(name)
                if len(counted) == number:
                    _break(how, name, arguments)
            return call(*arguments)

        return stand_in

    with patch.multiple(fs, **{name: watched(name, call) for name, call in CALLS.items()}):
        yield made


def _break(how: str, name: str, arguments: tuple[Any, ...]) -> None:
    """Go wrong; a write that does has written half of its bytes."""
    if name == "write":
        path, data = arguments
        CALLS["write"](path, data[: len(data) // 2])
    strike(how)


if __name__ == "__main__":
    from generator.cli import main

    _, how, function, number, *sys.argv[1:] = sys.argv
    with sabotaged(how, function, int(number)):
        main()
