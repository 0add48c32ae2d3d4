"""What all fits of scikit-learn have: a class that is known by its name, attributes that `fit` leaves behind, columns."""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..._errors import SapwoodError, failure
from .._source import class_names, loaded


def known_class(fit: Any) -> str:
    """The full name of the first class, of the fit's own and those that it comes from, that a package has for users; or ""."""
    return next((name for name in class_names(fit) if _package(name) and not _is_base(name)), "")


def short_name(known: str) -> str:
    """As the tables and the documents have it: linear_model.Ridge, and category_encoders.OrdinalEncoder of other packages."""
    package, *modules, name = known.split(".")
    public = itertools.takewhile(lambda module: not module.startswith("_"), modules)
    return ".".join([*(public if package == "sklearn" else [package]), name])


def _package(name: str) -> bool:
    return name.partition(".")[0] in ("sklearn", "xgboost", "category_encoders")


def _is_base(name: str) -> bool:
    """Other packages' estimators come from these bases, too."""
    return name.startswith(("sklearn.base.", "sklearn.utils."))


def fitted(fit: Any, attribute: str) -> Any:
    """What `fit` leaves behind."""
    value = getattr(fit, attribute, None)
    if value is None:
        raise not_fitted(fit)
    return value


def not_fitted(fit: Any) -> SapwoodError:
    return failure("invalid_model", "argument model", "the model was not fitted", type(fit).__name__, "fit(X, y) before")


def version() -> tuple[int, ...]:
    return tuple(int(part) for part in loaded("sklearn").__version__.split(".")[:2])


def parts_of(fit: Any) -> list[Any]:
    """The steps of a pipeline, or the parts of a union, that do something."""
    parts = [part for _, part, *_ in getattr(fit, "steps", None) or getattr(fit, "transformer_list", [])]
    return [part for part in parts if not is_idle(part)]


def is_idle(part: Any) -> bool:
    """True of a step that hands its columns on."""
    return part is None or (isinstance(part, str) and part == "passthrough")


def column_names(fit: Any) -> Sequence[str] | None:
    """Names of the columns of the data frame that was fitted; of nested estimators only some know them."""
    names = getattr(fit, "feature_names_in_", None)
    if names is None:
        return next((found for part in parts_of(fit)[: _asked(fit)] if (found := column_names(part)) is not None), None)
    return [str(name) for name in names]


def column_count(fit: Any) -> int:
    count = getattr(fit, "n_features_in_", None)
    if count is None:
        count = next((found for part in parts_of(fit)[: _asked(fit)] if (found := column_count(part)) > 0), 0)
    return int(count)


def _asked(fit: Any) -> int | None:
    """Of a pipeline only the first step sees the columns, of a union every part."""
    return 1 if hasattr(fit, "steps") else None


def takes_missing(fit: Any) -> bool:
    """Whether the fit says that it takes missing values."""
    if hasattr(fit, "__sklearn_tags__"):
        return bool(fit.__sklearn_tags__().input_tags.allow_nan)
    return bool(fit._get_tags()["allow_nan"])


def quietly(ask: Callable[[Any], Any], x: Any) -> Any:
    """Fits of a data frame complain of a matrix; its columns are in the fit's own order."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "X does not have valid feature names")
        warnings.filterwarnings("ignore", "X has feature names, but")
        warnings.filterwarnings("ignore", "Found unknown categories")
        warnings.simplefilter("ignore", RuntimeWarning)  # exp of a large score
        warnings.simplefilter("ignore", FutureWarning)  # of newer packages
        warnings.simplefilter("ignore", DeprecationWarning)
        return ask(x)


def dense(made: Any) -> Any:
    """What a transformer made, as a matrix."""
    return made.toarray() if hasattr(made, "toarray") else np.asarray(made)
