"""xgboost's wrappers as the last step of a pipeline, or inside of another estimator: their own file is a step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..._engine import Floats
from ..._load import open_engine
from .. import xgboost
from .._source import unsupported
from ._columns import Column
from ._walk import Kind, Predictor, Walk

_STEP = {"op": "model", "required": True}


def _boosted(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    reading = xgboost.SOURCE.read(fit)
    engine = open_engine(reading.content, reading.options)
    about = engine.description
    if any(one["kind"] == "category" for one in about["inputs"]):
        what = "categories of xgboost's own are not read inside of another estimator"
        raise unsupported(what, type(fit).__name__, "the model by itself: save(pipeline[-1], …)")

    def dense(x: Any) -> Floats:
        if hasattr(x, "toarray"):
            what = "xgboost takes the cells that a sparse matrix leaves out for missing ones, not for 0"
            raise unsupported(what, type(x).__name__, "OneHotEncoder(sparse_output=False), ColumnTransformer(sparse_threshold=0)")
        return np.asarray(x, np.float64)

    def own(x: Any) -> tuple[Any, Any]:
        answers = reading.own(dense(x))
        return answers.raw, answers.response

    return Predictor(
        estimator=type(fit).__name__,
        features=walk.numbers(columns),
        step=_STEP,
        output={"task": about["task"], "link": "identity", "decision": "none", "probabilities": about["outputs"]["probability"] > 0},
        arrays={"file": np.frombuffer(engine.save(), np.uint8)},
        own=own,
        size=lambda x: np.maximum(1.0, np.abs(own(x)[0]).max(axis=1, keepdims=True)),
        outputs=about["outputs"]["raw"],
        missing="takes",
        tolerance=reading.tolerance,
    )


_KIND = Kind(
    _boosted, "what it answers by itself, behind transformers or inside of another estimator", without="its own categories; sparse matrices"
)

BOOSTED = {f"xgboost.{name}": _KIND for name in ("XGBRegressor", "XGBClassifier", "XGBRFRegressor", "XGBRFClassifier")}
