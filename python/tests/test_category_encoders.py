"""category_encoders in front of a model of scikit-learn, against the pipeline's own answers, row by row."""

from __future__ import annotations

import category_encoders
import numpy as np
import pandas as pd
import pytest
from sklearn import linear_model, pipeline
from test_scikit_learn_pipelines import LOST, NEW, TWO, Y, row_wise

import sapwood
from conftest import fails
from sapwood.sources import scikit_learn

pytestmark = pytest.mark.filterwarnings("ignore")
USED = ["wall", "area", "rooms", "heat"]
COLUMNS = ["wall", "rooms", "heat"]
NAMES = [name.partition(".")[2] for name in scikit_learn.TABLES.transformers if name.startswith("category_encoders.")]
TRAIN = LOST[USED].assign(wall=LOST.wall.fillna("none"))
OTHERS = {
    "OrdinalEncoder": {"handle_unknown": "error"},
    "OneHotEncoder": {"handle_missing": "return_nan"},
    "TargetEncoder": {"smoothing": 2.5},
}


@pytest.mark.parametrize("name", NAMES)
def test_every_encoder_of_the_table(name, path):
    binary = name in ("WOEEncoder", "GLMMEncoder", "CountTargetEncoder")
    y = pd.Series((TWO == "dear") * 1 if binary else Y)
    rows = NEW[USED].dropna(subset=["area"]).iloc[:40]
    for options in ({}, OTHERS.get(name, {"handle_unknown": "return_nan"})):
        encoder = getattr(category_encoders, name)(cols=COLUMNS, **options)
        train = TRAIN if options.get("handle_missing") != "return_nan" else TRAIN.assign(heat=LOST.heat.fillna("gas"))
        fit = pipeline.make_pipeline(encoder, linear_model.Ridge()).fit(train, y)
        model = sapwood.save(fit, path, example=train)
        own, got = row_wise(fit.predict, rows), row_wise(model.predict, rows)
        assert [one is None for one in own] == [one is None for one in got]
        assert sum(one is not None for one in own) > 10
        size = np.abs(y).max()
        assert all(one is None or abs(one - other) <= 1e-11 * size for one, other in zip(own, got, strict=True))
        assert [one.name for one in model.inputs] == USED


REFUSED = [name.partition(".")[2] for name in scikit_learn.TABLES.refused if name.startswith("category_encoders.")]


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(name, path):
    fit = pipeline.make_pipeline(getattr(category_encoders, name)(cols=COLUMNS[:1]), linear_model.Ridge()).fit(
        TRAIN[["wall"]], pd.Series(Y)
    )
    fails("unsupported", lambda: sapwood.save(fit, path), "this encoder is not read yet".capitalize(), f"a {name}", "TargetEncoder")


def test_every_encoder_is_read_or_refused():
    here = {name for name in dir(category_encoders) if name.endswith("Encoder")} | {"GLMMEncoder"}  # which comes when it is asked for
    assert here == {*NAMES, *REFUSED}
