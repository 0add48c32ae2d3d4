"""From what a user has, a table or an array, to the matrix of doubles that a model takes: its columns in the model's order."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from ._engine import Floats
from ._errors import SapwoodError, failure, show, some


@dataclass(frozen=True)
class Input:
    """An input of a model, as docs/describe.md has it.

    Attributes
    ----------
    name : str
    kind : {"number", "integer", "boolean", "category"}
    missing : {"allowed", "error"}
    levels : tuple of str or None
        Names of the categories in code order; None: the caller passes codes, or numbers.
    unknown : {"error", "missing", "other"}
        What becomes of a category that is not among the levels; other: the model has a rule for it.
    label, unit : str
    low, high : float or None
        Of the data that the model was saved with.
    example : float, str or None
        A typical value of these, a category by its name: what a form may begin with.
    """

    name: str
    kind: str
    missing: str
    levels: tuple[str, ...] | None
    numeric_levels: bool
    unknown: str
    label: str
    unit: str
    low: float | None
    high: float | None
    example: float | str | None

    @staticmethod
    def of(description: Mapping[str, Any]) -> Input:
        levels = description["levels"]
        return Input(
            name=description["name"],
            kind=description["kind"],
            missing=description["missing"],
            levels=None if levels is None else tuple(levels),
            numeric_levels=description["numericLevels"],
            unknown=description["unknown"],
            label=description["label"],
            unit=description["unit"],
            low=description["low"],
            high=description["high"],
            example=description["example"],
        )


@dataclass(frozen=True)
class Factor:
    """A column of categories that its package turned into inputs of 0 and 1.

    Attributes
    ----------
    columns
        The input of each level, "" for a level that has none.
    other
        The input that is 1 for all other levels, or "".
    strict
        A missing value is an error; else it is 0 in all of its inputs.
    """

    columns: Mapping[str, str]
    other: str = ""
    strict: bool = True


@dataclass(frozen=True)
class Schema:
    """What a model takes."""

    inputs: Sequence[Input]
    named: bool
    factors: Mapping[str, Factor] = field(default_factory=dict)

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.inputs]


Table = dict[str, Any]  # columns by name, in order


class Report:
    """What becomes of something that does not fit and leaves the rest to be read: an error. `validate` takes note, and goes on."""

    def refused(self, error: SapwoodError, row: int | None, name: str, value: object, inputs: Iterable[str] = ()) -> None:
        """name: the column as the caller has it; inputs: those that cannot be read now."""
        raise error

    def ignored(self, row: int | None, name: str, value: object) -> None:
        """A column that is no input."""


_RAISE = Report()


def table_of(x: object, place: str = "X") -> Table | None:
    """The columns of a pandas or polars frame, an Arrow table or batch, or a mapping of columns; None: it is none of these."""
    if isinstance(x, Mapping):
        return {str(name): column for name, column in x.items()}
    library = type(x).__module__.partition(".")[0]
    names: Iterable[Any]
    if library == "pyarrow" and hasattr(x, "column_names"):
        names, column = x.column_names, x.column  # type: ignore[attr-defined]
    elif library == "polars" and hasattr(x, "get_columns"):
        names, column = x.columns, lambda i: x.get_columns()[i]  # type: ignore[attr-defined]
    elif library == "pandas" and hasattr(x, "columns"):
        names, column = x.columns, lambda i: x.iloc[:, i]  # type: ignore[attr-defined]
    else:
        return None
    table: Table = {}
    for i, name in enumerate(names):
        if str(name) in table:
            raise failure("invalid_input", place, "two columns have one name", show(str(name)), "each column once")
        table[str(name)] = column(i)
    return table


def read_rows(x: object, schema: Schema, place: str = "X") -> tuple[Floats, bool]:
    """The rows as a matrix, and whether there is but one, given without an axis of rows.

    Errors: invalid_input, unknown_category
    """
    cells = read_cells(x, schema, place)
    if isinstance(cells.columns, np.ndarray) and cells.columns.dtype.kind in "fiub" and not any(of.levels for of in schema.inputs):
        return np.ascontiguousarray(cells.columns.T, np.float64), cells.one
    rows = np.empty((cells.rows, len(schema.inputs)))
    for j, (column, of) in enumerate(zip(cells.columns, schema.inputs, strict=True)):
        rows[:, j] = _values(column, of)
    return rows, cells.one


class Cells(NamedTuple):
    """What the caller passed for each input.

    Attributes
    ----------
    columns
        Of each input, in the model's order; an array is (inputs, rows).
    rows : int
    one : bool
        There is but one row, given without an axis of rows.
    """

    columns: list[npt.NDArray[Any]] | npt.NDArray[Any]
    rows: int
    one: bool


def read_cells(x: object, schema: Schema, place: str = "X", report: Report = _RAISE) -> Cells:
    """Errors: invalid_input, unknown_category"""
    is_row = type(x).__module__.partition(".")[0] == "pandas" and hasattr(x, "to_dict") and not hasattr(x, "columns")
    # One row of a frame: by names or by position, as the frame is.
    if is_row and (schema.named or not set(schema.names).isdisjoint(x.to_dict())):  # type: ignore[attr-defined]
        x = x.to_dict()  # type: ignore[attr-defined]
    if isinstance(x, Mapping) and not any(_is_column(value) for value in x.values()):
        return Cells(_in_order(_table_of_rows([x], schema, place, report), schema, place, report), 1, True)
    if isinstance(x, (list, tuple)) and len(x) > 0 and all(isinstance(row, Mapping) for row in x):
        return Cells(_in_order(_table_of_rows(x, schema, place, report), schema, place, report), len(x), False)
    table = table_of(x, place)
    if table is not None:
        for name in table:
            if schema.named and name not in schema.names and name not in schema.factors:
                report.ignored(None, name, table[name])
        columns = _in_order(table, schema, place, report)
        return Cells(columns, len(next(iter(table.values()))) if table else 0, False)
    return _array(x, schema, place)


def _is_column(value: object) -> bool:
    return hasattr(value, "__len__") and not isinstance(value, (str, bytes)) and not (isinstance(value, np.ndarray) and value.ndim == 0)


def _table_of_rows(rows: Sequence[Mapping[Any, Any]], schema: Schema, place: str, report: Report) -> Table:
    """An absent key is a missing value; a key that nobody asks for is looked at, for it may be misspelt. One at least is an input."""
    known = set(schema.names) | set(schema.factors)
    for r, row in enumerate(rows):
        where = place if len(rows) == 1 else f"{place}, row {r}"
        misspelt = False
        absent = [name for name in known if name not in row]
        for key in row if absent or report is not _RAISE else ():
            if key in known:
                continue
            meant = difflib.get_close_matches(str(key), absent, 1, 0.75)
            if meant:
                misspelt = True
                error = failure("invalid_input", where, "the model has no such input", show(key), f"perhaps {show(meant[0])}")
                report.refused(error, r, str(key), row[key], meant)
            else:
                report.ignored(r, str(key), row[key])
        if row and known and not misspelt and known.isdisjoint(row):
            error = failure("invalid_input", where, "no key is an input of the model", some(map(show, row)), some(map(show, schema.names)))
            report.refused(error, r, "", row, schema.names)
    covered = {column for name, factor in schema.factors.items() if any(name in row for row in rows) for column in _inputs_of(factor)}
    table: Table = {name: [row.get(name) for row in rows] for name in schema.names if name not in covered}
    for name in schema.factors:
        if any(name in row for row in rows):
            table[name] = [row.get(name) for row in rows]
    return table


def _inputs_of(factor: Factor) -> list[str]:
    return [name for name in (*factor.columns.values(), factor.other) if name]


def _in_order(table: Table, schema: Schema, place: str, report: Report) -> list[npt.NDArray[Any]]:
    for name, column in table.items():
        if not _is_column(column):
            raise failure(
                "invalid_input", place, f"the column {show(name)} is no array, and others are", show(column), "one value for each row"
            )
    cells = {name: cells_of(column) for name, column in table.items()}
    sizes = {len(column) for column in cells.values()}
    if len(sizes) > 1:
        lengths = some(f"{name}: {len(column)}" for name, column in cells.items())
        raise failure("invalid_input", place, "the columns are not of one length", lengths)
    if schema.named or all(name in cells for name in schema.names):
        for name, factor in schema.factors.items():
            if name in cells and not all(one in cells for one in _inputs_of(factor)):
                cells.update(_indicators(cells[name], name, factor, report))
        absent = [name for name in schema.names if name not in cells]
        if absent:
            report.refused(_absent(absent, list(table), schema, place), None, "", list(table), absent)
            cells.update({name: np.full(max(sizes, default=0), np.nan) for name in absent})
        return [cells[name] for name in schema.names]
    _check_count(len(cells), schema, place)
    return list(cells.values())


def _absent(absent: list[str], names: list[str], schema: Schema, place: str) -> SapwoodError:
    wanted = [name for name, factor in schema.factors.items() if set(_inputs_of(factor)) & set(absent)]
    covered = {column for name in wanted for column in _inputs_of(schema.factors[name])}
    wanted += [name for name in absent if name not in covered]
    near = next((found[0] for one in wanted if (found := difflib.get_close_matches(one, names, 1, 0.75))), None)
    hint = f" (perhaps {show(near)} is misspelt)" if near else ""
    return failure(
        "invalid_input",
        place,
        "columns that the model needs are not there",
        f"columns {some(names, 12)}",
        f"also {some(wanted)}{hint}",
    )


def _check_count(count: int, schema: Schema, place: str) -> None:
    if count != len(schema.inputs):
        what = "the number of columns is not the model's number of inputs"
        raise failure("invalid_input", place, what, count, f"{len(schema.inputs)}: {some(schema.names)}")


def _array(x: object, schema: Schema, place: str) -> Cells:
    try:
        cells = np.asarray(x)
    except ValueError:  # rows of different lengths
        cells = np.empty(0, "V")
    if cells.dtype.kind in "US" and not isinstance(x, np.ndarray):  # numbers beside strings have become strings
        cells = np.asarray(x, object)
    if cells.dtype.kind not in "fiubOUS" or cells.ndim not in (1, 2):
        got = show(x)
        raise failure(
            "invalid_input",
            place,
            "these are no rows",
            got,
            "a table of columns, a matrix, or one row as {name: value}",
        )
    one = cells.ndim == 1
    if one:
        if len(cells) != len(schema.inputs):
            hint = "; one column of many rows is x.reshape(-1, 1)" if len(schema.inputs) == 1 else ""
            expected = f"{len(schema.inputs)} values, one row, or a matrix{hint}"
            raise failure("invalid_input", place, "this is no row of the model", f"{len(cells)} values", expected)
        cells = cells[np.newaxis]
    _check_count(cells.shape[1], schema, place)
    return Cells(cells.T, len(cells), one)


# ------------------------------------------------------------------------------------------------------------ columns
def cells_of(column: Any) -> npt.NDArray[Any]:
    """A column as an array of numbers, or of Python's objects."""
    library = type(column).__module__.partition(".")[0]
    if library == "pandas":
        kind = getattr(column.dtype, "kind", "O")
        if hasattr(column, "cat"):
            column = column.astype(object)
        elif kind in "fiub" and not isinstance(column.dtype, np.dtype):
            return np.asarray(column.to_numpy(dtype=np.float64, na_value=np.nan))
        return np.asarray(column.to_numpy())
    if library == "polars":
        return np.asarray(column.to_numpy() if column.dtype.is_numeric() else np.array(column.to_list(), object))
    if library == "pyarrow":
        values = column.to_pylist()
        numbers = all(value is None or type(value) in (int, float) for value in values)
        return np.array([np.nan if v is None else v for v in values], np.float64) if numbers else np.array(values, object)
    try:
        cells = np.asarray(column)
    except ValueError:  # a list among numbers
        cells = np.empty(0, "U")
    if cells.dtype.kind in "US" or cells.ndim != 1:  # numbers beside strings would have become strings
        cells = np.empty(len(column), object)
        cells[:] = list(column)
    return cells


