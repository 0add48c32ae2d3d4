"""One instance of the engine's wasm with one open model in it: the only file that calls into wasm.

The functions are those of src/bindings/sapwood.h. A trap ends one instance, and its memory goes with it.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial
from importlib import resources
from typing import Any

import numpy as np
import numpy.typing as npt
import wasmtime

from ._errors import SapwoodError, engine_failure, failure

Floats = npt.NDArray[np.float64]

RAW, RESPONSE, PROBABILITY, LABEL = range(4)

_ABI = 1
_PIECE = 1 << 18  # bytes of a file that are copied into the engine at a time
_NAME = "this version's sapwood.wasm"
# Rows go in by parts of so many doubles, at least a group of them: rows of a group share what the engine fetches.
_BATCH = 1 << 18
_GROUP = 16


@cache
def _compiled() -> tuple[wasmtime.Engine, wasmtime.Module]:
    file = resources.files(__package__) / "sapwood.wasm"
    try:
        code = file.read_bytes()
    except OSError as error:
        expected = 'a wheel of the package; from a checkout, run "npm run build" in its root and install python/ again'
        raise failure("wasm", "sapwood.wasm", "the engine is not in this installation", "no file", expected) from error
    try:
        engine = wasmtime.Engine()
        return engine, wasmtime.Module(engine, code)
    except wasmtime.WasmtimeError as error:
        raise failure("wasm", "sapwood.wasm", "the engine could not be compiled", error, _NAME) from error


def _exit(code: int) -> None:
    raise RuntimeError(f"the engine exits with {code}")


class Instance:
    """The exported functions, and the memory. One thread at a time."""

    def __init__(self) -> None:
        with _starting:
            engine, module = _compiled()
        linker = wasmtime.Linker(engine)
        i32 = wasmtime.ValType.i32()
        linker.define_func("env", "emscripten_notify_memory_growth", wasmtime.FuncType([i32], []), lambda _: None)
        linker.define_func("wasi_snapshot_preview1", "proc_exit", wasmtime.FuncType([i32], []), _exit)
        self._store = wasmtime.Store(engine)
        try:
            self._exports: Any = linker.instantiate(self._store, module).exports(self._store)
            self._memory: Any = self._exports["memory"]
            self._trap: BaseException | None = None
            self.call("_initialize")
            version = self.call("sw_abi_version")
        except (KeyError, wasmtime.WasmtimeError, wasmtime.Trap) as error:
            raise failure("wasm", "sapwood.wasm", "this is not the engine of this package", error, _NAME) from error
        if version != _ABI:
            got = f"an engine with the C interface {version}"
            raise failure("wasm", "sapwood.wasm", "this is not the engine of this package", got, _NAME)

    def call(self, name: str, *arguments: float) -> int:
        """Call an exported function; addresses come back as numbers without a sign."""
        if self._trap is None:
            try:
                result = self._exports[name](self._store, *arguments)
                return 0 if result is None else int(result)
            except (wasmtime.Trap, wasmtime.WasmtimeError, RuntimeError) as error:
                self._trap = error
        what = (
            "the engine stopped with a fault of its own, and this model with it (others are not touched); load it again, "
            "and please report what led here"
        )
        raise failure("wasm", "the engine", what, str(self._trap).strip().splitlines()[-1]) from self._trap

    def memory(self, address: int, size: int) -> npt.NDArray[np.uint8]:
        """A part of the memory, good until the next call."""
        return np.frombuffer(self._memory.get_buffer_ptr(self._store, size, address), np.uint8) if size else np.empty(0, np.uint8)

    def doubles(self, address: int, count: int) -> Floats:
        """A part of the memory as doubles, good until the next call."""
        return self.memory(address, 8 * count).view(np.float64)

    def text(self, address: int) -> str:
        """The text that begins at an address and ends before a zero byte."""
        found = bytearray()
        while True:
            piece = bytes(self.memory(address + len(found), min(4096, self._memory.data_len(self._store) - address - len(found))))
            end = piece.find(b"\0")
            found += piece if end < 0 else piece[:end]
            if end >= 0:
                return found.decode()

    def address(self, name: str, *arguments: float) -> int:
        """Call a function that answers with an address."""
        return self.call(name, *arguments) & 0xFFFFFFFF

    def allocate(self, size: int, what: str) -> int:
        # A size beyond 32 bits would wrap round.
        address = self.address("sw_alloc", signed(size)) if size < 1 << 32 else 0
        if address == 0:
            raise failure("out_of_memory", what, f"there is no memory for {what}", f"{size} bytes", "fewer rows at a time")
        return address

    def put(self, data: bytes | bytearray | memoryview, what: str) -> int:
        """A copy of the bytes in the engine's memory; to be freed."""
        address = self.allocate(len(data), what)
        self.memory(address, len(data))[:] = np.frombuffer(data, np.uint8)
        return address

    def error(self, rename: Callable[[str], str] = lambda place: place) -> SapwoodError:
        """The last failure."""
        parts = json.loads(self.text(self.address("sw_error")))
        return engine_failure(parts, rename(parts["place"]))


