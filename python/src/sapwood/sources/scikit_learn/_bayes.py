"""Classifiers that weigh the likelihoods of classes: naive Bayes, and quadratic discriminant analysis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..._engine import Floats
from ..._errors import show
from .._source import unsupported
from ._columns import Column
from ._fits import dense, fitted
from ._predictors import class_output, linear
from ._projections import product
from ._walk import Kind, Predictor, Walk


def _of_likelihoods(
    fit: Any, features: Sequence[int], weights: Any, base: Any, likelihoods: Callable[[Any], Floats], size: Callable[[Any], Floats] | None
) -> Predictor:
    """Of two classes the score is the difference of theirs. likelihoods: the fit's own logarithms, (rows, classes)."""
    two = len(fit.classes_) == 2
    if len(fit.classes_) < 2:
        raise unsupported("there is but one class", show(fit.classes_[0]), "two classes or more")
    weights, base = np.asarray(weights, np.float64), np.asarray(base, np.float64)
    if two:
        weights, base = weights[:, 1:] - weights[:, :1], base[1:] - base[:1]

    def own(x: Any) -> tuple[Any, Any]:
        found, shares = likelihoods(x), fit.predict_proba(x)
        return (found[:, 1] - found[:, 0], shares[:, 1]) if two else (found, shares)

    output = class_output(fit.classes_, "logistic" if two else "softmax", True)
    return linear(type(fit).__name__, features, weights, base, output, own, size)


def _gaussian(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    mean, variance = fitted(fit, "theta_"), fitted(fit, "var_")
    classes, count = mean.shape
    centred = walk.steps.add("affine", walk.numbers(columns) * classes, subtract=mean.ravel())
    weights = np.zeros((classes * count, classes))
    for k in range(classes):
        weights[k * count : (k + 1) * count, k] = -0.5 / variance[k]
    base = np.log(fit.class_prior_) - 0.5 * np.sum(np.log(2 * np.pi * variance), axis=1)

    def size(x: Any) -> Floats:
        squares = np.concatenate([(np.asarray(x, np.float64) - mean[k]) ** 2 for k in range(classes)], axis=1)
        return np.asarray((squares @ np.abs(weights) + np.abs(base)).max(axis=1, keepdims=True))

    return _of_likelihoods(
        fit, walk.steps.add("square", centred), weights, base, lambda x: fit._joint_log_likelihood(np.asarray(x, np.float64)), size
    )


def _quadratic(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    numbers = walk.numbers(columns)
    features: list[int] = []
    for mean, rotation, scaling in zip(fitted(fit, "means_"), fit.rotations_, fit.scalings_, strict=True):
        centred = walk.steps.add("affine", numbers, subtract=np.asarray(mean, np.float64))
        features += walk.steps.add("square", product(centred, rotation * scaling**-0.5, walk))
    widths = [len(scaling) for scaling in fit.scalings_]
    weights = -0.5 * np.repeat(np.eye(len(widths)), widths, axis=0)
    base = np.log(fit.priors_) - 0.5 * np.array([np.sum(np.log(scaling)) for scaling in fit.scalings_])

    def size(x: Any) -> Floats:
        found = [
            np.sum((np.abs(np.asarray(x, np.float64) - mean) @ np.abs(rotation * scaling**-0.5)) ** 2, axis=1)
            for mean, rotation, scaling in zip(fit.means_, fit.rotations_, fit.scalings_, strict=True)
        ]
        return np.asarray(0.5 * np.max(found, axis=0)[:, np.newaxis] + np.abs(base).max())

    return _of_likelihoods(fit, features, weights, base, fit._decision_function, size)


def _multinomial(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    weights = fitted(fit, "feature_log_prob_").T
    base = np.zeros(weights.shape[1]) if hasattr(fit, "norm") else fit.class_log_prior_  # ComplementNB weighs no classes
    return _of_likelihoods(fit, walk.numbers(columns), weights, base, lambda x: fit._joint_log_likelihood(dense(x)), None)


def _bernoulli(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    present = fitted(fit, "feature_log_prob_")
    absent = np.log(1 - np.exp(present))
    features = walk.numbers(columns)
    if fit.binarize is not None:
        walk.steps.refuse_missing(features)
        above = np.array([np.nextafter(float(fit.binarize), np.inf)])
        features = walk.steps.piecewise(features, [above] * len(features), [np.array([[0.0], [1.0]])] * len(features))
    base = fit.class_log_prior_ + absent.sum(axis=1)
    sizes = np.abs(present - absent).sum(axis=1) + np.abs(base)
    return _of_likelihoods(
        fit,
        features,
        (present - absent).T,
        base,
        lambda x: fit._joint_log_likelihood(fit._check_X(x)),
        lambda x: np.full((len(x), 1), sizes.max()),
    )


def _categorical(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
    tables = [table.T for table in fitted(fit, "feature_log_prob_")]  # (codes, classes)
    classes = len(fit.classes_)
    numbers = walk.complete(columns)
    features = [made for number, table in zip(numbers, tables, strict=True) for made in walk.look_up([number], np.ascontiguousarray(table))]
    weights = np.tile(np.eye(classes), (len(numbers), 1))
    size = sum(np.abs(table).max() for table in tables) + np.abs(fit.class_log_prior_).max()
    return _of_likelihoods(
        fit,
        features,
        weights,
        fit.class_log_prior_,
        lambda x: fit._joint_log_likelihood(fit._check_X(x)),
        lambda x: np.full((len(x), 1), size),
    )


_WITH_SCORES = "classes, probabilities; raw: logarithms of the joint likelihoods, of two classes their difference"

BAYES = {
    "naive_bayes.GaussianNB": Kind(_gaussian, _WITH_SCORES),
    "naive_bayes.MultinomialNB": Kind(_multinomial, _WITH_SCORES),
    "naive_bayes.ComplementNB": Kind(_multinomial, _WITH_SCORES),
    "naive_bayes.BernoulliNB": Kind(_bernoulli, _WITH_SCORES),
    "naive_bayes.CategoricalNB": Kind(_categorical, _WITH_SCORES),
    "discriminant_analysis.QuadraticDiscriminantAnalysis": Kind(_quadratic, "classes, probabilities; raw: the decision function"),
}
