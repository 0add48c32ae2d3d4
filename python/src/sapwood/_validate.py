"""Every problem of rows at once.

What is an error, and how it is said, comes from where `predict` has it: reading the columns, reading the values, and the engine, which is
asked again with another value in place of each one that it refuses.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from ._engine import RAW, Engine, Floats
from ._errors import SapwoodError, failure, show
from ._rows import Input, Report, Schema, check_type, codes_of, is_missing, read_cells, unknown_category, value_of, wrong_type

Severity = Literal["error", "warning"]
Kind = Literal["missing", "type", "category", "infinite", "range", "integer", "column", "shape"]
_ABOUT_X = ("invalid_input", "unknown_category")
_PART = 256  # rows that the engine is asked for at a time


@dataclass(frozen=True)
class Problem:
    """Something about rows that their author should know.

    Attributes
    ----------
    severity : {"error", "warning"}
        error: `Model.predict` raises; warning: it answers.
    kind : str
        ``"missing"``; ``"type"``; ``"category"``, a name that the model has never seen; ``"infinite"``; ``"range"``, a number outside of
        what the model has seen, or can use; ``"integer"``, a number that is not whole; ``"column"``, one that is no input, is absent or
        does not fit; ``"shape"``, these are no rows.
    row : int or None
        None: of a row alone, and of what is about all rows.
    input : str or None
        The input, or the column that is none.
    value : object
        What was passed.
    message : str
        A sentence to act on; of an error, the one of `Model.predict`.
    expected : str
        What should have been there.
    """

    severity: Severity
    kind: Kind
    row: int | None
    input: str | None
    value: object
    message: str
    expected: str

    def __str__(self) -> str:
        return f"{self.severity}: {self.message}"


class _Notes(Report):
    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.told: set[tuple[int | None, str]] = set()  # inputs of which enough was said: in a row, or (None) in all

    def refused(self, error: SapwoodError, row: int | None, name: str, value: object, inputs: Iterable[str] = ()) -> None:
        kind: Kind = "column"
        if not inputs:
            kind = "category" if error.code == "unknown_category" else "missing"
        self.note("error", kind, row, name or None, value, error)
        self.told.update((row, one) for one in inputs)

    def ignored(self, row: int | None, name: str, value: object) -> None:
        self.note(
            "warning",
            "column",
            row,
            name,
            value,
            failure("", "" if row is None else f"row {row}", f"{show(name)} is not an input of the model, and is ignored"),
        )

    def note(self, severity: Severity, kind: Kind, row: int | None, name: str | None, value: object, said: SapwoodError) -> None:
        self.problems.append(Problem(severity, kind, row, name, value, said.message, said.expected))

    def knows(self, row: int, name: str) -> bool:
        return (None, name) in self.told or (row, name) in self.told


def validate(x: object, schema: Schema, engine: Engine) -> list[Problem]:
    """Row after row, and what is about all of them first. Errors: those that are not about x."""
    notes = _Notes()
    try:
        given = read_cells(x, schema, report=notes)
    except SapwoodError as error:
        if error.code not in _ABOUT_X:
            raise
        notes.note("error", "shape", None, None, x, error)
        return notes.problems
    cells = [column.tolist() for column in given.columns]
    rows = np.empty((given.rows, len(cells)))
    for j, of in enumerate(schema.inputs):
        rows[:, j] = _read(given.columns[j], cells[j], of, notes)
    _ask(rows, cells, schema, engine, notes)
    order = {name: j for j, name in enumerate(schema.names)}
    found = sorted(notes.problems, key=lambda p: (-1 if p.row is None else p.row, order.get(p.input or "", -1)))
    return [Problem(**{**vars(p), "row": None}) for p in found] if given.one else found


def _read(column: npt.NDArray[Any], cells: list[Any], of: Input, notes: _Notes) -> Floats:
    """The doubles of one input, another in place of each that is an error."""
    try:
        check_type(column, of)
    except SapwoodError as error:
        notes.refused(error, None, of.name, column, [of.name])
        return np.full(len(cells), _other(of))
    codes = codes_of(of)
    out = np.empty(len(cells))
    for r, value in enumerate(cells):
        try:
            try:
                out[r] = value_of(value, of, codes, r)
            except TypeError:
                raise wrong_type(show(value), of, r) from None
        except SapwoodError as error:
            kind: Kind = "category" if error.code == "unknown_category" else "type"
            notes.note("error", kind, r, of.name, value, error)
            notes.told.add((r, of.name))
            out[r] = _other(of)
            continue
        _look(out[r], value, of, r, notes)
    return out


def _look(x: float, value: object, of: Input, row: int, notes: _Notes) -> None:
    """What the training data did not have, although the model answers."""
    where = f"row {row}, input {show(of.name)}"
    if of.levels is not None:
        if x == -1 or (math.isnan(x) and not is_missing(value) and value != ""):
            said = unknown_category(value, of.name, of.levels, row)
            then = "It counts as missing" if of.unknown == "missing" else "The model has a rule for such ones"
            notes.problems.append(Problem("warning", "category", row, of.name, value, f"{said.message} {then}.", said.expected))
    elif math.isinf(x):
        notes.note("warning", "infinite", row, of.name, value, failure("", where, "a value is infinite", show(value), "a finite number"))
    elif of.kind == "boolean" and x not in (0, 1) and not math.isnan(x):
        notes.note("warning", "range", row, of.name, value, failure("", where, "a value is neither true nor false", show(value), "0 or 1"))
    elif of.kind != "number" and not x.is_integer() and not math.isnan(x):
        notes.note("warning", "integer", row, of.name, value, failure("", where, "a number is not whole", show(value), "a whole number"))
    elif (of.low is not None and x < of.low) or (of.high is not None and x > of.high):
        what = "a value is outside of what the model has seen"
        expected = f"{'' if of.low is None else f'{of.low:g}'} to {'' if of.high is None else f'{of.high:g}'}".strip()
        notes.note("warning", "range", row, of.name, value, failure("", where, what, show(value), expected))


def _ask(rows: Floats, cells: list[list[Any]], schema: Schema, engine: Engine, notes: _Notes) -> None:
    """What the engine refuses, until it refuses nothing more. It looks at all values before it looks at what comes of them, so rows
    before one that it refuses are asked again."""
    asked: set[tuple[int, int]] = set()
    overruled: set[tuple[int | None, str | None]] = set()  # warnings of what is an error
    for begin in range(0, len(rows), _PART):
        end = min(begin + _PART, len(rows))
        first, again = begin, False
        while first < end:
            try:
                engine.predict(RAW, rows[first:end], first)
                if not again:
                    break
                first, again = begin, False
            except SapwoodError as error:
                row, j = _place(error, schema)
                if (row, j) in asked:  # the other value is no better: the rest of this row is not known
                    first = row + 1
                    continue
                again = again or row > first
                first = row
                of, x = schema.inputs[j], rows[row, j]
                asked.add((row, j))
                rows[row, j] = _other(of)
                if notes.knows(row, of.name):
                    continue
                overruled.add((row, of.name))
                kind: Kind = "missing" if math.isnan(x) else "infinite" if math.isinf(x) else "range"
                notes.note("error", "category" if error.code == "unknown_category" else kind, row, of.name, cells[j][row], error)
    notes.problems = [p for p in notes.problems if p.severity == "error" or (p.row, p.input) not in overruled]


def _place(error: SapwoodError, schema: Schema) -> tuple[int, int]:
    """The row and the column that an error is about."""
    found = re.fullmatch(r'row (\d+), input "(.*)"', error.place, re.DOTALL)
    if error.code not in _ABOUT_X or found is None:
        raise error
    return int(found[1]), schema.names.index(found[2])


def _other(of: Input) -> float:
    """A value that is probably none of the problems."""
    if of.example is None or isinstance(of.example, str):
        return codes_of(of).get(of.example, 0.0 if of.kind == "category" else 1.0)
    return of.example
