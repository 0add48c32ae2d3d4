"""Estimators that mix the answers of others: votes, stacks, bags, chains, one for each target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ..._engine import Floats
from ..._errors import show, some
from .._source import unsupported
from ._columns import Column
from ._fits import dense, fitted
from ._predictors import REGRESSION, class_output, each_label, fed_by, labels, labels_of, linear, mixed, shares, sizes_of
from ._walk import Kind, Predictor, Walk


# ---------------------------------------------------------------------------------------------------------------- votes
def _mean(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    parts = [walk.predictor(one, columns) for one in fitted(fit, "estimators_")]
    weights = _weights(fit, parts)
    return _mean_of(fit, parts, weights / weights.sum(), walk)


def _weights(fit: Any, parts: Sequence[Predictor]) -> Floats:
    return np.ones(len(parts)) if fit._weights_not_none is None else np.asarray(fit._weights_not_none, np.float64)


def _mean_of(fit: Any, parts: Sequence[Predictor], weights: Any, walk: Walk) -> Predictor:
    features = [number for part in parts for number in walk.ask(part, "response")]
    outputs = parts[0].outputs
    stacked = np.kron(np.reshape(weights, (-1, 1)), np.eye(outputs))
    output = {**REGRESSION, "task": parts[0].output["task"]}
    return linear(type(fit).__name__, features, stacked, np.zeros(outputs), output, lambda x: (fit.predict(x),) * 2, _responses(fit, parts))


def _responses(fit: Any, parts: Sequence[Predictor]) -> Any:
    """Of answers after a link: what it makes of a difference in a sum is at most the answer's own size times as much, or as it was."""

    def size(x: Any) -> Any:
        answers = np.abs(np.column_stack([np.asarray(part.own(x)[1]).reshape(len(x), -1) for part in parts]))
        return np.max([part.size(x) for part in parts], axis=0) * np.maximum(1.0, answers.max(axis=1, keepdims=True) * _curved(parts))

    return size


def _curved(parts: Sequence[Predictor]) -> float:
    return float(any(part.output["link"] == "exp" for part in parts))


