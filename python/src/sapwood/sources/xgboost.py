"""xgboost: its own UBJSON goes into the engine as it is; here are the class labels of the wrappers, and its own answers."""

from __future__ import annotations

from typing import Any

import numpy as np

from .._engine import Floats
from .._errors import failure
from ._source import Answers, Reading, Source, class_names, is_of, loaded, refuse_overrides, unsupported

_BOOSTER = "xgboost.core.Booster"
_WRAPPER = "xgboost.sklearn.XGBModel"
_METHODS = ("predict", "predict_proba", "save_model", "save_raw", "get_booster", "inplace_predict")
_TOLERANCE = 2.4e-7  # raw scores are the booster's to the bit; links are within two units of float32


def _read(fit: Any) -> Reading:
    names = class_names(fit)
    if _WRAPPER in names:
        own = next(name for name in names if name.startswith("xgboost."))
        refuse_overrides(fit, own, _METHODS)
        try:
            booster = fit.get_booster()
        except Exception as error:
            if type(error).__name__ != "NotFittedError":
                raise
            raise failure("invalid_model", "argument model", "the model was not fitted", type(fit).__name__, "fit(X, y) before") from error
        classes = getattr(fit, "classes_", None)
        return _reading(booster, getattr(fit, "missing", np.nan), None if classes is None else np.asarray(classes).tolist())
    if _BOOSTER not in names:
        raise unsupported("this class of xgboost is not read", names[0], "a Booster, or a scikit-learn wrapper such as XGBRegressor")
    refuse_overrides(fit, _BOOSTER, _METHODS)
    return _reading(fit, np.nan, None)


def _reading(booster: Any, missing: float, classes: list[Any] | None) -> Reading:
    schema: dict[str, Any] = {}
    if missing is not None and not np.isnan(missing):
        schema["missing"] = float(missing) if np.isfinite(missing) else ("Infinity" if missing > 0 else "-Infinity")
    if classes is not None and classes != list(range(len(classes))):
        schema["labels"] = classes
    # The wrappers' rule, for boosters too: up to the best round where training stopped early.
    best = booster.attr("best_iteration")
    trees = (0, 0) if best is None else (0, int(best) + 1)
    return Reading(
        content=bytes(booster.save_raw(raw_format="ubj")),
        own=lambda rows: _own(booster, missing, trees, rows),
        tolerance=_TOLERANCE,
        options={"schema": schema, "rounds": "all" if best is None else trees},
    )


def _own(booster: Any, missing: float, trees: tuple[int, int], rows: Floats) -> Answers:
    types = booster.feature_types
    matrix = loaded("xgboost").DMatrix(
        rows,
        missing=missing,
        feature_names=booster.feature_names,
        feature_types=types,
        enable_categorical=bool(types and "c" in types),
    )

    def ask(fit: Any, margin: bool) -> Floats:
        answer = fit.predict(matrix, output_margin=margin, iteration_range=trees)
        return np.asarray(answer, np.float64).reshape(len(rows), -1)

    raw = ask(booster, True)
    response = ask(booster, False)
    if response.shape != raw.shape:  # multi:softmax says the class only; the same trees know the probabilities
        other = booster.copy()
        other.set_param({"objective": "multi:softprob"})
        response = ask(other, False)
    return Answers(raw, response)


SOURCE = Source(
    package="xgboost",
    takes="Booster; XGBRegressor, XGBClassifier, XGBRanker and the random forests",
    refuses="subclasses with a predict of their own",
    tolerance=_TOLERANCE,
    claims=lambda fit: is_of(fit, "xgboost"),
    read=_read,
)
