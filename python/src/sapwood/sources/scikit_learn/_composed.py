"""What is made of other estimators one behind the other, or side by side; and estimators that are one of theirs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .._source import unsupported
from ._columns import Column
from ._fits import fitted, is_idle, quietly
from ._predictors import fed_by
from ._walk import Kind, Predictor, Transformer, Walk


# ----------------------------------------------------------------------------------------------------------- predictors
def _pipeline(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    *before, last = [part for _, part in fit.steps]
    if is_idle(last) or not hasattr(last, "predict"):
        raise unsupported("this pipeline predicts nothing", f"its last step: {last!r}", "a model as its last step")
    for part in before:
        columns = columns if is_idle(part) else walk.transform(part, columns)
    inner = walk.predictor(last, columns)

    def features(x: Any) -> Any:
        for part in before:
            x = x if is_idle(part) else quietly(part.transform, x)
        return x

    return fed_by(inner, features)


def _inner(attribute: str) -> Kind:
    def read(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
        if attribute == "best_estimator_" and getattr(fit, "refit", True) is False:
            raise unsupported("a search with refit=False has no fit of the best parameters", type(fit).__name__, "refit=True")
        return walk.predictor(fitted(fit, attribute), columns)

    return Kind(read, f"what its `{attribute}` answers, if that is in this table")


# --------------------------------------------------------------------------------------------------------- transformers
def _one_after_the_other(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    for _, part in fit.steps:
        columns = columns if is_idle(part) else walk.transform(part, columns)
    return list(columns)


def _side_by_side(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    made: list[Column] = []
    for name, part in fit.transformer_list:
        if isinstance(part, str) and part == "drop":
            continue
        own = list(columns) if is_idle(part) else walk.transform(part, columns)
        made += _weighted(own, (fit.transformer_weights or {}).get(name), walk)
    return made


def _by_columns(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    made: list[Column] = []
    for name, part, _ in fitted(fit, "transformers_"):
        own = [columns[i] for i in fit._transformer_to_input_indices[name]]
        if not own or (isinstance(part, str) and part == "drop"):
            continue
        own = own if is_idle(part) else walk.transform(part, own)
        made += _weighted(own, (fit.transformer_weights or {}).get(name), walk)
    return made


def _weighted(columns: list[Column], weight: float | None, walk: Walk) -> list[Column]:
    return columns if weight is None else walk.add("affine", columns, multiply=np.full(len(columns), float(weight)))


_BEST = _inner("best_estimator_")

KINDS = {
    "pipeline.Pipeline": Kind(_pipeline, "what its last step answers, of the columns that the others make"),
    "linear_model.RANSACRegressor": _inner("estimator_"),
    "frozen.FrozenEstimator": _inner("estimator"),
    "model_selection.GridSearchCV": _BEST,
    "model_selection.RandomizedSearchCV": _BEST,
    "model_selection.HalvingGridSearchCV": _BEST,
    "model_selection.HalvingRandomSearchCV": _BEST,
}

COMPOSED = {
    "pipeline.Pipeline": Transformer(_one_after_the_other, "its steps, one after the other"),
    "pipeline.FeatureUnion": Transformer(_side_by_side, "its parts side by side, times their weights"),
    "compose.ColumnTransformer": Transformer(
        _by_columns, "its parts, each of its own columns; columns that nobody reads are no inputs of a file with names"
    ),
}
