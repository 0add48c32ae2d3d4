"""The columns of a model while its fit is walked: which of them are numbers, and which are categories, with what levels.

What a fit was given it does not remember. Those that read a column tell: an encoder knows its categories, a scaler takes numbers.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..._engine import Floats
from .._levels import Levels


@dataclass(frozen=True)
class Column:
    """A column of the file.

    Attributes
    ----------
    number : int
    levels : Levels or None
        Of a column of codes that a step has made.
    input : int or None
        Which input it is, if it is one: a number or a category, as those that read it say.
    """

    number: int
    levels: Levels | None = None
    input: int | None = None


class Inputs:
    """The columns that the fit was given.

    Parameters
    ----------
    names
        None: they have none.
    count
    known
        What a first walk has found out, or None.
    """

    def __init__(self, names: Sequence[str] | None, count: int, known: Inputs | None = None) -> None:
        self.names = names
        self.count = count
        self.numbers: set[int] = set() if known is None else known.numbers
        self.levels: dict[int, Levels] = {}
        if known is not None:  # what is read as both is a number; the codes of booleans are numbers
            self.levels = {i: levels for i, levels in known.levels.items() if i not in self.numbers or levels.boolean}
        self.kept: list[int] = list(range(count))  # those that are inputs of the file, in its order

    def columns(self) -> list[Column]:
        return [Column(i, None, i) for i in range(self.count)]

    def keep(self, read: set[int]) -> None:
        """Inputs that nobody reads are not in a file that has names."""
        if self.names is not None:
            self.kept = [i for i in range(self.count) if i in read]

    def described(self, refused: set[int]) -> list[dict[str, Any]]:
        """Of the manifest."""
        return [
            {
                "name": f"f{i}" if self.names is None else self.names[i],
                "missing": "error" if i in refused else "allowed",
                **(self.levels[i].described() if i in self.levels else {"kind": "number", "finite": True}),
            }
            for i in self.kept
        ]

    def given(self, rows: Floats) -> Any:
        """Rows of the file as the fit takes them: a data frame where it was fitted to one, else a matrix."""
        if self.names is None and not self.levels:
            return rows
        columns: list[npt.NDArray[Any]] = [np.zeros(len(rows))] * self.count
        for at, i in enumerate(self.kept):
            columns[i] = self.levels[i].column(rows[:, at]) if i in self.levels else rows[:, at]
        return table(self.names, columns)


def table(names: Sequence[str] | None, columns: Sequence[npt.NDArray[Any]]) -> Any:
    """Columns as a fit takes them."""
    objects = any(column.dtype == object for column in columns)
    if names is not None:
        try:
            pandas = importlib.import_module("pandas")
        except ImportError:  # names of another kind of frame; by position then
            pass
        else:
            # Each with its type: pandas would make strings, and NaN of None.
            series = [pandas.Series(column, dtype=column.dtype) for column in columns]
            return pandas.concat(series, axis=1, keys=list(names))
    return np.column_stack([column.astype(object if objects else np.float64) for column in columns])
