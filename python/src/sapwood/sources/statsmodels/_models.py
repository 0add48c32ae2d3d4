"""The models of statsmodels that are a linear predictor with a link: what of a fit's parameters is what, and how it is asked itself."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..._engine import Floats
from ..._errors import failure, show, some
from .._source import LEVEL, class_names, unsupported, version_of

_REGRESSION = {"task": "regression", "decision": "none", "probabilities": False}
_BINARY = {"task": "binary", "decision": "response", "probabilities": True}

# Of statsmodels' links, by the names of their classes in small letters and without underscores, as 0.13 and newer ones have them.
_LINKS = {
    "identity": "identity",
    "log": "exp",
    "logit": "logistic",
    "probit": "probit",
    "cauchy": "cauchit",
    "cloglog": "cloglog",
    "loglog": "loglog",
    "logc": "logc",
    "inversepower": "inverse",
    "inversesquared": "inverse_square",
    "sqrt": "square",
    "nbinom": "negative_binomial",
    "negativebinomial": "negative_binomial",
    "power": "power",
}
_CHANCES = ("logistic", "probit", "cloglog", "loglog", "cauchit", "logc")

# Of ordered models: scipy's distributions by their names.
_ORDERED = {"logistic": "logistic", "norm": "probit", "cauchy": "cauchit", "gumbel_l": "cloglog", "gumbel_r": "loglog"}


@dataclass(frozen=True)
class Spread:
    """How well the coefficients of one output are known.

    Attributes
    ----------
    covariance : (columns of the design) squared
    scale : float or None
        The variance of an observation around its mean.
    freedom : float or None
        Degrees of freedom of the t distribution; None: it is the normal one.
    """

    covariance: Floats
    scale: float | None
    freedom: float | None


@dataclass(frozen=True)
class Fit:
    """What a fit computes: link(design @ weights + base).

    Attributes
    ----------
    weights : (columns of the design, outputs)
    base : (outputs,)
    output : dict
        Of the manifest (docs/format.md), its link, too.
    own
        Asks the fit itself: what it takes and, where it has them, offset and exposure -> raw scores and responses.
    mean
        Raw scores to responses, to see what a difference makes.
    spread : Spread or None
    ends : optional
        Asks the fit itself for ends of intervals, in the order lower, upper, of the mean and, where `spread` has a scale, of observations.
    offset : float
        What a given offset is times.
    parameter : float or None
        Of the link.
    """

    weights: Floats
    base: Floats
    output: dict[str, Any]
    own: Callable[..., tuple[Any, Any]]
    mean: Callable[[Floats], Floats]
    spread: Spread | None = None
    ends: Callable[..., Sequence[Any]] | None = None
    offset: float = 1.0
    parameter: float | None = None


def read_fit(fit: Any) -> Fit:
    """Errors: unsupported, invalid_model (not fitted)"""
    model = getattr(fit, "model", None)
    if model is None or not hasattr(fit, "params"):
        if hasattr(fit, "fit") and hasattr(fit, "exog"):
            raise failure("invalid_model", "argument model", "the model was not fitted", type(fit).__name__, "the result of its fit()")
        raise unsupported("this class of statsmodels is not read", class_names(fit)[0], some(_KINDS, 20))
    name = type(model).__name__
    if not type(model).__module__.startswith("statsmodels.") or name not in _KINDS:
        raise unsupported("this model of statsmodels is not read", class_names(model)[0], some(_KINDS, 20))
    if model.exog is None:
        raise unsupported("the fit has no data any more, and cannot be asked", "remove_data()", "the fit before that")
    return _KINDS[name](fit)


# ---------------------------------------------------------------------------------------------------------- regression
def _least_squares(fit: Any) -> Fit:
    """A new observation has the weight 1 in WLS, as get_prediction has it."""
    spread = _spread(fit)
    if spread is not None and hasattr(fit, "get_prediction") and type(fit.model).__name__ != "QuantReg":
        scale = fit.cov_kwds["scale"] if fit.cov_type == "fixed scale" else fit.scale
        spread = Spread(spread.covariance, float(scale), spread.freedom)

    def own(x: Any) -> tuple[Any, Any]:
        answer = fit.predict(x)
        return answer, answer

    return _single(fit, "identity", _REGRESSION, own, lambda z: z, spread)


def _generalized(fit: Any) -> Fit:
    link = fit.model.family.link
    word = _LINKS.get(type(link).__name__.lower().replace("_", ""))
    if word is None or not type(link).__module__.startswith("statsmodels."):
        raise unsupported("this link is not read", class_names(link)[0], some(sorted(set(_LINKS)), 20))
    parameter = None
    if word in ("power", "negative_binomial"):
        parameter = float(link.power if word == "power" else link.alpha)
    classes = type(fit.model.family).__name__ == "Binomial" and word in _CHANCES and _is_yes_or_no(fit.model)
    return _single(fit, word, _BINARY if classes else _REGRESSION, _asked(fit), link.inverse, _spread(fit), parameter)


def _is_yes_or_no(model: Any) -> bool:
    """Shares, and counts of successes, are no classes."""
    trials = np.asarray(getattr(model, "n_trials", 1))
    return bool(np.all(trials == 1) and np.all(np.isin(model.endog, (0, 1))))


# ---------------------------------------------------------------------------------------------------- discrete outcomes
def _counts(fit: Any) -> Fit:
    return _single(fit, "exp", _REGRESSION, _asked(fit), np.exp, _spread(fit))


def _binary(link: str) -> Callable[[Any], Fit]:
    return lambda fit: _single(fit, link, _BINARY, _asked(fit), fit.model.cdf, _spread(fit))


def _multinomial(fit: Any) -> Fit:
    """The first class is the one that the others are compared with: its score is 0."""
    params = _params(fit)
    names = [str(name) for _, name in sorted(fit.model._ynames_map.items())]
    labels = {"labels": names, "numeric_labels": all(map(_is_number, names))}
    return Fit(
        weights=np.column_stack([np.zeros(len(params)), params]),
        base=np.zeros(params.shape[1] + 1),
        output={"task": "multiclass", "link": "softmax", "decision": "largest", "probabilities": True, **labels},
        own=_asked(fit),
        mean=lambda z: z,
    )


def _ordered(fit: Any) -> Fit:
    """Thresholds less the row's sum; an offset is part of the sum."""
    model = fit.model
    word = _ORDERED.get(getattr(model.distr, "name", ""))
    if word is None:
        raise unsupported("this distribution of an ordered model is not read", show(model.distr), some(_ORDERED))
    params = _params(fit)
    thresholds = np.asarray(model.transform_threshold_params(params), np.float64)[1:-1]
    sums = params[: model.exog.shape[1]]
    labels = [str(label) for label in model.labels]

    def own(x: Any, **given: Any) -> tuple[Any, Any]:
        sum_ = np.asarray(fit.predict(x, which="linpred", **given), np.float64).reshape(-1, 1)
        return thresholds - sum_, fit.predict(x, **given)

    return Fit(
        weights=-np.repeat(sums.reshape(-1, 1), len(thresholds), axis=1),
        base=thresholds,
        output={
            "task": "multiclass",
            "link": f"cumulative_{word}",
            "decision": "largest_response",
            "probabilities": True,
            "labels": labels,
            "numeric_labels": all(map(_is_number, labels)),
        },
        own=own,
        mean=lambda z: z,
        offset=-1.0,
    )


