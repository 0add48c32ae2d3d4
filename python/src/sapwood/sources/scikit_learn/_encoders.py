"""Encoders of categories: each is a table from a column's categories to its columns, and is asked for it, category by category."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..._engine import Floats
from ..._errors import some
from .._levels import objects, split_missing
from .._source import unsupported
from .._steps import Missing
from ._columns import Column, table
from ._fits import dense, fitted, quietly
from ._walk import Transformer, Walk

_NOWHERE, _REFUSED = 2**32 - 1, 2**32 - 2
_CELLS = 2**22  # of the answer, asked for at a time


@dataclass(frozen=True)
class _Encoder:
    """A fitted encoder.

    Attributes
    ----------
    fit
    categories
        Of each column, what it knows; None: it hands the column on.
    widths
        How many columns it makes of each.
    one_hot : bool
        Whether they are a 1 among zeros.
    """

    fit: Any
    categories: Sequence[Sequence[Any] | None]
    widths: Sequence[int]
    one_hot: bool

    def ask(self, column: int, values: Sequence[Any]) -> Floats:
        """The columns that are made of one, for some values of it: (values, width)."""
        begin = sum(self.widths[:column])
        most = max(1, _CELLS // max(1, sum(self.widths)))
        parts = [
            np.asarray(dense(quietly(self.fit.transform, self._rows(column, values[i : i + most]))), np.float64)
            for i in range(0, len(values), most)
        ]
        return np.concatenate(parts)[:, begin : begin + self.widths[column]]

    def _rows(self, column: int, values: Sequence[Any]) -> Any:
        """Rows with these values in the column, and in the others what the encoder surely knows."""
        known = [[0.0] if one is None else one for one in self.categories]
        columns = [[one[0]] * len(values) for one in known]
        columns[column] = list(values)
        typed = [_column(one, like) for one, like in zip(columns, known, strict=True)]
        return table(getattr(self.fit, "feature_names_in_", None), typed)

    def ask_one(self, column: int, value: Any) -> Floats | None:
        """The columns of one value; None if the encoder refuses it."""
        try:
            return np.asarray(self.ask(column, [value])[0])
        except (ValueError, TypeError):
            return None


def _column(values: Sequence[Any], categories: Sequence[Any]) -> npt.NDArray[Any]:
    """The values in a type that the categories have."""
    kind = np.asarray(categories).dtype.kind
    if kind in "iuf" or (kind == "b" and all(isinstance(value, (bool, np.bool_)) for value in values)):
        return np.array(values, np.float64 if kind in "iuf" else np.bool_)
    return objects(values)


def _encode(encoder: _Encoder, columns: Sequence[Column], walk: Walk) -> list[Column]:
    made: list[Column] = []
    for i, column in enumerate(columns):
        categories = encoder.categories[i]
        if categories is None:
            made.append(column)
            continue
        known, missing = split_missing(categories)
        code, levels = walk.codes(column, [*known, *missing])
        # What other readers of the column know and this one does not, is unknown to it.
        strangers = [value for value in levels.values if value not in known]
        asked = strangers or ([] if levels.boolean else [levels.unseen()])
        unknown = encoder.ask_one(i, asked[0]) if asked else None
        absent = encoder.ask_one(i, missing[0] if missing else np.nan)
        levels.strict |= unknown is None
        if unknown is None and strangers:
            codes = np.array([-1.0 if value in strangers else levels.code(value) for value in levels.values])
            code = walk.look_up([code], codes.reshape(-1, 1), unknown=np.array([-1.0]), absent=np.array([np.nan]))[0]
        rows = np.zeros((len(levels.values), encoder.widths[i]))
        if unknown is not None:
            rows[:] = unknown
        rows[[levels.code(value) for value in known]] = encoder.ask(i, known)
        if encoder.one_hot:
            made += walk.made(_one_hot(code, rows, unknown, absent, walk))
        else:
            made += walk.made(walk.look_up([code], rows, unknown, absent))
    return made


def _one_hot(code: int, rows: Floats, unknown: Floats | None, absent: Floats | None, walk: Walk) -> list[int]:
    def place(row: Floats | None) -> int:
        return _REFUSED if row is None else int(np.argmax(row)) if np.any(row) else _NOWHERE

    width = rows.shape[1]
    if width == 0:  # its only category is dropped
        return []
    places = np.array([*map(place, rows), place(unknown), place(absent)], np.uint32)
    how: Missing = "refuses" if absent is None else "takes"
    return walk.steps.add("one_hot", [code], width, if_missing=how, width=np.array([width], np.uint32), place=places)


def _one_hot_encoder(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    categories = fitted(fit, "categories_")
    if hasattr(fit, "_n_features_outs"):
        widths = fit._n_features_outs
    else:  # scikit-learn 1.0
        dropped = [None] * len(categories) if fit.drop_idx_ is None else fit.drop_idx_
        widths = [len(of) - (drop is not None) for of, drop in zip(categories, dropped, strict=True)]
    return _encode(_Encoder(fit, categories, widths, True), columns, walk)


def _ordinal(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    return _encode(_Encoder(fit, fitted(fit, "categories_"), [1] * len(columns), False), columns, walk)


def _target(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    classes = len(fit.classes_) if fitted(fit, "target_type_") == "multiclass" else 1
    return _encode(_Encoder(fit, fitted(fit, "categories_"), [classes] * len(columns), False), columns, walk)


def _of_category_encoders(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    """Of a data frame some columns are encoded, in their place."""
    ordinal = getattr(fit, "ordinal_encoder", fit)
    names = [str(name) for name in fitted(fit, "feature_names_in_")]
    if hasattr(ordinal, "category_mapping"):
        known = {str(one["col"]): list(one["mapping"].index) for one in ordinal.category_mapping}
    else:
        known = {str(name): list(table.index) for name, table in fit.mapping.items()}
    made = [str(name) for name in fit.get_feature_names_out()]
    # A column of its own, or several that have its name and a number.
    owners = [name if name in names else name.rpartition("_")[0] for name in made]
    widths = [owners.count(name) for name in names]
    if owners != [name for name, width in zip(names, widths, strict=True) for _ in range(width)]:
        raise unsupported("the columns that this encoder makes do not say of which they are", some(made), "use_cat_names=False")
    return _encode(_Encoder(fit, [known.get(name) for name in names], widths, False), columns, walk)


_OF_CATEGORY_ENCODERS = Transformer(
    _of_category_encoders, "its numbers for each category; unknown and missing ones as there", "`use_cat_names`"
)

ENCODERS = {
    "preprocessing.OneHotEncoder": Transformer(
        _one_hot_encoder, "a 1 in one of the columns; dropped, rare, unknown and missing ones as there"
    ),
    "preprocessing.OrdinalEncoder": Transformer(_ordinal, "the number of the category; unknown and missing ones as there"),
    "preprocessing.TargetEncoder": Transformer(_target, "the category's mean of the target, of each class of three or more"),
    **{
        f"category_encoders.{name}": _OF_CATEGORY_ENCODERS
        for name in (
            "OrdinalEncoder",
            "OneHotEncoder",
            "BinaryEncoder",
            "BaseNEncoder",
            "CountEncoder",
            "TargetEncoder",
            "LeaveOneOutEncoder",
            "CatBoostEncoder",
            "WOEEncoder",
            "JamesSteinEncoder",
            "MEstimateEncoder",
            "GLMMEncoder",
            "QuantileEncoder",
            "HelmertEncoder",
            "SumEncoder",
            "BackwardDifferenceEncoder",
            "PolynomialEncoder",
            "GrayEncoder",
            "RankHotEncoder",
            "CountTargetEncoder",
        )
    },
}
