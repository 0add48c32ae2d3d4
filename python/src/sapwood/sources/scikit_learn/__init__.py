"""scikit-learn: models, and what is done to columns before a model sees them.

Each class is known by its name and read by a row of a table, which is also what docs/scikit-learn-support.md is made of. Subclasses
inside of scikit-learn are classes of their own: what is not in a table is refused.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..._engine import Floats
from .._source import Answers, Reading, Source
from ._bases import BASES
from ._bayes import BAYES
from ._columns import Inputs
from ._composed import COMPOSED, KINDS
from ._decisions import DECISIONS
from ._encoders import ENCODERS
from ._ensembles import ENSEMBLES
from ._fits import column_count, column_names, known_class, quietly
from ._functions import FUNCTIONS
from ._imputers import IMPUTERS
from ._linear import LINEAR
from ._projections import PROJECTIONS
from ._refused import REFUSED
from ._scalers import SCALERS
from ._selectors import SELECTORS
from ._walk import Predictor, Tables, Walk, file_of

__all__ = ["SOURCE", "TABLES"]

TABLES = Tables(
    kinds={**LINEAR, **BAYES, **ENSEMBLES, **DECISIONS, **KINDS},
    transformers={**COMPOSED, **SCALERS, **IMPUTERS, **ENCODERS, **SELECTORS, **BASES, **PROJECTIONS, **FUNCTIONS},
    refused=REFUSED,
)


def _read(fit: Any, *, probabilities: bool = True) -> Reading:
    walk, predictor = _walked(fit, probabilities)
    content = file_of(walk, predictor)
    return Reading(content=content, own=lambda rows: _own(predictor, walk.inputs.given(rows)), tolerance=predictor.tolerance)


def _walked(fit: Any, probabilities: bool) -> tuple[Walk, Predictor]:
    """A first walk finds out what the inputs are and what categories they have; where there are such, a second one writes the steps."""
    names, count = column_names(fit), column_count(fit)
    if names is not None and len(set(names)) < len(names):
        names = None
    walk = Walk(TABLES, Inputs(names, count), probabilities)
    predictor = walk.predictor(fit, walk.inputs.columns())
    if walk.inputs.levels:
        walk = Walk(TABLES, Inputs(names, count, walk.inputs), probabilities, knows=True)
        predictor = walk.predictor(fit, walk.inputs.columns())
    return walk, predictor


def _own(predictor: Predictor, x: Any) -> Answers:
    raw, response = (np.asarray(answer, np.float64).reshape(len(x), -1) for answer in quietly(predictor.own, x))
    size = quietly(predictor.size, x)
    # What the link makes of a difference in the sum: exp its own size times as much, the others less than it was.
    slope: Floats | float = np.abs(response) if predictor.output["link"] == "exp" else 1.0
    return Answers(raw, response, sizes=(size, np.maximum(size * slope, np.abs(response))))


SOURCE = Source(
    package="scikit-learn",
    takes="linear models: regressions, generalized linear models, linear classifiers, discriminant analysis, PLS; searches of them; "
    "pipelines of scalers, imputers, encoders, selectors and one of these",
    refuses="trees, kernels, ensembles, calibration; probabilities of one class against the rest",
    tolerance=1e-12,
    claims=lambda fit: known_class(fit) != "",
    read=_read,
    options={"probabilities": "False: a classifier's classes and scores only, where a file cannot have its probabilities"},
)