def _votes(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    parts = [walk.predictor(one, columns) for one in fitted(fit, "estimators_")]
    weights = _weights(fit, parts)
    count = len(fit.classes_)
    if fit.voting == "soft":
        asked = [shares(part, walk, range(count), count) for part in parts]
        return mixed(type(fit).__name__, asked, weights, fit.classes_, fit.predict_proba, sizes_of(parts))
    return _counted(fit, parts, weights, walk)


def _counted(fit: Any, parts: Sequence[Predictor], weights: Any, walk: Walk) -> Predictor:
    """A vote each; the score of a class is its votes, of two classes the difference."""
    count = len(fit.classes_)
    features: list[int] = []
    for part in parts:
        places = np.array([*range(count), 2**32 - 2, 2**32 - 2], np.uint32)
        label = walk.ask(part, "label")
        features += walk.steps.add("one_hot", label, count, if_missing="refuses", width=np.array([count], np.uint32), place=places)
    one = np.array([[-1.0], [1.0]]) if count == 2 else np.eye(count)
    stacked = np.concatenate([weight * one for weight in weights])

    def own(x: Any) -> tuple[Any, Any]:
        votes = np.zeros((len(x), count))
        for label, weight in zip(np.asarray(fit._predict(x)).T, weights, strict=True):
            votes[np.arange(len(x)), label] += weight
        return (votes @ one,) * 2

    output = class_output(fit.classes_, "identity", False)
    total = np.abs(weights).sum()
    return linear(type(fit).__name__, features, stacked, np.zeros(one.shape[1]), output, own, lambda x: np.full((len(x), 1), total))


# --------------------------------------------------------------------------------------------------------------- stacks
def _stack(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    final = fitted(fit, "final_estimator_")
    classes: Any = getattr(fit, "classes_", None)
    if isinstance(classes, list):
        raise unsupported("a stack of several labels a row is not read", type(fit).__name__, "one file for each label")
    parts = [walk.predictor(one, columns) for one in fit.estimators_]
    made: list[int] = []
    for part, method in zip(parts, fit.stack_method_, strict=True):
        if method == "predict_proba":
            made += shares(part, walk, range(len(classes)), len(classes))
        else:
            made += walk.ask(part, "raw" if method == "decision_function" else "label" if classes is not None else "response")
    behind = walk.made(made) + (list(columns) if fit.passthrough else [])
    inner = walk.predictor(final, behind)
    output = dict(inner.output)
    if classes is not None:  # the last one was fitted to their numbers
        output = {name: value for name, value in output.items() if not name.endswith("labels")} | labels_of(classes)
    weight = np.abs(inner.arrays.get("linear.weights", np.ones(1))).max()
    outer = _responses(fit, parts)

    def size(x: Any) -> Any:
        return inner.size(dense(fit.transform(x))) + weight * outer(x)

    return replace(fed_by(inner, lambda x: dense(fit.transform(x))), estimator=type(fit).__name__, output=output, size=size)


# ----------------------------------------------------------------------------------------------------------------- bags
def _bag(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    """The mean of the answers of all, each of its own columns."""
    parts = [
        walk.predictor(one, [columns[i] for i in chosen])
        for one, chosen in zip(fitted(fit, "estimators_"), fit.estimators_features_, strict=True)
    ]
    parts = [_of_columns(part, chosen) for part, chosen in zip(parts, fit.estimators_features_, strict=True)]
    if not hasattr(fit, "classes_"):
        return _mean_of(fit, parts, np.full(len(parts), 1 / len(parts)), walk)
    known = [np.searchsorted(fit.classes_, one.classes_).tolist() for one in fit.estimators_]
    count = len(fit.classes_)
    asked = [shares(part, walk, classes, count) for part, classes in zip(parts, known, strict=True)]
    return mixed(type(fit).__name__, asked, np.ones(len(parts)), fit.classes_, fit.predict_proba, sizes_of(parts))


def _of_columns(part: Predictor, chosen: Any) -> Predictor:
    """Asked with all columns, of which it takes some."""
    return fed_by(part, lambda x: np.asarray(x)[:, chosen])


# ------------------------------------------------------------------------------------------------------ several targets
def _each_target(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    parts = [walk.predictor(one, columns) for one in fitted(fit, "estimators_")]
    if any(part.output["task"] != "regression" for part in parts):
        what = "each target has a fit of its own, and not all are regressors of one target"
        raise unsupported(what, some(part.output["task"] for part in parts), "one file for each of its estimators_")
    first = parts[0]

    def own(x: Any) -> tuple[Any, Any]:
        raw, response = zip(*(part.own(x) for part in parts), strict=True)
        return np.column_stack(raw), np.column_stack(response)

    output = {**first.output, "task": "multi_regression"}
    if all(part.step["op"] == "linear" and part.output == first.output and part.features == first.features for part in parts):
        weights = np.hstack([part.arrays["linear.weights"] for part in parts])
        base = np.concatenate([part.arrays["linear.base"] for part in parts])
        return linear(
            first.estimator, first.features, weights, base, output, own, lambda x: np.max([part.size(x) for part in parts], axis=0)
        )
    features = [number for part in parts for number in walk.ask(part, "response")]
    count = len(parts)
    output = {**REGRESSION, "task": "multi_regression"}
    return linear(first.estimator, features, np.eye(count), np.zeros(count), output, lambda x: (own(x)[1],) * 2, _responses(fit, parts))


def _each_label(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    parts = [walk.predictor(one, columns) for one in fitted(fit, "estimators_")]
    if any(list(one) != [0, 1] for one in fit.classes_):
        got = some(str(list(one)) for one in fit.classes_)
        raise unsupported(
            "several targets at once are labels that are 0 or 1", got, "such targets, or one file for each of its estimators_"
        )
    return each_label(fit, parts, lambda x: np.column_stack([p[:, 1] for p in fit.predict_proba(x)]), walk)


def _chain(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    """Each sees the answers of those before it."""
    columns = walk.made(walk.complete(columns))  # it refuses missing values itself, whatever is in it
    parts: list[Predictor] = []
    answers: list[int] = []
    for one in fitted(fit, "estimators_"):
        part = walk.predictor(one, [*columns, *walk.made(answers)])
        if part.output["task"] != "regression":
            raise unsupported("a chain of regressors has another estimator in it", part.estimator, "regressors of one target")
        parts.append(part)
        answers += walk.ask(part, "response")
    count = len(parts)
    output = {**REGRESSION, "task": "multi_regression"}
    features = [answers[list(fit.order_).index(k)] for k in range(count)]

    def size(x: Any) -> Any:
        found = fit.predict(x)[:, fit.order_]
        rows = np.asarray(dense(x), np.float64)
        return np.sum([part.size(np.hstack([rows, found[:, :k]])) for k, part in enumerate(parts)], axis=0)

    return linear(type(fit).__name__, features, np.eye(count), np.zeros(count), output, lambda x: (fit.predict(x),) * 2, size)


# What a chain of classifiers hands on -> what a file calls it.
_HANDED_ON = {"predict": "label", "predict_proba": "response", "decision_function": "raw"}


def _chain_of_labels(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    """Labels that are 0 or 1; each classifier sees the labels, or the chances, of those before it."""
    method = getattr(fit, "chain_method_", "predict")
    if method not in _HANDED_ON:
        raise unsupported("what this chain hands on is not read", f"chain_method={method!r}", some(map(show, _HANDED_ON)))
    columns = walk.made(walk.complete(columns))  # it refuses missing values itself, whatever is in it
    parts: list[Predictor] = []
    chances: list[int] = []
    answers: list[int] = []
    for one, classes in zip(fitted(fit, "estimators_"), fit.classes_, strict=True):
        if list(classes) != [0, 1]:
            raise unsupported("several targets at once are labels that are 0 or 1", show(list(classes)), "such targets")
        part = walk.predictor(one, [*columns, *walk.made(answers)])
        parts.append(part)
        chances += shares(part, walk, range(2), 2)
        answers += chances[-1:] if method == "predict_proba" else walk.ask(part, _HANDED_ON[method])
    features = [chances[list(fit.order_).index(k)] for k in range(len(parts))]

    def size(x: Any) -> Any:
        found = np.asarray(getattr(fit, method)(x))[:, fit.order_]
        rows = np.asarray(dense(x), np.float64)
        return np.sum([np.fmax(1.0, part.size(np.hstack([rows, found[:, :k]]))) for k, part in enumerate(parts)], axis=0)

    return labels(fit, features, lambda x: np.asarray(fit.predict_proba(x)), size)


ENSEMBLES = {
    "ensemble.VotingRegressor": Kind(_mean, "the mean of its parts' predictions, times their weights"),
    "ensemble.VotingClassifier": Kind(
        _votes, "classes; with `voting='soft'` probabilities; raw: they, or the votes (of two classes their difference)"
    ),
    "ensemble.StackingRegressor": Kind(_stack, "what its `final_estimator_` answers, of its parts' answers"),
    "ensemble.StackingClassifier": Kind(_stack, "what its `final_estimator_` answers, of its parts' answers"),
    "ensemble.BaggingRegressor": Kind(_bag, "the mean of its parts' predictions"),
    "ensemble.BaggingClassifier": Kind(_bag, "classes, probabilities; raw: they", without="parts without probabilities"),
    "multioutput.MultiOutputRegressor": Kind(_each_target, "predictions of each target"),
    "multioutput.MultiOutputClassifier": Kind(
        _each_label, "labels that are 0 or 1, their probabilities; raw: they", without="other classes"
    ),
    "multioutput.RegressorChain": Kind(_chain, "predictions of each target"),
    "multioutput.ClassifierChain": Kind(
        _chain_of_labels, "labels that are 0 or 1, their probabilities; raw: they", without='`chain_method="predict_log_proba"`'
    ),
}
