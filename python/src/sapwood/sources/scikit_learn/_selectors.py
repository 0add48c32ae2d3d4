"""Selectors: some of the columns, as they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ._columns import Column
from ._fits import takes_missing
from ._walk import Transformer, Walk


def _select(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    support = np.asarray(fit.get_support())
    if not takes_missing(fit):
        walk.steps.refuse_missing([column.number for column in columns])
    return [column for column, keeps in zip(columns, support, strict=True) if keeps]


_SELECTS = Transformer(_select, "the columns that it selects")

SELECTORS = {
    f"feature_selection.{name}": _SELECTS
    for name in (
        "SelectKBest",
        "SelectPercentile",
        "SelectFpr",
        "SelectFdr",
        "SelectFwe",
        "GenericUnivariateSelect",
        "VarianceThreshold",
        "SelectFromModel",
        "RFE",
        "RFECV",
        "SequentialFeatureSelector",
    )
}
