"""Imputers: a value instead of a missing one, and columns that say where it was missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..._rows import is_missing
from .._source import unsupported
from ._columns import Column
from ._fits import fitted
from ._walk import Transformer, Walk


def _simple(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    statistics = fitted(fit, "statistics_")
    kept = _kept(fit, columns)
    made = [_filled(fit.missing_values, columns[i], statistics[i], walk) for i in kept]
    return made + (_indicators(fit.indicator_, columns, walk) if fit.add_indicator else [])


def _kept(fit: Any, columns: Sequence[Column]) -> list[int]:
    """Columns without any value may be gone."""
    if not hasattr(fit, "get_feature_names_out"):  # scikit-learn 1.0
        return [i for i, value in enumerate(fit.statistics_) if not is_missing(value)]
    names = _names(fit, columns)
    return [names.index(name) for name in fit.get_feature_names_out(names) if name in names]


def _filled(marker: Any, column: Column, value: Any, walk: Walk) -> Column:
    if isinstance(value, str):
        return _filled_category(marker, column, value, walk)
    if not _is_number(value):
        raise unsupported("the value of an imputer is neither a number nor a string", repr(value), "strategy='constant', fill_value=…")
    number = walk.numbers([column])
    if is_missing(marker):
        return walk.made(walk.steps.add("impute", number, if_missing="takes", value=np.array([value], np.float64)))[0]
    walk.steps.refuse_missing(number)
    ends = _around(marker)
    return walk.made(walk.steps.piecewise(number, [ends], [np.array([[0.0, 1], [value, 0], [0, 1]])]))[0]


def _filled_category(marker: Any, column: Column, value: str, walk: Walk) -> Column:
    code, levels = walk.codes(column, [value, marker])
    if is_missing(marker):
        made = walk.steps.add("impute", [code], if_missing="takes", value=np.array([levels.code(value)], np.float64))[0]
        return Column(made, levels)

    codes = np.arange(len(levels.values), dtype=np.float64)
    codes[levels.code(marker)] = levels.code(value)
    return Column(walk.look_up([code], codes.reshape(-1, 1), unknown=np.array([-1.0]))[0], levels)


def _indicator(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    fitted(fit, "features_")
    if fit.error_on_new and fit.features == "missing-only" and is_missing(fit.missing_values):
        walk.steps.refuse_missing([column.number for i, column in enumerate(columns) if i not in fit.features_])
    return _indicators(fit, columns, walk)


def _indicators(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    return [_where_missing(fit.missing_values, columns[i], walk) for i in fit.features_]


def _where_missing(marker: Any, column: Column, walk: Walk) -> Column:
    if is_missing(marker):
        return walk.made(walk.steps.add("indicator", [column.number], if_missing="takes"))[0]
    walk.steps.refuse_missing([column.number])
    if isinstance(marker, str):
        code, levels = walk.codes(column, [marker])
        rows = np.array([[float(value == marker)] for value in levels.values])
        return walk.made(walk.look_up([code], rows, unknown=np.array([0.0])))[0]
    return walk.made(walk.steps.piecewise(walk.numbers([column]), [_around(marker)], [np.array([[0.0], [1], [0]])]))[0]


def _around(marker: Any) -> Any:
    """The ends of a piece in which this number is alone."""
    if not _is_number(marker):
        raise unsupported("what stands for a missing value is neither a number nor a string", repr(marker), "missing_values=numpy.nan")
    return np.array([marker, np.nextafter(float(marker), np.inf)])


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float, np.number)) and not isinstance(value, (bool, np.bool_)) and bool(np.isfinite(value))


def _names(fit: Any, columns: Sequence[Column]) -> list[str]:
    names = getattr(fit, "feature_names_in_", None)
    return [f"x{i}" for i in range(len(columns))] if names is None else [str(name) for name in names]


IMPUTERS = {
    "impute.SimpleImputer": Transformer(_simple, "its value instead of a missing one, or of `missing_values`; indicators"),
    "impute.MissingIndicator": Transformer(_indicator, "1 where a value is missing, else 0"),
}
