"""Telling how far long work has come: a caller's function, or a line on a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

Callback = Callable[[int, int], object]


class Progress:
    """Called with how much is done of a whole.

    On a terminal a line shows it, from the second second on.
    """

    def __init__(self, what: str, total: int, callback: Callback | None = None) -> None:
        self._what = what
        self._total = total
        self._callback = callback
        self._begin = time.monotonic()
        self._shown = ""
        self._line = callback is None and sys.stderr is not None and sys.stderr.isatty()

    def __call__(self, done: int) -> None:
        if self._callback is not None:
            self._callback(done, self._total)
        elif self._line and self._total > 0 and time.monotonic() - self._begin > 1:
            self._show(f"{self._what}: {100 * done // self._total} %")

    def end(self) -> None:
        """Take the line away."""
        if self._shown:
            self._show("")

    def _show(self, text: str) -> None:
        if text == self._shown:
            return
        sys.stderr.write("\r" + text.ljust(len(self._shown)) + ("" if text else "\r"))
        sys.stderr.flush()
        self._shown = text