def is_missing(value: object) -> bool:
    return (
        value is None
        or type(value).__name__ in ("NAType", "NaTType")
        or (isinstance(value, (float, np.floating)) and bool(np.isnan(value)))
    )


def _values(cells: npt.NDArray[Any], of: Input) -> Floats:
    if of.levels is None and cells.dtype.kind in "fiub":
        return cells.astype(np.float64)
    check_type(cells, of)
    codes = codes_of(of)
    known: dict[Any, float] = {}
    out = np.empty(len(cells))
    for i, value in enumerate(cells.tolist()):
        key = (type(value), value)  # True is 1 to a dict
        try:
            out[i] = known[key]
        except KeyError:
            out[i] = known[key] = value_of(value, of, codes, i)
        except TypeError:
            raise wrong_type(show(value), of, i) from None
    return out


def check_type(cells: npt.NDArray[Any], of: Input) -> None:
    """Errors: invalid_input, for a column of dates, say."""
    if cells.dtype.kind not in "fiubO" and of.levels is None:
        raise wrong_type(cells.dtype, of)


def codes_of(of: Input) -> dict[object, float]:
    codes: dict[object, float] = {level: float(code) for code, level in enumerate(of.levels or ())}
    if of.numeric_levels:
        for code, level in enumerate(of.levels or ()):
            codes.setdefault(float(level), float(code))
    return codes


