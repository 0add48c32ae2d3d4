"""What predictors are made of: weights and sums, classes, other predictors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ..._engine import Floats
from ..._errors import show, some
from .._source import unsupported
from .._steps import LINEAR
from ._fits import dense
from ._walk import Predictor, Walk

REGRESSION = {"task": "regression", "link": "identity", "decision": "none", "probabilities": False}


def linear(
    estimator: str,
    features: Sequence[int],
    weights: Any,
    base: Any,
    output: Mapping[str, Any],
    own: Callable[[Any], tuple[Any, Any]],
    size: Callable[[Any], Floats] | None = None,
    threshold: float = 0.0,
) -> Predictor:
    """features @ weights + base, then the link.

    Parameters
    ----------
    estimator, features, output, own, size
        As of Predictor; size: of rows that are the features themselves, if it is not given.
    weights : (features, outputs)
    base : (outputs,)
    threshold : float
        Of the decision "raw".
    """
    arrays = {"linear.base": np.asarray(base, np.float64), "linear.weights": np.asarray(weights, np.float64)}
    if output["decision"] == "raw":
        arrays["output.threshold"] = np.array([threshold])

    def terms(rows: Any) -> Floats:
        sums = np.abs(np.asarray(dense(rows), np.float64)) @ np.abs(weights) + np.abs(base)
        return np.asarray(np.max(sums, axis=1, keepdims=True))

    return Predictor(estimator, features, LINEAR, output, arrays, own, terms if size is None else size, len(base))


def class_output(classes: Any, link: str, probabilities: bool) -> dict[str, Any]:
    """Two classes have one score, that of the second; others one each."""
    two = len(classes) == 2
    return {
        "task": "binary" if two else "multiclass",
        "link": link,
        "decision": "raw" if two else "largest",
        "probabilities": probabilities,
        **labels_of(classes),
    }


def labels_of(classes: Any) -> dict[str, Any]:
    names = np.asarray(classes).tolist()
    types = {type(name) for name in names}
    if names == list(range(len(names))):  # False and True, too: they equal 0 and 1
        return {}
    if types == {str}:
        return {"labels": names, "numeric_labels": False}
    if types <= {int, float}:
        return {"labels": [repr(name) for name in names], "numeric_labels": True}
    raise unsupported("classes of this type have no place in a file", some(map(show, names)), "strings, numbers or booleans")


def fed_by(inner: Predictor, features: Callable[[Any], Any]) -> Predictor:
    """The same predictor, which is asked with what comes before its features."""
    deviation = inner.deviation
    return replace(
        inner,
        own=lambda x: inner.own(features(x)),
        size=lambda x: inner.size(features(x)),
        deviation=None if deviation is None else lambda x: deviation(features(x)),
    )


# ------------------------------------------------------------------------------------------------------- other predictors
def shares(part: Predictor, walk: Walk, classes: Sequence[int], count: int) -> list[int]:
    """Columns of a classifier's probabilities: of two classes that of the second, else of each.

    Parameters
    ----------
    part
    walk
    classes
        Which of the classes the classifier knows: it may have seen less of them.
    count
        Of all classes.
    """
    if not part.output["probabilities"]:
        what = "a classifier inside has no probabilities in a file, and its answers go into others' numbers"
        raise unsupported(what, part.estimator, "classifiers with probabilities inside (docs/scikit-learn-support.md)")
    columns = walk.ask(part, "response")
    if len(columns) == 1 and count > 2:
        other = walk.steps.add("affine", columns, multiply=np.array([-1.0]), add=np.array([1.0]))
        columns = [*other, *columns]
    if len(classes) == count:
        return columns
    zero = walk.steps.add("affine", columns[:1], multiply=np.zeros(1))
    return [columns[list(classes).index(k)] if k in classes else zero[0] for k in range(count)]


def mixed(
    estimator: str,
    columns: Sequence[Sequence[int]],
    weights: Any,
    classes: Any,
    own: Callable[[Any], Any],
    size: Callable[[Any], Floats],
) -> Predictor:
    """A weighted mean of probabilities, as `shares` has them. own: the fit's predict_proba."""
    outputs = len(columns[0])
    stacked = np.concatenate([weight * np.eye(outputs) for weight in np.asarray(weights, np.float64) / np.sum(weights)])

    def both(x: Any) -> tuple[Any, Any]:
        found = own(x)
        found = found[:, 1] if outputs == 1 else found
        return found, found

    features = [number for part in columns for number in part]
    return linear(estimator, features, stacked, np.zeros(outputs), class_output(classes, "identity", True), both, size, 0.5)


def each_label(fit: Any, parts: Sequence[Predictor], own: Callable[[Any], Any], walk: Walk) -> Predictor:
    """Labels that are 0 or 1, each with a classifier of its own. own: the probabilities of 1, (rows, labels)."""
    features = [number for part in parts for number in shares(part, walk, range(2), 2)]
    return labels(fit, features, own, sizes_of(parts))


def labels(fit: Any, features: Sequence[int], own: Callable[[Any], Any], size: Callable[[Any], Floats]) -> Predictor:
    """Labels that are 0 or 1, by the columns of their probabilities."""
    count = len(features)
    output = {"task": "multilabel", "link": "identity", "decision": "raw", "probabilities": True}
    return linear(type(fit).__name__, features, np.eye(count), np.zeros(count), output, lambda x: (own(x),) * 2, size, 0.5)


def sizes_of(parts: Sequence[Predictor], scale: float = 1.0) -> Callable[[Any], Floats]:
    """Of what is made of parts: the largest of theirs, times something, and at least 1."""
    return lambda x: np.maximum(1.0, scale * np.max([part.size(x) for part in parts], axis=0))
