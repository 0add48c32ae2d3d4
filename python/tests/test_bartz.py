"""bartz: its sums are in float32, so draws agree to that; which leaf a row reaches agrees exactly, also next to thresholds."""

import bartz
import numpy as np
import pandas as pd
import pytest
from bartz.BART import gbart, mc_gbart

import sapwood
from conftest import edges, fails
from sapwood._unpacked import array_of
from sapwood.sources.bartz import _last_rounded_to, _thresholds, _Trees

QUICK = {"ntree": 20, "ndpost": 40, "nskip": 30, "printevery": None}


def rows_at_thresholds(fit, row):
    """Next to every threshold of every input: the double before, the threshold, the double after, and the float32 beyond."""
    rows = []
    thresholds, _ = _thresholds(fit._binner, _Trees(fit._main_trace))
    for j, values in enumerate(thresholds):
        for value in values:
            beyond = float(np.nextafter(np.float32(value), np.float32(np.inf)))
            for near in (np.nextafter(value, -np.inf), value, np.nextafter(value, np.inf), beyond):
                rows.append(row.copy())
                rows[-1][j] = near
    return np.array(rows)


@pytest.mark.parametrize("quantiles", [False, True], ids=["even", "quantiles"])
def test_both_binners_on_thresholds_their_neighbours_and_missing_values(matrix, path, quantiles):
    x, y = matrix
    fit = gbart(x, y, usequants=quantiles, **QUICK)
    model = sapwood.save(fit, path, example=x)
    at = rows_at_thresholds(fit._bart, x[0])
    missing = np.where(np.arange(x.size).reshape(x.shape) % 5 == 0, np.nan, x)
    for rows in (x, at, missing, edges(model, x[0]), np.full((1, 4), np.inf), np.full((1, 4), -np.inf), 1e300 * x):
        own = np.asarray(fit.predict(rows), np.float64)
        # Leaves are some tenths: another leaf would show.
        np.testing.assert_allclose(model.predict_draws(rows).T, own, rtol=0, atol=3e-6)
    assert model.predict_interval(x, kind="predictive").lower.shape == (len(x),)


def test_thresholds_of_doubles(matrix):
    """The largest double that rounds to a float32, and no larger one."""
    numbers = np.random.default_rng(0).normal(size=2000).astype(np.float32)
    for cut in (numbers, numbers * np.float32(1e-42), np.array([0, -0.0, 1, -1, np.finfo(np.float32).max], np.float32)):
        last = _last_rounded_to(cut)
        with np.errstate(over="ignore"):
            assert (last.astype(np.float32) == cut).all()
            assert (np.nextafter(last, np.inf).astype(np.float32) > cut).all()


def test_given_cut_points(matrix, path):
    x, y = matrix
    cuts = np.array([[-1, 0, 1], [0, np.nan, np.nan], [-0.5, 0.5, np.nan], [-0.5, 0.5, np.nan]])
    fit = gbart(x, y, xinfo=cuts, **QUICK)
    model = sapwood.save(fit, path, example=x)
    at = rows_at_thresholds(fit._bart, x[0])
    np.testing.assert_allclose(model.predict_draws(at).T, fit.predict(at), rtol=0, atol=3e-6)


def test_probit_of_several_chains_in_a_data_frame(matrix, path):
    x, y = matrix
    frame = pd.DataFrame(x, columns=["a", "b", "c", "d"])
    fit = mc_gbart(frame, y > 0.5, type="pbart", mc_cores=3, ntree=10, ndpost=30, nskip=20, keepevery=1, printevery=None)
    model = sapwood.save(fit, path, example=frame)
    own = np.asarray(fit._bart.predict(x.T, kind="mean_samples"), np.float64)
    np.testing.assert_allclose(model.predict_draws(frame).T, own, rtol=0, atol=1e-6)
    np.testing.assert_allclose(model.predict_proba(frame)[:, 1], own.mean(axis=0), rtol=0, atol=1e-6)
    assert (model.info["chains"], [one.name for one in model.inputs]) == (3, ["a", "b", "c", "d"])


def test_several_outcomes_share_their_splits(matrix, path):
    x, y = matrix
    fit = bartz.Bart(x.T, np.stack([y, 1 - 2 * y]), num_trees=10, n_save=20, n_burn=10, num_chains=1, printevery=None, pbar=False)
    model = sapwood.save(fit, path, example=x)
    own = np.asarray(fit.predict(x.T, kind="mean_samples"), np.float64)
    np.testing.assert_allclose(np.moveaxis(model.predict_draws(x), 0, -1), own, rtol=0, atol=3e-6)
    assert model.predict(x).shape == (len(x), 2)


def test_sigma_is_bartz_own_for_a_weight_of_one(matrix, path):
    x, y = matrix
    fit = mc_gbart(x, y, w=1 + np.arange(len(y)) % 2, mc_cores=2, **QUICK)
    model = sapwood.save(fit, path)
    sigma = array_of(path.read_bytes(), "posterior.sigma")
    np.testing.assert_allclose(sigma, np.asarray(fit.sigma_), rtol=1e-6)
    assert "error_scale" in model.info["warnings"][0]


class Half(gbart):
    def predict(self, x_test):
        return super().predict(x_test) / 2


def test_what_is_refused(matrix, path):
    x, y = matrix
    fails("unsupported", lambda: sapwood.save(object.__new__(Half), path), "Half", "predict")
    small = {"num_trees": 5, "n_save": 5, "n_burn": 5, "num_chains": None, "printevery": None, "pbar": False}
    weighted = bartz.Bart(
        x.T,
        y > 0,
        outcome_type="binary",
        error_scale=np.ones(len(y)),
        **small,
    )
    fails("unsupported", lambda: sapwood.save(weighted, path), "error_scale")
    mixed = bartz.Bart(
        x.T,
        np.stack([y, y > 0]),
        outcome_type=["continuous", "binary"],
        **small,
    )
    fails("unsupported", lambda: sapwood.save(mixed, path), "several kinds")
    assert list(path.parent.iterdir()) == []