def value_of(value: object, of: Input, codes: Mapping[object, float], row: int) -> float:
    """The double for one cell. Errors: invalid_input, unknown_category; TypeError where the value has no hash"""
    if of.levels is not None and not isinstance(value, (bool, np.bool_)) and value in codes:
        return codes[value]
    if is_missing(value) or value == "":
        return np.nan
    if of.levels is None:
        if isinstance(value, (int, float, np.number, np.bool_)):
            try:
                return float(value)
            except OverflowError:
                raise wrong_type(show(value), of, row) from None
        raise wrong_type(show(value), of, row)
    if isinstance(value, (bool, np.bool_)) or (not isinstance(value, str) and not of.numeric_levels):
        raise wrong_type(show(value), of, row)
    if of.unknown != "error":
        return np.nan if of.unknown == "missing" else -1.0
    raise unknown_category(value, of.name, of.levels, row)


def unknown_category(value: object, name: str, levels: Iterable[str], row: int) -> SapwoodError:
    levels = list(levels)
    near = difflib.get_close_matches(str(value), levels, 1)
    hint = f" (did you mean {show(near[0])}?)" if near else ""
    what = f"the model has never seen this category{hint}"
    return failure("unknown_category", f"row {row}, input {show(name)}", what, show(value), f"one of {some(levels, 12)}")


