"""Functions of numbers, each by itself: those of numpy and scipy that the engine has under a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .._source import unsupported
from ._columns import Column
from ._fits import fitted
from ._walk import Transformer, Walk

# Universal functions by their name, and the op that is theirs.
_OPS = {
    "exp": "exp",
    "expm1": "expm1",
    "log": "log",
    "log1p": "log1p",
    "log2": "log2",
    "log10": "log10",
    "sqrt": "sqrt",
    "square": "square",
    "absolute": "abs",
    "fabs": "abs",
    "reciprocal": "reciprocal",
    "floor": "floor",
    "ceil": "ceil",
    "rint": "round",
    "sign": "sign",
    "sin": "sin",
    "cos": "cos",
    "tan": "tan",
    "tanh": "tanh",
    "expit": "logistic",  # of scipy.special, as the next two
    "ndtr": "normal_cdf",
    "ndtri": "normal_quantile",
}


def _function(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    if fit.validate:
        fitted(fit, "n_features_in_")
        walk.steps.refuse_missing([column.number for column in columns])
    return list(columns) if fit.func is None else walk.made(function(fit.func, fit.kw_args, walk.numbers(columns), walk))


def function(func: Any, arguments: Any, columns: list[int], walk: Walk) -> list[int]:
    """The columns of a function of each; None: the columns themselves."""
    if func is None:
        return columns
    name = func.__name__ if isinstance(func, np.ufunc) else ""
    if arguments or name not in (*_OPS, "negative"):
        what = "a FunctionTransformer runs code of its own, and a file has only functions that the engine knows"
        got = f"{getattr(func, '__name__', func)!s}" + (f" with {arguments}" if arguments else "")
        known = (
            f"numpy's {', '.join(list(_OPS)[:-3])}; scipy.special's expit, ndtr and ndtri; or the function in your own code before the file"
        )
        raise unsupported(what, got, known)
    if name == "negative":
        return walk.steps.add("affine", columns, multiply=np.full(len(columns), -1.0))
    return walk.steps.add(_OPS[name], columns)


FUNCTIONS = {
    "preprocessing.FunctionTransformer": Transformer(
        _function, f"numpy's {', '.join(f'`{name}`' for name in list(_OPS)[:-3])}, scipy's `expit`, `ndtr`, `ndtri`", "all other functions"
    ),
}
