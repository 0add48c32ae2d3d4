"""What comes behind a model: calibration of its scores, another threshold, one class against the rest, the way back of a target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ..._errors import show
from .._source import unsupported
from ._columns import Column
from ._fits import fitted
from ._functions import function
from ._predictors import REGRESSION, class_output, each_label, linear, mixed, shares, sizes_of
from ._projections import product
from ._walk import Kind, Predictor, Walk


# ---------------------------------------------------------------------------------------------------------- calibration
def _calibrated(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    """The mean of all folds' calibrated probabilities."""
    count = len(fit.classes_) if fitted(fit, "calibrated_classifiers_") else 0
    asked: list[list[int]] = []
    parts: list[Predictor] = []
    steep = 1.0
    for fold in fit.calibrated_classifiers_:
        inner = getattr(fold, "estimator", None) or fold.base_estimator
        if fold.method not in ("sigmoid", "isotonic") or len(inner.classes_) != count:
            got = f"method={fold.method!r}, a fold of {len(inner.classes_)} classes of {count}"
            raise unsupported("this calibration is not read", got, 'method="sigmoid" or "isotonic", and all classes in every fold')
        part = walk.predictor(inner, columns)
        parts.append(part)
        scores = walk.ask(part, "raw") if hasattr(inner, "decision_function") else shares(part, walk, range(count), count)
        steep = max(steep, *(_steepness(one) for one in fold.calibrators))
        asked.append(_to_one([_calibrator(one, score, walk) for one, score in zip(fold.calibrators, scores, strict=True)], walk))
    return mixed(type(fit).__name__, asked, np.ones(len(asked)), fit.classes_, fit.predict_proba, sizes_of(parts, steep))


def _calibrator(one: Any, score: int, walk: Walk) -> int:
    if hasattr(one, "a_"):  # 1 / (1 + exp(a f + b))
        line = walk.steps.add("affine", [score], multiply=np.array([-float(one.a_)]), add=np.array([-float(one.b_)]))
        return walk.steps.add("logistic", line)[0]
    made = walk.steps.add("clip", [score], low=np.array([float(one.X_min_)]), high=np.array([float(one.X_max_)]))
    x, y = (np.asarray(values, np.float64) for values in (one.X_thresholds_, one.y_thresholds_))
    if len(x) == 1:
        return walk.steps.piecewise(made, [np.empty(0)], [y.reshape(1, 1)])[0]
    slopes = np.diff(y) / np.diff(x)
    return walk.steps.piecewise(made, [x[1:-1]], [np.column_stack([y[:-1], slopes])], [x[:-1]])[0]


def _steepness(one: Any) -> float:
    if hasattr(one, "a_"):
        return abs(float(one.a_))
    return float(np.max(np.diff(one.y_thresholds_) / np.diff(one.X_thresholds_), initial=0.0))


def _to_one(columns: list[int], walk: Walk) -> list[int]:
    """Divided by their sum; where it is 0 they are alike."""
    if len(columns) == 1:
        return columns
    count = len(columns)
    made = walk.steps.add("normalise", columns, norm=np.ones(1))
    total = product(columns, np.ones((count, 1)), walk)
    alike = walk.steps.piecewise(total, [np.array([0.0, 5e-324])], [np.array([[0.0], [1 / count], [0.0]])])
    return product([*made, *alike], np.vstack([np.eye(count), np.ones((1, count))]), walk)


