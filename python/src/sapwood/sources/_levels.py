"""The categories of a column, in the order of their codes: what fits have as values of their own, and files as names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from .._engine import Floats
from .._errors import show, some
from .._rows import is_missing
from ._source import unsupported


class Levels:
    """The categories of a column, in the order of their codes. All that read the column share them.

    Attributes
    ----------
    values : list
        Strings, or numbers; of a boolean column False and True.
    missing
        What its readers take for a missing value: NaN, or None.
    strict : bool
        Some reader refuses what is not among them.
    """

    def __init__(self) -> None:
        self.values: list[Any] = []
        self._codes: dict[Any, int] = {}
        self.missing: float | None = np.nan
        self.strict = False

    def add(self, categories: Iterable[Any]) -> None:
        values = [_plain(value) for value in categories]
        kinds = {_kind(value) for value in (*self.values, *values) if not is_missing(value)}
        if len(kinds) > 1 or not kinds <= {"string", "number", "boolean"}:
            what = "the categories of a column are not of one type: strings, numbers or booleans"
            got = some(map(show, (*self.values, *values)), 12)
            raise unsupported(what, got, "a fit of X.astype(str), or of X.astype(float), in that column")
        if kinds == {"boolean"}:
            values = [False, True, *values]
        for value in values:
            if is_missing(value):
                self.missing = None if value is None else np.nan
            elif value not in self._codes:
                self._codes[value] = len(self.values)
                self.values.append(value)

    def code(self, value: Any) -> int:
        return self._codes[_plain(value)]

    @property
    def boolean(self) -> bool:
        return bool(self.values) and type(self.values[0]) is bool

    @property
    def numeric(self) -> bool:
        return bool(self.values) and not self.boolean and not isinstance(self.values[0], str)

    def unseen(self) -> Any:
        """A category that is none of them."""
        if self.numeric:
            return max(self.values) + 1
        name = "unseen"
        while name in self._codes:
            name += "_"
        return name

    def described(self) -> dict[str, Any]:
        """Of the manifest."""
        if self.boolean:
            return {"kind": "boolean"}
        names = [level_name(value) for value in self.values]
        rule = "error" if self.strict else "other"
        return {"kind": "category", "levels": names, "numeric_levels": self.numeric, "unknown": rule}

    def column(self, codes: Floats) -> npt.NDArray[Any]:
        """The column that has these codes: of numbers where it can be, else of objects."""
        values = [*self.values, self.missing, None if self.boolean else self.unseen()]
        count = len(self.values)
        at = np.where(np.isnan(codes), count, np.where((codes >= 0) & (codes < count), codes, count + 1)).astype(int)
        if self.numeric:
            return np.asarray(np.array([np.nan if value is None else value for value in values], np.float64)[at])
        if self.boolean and np.all(at < count):
            return np.asarray(np.array(values[:count], bool)[at])
        return np.asarray(objects(values)[at])


def level_name(value: Any) -> str:
    """As people write it: 3, not 3.0."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    return value if isinstance(value, str) else repr(value)


def split_missing(categories: Iterable[Any]) -> tuple[list[Any], list[Any]]:
    """Those that are a value, and those that stand for a missing one."""
    values = [_plain(value) for value in categories]
    missing = [value for value in values if is_missing(value)]
    if len(missing) > 1:
        what = "None and NaN are two categories of one column; in a file they are one missing value"
        raise unsupported(what, some(map(show, values), 12), "a fit of X.fillna(numpy.nan)")
    return [value for value in values if not is_missing(value)], missing


def objects(values: Sequence[Any]) -> npt.NDArray[Any]:
    out = np.empty(len(values), object)
    out[:] = values
    return out


def _plain(value: Any) -> Any:
    value = value.item() if isinstance(value, np.generic) else value
    return str(value) if isinstance(value, str) else value


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "string" if isinstance(value, str) else "number" if isinstance(value, (int, float)) else type(value).__name__
