"""stochtree: its own JSON goes into the engine as it is (docs/stochtree-support.md); here are names and its own answers."""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np

from .._engine import Floats
from .._errors import failure
from ._source import Answers, Reading, Source, is_of, loaded, refuse_overrides, unsupported

_MODEL = "stochtree.bart.BARTModel"
_REGRESSOR = "stochtree.sklearn.StochTreeBARTRegressor"
_TOLERANCE = 1e-12


def _read(fit: Any) -> Reading:
    names = [f"{one.__module__}.{one.__qualname__}" for one in type(fit).__mro__]
    if _REGRESSOR in names:
        refuse_overrides(fit, _REGRESSOR, ["predict"])
        if getattr(fit, "model_", None) is None:
            raise failure(
                "invalid_model",
                "argument model",
                "the regressor was not fitted",
                type(fit).__name__,
                "fit(X, y) before",
            )
        return _read(fit.model_)
    if any(name.endswith("StochTreeBARTBinaryClassifier") for name in names):
        what = "the classifier's probabilities are those of the mean score, not the posterior's mean probabilities"
        raise unsupported(what, type(fit).__name__, "sapwood.save(classifier.model_, path), which answers with the latter")
    if _MODEL not in names:
        raise unsupported("this class of stochtree is not read", type(fit).__name__, "a BARTModel, or a StochTreeBARTRegressor")
    refuse_overrides(fit, _MODEL, ["predict", "to_json"])
    if not fit.is_sampled():
        raise failure(
            "invalid_model",
            "argument model",
            "the model has no draws",
            "a BARTModel that was not sampled",
            "sample() before",
        )
    categories = _Columns(fit._covariate_preprocessor)
    return Reading(
        content=fit.to_json().encode(),
        own=lambda rows: _own(fit, categories, rows),
        tolerance=_TOLERANCE,
        probes=not categories.any,
        names=_names,
    )


def _names(inputs: Sequence[str], columns: Sequence[str]) -> list[str]:
    """f2=red -> wall=red; the inputs of a basis are not columns."""

    def name(text: str) -> str:
        found = re.fullmatch(r"f(\d+)(=.*)?", text, re.DOTALL)
        return text if found is None or int(found[1]) >= len(columns) else columns[int(found[1])] + (found[2] or "")

    return [name(text) for text in inputs]


class _Columns:
    """What stochtree's preprocessor does to the columns of a data frame, undone."""

    def __init__(self, preprocessor: Any) -> None:
        self._types = [str(one) for one in np.asarray(preprocessor._original_feature_types).tolist()]
        self._ordered = preprocessor._ordinal_feature_index
        self._unordered = preprocessor._onehot_feature_index
        self._levels = preprocessor._ordinal_categories_list, preprocessor._onehot_categories_list
        self.any = any(one in ("category", "string") for one in self._types)

    def frame(self, rows: Floats) -> Any:
        pandas = loaded("pandas")
        columns = {}
        at = 0
        for i, kind in enumerate(self._types):
            if kind in ("category", "string"):
                ordered = self._ordered[i] != -1
                levels = self._levels[0][self._ordered[i]] if ordered else self._levels[1][self._unordered[i]]
                width = 1 if ordered else len(levels)
                codes = rows[:, at].astype(int) if ordered else rows[:, at : at + width].argmax(axis=1)
                columns[i] = pandas.Categorical.from_codes(codes, categories=list(levels), ordered=ordered)
                at += width
            elif kind == "unsupported":
                columns[i] = np.zeros(len(rows))
            else:
                columns[i] = rows[:, at].astype(bool) if kind == "boolean" else rows[:, at]
                at += 1
        return pandas.DataFrame(columns)


def _own(fit: Any, categories: _Columns, rows: Floats) -> Answers:
    basis = int(fit.num_basis) if fit.has_basis else 0
    x = rows[:, : rows.shape[1] - basis]
    asked: dict[str, Any] = {"X": categories.frame(x) if categories.any else np.ascontiguousarray(x)}
    if basis:
        asked["leaf_basis"] = np.ascontiguousarray(rows[:, rows.shape[1] - basis :])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        raw = np.asarray(fit.predict(**asked, terms="y_hat"))
        link = getattr(fit.outcome_model, "link", "identity")
        draws = np.asarray(fit.predict(**asked, terms="y_hat", scale="probability")) if link == "probit" else raw
    return Answers(raw.mean(axis=1, keepdims=True), draws.mean(axis=1, keepdims=True), draws[:, :, np.newaxis])


SOURCE = Source(
    package="stochtree",
    takes="BARTModel, StochTreeBARTRegressor",
    refuses="random effects, ordinal and cloglog outcomes, BCF (causal forests), models of the variance only",
    tolerance=_TOLERANCE,
    claims=lambda fit: is_of(fit, "stochtree"),
    read=_read,
)