def wrong_type(got: object, of: Input, row: int | None = None) -> SapwoodError:
    place = f"input {show(of.name)}" if row is None else f"row {row}, input {show(of.name)}"
    expected = f"one of {some(of.levels, 12)}" if of.levels else "a number, or None for a missing value"
    return failure("invalid_input", place, "a value of the wrong type", got, expected)


# ------------------------------------------------------------------------------------------------------------ factors
def _indicators(cells: npt.NDArray[Any], name: str, factor: Factor, report: Report) -> dict[str, Floats]:
    levels = [_text(value) for value in cells.tolist()]
    known = np.array([level in factor.columns for level in levels], bool)
    for row in np.flatnonzero(~known):
        if levels[row] != "" and not factor.other:
            report.refused(unknown_category(levels[row], name, factor.columns, int(row)), int(row), name, cells[row])
        if levels[row] == "" and factor.strict:
            what = "a value is missing, and the model has no rule for that"
            error = failure("invalid_input", f"row {row}, input {show(name)}", what, "None", f"one of {some(factor.columns, 12)}")
            report.refused(error, int(row), name, cells[row])
    out = {column: np.array([level == of for level in levels], np.float64) for of, column in factor.columns.items() if column}
    if factor.other:
        out[factor.other] = (~known).astype(np.float64)
    return out


def _text(value: object) -> str:
    """A level as its package writes it; "": missing."""
    if is_missing(value):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def factors_of(description: Mapping[str, Any]) -> dict[str, Factor]:
    """The factors that a file knows of."""
    if description["info"]["library"] == "stochtree":
        return _stochtree_factors([one["name"] for one in description["inputs"]])
    prefix = "columns of factor "
    factors = {}
    for key, text in description["info"]["attributes"].items():
        if key.startswith(prefix):
            # A line for each level: its column, a tab, its name.
            lines = [line.partition("\t") for line in text.split("\n")]
            factors[key[len(prefix) :]] = Factor({level: column for column, _, level in lines}, strict=False)
    return factors


def _stochtree_factors(names: Sequence[str]) -> dict[str, Factor]:
    """stochtree's columns say their level: stories=one, and stories=(other) for levels that it never saw."""
    columns: dict[str, dict[str, str]] = {}
    others: dict[str, str] = {}
    for name in names:
        factor, equals, level = name.partition("=")
        if equals and level == "(other)":
            others[factor] = name
        elif equals:
            columns.setdefault(factor, {})[level] = name
    return {name: Factor(levels, others.get(name, "")) for name, levels in columns.items()}
