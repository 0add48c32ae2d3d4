"""The columns that a fit multiplies its coefficients with: as they were given, or made by a formula."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..._engine import Floats
from .._steps import Steps


@dataclass(frozen=True)
class Design:
    """From the inputs of the file to the fit's columns.

    Attributes
    ----------
    inputs : list of dict
        Of the manifest, without what becomes of a missing value.
    named : bool
    steps : Steps
    columns : list of int or float
        Of each column of the design: the number of a column of the file, or what it is in every row.
    given
        Rows of the file, of these inputs -> what the fit takes.
    numbers : list of str
        Inputs that a formula reads as numbers.
    by_row : bool
        The fit is asked for one row at a time: what a formula makes of a row can hang on the others (bs beyond its knots is an error, but
        not beside a missing value).
    constant : int or None
        The column of the design that an array has, but not the file.
    """

    inputs: Sequence[dict[str, Any]]
    named: bool
    steps: Steps
    columns: Sequence[int | float]
    given: Callable[[Floats], Any]
    numbers: Sequence[str] = ()
    by_row: bool = False
    constant: int | None = None


def plain_design(model: Any, more: int) -> Design:
    """Of arrays and data frames: a column that is the same in every row is no input, but part of the base.

    more
        Inputs behind these.
    """
    names = [str(name) for name in model.exog_names[: model.exog.shape[1]]]
    named = hasattr(model.data.orig_exog, "columns")
    at = model.data.const_idx
    constant = None if at is None else float(model.exog[0, at])
    kept = [i for i in range(len(names)) if i != at]
    columns: list[int | float] = [float(constant) if i == at and constant is not None else kept.index(i) for i in range(len(names))]

    def given(rows: Floats) -> Floats:
        return rows if at is None or constant is None else np.insert(rows, at, constant, axis=1)

    inputs = [{"name": names[i] if named else f"f{i}", "kind": "number", "finite": False} for i in kept]
    return Design(inputs, named, Steps(len(kept) + more), columns, given, constant=at)


def formula_of(model: Any) -> Any:
    """What patsy or formulaic knows of a model's formula; None: it has none."""
    return getattr(model.data, "design_info", None) or getattr(model.data, "model_spec", None)


def frame_of(names: Sequence[str], columns: Sequence[Any], rows: int) -> Any:
    """Each column with its type: pandas would make strings, and NaN of None."""
    pandas = importlib.import_module("pandas")
    frame = pandas.DataFrame(index=range(rows))
    for name, column in zip(names, columns, strict=True):
        frame[name] = pandas.Series(column, dtype=column.dtype)
    return frame