# ------------------------------------------------------------------------------------------------------ what all have
def _single(
    fit: Any,
    link: str,
    output: dict[str, Any],
    own: Callable[..., tuple[Any, Any]],
    mean: Callable[[Floats], Floats],
    spread: Spread | None,
    parameter: float | None = None,
) -> Fit:
    """Of one output. Dispersion parameters stand behind the coefficients and are no part of the mean."""
    weights = _params(fit)[: fit.model.exog.shape[1]].reshape(-1, 1)
    ends = _ends(fit, spread.scale is not None) if spread is not None and hasattr(fit, "get_prediction") else None
    return Fit(weights, np.zeros(1), {**output, "link": link}, own, mean, spread, ends, parameter=parameter)


def _ends(fit: Any, observations: bool) -> Callable[..., Sequence[Any]]:
    def ends(x: Any, **given: Any) -> Sequence[Any]:
        shown = fit.get_prediction(x, **given).summary_frame(alpha=1 - LEVEL)
        if len(shown) == 0:  # the formula has left out the row
            return [np.full(1, np.nan)] * (4 if observations else 2)
        mean = np.sort(shown.filter(regex="^(mean_)?ci_").to_numpy(), axis=1)  # a falling link turns them round
        return (*mean.T, *(shown.filter(regex="^obs_ci_").to_numpy().T if observations else ()))

    return ends


def _bare(fit: Any) -> Any:
    """The results without the names that a wrapper gives them: 0.13 loses numbers to misnamed rows."""
    return getattr(fit, "_results", fit)


def _params(fit: Any) -> Floats:
    return np.asarray(_bare(fit).params, np.float64)


def _spread(fit: Any) -> Spread | None:
    """None: the fit has no covariance (regularized ones), or not of all coefficients."""
    if not hasattr(fit, "cov_params"):
        return None
    columns = fit.model.exog.shape[1]
    try:
        covariance = np.asarray(_bare(fit).cov_params(), np.float64)[:columns, :columns]
    except ValueError:  # "need covariance of parameters": skip_hessian, cov_type="none"
        return None
    if covariance.shape != (columns, columns) or not np.all(np.isfinite(covariance)):
        return None
    use_t = bool(getattr(fit, "use_t", False))
    return Spread((covariance + covariance.T) / 2, None, float(fit.df_resid) if use_t else None)


def _asked(fit: Any) -> Callable[..., tuple[Any, Any]]:
    """To 0.13 some models have another word for the raw scores."""
    old = "linear" in inspect.signature(fit.model.predict).parameters and version_of("statsmodels").startswith("0.13")
    words: dict[str, Any] = {"linear": True} if old else {"which": "linear"}
    return lambda x, **given: (fit.predict(x, **words, **given), fit.predict(x, **given))


def _is_number(name: str) -> bool:
    try:
        float(name)
    except ValueError:
        return False
    return True


_KINDS: dict[str, Callable[[Any], Fit]] = {
    "OLS": _least_squares,
    "WLS": _least_squares,
    "GLS": _least_squares,
    "GLSAR": _least_squares,
    "RLM": _least_squares,
    "QuantReg": _least_squares,
    "GLM": _generalized,
    "Logit": _binary("logistic"),
    "Probit": _binary("probit"),
    "MNLogit": _multinomial,
    "Poisson": _counts,
    "NegativeBinomial": _counts,
    "NegativeBinomialP": _counts,
    "GeneralizedPoisson": _counts,
    "OrderedModel": _ordered,
}