# ----------------------------------------------------------------------------------------------------------- thresholds
def _threshold(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    inner = walk.predictor(fitted(fit, "estimator_"), columns)
    if inner.output["task"] != "binary" or inner.step["op"] != "linear":
        raise unsupported("a threshold decides between the two classes of a linear classifier", inner.estimator, "its estimator_ by itself")
    method = getattr(fit, "response_method", "auto")
    proba = method == "predict_proba" or (method == "auto" and hasattr(fit.estimator_, "predict_proba"))
    value = getattr(fit, "best_threshold_", None)
    value = fit.threshold if value is None else value
    value = (0.5 if proba else 0.0) if isinstance(value, str) else float(value)
    first = _positive(fit) == fit.classes_[0]
    # From the threshold on; of one for the first class the second is chosen above what is left.
    value = (1 - value if proba else -value) if first else float(np.nextafter(value, -np.inf))
    if proba and not inner.output["probabilities"]:
        raise unsupported("the threshold is one of probabilities, which this file would not have", inner.estimator, "probabilities=True")
    output = {**inner.output, "decision": "response" if proba else "raw"}
    return replace(inner, estimator=type(fit).__name__, output=output, arrays={**inner.arrays, "output.threshold": np.array([value])})


def _positive(fit: Any) -> Any:
    chosen = getattr(fit, "pos_label", None)
    if chosen is None and hasattr(fit, "_curve_scorer"):  # found by a scorer
        chosen = fit._curve_scorer._get_pos_label()
    return fit.classes_[1] if chosen is None else chosen


# ----------------------------------------------------------------------------------------------------- one against rest
def _against_rest(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    parts = [walk.predictor(one, columns) for one in _known(fit)]
    name = type(fit).__name__
    if fit.multilabel_:
        return each_label(fit, parts, fit.predict_proba, walk)
    if len(parts) == 1:
        return replace(parts[0], estimator=name, output={**parts[0].output, **class_output(fit.classes_, parts[0].output["link"], True)})
    probable = walk.probabilities and all(part.output["probabilities"] for part in parts)
    if probable and any(part.output["link"] != "logistic" for part in parts):
        asked = _to_one([shares(part, walk, range(2), 2)[0] for part in parts], walk)
        return mixed(name, [asked], [1.0], fit.classes_, fit.predict_proba, sizes_of(parts))
    features = [number for part in parts for number in walk.ask(part, "raw")]
    count = len(parts)

    def own(x: Any) -> tuple[Any, Any]:
        raw = np.column_stack([part.own(x)[0] for part in parts])
        return raw, fit.predict_proba(x) if probable else raw

    output = class_output(fit.classes_, "normalised_logistic" if probable else "identity", probable)
    return linear(name, features, np.eye(count), np.zeros(count), output, own, sizes_of(parts))


def _known(fit: Any) -> list[Any]:
    parts = list(fitted(fit, "estimators_"))
    if any(type(part).__name__ == "_ConstantPredictor" for part in parts):
        raise unsupported(
            "a label was always, or never, there, and has no model", type(fit).__name__, "targets of which each has both values"
        )
    return parts


# --------------------------------------------------------------------------------------------------------------- targets
def _target(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    """The predictor's answers, transformed back."""
    inner = walk.predictor(fitted(fit, "regressor_"), columns)
    back = _way_back(fit.transformer_, walk.ask(inner, "response"), walk)
    axes = "regression" if fit._training_dim == 1 else "multi_regression"
    count = len(back)

    def size(x: Any) -> Any:
        terms = np.maximum(1.0, inner.size(x))
        return terms * np.maximum(terms, np.abs(np.asarray(fit.predict(x)).reshape(len(terms), -1)).max(axis=1, keepdims=True))

    output = {**REGRESSION, "task": axes}
    return linear(type(fit).__name__, back, np.eye(count), np.zeros(count), output, lambda x: (fit.predict(x),) * 2, size)


def _way_back(transformer: Any, columns: list[int], walk: Walk) -> list[int]:
    name = type(transformer).__name__
    if name == "FunctionTransformer":
        return function(transformer.inverse_func, transformer.inv_kw_args, columns, walk)
    if name == "StandardScaler":
        scale = transformer.scale_ if transformer.with_std else None
        mean = transformer.mean_ if transformer.with_mean else None
        return walk.steps.add("affine", columns, multiply=scale, add=mean)
    if name == "RobustScaler":
        scale = transformer.scale_ if transformer.with_scaling else None
        return walk.steps.add("affine", columns, multiply=scale, add=transformer.center_ if transformer.with_centering else None)
    if name == "MinMaxScaler":
        return walk.steps.add("affine", columns, subtract=transformer.min_, divide=transformer.scale_)
    known = "StandardScaler, RobustScaler, MinMaxScaler, numpy's functions; or its regressor_, and the way back in your own code"
    raise unsupported("the way back of this transformer of the target is not read", show(name), known)


_OWN = "its estimator's answers, another threshold"

DECISIONS = {
    "calibration.CalibratedClassifierCV": Kind(_calibrated, "classes, probabilities; raw: they", without='`method="temperature"`'),
    "model_selection.FixedThresholdClassifier": Kind(_threshold, _OWN),
    "model_selection.TunedThresholdClassifierCV": Kind(_threshold, _OWN),
    "multiclass.OneVsRestClassifier": Kind(
        _against_rest, "classes, labels, probabilities; raw: the decision function, or the probabilities where there is none"
    ),
    "compose.TransformedTargetRegressor": Kind(_target, "predictions, transformed back", without="functions that the engine does not know"),
}
