"""scikit-learn: estimators that are a linear predictor with a link, link(x @ weights + base); no preprocessing yet.

Each class is known by its name and read by a row of `READ`, which is also what docs/scikit-learn-support.md is made of. Subclasses
inside of scikit-learn are classes of their own: what is not in the table is refused.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .._engine import Floats
from .._errors import SapwoodError, failure, show, some
from .._unpacked import unpacked
from ._source import Answers, Reading, Source, class_names, loaded, refuse_overrides, unsupported, version_of

_TOLERANCE = 1e-12  # of the sum of the terms' sizes: a BLAS adds in an order of its own
_METHODS = ("predict", "decision_function", "predict_proba", "_decision_function", "_predict_proba_lr", "_linear_predictor")


@dataclass(frozen=True)
class _Linear:
    """What a fitted estimator computes: link(rows @ weights + base).

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
    """

    estimator: str
    weights: Floats
    base: Floats
    output: dict[str, Any]
    own: Callable[[Floats], tuple[Any, Any]]


@dataclass(frozen=True)
class Kind:
    """How the estimators of one kind are read.

    Attributes
    ----------
    read
        The fit, and whether its probabilities are wanted -> what it computes.
    answers : str
        For people: what the file answers.
    without : str
        What the fit answers and the file does not, and what is refused.
    """

    read: Callable[[Any, bool], _Linear]
    answers: str
    without: str = ""


# ----------------------------------------------------------------------------------------------------------- regression
def _regressor(fit: Any, _: bool) -> _Linear:
    return _regression(fit, *_terms(fit), "identity", lambda rows: fit.predict(rows))


def _generalized(fit: Any, _: bool) -> _Linear:
    """Poisson, gamma and Tweedie regression: the link is the logarithm, but for Tweedie's where the power says identity."""
    link = getattr(fit, "link", "log")
    if link == "auto":
        link = "identity" if fit.power <= 0 else "log"
    return _regression(fit, *_terms(fit), {"log": "exp", "identity": "identity"}[link], lambda rows: fit._linear_predictor(rows))


def _partial_least_squares(fit: Any, _: bool) -> _Linear:
    """The rows are centred: that goes into the base. To 1.4 they are scaled, too; to 1.2 `coef_` lies on its side."""
    version = tuple(int(part) for part in loaded("sklearn").__version__.split(".")[:2])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # 1.1 and 1.2 announce the turn
        weights = _matrix(_fitted(fit, "coef_"))
    weights = weights.T if version >= (1, 3) else weights
    if version < (1, 5):
        weights = weights / fit._x_std[:, np.newaxis]
    return _regression(fit, weights, fit._y_mean - fit._x_mean @ weights, "identity", lambda rows: fit.predict(rows))


def _regression(fit: Any, weights: Floats, base: Floats, link: str, raw: Callable[[Floats], Any]) -> _Linear:
    # A column of targets that were fitted as a matrix stays a column: as many axes as the fit's own answer has.
    axes = np.ndim(_quietly(fit.predict, np.zeros((1, len(weights)))))
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
    two = len(_fitted(fit, "classes_")) == 2
    one_against_rest = how in ("ovr", "warn") or (how in ("auto", "deprecated") and (two or fit.solver == "liblinear"))
    if two:
        # Two classes fitted as several: softmax of (-d, d), which is the logistic function of 2 d.
        return _classifier(fit, "logistic", probabilities, scale=1 if one_against_rest else 2)
    if not one_against_rest:
        return _classifier(fit, "softmax", probabilities)
    return _without_probabilities(fit, probabilities, "those of each class against the rest, made to sum to 1", 'multi_class="multinomial"')


def _stochastic(fit: Any, probabilities: bool) -> _Linear:
    two = len(_fitted(fit, "classes_")) == 2
    if fit.loss in ("log_loss", "log") and two:
        return _classifier(fit, "logistic", probabilities)
    if fit.loss in ("log_loss", "log"):
        return _without_probabilities(fit, probabilities, "those of each class against the rest, made to sum to 1", "LogisticRegression")
    if fit.loss == "modified_huber":
        return _without_probabilities(fit, probabilities, "clipped scores", 'loss="log_loss" and two classes')
    return _classifier(fit, "identity", False)


