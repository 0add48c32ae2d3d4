"""statsmodels: linear and generalized linear models, discrete choice, ordered outcomes; of arrays, of data frames and of formulas."""

from __future__ import annotations

from .._source import Source, is_of
from ._read import TOLERANCE, read

__all__ = ["SOURCE"]

SOURCE = Source(
    package="statsmodels",
    takes="OLS, WLS, GLS, GLSAR, RLM, QuantReg, GLM, Logit, Probit, MNLogit, Poisson, NegativeBinomial, NegativeBinomialP, "
    "GeneralizedPoisson, OrderedModel; of formulas, too",
    refuses="mixed models, GEE, survival, zero-inflated and hurdle models, time series",
    tolerance=TOLERANCE,
    claims=lambda fit: is_of(fit, "statsmodels"),
    read=read,
)