_starting = threading.Lock()


def signed(number: int) -> int:
    """A number of 32 bits as wasm's i32, which has a sign."""
    return number - (1 << 32) if number >= 1 << 31 else number


class Engine:
    """An open model in an instance of its own.

    Calls wait for each other: a model serves one thread at a time.
    """

    def __init__(self, instance: Instance, model: int) -> None:
        self._instance = instance
        self._model = signed(model)
        self._lock = threading.Lock()
        self._room = (0, 0)  # address and doubles of the batch, kept from call to call
        self._closed = False
        self.description: dict[str, Any] = json.loads(instance.text(instance.address("sw_describe", self._model)))
        outputs = self.description["outputs"]
        self._widths = [outputs[answer] for answer in ("raw", "response", "probability", "label")]

    @staticmethod
    def open(pieces: Iterable[bytes], size: int = 0, options: str = "") -> Engine:
        """Read a model file from its bytes as they come.

        Parameters
        ----------
        pieces
            The uncompressed file.
        size
            How many bytes will come, 0 where that is not known.
        options
            JSON, as of sw_open.
        """
        instance = Instance()
        text = options.encode()
        buffer = instance.allocate(max(_PIECE, len(text)), "the model file")
        instance.memory(buffer, len(text))[:] = np.frombuffer(text, np.uint8)
        loader = instance.call("sw_start", signed(size) if size < 1 << 32 else 0, signed(buffer), len(text))
        if loader == 0:
            raise instance.error()
        for piece in pieces:
            for at in range(0, len(piece), _PIECE):
                part = np.frombuffer(piece, np.uint8, min(_PIECE, len(piece) - at), at)
                instance.memory(buffer, len(part))[:] = part
                if instance.call("sw_feed", loader, signed(buffer), len(part)) != 0:
                    raise instance.error()
        instance.call("sw_free", signed(buffer))
        model = instance.address("sw_finish", loader)
        if model == 0:
            raise instance.error()
        return Engine(instance, model)

    def predict(self, answer: int, rows: Floats, first: int = 0) -> Floats:
        """(n, width of the answer); first: the number of the first row, for messages."""
        return self._ask(rows, [self._widths[answer]], "sw_predict", lambda x, _: (answer, *x), first)[0]

    def predict_draws(self, rows: Floats) -> Floats:
        """(n, draws × responses)."""
        draws: int = self.description["info"]["draws"]
        return self._ask(rows, [draws * self._widths[RESPONSE]], "sw_predict_draws", lambda x, _: x)[0]

    def predict_interval(self, rows: Floats, level: float, kind: int, method: int, seed: int) -> tuple[Floats, Floats]:
        """Lower and upper, each (n, responses)."""
        width = self._widths[RESPONSE]
        lower, upper = self._ask(
            rows,
            [width, width],
            "sw_predict_interval",
            lambda x, first: (*x, float(level), kind, method, float(seed), first),
        )
        return lower, upper

    def predict_quantiles(self, rows: Floats, probabilities: Floats) -> Floats:
        """(n, responses × probabilities)."""
        width = self._widths[RESPONSE] * len(probabilities)
        with self._lock:
            address = signed(self._open().put(probabilities.tobytes(), "the probabilities"))
        try:
            return self._ask(rows, [width], "sw_predict_quantiles", lambda x, _: (*x, address, len(probabilities)))[0]
        finally:
            self._free(address)

    def posterior_probability(self, rows: Floats, above: float, below: float) -> Floats:
        """(n, responses)."""
        return self._ask(rows, [self._widths[RESPONSE]], "sw_posterior_probability", lambda x, _: (*x, float(above), float(below)))[0]

    def self_test(self) -> None:
        """Run the golden rows again. Errors: golden_mismatch."""
        with self._lock:
            if self._open().call("sw_self_test", self._model) != 0:
                raise self._instance.error()

    def set_golden(self, rows: Floats, raw: Floats, response: Floats, draws: Floats | None = None) -> None:
        """Keep the package's own answers as golden rows; draws: of the first of them. Errors: golden_mismatch."""
        with self._lock:
            instance = self._open()
            parts = [signed(instance.put(part.tobytes(), "the golden rows")) for part in (rows, raw, response)]
            given = np.empty(0) if draws is None else np.ascontiguousarray(draws)
            parts.append(signed(instance.put(given.tobytes(), "the golden rows")))
            status = instance.call("sw_set_golden", self._model, parts[0], len(rows), *parts[1:], 0 if draws is None else len(draws))
            for part in parts:
                instance.call("sw_free", part)
            if status != 0:
                raise instance.error()

    def save(self, options: str = "") -> bytes:
        """The model as a Sapwood file; options: JSON, as of sw_save."""
        with self._lock:
            instance = self._open()
            text = options.encode()
            given = signed(instance.put(text, "the options"))
            address = instance.address("sw_save", self._model, given, len(text))
            instance.call("sw_free", given)
            if address == 0:
                raise instance.error()
            size = instance.address("sw_saved_size", self._model)
            return instance.memory(address, size).tobytes()

    def close(self) -> None:
        """Give the memory back. Calls after it are errors."""
        with self._lock:
            self._closed = True
            del self._instance

    def _open(self) -> Instance:
        if self._closed:
            raise failure("disposed", "", "the model was closed before the call", expected="sapwood.load on its file again")
        return self._instance

    def _free(self, address: int) -> None:
        with self._lock:
            if not self._closed:
                self._instance.call("sw_free", address)

    def _ask(
        self,
        rows: Floats,
        widths: Sequence[int],
        function: str,
        arguments: Callable[[tuple[int, int, int, int], int], tuple[float, ...]],
        first: int = 0,
    ) -> list[Floats]:
        """Call a function that takes rows, as many of them at a time as fit well.

        Parameters
        ----------
        rows
            (n, inputs)
        widths
            Doubles per row of each of its outputs.
        arguments
            What stands between the model and the outputs, made of the rows' place and the number of the first of them.
        first
            The number of the first row, for messages.

        Returns
        -------
        For each output (n, width).
        """
        count, inputs = rows.shape
        answers = [np.empty((count, width)) for width in widths]
        per_row = inputs + sum(widths)
        part = max(_GROUP, _BATCH // max(1, per_row))
        with self._lock:
            instance = self._open()
            at = self._reserve(min(part, count) * per_row)
            for begin in range(0, count, part):
                size = min(part, count - begin)
                instance.doubles(at, size * inputs)[:] = rows[begin : begin + size].ravel()
                places = [at + 8 * size * (inputs + sum(widths[:k])) for k in range(len(widths))]
                x = (signed(at), size, inputs, 1)
                if instance.call(function, self._model, *arguments(x, begin), *map(signed, places)) != 0:
                    raise instance.error(partial(_renumbered, first=first + begin))
                for answer, place, width in zip(answers, places, widths, strict=True):
                    answer[begin : begin + size] = instance.doubles(place, size * width).reshape(size, width)
        return answers

    def _reserve(self, doubles: int) -> int:
        """Room for a batch, kept from call to call."""
        address, room = self._room
        if doubles > room:
            self._room = (0, 0)
            self._instance.call("sw_free", signed(address))
            address = self._instance.allocate(8 * doubles, "the batch")
            self._room = (address, doubles)
        return address


def _renumbered(place: str, first: int) -> str:
    """The engine counts rows from the first one that it was given."""
    return re.sub(r"^row (\d+)", lambda found: f"row {int(found[1]) + first}", place)


def error_codes() -> dict[str, str]:
    """Each code of errors that the engine knows, and what it means."""
    instance = Instance()
    codes: dict[str, str] = json.loads(instance.text(instance.address("sw_error_codes")))
    return codes
