"""A fit is walked from its inputs to its predictor; what each part does is collected as steps of the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..._engine import Floats
from ..._errors import show
from ..._unpacked import unpacked
from .._levels import Levels
from .._source import class_names, refuse_overrides, unsupported, version_of
from .._steps import SPREAD, Array, Missing, Steps
from ._columns import Column, Inputs
from ._fits import known_class, not_fitted, short_name

_PREDICTS = ("predict", "decision_function", "predict_proba", "_decision_function", "_predict_proba_lr", "_linear_predictor")
_TRANSFORMS = ("transform", "_transform", "_compute_transformed_categories", "get_support")


@dataclass(frozen=True)
class Predictor:
    """The last step of a file.

    Attributes
    ----------
    estimator : str
        Its class, for people.
    features : list of int
        The columns that it reads.
    step, output : dict
        Of the manifest (docs/format.md).
    arrays : dict
    own
        Asks the fit itself: what the fit takes -> raw scores and responses.
    size
        What the fit takes -> (rows, 1): the size of what its raw scores are summed of.
    outputs : int
        Raw scores, and responses.
    deviation : optional
        Asks the fit itself: what the fit takes -> (rows, 1), standard deviations of observations around their mean.
    missing : {"refuses", "takes"}
        What becomes of a missing value in a feature.
    tolerance : float
        How far an answer may be from the fit's own, as a share of that size.
    """

    estimator: str
    features: Sequence[int]
    step: Mapping[str, Any]
    output: Mapping[str, Any]
    arrays: Mapping[str, Array]
    own: Callable[[Any], tuple[Any, Any]]
    size: Callable[[Any], Floats]
    outputs: int
    deviation: Callable[[Any], Floats] | None = None
    missing: Missing = "refuses"
    tolerance: float = 1e-12  # a BLAS adds in an order of its own


@dataclass(frozen=True)
class Kind:
    """How the estimators of one kind are read.

    Attributes
    ----------
    read
        The fit, its columns and the walk -> what predicts.
    answers : str
        For people: what the file answers.
    without : str
        What the fit answers and the file does not, and what is refused.
    """

    read: Callable[[Any, Sequence[Column], Walk], Predictor]
    answers: str
    without: str = ""


@dataclass(frozen=True)
class Transformer:
    """How the transformers of one kind are read.

    Attributes
    ----------
    read
        The fit, its columns and the walk -> the columns that it makes.
    becomes : str
        For people: what it is in the file.
    without : str
        What is refused.
    """

    read: Callable[[Any, Sequence[Column], Walk], list[Column]]
    becomes: str
    without: str = ""


@dataclass(frozen=True)
class Tables:
    """What is read, by short names of classes, and what is refused with a way round."""

    kinds: Mapping[str, Kind]
    transformers: Mapping[str, Transformer]
    refused: Mapping[str, tuple[str, str]]


@dataclass
class Walk:
    """What is known so far.

    Attributes
    ----------
    tables
    inputs
    probabilities : bool
        False: of classifiers only classes and scores are wanted.
    knows : bool
        It is the second walk: what reads each input, and all of its categories, is known.
    tolerance : float
        The largest one of predictors that are steps.
    steps
    """

    tables: Tables
    inputs: Inputs
    probabilities: bool
    knows: bool = False
    tolerance: float = 0.0
    steps: Steps = field(init=False)

    def __post_init__(self) -> None:
        self.steps = Steps(self.inputs.count)

    # ------------------------------------------------------------------------------------------------- parts of a fit
    def predictor(self, fit: Any, columns: Sequence[Column]) -> Predictor:
        name = self._known(fit, _PREDICTS)
        if name not in self.tables.kinds:
            if not hasattr(fit, "predict"):
                raise unsupported("this estimator of scikit-learn predicts nothing", f"a {type(fit).__name__}", "a fitted linear model")
            instead = "a linear model: LinearRegression, Ridge, LogisticRegression… (docs/scikit-learn-support.md)"
            raise unsupported("this class of scikit-learn is not read", class_names(fit)[0], instead)
        return self.tables.kinds[name].read(fit, columns, self)

    def transform(self, fit: Any, columns: Sequence[Column]) -> list[Column]:
        """The columns that a fitted transformer makes of some."""
        name = self._known(fit, _TRANSFORMS)
        if name not in self.tables.transformers:
            instead = f"this step before the file, in your own code: save(pipeline[-1], …, example={type(fit).__name__}'s columns)"
            raise unsupported("this transformer is not read (docs/scikit-learn-support.md)", class_names(fit)[0], instead)
        try:
            return self.tables.transformers[name].read(fit, columns, self)
        except Exception as error:
            if type(error).__name__ != "NotFittedError":
                raise
            raise not_fitted(fit) from error

    def _known(self, fit: Any, methods: Sequence[str]) -> str:
        known = known_class(fit)
        if not known:  # inside of another one
            instead = "estimators of scikit-learn in it; one of another package by itself, as its best_estimator_"
            raise unsupported("the estimator inside is not one of scikit-learn", class_names(fit)[0], instead)
        name = short_name(known)
        if name in self.tables.refused:
            what, instead = self.tables.refused[name]
            raise unsupported(what, f"a {type(fit).__name__}", instead)
        refuse_overrides(fit, known, methods)
        return name

    # -------------------------------------------------------------------------------------------------------- columns
    def numbers(self, columns: Sequence[Column]) -> list[int]:
        """The columns, read as numbers."""
        for column in columns:
            if column.levels is not None:
                what = "categories go on as numbers, without an encoder between"
                raise unsupported(what, str(column.levels.values[:3]), "an encoder (OneHotEncoder, OrdinalEncoder…) behind the imputer")
            if column.input is not None:
                self.inputs.numbers.add(column.input)
        return [column.number for column in columns]

    def codes(self, column: Column, categories: Sequence[Any]) -> tuple[int, Levels]:
        """The column, read as codes of categories, these among them; and all categories of it."""
        levels = column.levels
        if levels is None and column.input is not None and not (self.knows and column.input not in self.inputs.levels):
            levels = self.inputs.levels.setdefault(column.input, Levels())
        if levels is not None:
            levels.add(categories)
            return column.number, levels
        levels = Levels()
        levels.add(categories)
        if not levels.numeric:
            what = "categories are read where the numbers of another step, or of an input, are read, too"
            raise unsupported(what, show(levels.values[:3]), "strings in a column of their own, that no scaler or imputer of numbers reads")
        return self.steps.codes_of_numbers(self.numbers([column])[0], levels.values), levels

    def made(self, numbers: Sequence[int]) -> list[Column]:
        return [Column(number) for number in numbers]

    def add(self, op: str, columns: Sequence[Column], if_missing: Missing = "passes", **arrays: Any) -> list[Column]:
        """A step that makes a number of each number; nothing of nothing."""
        return self.made(self.steps.add(op, self.numbers(columns), if_missing=if_missing, **arrays)) if columns else []

    def complete(self, columns: Sequence[Column]) -> list[int]:
        """The columns as numbers, none of which may be missing."""
        numbers = self.numbers(columns)
        self.steps.refuse_missing(numbers)
        return numbers

    def ask(self, part: Predictor, answer: str) -> list[int]:
        """A step that is another predictor: the columns of its answer, "response", "raw" or "label"."""
        file = np.frombuffer(_part_file(part), np.uint8)
        made = 1 if answer == "label" else part.outputs
        self.tolerance = max(self.tolerance, part.tolerance)
        return self.steps.add("model", part.features, made, if_missing=part.missing, about={"answer": answer}, file=file)

    def look_up(self, code: Sequence[int], rows: Floats, unknown: Floats | None = None, absent: Floats | None = None) -> list[int]:
        """A step that finds the row of each code, (codes, width), or those of unknown and missing ones; None: refuse these."""
        how: Missing = "refuses" if absent is None else "passes" if np.isnan(absent).any() else "takes"
        width = rows.shape[1]
        return self.steps.add(
            "lookup", code, width, if_missing=how, width=np.array([width], np.uint32), rows=rows.ravel(), unknown=unknown, missing=absent
        )


def file_of(walk: Walk, predictor: Predictor) -> bytes:
    """The unpacked file of a model."""
    inputs, steps = walk.inputs, walk.steps
    features = list(predictor.features)
    inputs.keep(steps.read(features))
    renumbered = {number: at for at, number in enumerate(inputs.kept)}
    dropped = inputs.count - len(inputs.kept)

    def number(column: int) -> int:
        return renumbered[column] if column < inputs.count else column - dropped

    written, arrays = steps.written(number)
    last = dict(predictor.step)
    if last["op"] == "model":
        arrays[f"step.{len(written)}.from"] = np.array([number(feature) for feature in features], np.uint32)
        arrays[f"step.{len(written)}.file"] = predictor.arrays["file"]
    else:
        arrays |= predictor.arrays
        if written or features != inputs.kept:
            arrays["features"] = np.array([number(feature) for feature in features], np.uint32)
            last |= {"missing_feature": "error", "finite_features": True}
    refused = steps.refused(features if predictor.missing == "refuses" else [])
    return unpacked(_manifest(predictor, inputs.names is not None, inputs.described(refused), [*written, last]), arrays)


def _part_file(part: Predictor) -> bytes:
    """The unpacked file of a predictor alone, whose inputs are its features."""
    if part.step["op"] == "model":
        return part.arrays["file"].tobytes()
    inputs = [{"name": f"f{i}", "kind": "number", "missing": "error", "finite": True} for i in range(len(part.features))]
    arrays = {name: array for name, array in part.arrays.items() if name not in SPREAD}  # nobody asks it for intervals
    return unpacked(_manifest(part, False, inputs, [part.step]), arrays)


def _manifest(predictor: Predictor, named: bool, inputs: Any, steps: Any) -> dict[str, Any]:
    return {
        "format": [1, 0],
        "producer": "the Python package sapwood",
        "source": {"library": "scikit-learn", "version": version_of("scikit-learn"), "objective": predictor.estimator},
        "named_inputs": named,
        "inputs": inputs,
        "steps": steps,
        "output": {**predictor.output, "type": "float64"},
    }
