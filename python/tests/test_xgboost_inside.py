"""xgboost's wrappers inside of scikit-learn's estimators: behind transformers, and beside other models."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import xgboost
from sklearn import compose, ensemble, impute, linear_model, multioutput, pipeline, preprocessing

import sapwood
from conftest import fails

RNG = np.random.default_rng(23)
FRAME = pd.DataFrame({"wall": RNG.choice(["brick", "stone", "wood"], 200), "area": RNG.normal(size=200), "age": RNG.normal(size=200)})
FRAME.loc[RNG.random(200) < 0.2, "area"] = np.nan
Y = FRAME.area.fillna(0) - FRAME.age + (FRAME.wall == "wood") + 0.1 * RNG.normal(size=200)
TWO = np.where(Y > 0.3, "dear", "cheap")
NEW = FRAME.assign(area=2 * FRAME.area, wall=np.where(FRAME.index % 7 == 0, "straw", FRAME.wall))
SMALL = {"n_estimators": 12, "max_depth": 3, "n_jobs": 1}


def columns(sparse=False, **options):
    encoder = preprocessing.OneHotEncoder(handle_unknown="ignore", sparse_output=sparse)
    return compose.ColumnTransformer([("a", encoder, ["wall"]), ("b", "passthrough", ["area", "age"])], **options)


def close(got, own):
    assert got.shape == own.shape
    assert np.all(np.abs(got - own) <= 2.4e-7 * np.maximum(1, np.abs(own)))


def test_as_the_last_step(path):
    for last in (xgboost.XGBRegressor(**SMALL), xgboost.XGBRFRegressor(**SMALL)):
        fit = pipeline.make_pipeline(columns(), last).fit(FRAME, Y)
        model = sapwood.save(fit, path, example=FRAME)
        own = fit.predict(NEW)
        assert np.array_equal(model.predict(NEW), own.astype(np.float64))
        assert [one.missing for one in model.inputs] == ["allowed"] * 3
    for y in (np.digitize(Y, [-0.5, 0.5]), (TWO == "dear") * 1):
        fit = pipeline.make_pipeline(columns(), xgboost.XGBClassifier(**SMALL)).fit(FRAME, y)
        model = sapwood.save(fit, path, example=FRAME)
        assert np.array_equal(model.predict(NEW), fit.predict(NEW))
        close(model.predict_proba(NEW), fit.predict_proba(NEW))
        assert model.info["golden"]["source"] == "library"


def test_beside_other_models(path):
    simple = impute.SimpleImputer()
    logistic = pipeline.make_pipeline(simple, linear_model.LogisticRegression())
    boosted = xgboost.XGBClassifier(**SMALL)
    for mixed in (
        ensemble.VotingClassifier([("a", logistic), ("b", boosted)], voting="soft"),
        ensemble.StackingClassifier([("a", logistic), ("b", boosted)], cv=2),
    ):
        fit = pipeline.make_pipeline(columns(), mixed).fit(FRAME, TWO)
        model = sapwood.save(fit, path, example=FRAME)
        assert np.array_equal(model.predict(NEW), fit.predict(NEW))
        assert np.max(np.abs(model.predict_proba(NEW) - fit.predict_proba(NEW))) < 1e-6
        assert model.info["golden"]["source"] == "engine"


def test_sparse_matrices_are_refused(path):
    fit = pipeline.make_pipeline(columns(True, sparse_threshold=1), xgboost.XGBRegressor(**SMALL)).fit(FRAME, Y)
    fails("unsupported", lambda: sapwood.save(fit, path, example=FRAME), "sparse", "sparse_threshold=0")


@pytest.mark.parametrize("last", [xgboost.XGBRegressor(), xgboost.XGBClassifier()])
def test_what_was_not_fitted(last, path):
    fails("invalid_model", lambda: sapwood.save(pipeline.make_pipeline(last), path), "not fitted", type(last).__name__)


def test_chains_refuse_missing_values_as_they_do_in_scikit_learn(path):
    x = FRAME[["area", "age"]].to_numpy()
    clean = np.nan_to_num(x)
    fits = [
        multioutput.RegressorChain(xgboost.XGBRegressor(**SMALL)).fit(clean, np.column_stack([Y, -Y])),
        multioutput.ClassifierChain(xgboost.XGBClassifier(**SMALL)).fit(clean, np.column_stack([Y > 0, Y > 1]) * 1),
    ]
    for fit in fits:
        model = sapwood.save(fit, path)
        close(model.predict(clean), fit.predict(clean))
        with pytest.raises(ValueError, match="NaN"):
            fit.predict(x)
        fails("invalid_input", lambda model=model: model.predict(x), "missing")
        assert [one.missing for one in model.inputs] == ["error"] * 2
