"""Estimators that are a linear predictor with a link: link(x @ weights + base)."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..._engine import Floats
from .._source import unsupported
from ._columns import Column
from ._fits import fitted, quietly, version
from ._predictors import class_output, linear
from ._walk import Kind, Predictor, Walk


@dataclass(frozen=True)
class _Linear:
    """What a fitted estimator computes.

    Attributes
    ----------
    estimator : str
        Its class.
    weights : (inputs, outputs)
    base : (outputs,)
    output : dict
        Of the manifest (docs/format.md).
    own
        Asks the fit itself: rows -> raw scores and responses.
    spread : dict
        Arrays of the file that its intervals are made of (docs/format.md).
    deviation : optional
        Asks the fit itself: rows -> standard deviations of observations.
    """

    estimator: str
    weights: Floats
    base: Floats
    output: dict[str, Any]
    own: Callable[[Any], tuple[Any, Any]]
    spread: dict[str, Floats] = field(default_factory=dict)
    deviation: Callable[[Any], Floats] | None = None


def _kind(read: Callable[[Any, bool], _Linear], answers: str, without: str = "") -> Kind:
    """read: the fit, and whether its probabilities are wanted -> what it computes."""

    def predictor(fit: Any, columns: Sequence[Column], walk: Walk) -> Predictor:
        one = read(fit, walk.probabilities)
        made = linear(one.estimator, walk.numbers(columns), one.weights, one.base, one.output, one.own)
        return replace(made, arrays={**made.arrays, **one.spread}, deviation=one.deviation)

    return Kind(predictor, answers, without)


# ----------------------------------------------------------------------------------------------------------- regression
def _regressor(fit: Any, _: bool) -> _Linear:
    return _regression(fit, *_terms(fit), "identity", lambda rows: fit.predict(rows))


def _bayesian(fit: Any, _: bool) -> _Linear:
    """The posterior of the weights is normal, and so are predictions: around the mean with `return_std`'s deviation."""
    found = _regressor(fit, _)
    known = fit.lambda_ < fit.threshold_lambda if type(fit).__name__ == "ARDRegression" else np.ones(len(found.weights), bool)
    # normalize=True, to 1.1: the weights of scaled rows
    scale = fit.X_scale_[known] if getattr(fit, "normalize", False) is True else np.ones(int(known.sum()))
    sigma = np.asarray(fit.sigma_, np.float64)
    covariance = np.zeros((len(known) + 1,) * 2)
    covariance[np.ix_([False, *known], [False, *known])] = (sigma + sigma.T) / 2 / np.outer(scale, scale)
    noise = float(1 / fit.alpha_)  # in the type of the fit, as `predict` divides

    def deviation(rows: Floats) -> Floats:
        return np.asarray(fit.predict(rows, return_std=True)[1], np.float64).reshape(-1, 1)

    # Newer versions take rows less the mean that they had in training, older ones rows as they are.
    center = np.zeros(len(known)) + fit.X_offset_
    far = (2 * center + 1).reshape(1, -1)
    told = float(quietly(deviation, far)[0, 0]) ** 2
    variances = [float(noise + x @ covariance[1:, 1:] @ x) for x in (far[0] - center, far[0])]
    spread = {"linear.covariance": covariance, "linear.scale": np.array([noise])}
    if abs(variances[0] - told) < abs(variances[1] - told):
        spread["linear.center"] = center
    return replace(found, spread=spread, deviation=deviation)


def _generalized(fit: Any, _: bool) -> _Linear:
    """Poisson, gamma and Tweedie regression: the link is the logarithm, but for Tweedie's where the power says identity."""
    link = getattr(fit, "link", "log")
    if link == "auto":
        link = "identity" if fit.power <= 0 else "log"
    return _regression(fit, *_terms(fit), {"log": "exp", "identity": "identity"}[link], lambda rows: fit._linear_predictor(rows))


