"""xgboost: raw scores to the bit."""

import numpy as np
import pandas as pd
import pytest
import xgboost as xgb

import sapwood
from conftest import fails


@pytest.fixture(scope="module")
def frame():
    rng = np.random.default_rng(0)
    frame = pd.DataFrame({"a": rng.normal(size=200), "wall": pd.Categorical(rng.choice(["x", "y", "z"], 200)), "b": rng.normal(size=200)})
    frame.loc[::9, "b"] = np.nan
    return frame, (frame.a + (frame.wall == "y")).to_numpy()


def test_a_regressor_with_categories(frame, path):
    x, y = frame
    fit = xgb.XGBRegressor(n_estimators=10, enable_categorical=True).fit(x, y)
    model = sapwood.save(fit, path, example=x)
    assert np.array_equal(model.predict(x), fit.predict(x)) and model.predict(x).dtype == np.float32
    assert model.inputs[1].levels == ("x", "y", "z")
    fails("unknown_category", lambda: model.predict(x.assign(wall="w")), "row 0", "wall")


def test_classifiers_and_their_labels(frame, path):
    x, y = frame[0][["a", "b"]], np.digitize(frame[1], [-0.5, 0.5])
    fit = xgb.XGBClassifier(n_estimators=5).fit(x, y)
    model = sapwood.save(fit, path, example=x)
    assert np.array_equal(model.predict(x), fit.predict(x))
    np.testing.assert_allclose(model.predict_proba(x), fit.predict_proba(x), rtol=3e-7)
    softmax = xgb.train({"objective": "multi:softmax", "num_class": 3}, xgb.DMatrix(x, y), 5)
    assert np.array_equal(sapwood.save(softmax, path, example=x).predict(x), softmax.predict(xgb.DMatrix(x)))


def test_sentinels_and_early_stopping(frame, path):
    x, y = frame[0][["a", "b"]].fillna(-9).to_numpy(), frame[1]
    fit = xgb.XGBRegressor(n_estimators=50, missing=-9, early_stopping_rounds=2).fit(x, y, eval_set=[(x[:50], -y[:50])], verbose=False)
    model = sapwood.save(fit, path, example=x)
    assert np.array_equal(model.predict(x), fit.predict(x))
    assert model.info["rounds"]["to"] == fit.best_iteration + 1 < fit.get_booster().num_boosted_rounds()


def test_ranks_and_random_forests(frame, path):
    x, y = frame[0][["a", "b"]], frame[1]
    ranker = xgb.XGBRanker(n_estimators=5).fit(x, np.digitize(y, [0, 1]), qid=np.arange(200) // 10)
    assert np.array_equal(sapwood.save(ranker, path, example=x).predict(x), ranker.predict(x))
    forest = xgb.XGBRFRegressor(n_estimators=5, random_state=1).fit(x, y)
    assert np.array_equal(sapwood.save(forest, path, example=x).predict(x), forest.predict(x))
    forest = xgb.XGBRFClassifier(n_estimators=5, random_state=1).fit(x, y > 0)
    model = sapwood.save(forest, path, example=x)
    assert np.array_equal(model.predict(x), forest.predict(x))
    np.testing.assert_allclose(model.predict_proba(x), forest.predict_proba(x), rtol=3e-7)


def test_an_objective_of_ones_own_is_in_the_trees(frame, path):
    """xgboost keeps no trace of it, and answers with the link of the objective that it has by name."""
    x, y = frame[0][["a", "b"]], frame[1]

    def squares(truth, found):
        return found - truth, np.ones_like(found)

    def chances(truth, found):
        p = 1 / (1 + np.exp(-found))
        return p - truth, p * (1 - p)

    fit = xgb.XGBRegressor(n_estimators=5, objective=squares).fit(x, y)
    assert np.array_equal(sapwood.save(fit, path, example=x).predict(x), fit.predict(x))
    fit = xgb.XGBClassifier(n_estimators=5, objective=chances).fit(x, y > 0)
    model = sapwood.save(fit, path, example=x)
    assert np.array_equal(model.predict(x), fit.predict(x))
    np.testing.assert_allclose(model.predict_proba(x), fit.predict_proba(x), rtol=3e-7)


class Rounded(xgb.XGBRegressor):
    def predict(self, X, **options):
        return super().predict(X, **options).round()


def test_what_is_refused(frame, path):
    x, y = frame[0][["a", "b"]], frame[1]
    fails("invalid_model", lambda: sapwood.save(xgb.XGBRegressor(), path), "not fitted")
    fails("unsupported", lambda: sapwood.save(Rounded(n_estimators=2).fit(x, y), path), "Rounded", "predict")
    assert list(path.parent.iterdir()) == []
