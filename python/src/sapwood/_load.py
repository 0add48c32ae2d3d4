"""Opening model files: any that the engine reads, gzipped or not."""

from __future__ import annotations

import gzip
import io
import json
import os
import zlib
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, Literal

from ._engine import Engine
from ._errors import failure, show
from ._model import Model
from ._progress import Callback, Progress

ModelFile = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO

_PIECE = 1 << 20


def load(
    source: ModelFile,
    *,
    schema: Mapping[str, Any] | None = None,
    iterations: Literal["best", "all"] | tuple[int, int] | None = None,
    progress: Callback | None = None,
    max_bytes: int = 1 << 30,
) -> Model:
    """Open a model file: a Sapwood file, XGBoost's JSON or UBJSON, stochtree's JSON; gzipped or not.

    Golden rows in the file are run, and a model that does not reproduce them is refused.

    Parameters
    ----------
    source
        A path, the file's bytes, or an open binary file.
    schema
        What the file does not tell: ``{"inputs": [{"name": …, "levels": […], "unit": …}], "labels": […], "missing": …}``.
    iterations
        Boosting rounds: ``"best"``, ``"all"`` or ``(from, to)``; by default those that the library's own wrapper uses.
    progress
        Called with the bytes read and the size of the file. By default long reads show a line on a terminal.
    max_bytes
        The largest model to accept, unpacked.

    Returns
    -------
    Model

    Raises
    ------
    SapwoodError
        With a code of docs/errors.md: ``truncated``, ``malformed``, ``unsupported``, ``digest_mismatch``…
    """
    options: dict[str, Any] = {}
    if iterations is not None:
        options["rounds"] = iterations if isinstance(iterations, str) else list(iterations)
    if schema is not None:
        options["schema"] = schema
    return Model(open_engine(source, options, progress, max_bytes))


def open_engine(source: ModelFile, options: Mapping[str, Any], progress: Callback | None = None, max_bytes: int = 1 << 30) -> Engine:
    """As load; options: of sw_open."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        file: BinaryIO = io.BytesIO(source)
        name = "the bytes"
    elif isinstance(source, (str, os.PathLike)):
        name = show(os.fspath(source))
        try:
            file = open(source, "rb")
        except OSError as error:
            raise failure(
                "invalid_argument",
                "source",
                "the file cannot be opened",
                error.strerror or error,
                "the path of a model file",
            ) from error
    elif hasattr(source, "read"):
        file, name = source, "the file"
    else:
        expected = "a path, the bytes of a model file, or an open binary file"
        raise failure("invalid_argument", "source", "this is no model file", type(source).__name__, expected)
    size = _size(file)
    shown = Progress(f"reading {name}", size, progress)
    try:
        head = file.read(2)
        if not isinstance(head, bytes):
            raise failure("invalid_argument", "source", "the file is open as text", expected='open(path, "rb")')
        rest = _Again(head, file)
        content = gzip.GzipFile(fileobj=rest) if head == b"\x1f\x8b" else rest
        pieces = _pieces(content, rest, shown, max_bytes)
        return Engine.open(pieces, size if content is rest else 0, json.dumps(options) if options else "")
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        code = "truncated" if isinstance(error, EOFError) else "malformed"
        raise failure(code, "source", "the file is compressed, and damaged", error, "a whole gzip file") from error
    finally:
        shown.end()
        if isinstance(source, (str, os.PathLike)):
            file.close()


class _Again(io.RawIOBase):
    """A file of which some bytes were read already; counts what was read."""

    def __init__(self, head: bytes, file: BinaryIO) -> None:
        self._head = head
        self._file = file
        self.done = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        piece, self._head = self._head or self._file.read(size), b""
        self.done += len(piece)
        return piece


def _pieces(content: io.RawIOBase | gzip.GzipFile, counted: _Again, progress: Progress, most: int) -> Iterator[bytes]:
    total = 0
    while piece := content.read(_PIECE):
        total += len(piece)
        if total > most:
            raise failure(
                "too_large",
                "source",
                "the model is larger than max_bytes",
                f"more than {most} bytes",
                "a larger max_bytes, if this file is to be trusted",
            )
        progress(counted.done)
        yield piece


def _size(file: BinaryIO) -> int:
    """Bytes to come, 0 where nobody knows."""
    try:
        at = file.tell()
        size = file.seek(0, os.SEEK_END) - at
        file.seek(at)
        return size
    except (OSError, AttributeError, ValueError):
        return 0