def _partial_least_squares(fit: Any, _: bool) -> _Linear:
    """The rows are centred: that goes into the base. To 1.4 they are scaled, too; to 1.2 `coef_` lies on its side."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # 1.1 and 1.2 announce the turn
        weights = _matrix(fitted(fit, "coef_"))
    weights = weights.T if version() >= (1, 3) else weights
    if version() < (1, 5):
        weights = weights / fit._x_std[:, np.newaxis]
    return _regression(fit, weights, fit._y_mean - fit._x_mean @ weights, "identity", lambda rows: fit.predict(rows))


def _regression(fit: Any, weights: Floats, base: Floats, link: str, raw: Callable[[Floats], Any]) -> _Linear:
    # A column of targets that were fitted as a matrix stays a column: as many axes as the fit's own answer has.
    axes = np.ndim(quietly(fit.predict, np.zeros((1, len(weights)))))
    return _Linear(
        estimator=type(fit).__name__,
        weights=weights,
        base=base,
        output={"task": "regression" if axes == 1 else "multi_regression", "link": link, "decision": "none", "probabilities": False},
        own=lambda rows: (raw(rows), fit.predict(rows)),
    )


# ------------------------------------------------------------------------------------------------------- classification
def _logistic_regression(fit: Any, probabilities: bool) -> _Linear:
    """`multi_class` is gone from 1.8 on: as "auto"."""
    how = getattr(fit, "multi_class", "auto")
    two = len(fitted(fit, "classes_")) == 2
    one_against_rest = how in ("ovr", "warn") or (how in ("auto", "deprecated") and (two or fit.solver == "liblinear"))
    if two:
        # Two classes fitted as several: softmax of (-d, d), which is the logistic function of 2 d.
        return _classifier(fit, "logistic", probabilities, scale=1 if one_against_rest else 2)
    return _classifier(fit, "normalised_logistic" if one_against_rest else "softmax", probabilities)


def _stochastic(fit: Any, probabilities: bool) -> _Linear:
    """Of three classes or more each is against the rest."""
    link = {"log_loss": "logistic", "log": "logistic", "modified_huber": "modified_huber"}.get(fit.loss)
    if link is None:
        return _classifier(fit, "identity", False)
    return _classifier(fit, link if len(fitted(fit, "classes_")) == 2 else f"normalised_{link}", probabilities)


def _discriminant(fit: Any, probabilities: bool) -> _Linear:
    return _classifier(fit, "logistic" if len(fitted(fit, "classes_")) == 2 else "softmax", probabilities)


def _decides(fit: Any, _: bool) -> _Linear:
    """Classes by the sign of the score, or by the largest one; there are no probabilities."""
    return _classifier(fit, "identity", False)


def _ridge_classifier(fit: Any, _: bool) -> _Linear:
    if not fitted(fit, "_label_binarizer").y_type_.startswith("multilabel"):
        return _classifier(fit, "identity", False)
    weights, base = _terms(fit)
    output = {"task": "multilabel", "link": "identity", "decision": "raw", "probabilities": False}
    return _Linear(type(fit).__name__, weights, base, output, lambda rows: (fit.decision_function(rows),) * 2)


def _classifier(fit: Any, link: str, probabilities: bool, scale: int = 1) -> _Linear:
    """scale: how many times the fit's own score the link is taken of, a power of two."""
    weights, base = _terms(fit)
    classes = fitted(fit, "classes_")
    scale = scale if probabilities else 1
    two = len(classes) == 2
    if weights.shape[1] != (1 if two else len(classes)):
        raise unsupported(
            "there is not one score for each class", f"{len(classes)} classes, {weights.shape[1]} scores", "two classes or more"
        )

    def own(rows: Floats) -> tuple[Any, Any]:
        raw = scale * fit.decision_function(rows)
        if not probabilities:
            return raw, raw
        return raw, fit.predict_proba(rows)[:, 1] if two else fit.predict_proba(rows)

    return _Linear(
        estimator=type(fit).__name__,
        weights=scale * weights,
        base=scale * base,
        output=class_output(classes, link if probabilities else "identity", probabilities),
        own=own,
    )


