"""Scalers: subtract, divide, multiply, add, in scikit-learn's own order, so that their numbers are its own to the bit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..._engine import Floats
from ._columns import Column
from ._fits import fitted
from ._walk import Transformer, Walk


def _doubles(values: Any) -> Floats:
    return np.asarray(values, np.float64)


def _standard(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    fitted(fit, "n_features_in_")
    mean = _doubles(fit.mean_) if fit.with_mean else None  # mean_ is there in any case
    scale = _doubles(fit.scale_) if fit.with_std else None
    return walk.add("affine", columns, subtract=mean, divide=scale)


def _min_max(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    made = walk.add("affine", columns, multiply=_doubles(fitted(fit, "scale_")), add=_doubles(fit.min_))
    if not fit.clip:
        return made
    low, high = (np.full(len(made), float(end)) for end in fit.feature_range)
    return walk.add("clip", made, low=low, high=high)


def _largest(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    made = walk.add("affine", columns, divide=_doubles(fitted(fit, "scale_")))
    if not getattr(fit, "clip", False):  # from 1.8 on
        return made
    return walk.add("clip", made, low=np.full(len(made), -1.0), high=np.full(len(made), 1.0))


def _robust(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    fitted(fit, "n_features_in_")
    center = _doubles(fit.center_) if fit.with_centering else None
    scale = _doubles(fit.scale_) if fit.with_scaling else None
    return walk.add("affine", columns, subtract=center, divide=scale)


SCALERS = {
    "preprocessing.StandardScaler": Transformer(_standard, "(x − mean) / scale"),
    "preprocessing.MinMaxScaler": Transformer(_min_max, "x × scale + min, and the nearest number of the range with `clip=True`"),
    "preprocessing.MaxAbsScaler": Transformer(_largest, "x / scale"),
    "preprocessing.RobustScaler": Transformer(_robust, "(x − center) / scale"),
}