def _discriminant(fit: Any, probabilities: bool) -> _Linear:
    return _classifier(fit, "logistic" if len(_fitted(fit, "classes_")) == 2 else "softmax", probabilities)


def _decides(fit: Any, _: bool) -> _Linear:
    """Classes by the sign of the score, or by the largest one; there are no probabilities."""
    return _classifier(fit, "identity", False)


def _ridge_classifier(fit: Any, _: bool) -> _Linear:
    if not _fitted(fit, "_label_binarizer").y_type_.startswith("multilabel"):
        return _classifier(fit, "identity", False)
    weights, base = _terms(fit)
    output = {"task": "multilabel", "link": "identity", "decision": "raw", "probabilities": False}
    return _Linear(type(fit).__name__, weights, base, output, lambda rows: (fit.decision_function(rows),) * 2)


def _without_probabilities(fit: Any, probabilities: bool, what: str, instead: str) -> _Linear:
    if probabilities:
        raise unsupported(
            f"the probabilities of this {type(fit).__name__} are {what}, which a file cannot have yet",
            f"{len(fit.classes_)} classes",
            f"{instead}; or say probabilities=False for a file of its classes and scores only",
        )
    return _classifier(fit, "identity", False)


def _classifier(fit: Any, link: str, probabilities: bool, scale: int = 1) -> _Linear:
    """scale: how many times the fit's own score the link is taken of, a power of two."""
    weights, base = _terms(fit)
    classes = _fitted(fit, "classes_")
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
        output={
            "task": "binary" if two else "multiclass",
            "link": link if probabilities else "identity",
            "decision": "raw" if two else "largest",
            "probabilities": probabilities,
            **_labels(classes),
        },
        own=own,
    )


def _labels(classes: Any) -> dict[str, Any]:
    names = np.asarray(classes).tolist()
    types = {type(name) for name in names}
    if names == list(range(len(names))):  # False and True, too: they equal 0 and 1
        return {}
    if types == {str}:
        return {"labels": names, "numeric_labels": False}
    if types <= {int, float}:
        return {"labels": [repr(name) for name in names], "numeric_labels": True}
    raise unsupported("classes of this type have no place in a file", some(map(show, names)), "strings, numbers or booleans")


# ------------------------------------------------------------------------------------------------- estimators in others
def _inner(attribute: str) -> Callable[[Any, bool], _Linear]:
    def read(fit: Any, probabilities: bool) -> _Linear:
        if attribute == "best_estimator_" and getattr(fit, "refit", True) is False:
            raise unsupported("a search with refit=False has no fit of the best parameters", type(fit).__name__, "refit=True")
        return _linear_of(_fitted(fit, attribute), probabilities)

    return read


def _each_target(fit: Any, probabilities: bool) -> _Linear:
    parts = [_linear_of(one, probabilities) for one in _fitted(fit, "estimators_")]
    first = parts[0].output
    if any(part.output != first for part in parts) or first["task"] != "regression":
        what = "each target has a fit of its own, and not all are regressors of one link"
        raise unsupported(what, some(part.output["task"] for part in parts), "one file for each of its estimators_")

    def own(rows: Floats) -> tuple[Any, Any]:
        raw, response = zip(*(part.own(rows) for part in parts), strict=True)
        return np.column_stack(raw), np.column_stack(response)

    return _Linear(
        estimator=parts[0].estimator,
        weights=np.hstack([part.weights for part in parts]),
        base=np.concatenate([part.base for part in parts]),
        output={**first, "task": "multi_regression"},
        own=own,
    )