# ----------------------------------------------------------------------------------------------------------- what all have
def _terms(fit: Any) -> tuple[Floats, Floats]:
    """Weights (inputs, outputs) and where the sums start."""
    weights = _matrix(fitted(fit, "coef_")).T
    base = np.empty(weights.shape[1])
    base[:] = np.asarray(fit.intercept_, np.float64).reshape(-1)  # fit_intercept=False: one 0.0 for all outputs
    return weights, base


def _matrix(coefficients: Any) -> Floats:
    if hasattr(coefficients, "toarray"):  # sparsify()
        coefficients = coefficients.toarray()
    return np.atleast_2d(np.asarray(coefficients, np.float64))


# ------------------------------------------------------------------------------------------------------------ the table
_MEAN = _kind(_regressor, "predictions")
_BAYES = _kind(_bayesian, "predictions, and intervals: predictive ones are the mean ± z times the deviation of `return_std`")
_GLM = _kind(_generalized, "predictions; raw: before the link (log, or identity)")
_PLS = _kind(_partial_least_squares, "predictions", without="`transform`")
_LOGISTIC = _kind(
    _logistic_regression,
    'classes, probabilities; raw: the decision function (twice it for two classes with `multi_class="multinomial"`)',
)
_SGD = _kind(
    _stochastic,
    "classes; probabilities with `log_loss` and `modified_huber`; raw: the decision function",
)
_LDA = _kind(_discriminant, "classes, probabilities; raw: the decision function", without="`transform`")
_SIGN = _kind(_decides, "classes; raw: the decision function")
_RIDGE = _kind(_ridge_classifier, "classes, also several labels a row; raw: the decision function")

LINEAR = {
    "linear_model.LinearRegression": _MEAN,
    "linear_model.Ridge": _MEAN,
    "linear_model.RidgeCV": _MEAN,
    "linear_model.Lasso": _MEAN,
    "linear_model.LassoCV": _MEAN,
    "linear_model.LassoLars": _MEAN,
    "linear_model.LassoLarsCV": _MEAN,
    "linear_model.LassoLarsIC": _MEAN,
    "linear_model.ElasticNet": _MEAN,
    "linear_model.ElasticNetCV": _MEAN,
    "linear_model.MultiTaskLasso": _MEAN,
    "linear_model.MultiTaskLassoCV": _MEAN,
    "linear_model.MultiTaskElasticNet": _MEAN,
    "linear_model.MultiTaskElasticNetCV": _MEAN,
    "linear_model.Lars": _MEAN,
    "linear_model.LarsCV": _MEAN,
    "linear_model.OrthogonalMatchingPursuit": _MEAN,
    "linear_model.OrthogonalMatchingPursuitCV": _MEAN,
    "linear_model.BayesianRidge": _BAYES,
    "linear_model.ARDRegression": _BAYES,
    "linear_model.HuberRegressor": _MEAN,
    "linear_model.TheilSenRegressor": _MEAN,
    "linear_model.QuantileRegressor": _MEAN,
    "linear_model.SGDRegressor": _MEAN,
    "linear_model.PassiveAggressiveRegressor": _MEAN,
    "linear_model.PoissonRegressor": _GLM,
    "linear_model.GammaRegressor": _GLM,
    "linear_model.TweedieRegressor": _GLM,
    "linear_model.LogisticRegression": _LOGISTIC,
    "linear_model.LogisticRegressionCV": _LOGISTIC,
    "linear_model.RidgeClassifier": _RIDGE,
    "linear_model.RidgeClassifierCV": _RIDGE,
    "linear_model.SGDClassifier": _SGD,
    "linear_model.Perceptron": _SIGN,
    "linear_model.PassiveAggressiveClassifier": _SIGN,
    "svm.LinearSVR": _MEAN,
    "svm.LinearSVC": _SIGN,
    "discriminant_analysis.LinearDiscriminantAnalysis": _LDA,
    "cross_decomposition.PLSRegression": _PLS,
    "cross_decomposition.PLSCanonical": _PLS,
    "cross_decomposition.CCA": _PLS,
}
