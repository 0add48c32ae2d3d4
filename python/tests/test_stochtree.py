"""stochtree: all draws are those of its own predict."""

import numpy as np
import pytest
from stochtree import BARTModel, BCFModel, OutcomeModel, StochTreeBARTBinaryClassifier, StochTreeBARTRegressor

import sapwood
from conftest import edges, fails

SMALL = {"num_gfr": 5, "num_burnin": 5, "num_mcmc": 20, "mean_forest_params": {"num_trees": 10}}


def test_numbers_on_thresholds_and_missing(stochtree_numbers, matrix, numbers_file):
    model = sapwood.load(numbers_file)
    for x in (matrix[0], edges(model, matrix[0][0])):
        own = stochtree_numbers.predict(x, terms="y_hat")
        np.testing.assert_allclose(model.predict_draws(x), own, rtol=0, atol=1e-12)
        np.testing.assert_allclose(model.predict(x), own.mean(axis=1), rtol=0, atol=1e-12)
    assert model.info["golden"] == {"rows": 64, "source": "library"}
    assert (model.draws, model.info["libraryVersion"]) == (40, "0.4.5")
    one = model.inputs[0]
    assert (one.low, one.high) == (matrix[0][:, 0].min(), matrix[0][:, 0].max())


def test_data_frames_bring_names_levels_and_factors(stochtree_houses, houses, houses_model):
    frame, _ = houses
    own = stochtree_houses.predict(frame, terms="y_hat")
    np.testing.assert_allclose(houses_model.predict_draws(frame), own, rtol=0, atol=1e-12)
    names = [one.name for one in houses_model.inputs]
    assert names == ["area", "wall=brick", "wall=stone", "wall=wood", "grade", "pool", "rooms"]
    assert houses_model.inputs[4].levels == ("low", "mid", "high")
    assert houses_model.info["chains"] == 2


def test_probit(houses, path):
    frame, y = houses
    fit = BARTModel()
    fit.sample(
        X_train=frame,
        y_train=(y > 1).astype(float),
        **SMALL,
        general_params={"outcome_model": OutcomeModel(outcome="binary", link="probit")},
    )
    model = sapwood.save(fit, path, example=frame)
    own = fit.predict(frame, terms="y_hat", scale="probability")
    np.testing.assert_allclose(model.predict_draws(frame), own, rtol=0, atol=1e-12)
    np.testing.assert_allclose(model.predict_proba(frame)[:, 1], own.mean(axis=1), rtol=0, atol=1e-12)
    assert (model.predict(frame) == (own.mean(axis=1) >= 0.5)).all()
    fails("no_such_answer", lambda: model.predict_interval(frame, kind="predictive"))


def test_leaf_regression_with_a_variance_forest(matrix, path):
    x, y = matrix
    basis = np.random.default_rng(3).normal(size=(len(x), 2))
    fit = BARTModel()
    fit.sample(X_train=x, y_train=y, leaf_basis_train=basis, **SMALL, variance_forest_params={"num_trees": 5})
    model = sapwood.save(fit, path, example=np.hstack([x, basis]))
    own = fit.predict(x, leaf_basis=basis, terms="y_hat")
    np.testing.assert_allclose(model.predict_draws(np.hstack([x, basis])), own, rtol=0, atol=1e-12)
    assert [one.name for one in model.inputs][-2:] == ["basis1", "basis2"]


def test_the_regressor_of_its_scikit_learn_interface(matrix, path):
    x, y = matrix
    fit = StochTreeBARTRegressor(num_mcmc=10).fit(x, y)
    np.testing.assert_allclose(sapwood.save(fit, path, example=x).predict(x), fit.predict(x), rtol=0, atol=1e-12)


class Louder(BARTModel):
    def predict(self, *arguments, **options):
        return 2 * super().predict(*arguments, **options)


def test_what_is_refused(matrix, path, stochtree_numbers):
    x, y = matrix
    z = (np.arange(len(x)) % 2).astype(float)
    causal = BCFModel()
    causal.sample(X_train=x, Z_train=z, y_train=y, propensity_train=np.full(len(x), 0.5), num_gfr=2, num_burnin=0, num_mcmc=2)
    fails("unsupported", lambda: sapwood.save(causal, path), "BCFModel")
    grouped = BARTModel()
    grouped.sample(
        X_train=x,
        y_train=y,
        rfx_group_ids_train=z.astype(int),
        rfx_basis_train=np.ones((len(x), 1)),
        num_gfr=2,
        num_burnin=0,
        num_mcmc=2,
    )
    fails("unsupported", lambda: sapwood.save(grouped, path), "random effects")
    fails("invalid_model", lambda: sapwood.save(BARTModel(), path), "not sampled")
    fails("invalid_model", lambda: sapwood.save(StochTreeBARTRegressor(), path), "not fitted")
    fails("unsupported", lambda: sapwood.save(Louder(), path), "Louder", "predict")
    classifier = StochTreeBARTBinaryClassifier(num_mcmc=5).fit(x, z)
    fails("unsupported", lambda: sapwood.save(classifier, path), "model_")
    assert list(path.parent.iterdir()) == []


def test_an_answer_that_is_not_the_fits_own_is_an_error(stochtree_numbers, matrix, path, monkeypatch):
    own = BARTModel.predict
    monkeypatch.setattr(BARTModel, "predict", lambda *a, **k: own(*a, **k) + 1e-9)
    fails("golden_mismatch", lambda: sapwood.save(stochtree_numbers, path, example=matrix[0]), "was not written")
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("example", [False, True])
def test_the_same_fit_gives_the_same_bytes(stochtree_numbers, matrix, tmp_path, example):
    files = [tmp_path / "a", tmp_path / "b"]
    for file in files:
        sapwood.save(stochtree_numbers, file, example=matrix[0] if example else None)
    assert files[0].read_bytes() == files[1].read_bytes()