# ------------------------------------------------------------------------------------------------------------ the table
_MEAN = Kind(_regressor, "predictions")
_BAYES = replace(_MEAN, answers="predictions (the mean)", without="`predict(return_std=True)`")
_GLM = Kind(_generalized, "predictions; raw: before the link (log, or identity)")
_PLS = Kind(_partial_least_squares, "predictions", without="`transform`")
_LOGISTIC = Kind(
    _logistic_regression,
    'classes, probabilities; raw: the decision function (twice it for two classes with `multi_class="multinomial"`)',
    without='three classes or more with `multi_class="ovr"` or liblinear: only with `probabilities=False`',
)
_SGD = Kind(
    _stochastic,
    "classes; probabilities of two classes with `log_loss`; raw: the decision function",
    without="`log_loss` of three classes or more, and `modified_huber`: only with `probabilities=False`",
)
_LDA = Kind(_discriminant, "classes, probabilities; raw: the decision function", without="`transform`")
_SIGN = Kind(_decides, "classes; raw: the decision function")
_RIDGE = Kind(_ridge_classifier, "classes, also several labels a row; raw: the decision function")
_BEST = Kind(_inner("best_estimator_"), "what its `best_estimator_` answers, if that is in this table")
_ROBUST = Kind(_inner("estimator_"), "what its `estimator_` answers, if that is in this table")
_TARGETS = Kind(_each_target, "predictions of each target, of regressors in this table")

READ: dict[str, Kind] = {
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
    "linear_model.RANSACRegressor": _ROBUST,
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
    "multioutput.MultiOutputRegressor": _TARGETS,
    "model_selection.GridSearchCV": _BEST,
    "model_selection.RandomizedSearchCV": _BEST,
    "model_selection.HalvingGridSearchCV": _BEST,
    "model_selection.HalvingRandomSearchCV": _BEST,
}

# What has a way round, and what that is. Everything else of scikit-learn is refused by its name.
REFUSED: dict[str, tuple[str, str]] = {
    "pipeline.Pipeline": (
        "preprocessing in front of a model is not read yet",
        "its last step, on rows that the others have transformed: save(pipeline[-1], path, example=pipeline[:-1].transform(X))",
    ),
    "compose.TransformedTargetRegressor": (
        "a transformation of the target is not read yet",
        "its regressor_, and the inverse in your own code",
    ),
    "multiclass.OneVsRestClassifier": (
        "classes that several fits decide between are not read yet",
        "LogisticRegression, which has one softmax for all classes; or one file for each of its estimators_",
    ),
    "multioutput.MultiOutputClassifier": ("several targets with classes are not read yet", "one file for each of its estimators_"),
    "calibration.CalibratedClassifierCV": (
        "calibrated probabilities are not read yet",
        "LogisticRegression, or the estimator without calibration",
    ),
    "model_selection.FixedThresholdClassifier": (
        "a threshold behind a classifier is not read yet",
        "its estimator_, and the threshold in your own code",
    ),
    "model_selection.TunedThresholdClassifierCV": (
        "a threshold behind a classifier is not read yet",
        "its estimator_, and best_threshold_ in your own code",
    ),
    "linear_model.SGDOneClassSVM": ("outliers are not read yet", "a classifier or a regressor"),
}


# ------------------------------------------------------------------------------------------------------ what all have
def _read(fit: Any, *, probabilities: bool = True) -> Reading:
    linear = _linear_of(fit, probabilities)
    names = _names(fit)
    return Reading(
        content=_unpacked(linear, names),
        own=lambda rows: _own(linear, rows),
        tolerance=_TOLERANCE,
    )


def _linear_of(fit: Any, probabilities: bool) -> _Linear:
    known = next((name for name in class_names(fit) if name.startswith("sklearn.")), "")
    if known.startswith(("sklearn.base.", "sklearn.utils.")) or not known:  # inside of another one
        instead = "estimators of scikit-learn in it; one of another package by itself, as its best_estimator_"
        raise unsupported("the estimator inside is not one of scikit-learn", class_names(fit)[0], instead)
    name = f"{known.split('.')[1]}.{known.rpartition('.')[2]}"
    if name in REFUSED:
        what, instead = REFUSED[name]
        raise unsupported(what, f"a {type(fit).__name__}", instead)
    if name not in READ:
        if not hasattr(fit, "predict"):
            raise unsupported("this estimator of scikit-learn predicts nothing", f"a {type(fit).__name__}", "a fitted linear model")
        instead = "a linear model: LinearRegression, Ridge, LogisticRegression… (docs/scikit-learn-support.md)"
        raise unsupported("this class of scikit-learn is not read", class_names(fit)[0], instead)
    refuse_overrides(fit, known, _METHODS)
    return READ[name].read(fit, probabilities)


