"""scikit-learn: models, and what is done to columns before a model sees them.

Each class is known by its name and read by a row of a table, which is also what docs/scikit-learn-support.md is made of. Subclasses
inside of scikit-learn are classes of their own: what is not in a table is refused.
"""

from __future__ import annotations

from statistics import NormalDist
from typing import Any

import numpy as np

from ..._engine import Floats
from .._source import LEVEL, Answers, Reading, Source
from ._bases import BASES
from ._bayes import BAYES
from ._boosted import BOOSTED
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
    kinds={**LINEAR, **BAYES, **ENSEMBLES, **DECISIONS, **KINDS, **BOOSTED},
    transformers={**COMPOSED, **SCALERS, **IMPUTERS, **ENCODERS, **SELECTORS, **BASES, **PROJECTIONS, **FUNCTIONS},
    refused=REFUSED,
)


def _read(fit: Any, *, probabilities: bool = True) -> Reading:
    walk, predictor = _walked(fit, probabilities)
    content = file_of(walk, predictor)
    return Reading(
        content=content,
        own=lambda rows: _own(predictor, walk.inputs.given(rows)),
        tolerance=max(predictor.tolerance, walk.tolerance),
        golden=walk.tolerance <= predictor.tolerance,  # else the file promises more than its parts
    )


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
    sizes = (size, np.maximum(size * slope, np.abs(response)))
    if predictor.deviation is None:
        return Answers(raw, response, sizes=sizes)
    reach = NormalDist().inv_cdf((1 + LEVEL) / 2) * quietly(predictor.deviation, x)
    return Answers(raw, response, sizes=sizes, intervals={"predictive": (response - reach, response + reach)})


SOURCE = Source(
    package="scikit-learn",
    takes="linear models, naive Bayes, discriminant analysis, xgboost's models; pipelines of scalers, imputers, encoders, splines, "
    "selectors, projections and one of these; votes, stacks, bags, chains, calibration, thresholds and searches of them",
    refuses="trees, kernels, neighbours, words, functions of one's own",
    tolerance=1e-12,
    claims=lambda fit: known_class(fit).startswith("sklearn."),
    read=_read,
    options={"probabilities": "False: of a classifier classes and scores only"},
)