def _fitted(fit: Any, attribute: str) -> Any:
    """What `fit` leaves behind."""
    value = getattr(fit, attribute, None)
    if value is None:
        raise _not_fitted(fit)
    return value


def _not_fitted(fit: Any) -> SapwoodError:
    return failure("invalid_model", "argument model", "the model was not fitted", type(fit).__name__, "fit(X, y) before")


def _terms(fit: Any) -> tuple[Floats, Floats]:
    """Weights (inputs, outputs) and where the sums start."""
    weights = _matrix(_fitted(fit, "coef_")).T
    base = np.empty(weights.shape[1])
    base[:] = np.asarray(fit.intercept_, np.float64).reshape(-1)  # fit_intercept=False: one 0.0 for all outputs
    return weights, base


def _matrix(coefficients: Any) -> Floats:
    if hasattr(coefficients, "toarray"):  # sparsify()
        coefficients = coefficients.toarray()
    return np.atleast_2d(np.asarray(coefficients, np.float64))


def _names(fit: Any) -> Sequence[str] | None:
    """Names of the columns of a data frame; only the outer one of nested estimators may know them."""
    names = getattr(fit, "feature_names_in_", None)
    if names is None or len(set(names)) < len(names):
        return None
    return [str(name) for name in names]


def _unpacked(linear: _Linear, names: Sequence[str] | None) -> bytes:
    shown = [f"f{i}" for i in range(len(linear.weights))] if names is None else names
    manifest = {
        "format": [1, 0],
        "producer": "the Python package sapwood",
        "source": {"library": "scikit-learn", "version": version_of("scikit-learn"), "objective": linear.estimator},
        "named_inputs": names is not None,
        "inputs": [{"name": name, "kind": "number", "missing": "error", "finite": True} for name in shown],
        "steps": [
            {
                "op": "linear",
                "required": True,
                "layout": "plain",
                "feature_type": "float64",
                "sum_type": "float64",
                "skip_missing": False,
            }
        ],
        "output": {**linear.output, "type": "float64"},
    }
    arrays = {"linear.base": linear.base, "linear.weights": linear.weights}
    if linear.output["decision"] == "raw":
        arrays["output.threshold"] = np.zeros(1)
    return unpacked(manifest, arrays)


def _own(linear: _Linear, rows: Floats) -> Answers:
    raw, response = (np.asarray(answer, np.float64).reshape(len(rows), -1) for answer in _quietly(linear.own, rows))
    terms = np.max(np.abs(rows) @ np.abs(linear.weights) + np.abs(linear.base), axis=1, keepdims=True)
    # What the link makes of a difference in the sum: exp its own size times as much, the others less than it was.
    slope = np.abs(response) if linear.output["link"] == "exp" else 1.0
    return Answers(raw, response, sizes=(terms, np.maximum(terms * slope, np.abs(response))))


def _quietly(ask: Callable[[Floats], Any], rows: Floats) -> Any:
    """Fits of a data frame complain of a matrix; its columns are in the fit's own order."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "X does not have valid feature names")
        warnings.simplefilter("ignore", RuntimeWarning)  # exp of a large score
        return ask(rows)


def _claims(fit: object) -> bool:
    """Other packages' estimators come from scikit-learn's bases, too: those are not meant."""
    return any(name.startswith("sklearn.") and not name.startswith(("sklearn.base.", "sklearn.utils.")) for name in class_names(fit))


SOURCE = Source(
    package="scikit-learn",
    takes="linear models: regressions, generalized linear models, linear classifiers, discriminant analysis, PLS; searches of them",
    refuses="pipelines and other preprocessing, trees, kernels, ensembles, calibration; probabilities of one class against the rest",
    tolerance=_TOLERANCE,
    claims=_claims,
    read=_read,
    options={"probabilities": "False: a classifier's classes and scores only, where a file cannot have its probabilities"},
)
