"""pymc-bart: sums of its own trees. To 0.12 live; what 0.13 keeps, which needs Python 3.12, as data (fixtures/make_pymc_bart.py)."""

import gzip
import json
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pymc_bart as pmb
import pytest
from pymc_bart.bart import BARTRV

import sapwood
from conftest import edges, fails, sampled
from sapwood._unpacked import array_of

FIXTURES = json.loads(gzip.decompress((Path(__file__).parent / "fixtures/pymc_bart_0.13.json.gz").read_bytes()))
RULES = [pmb.ContinuousSplitRule, pmb.ContinuousSplitRule, pmb.OneHotSplitRule, pmb.SubsetSplitRule]


def data():
    rng = np.random.default_rng(1)
    x = rng.normal(size=(100, 4))
    x[:, 2:] = rng.integers(0, 5, (100, 2))
    x[::17, 1] = np.nan
    return x, np.sin(x[:, 0]) + (x[:, 2] == 2) + np.isin(x[:, 3], (1, 4)) + 0.1 * rng.normal(size=100)


@pytest.fixture(scope="module")
def rules():
    x, y = data()

    def build(pm):
        mu = pmb.BART("mu", x, y, m=10, split_rules=RULES)
        pm.Normal("y", mu, pm.HalfNormal("sigma", 1), observed=y)
        return mu

    return sampled(build, cores=1)


def own_draws(store, x):
    """(draws, rows)."""
    return np.array([sum(tree.predict(x) for tree in draw[0])[0] for draw in store])


def test_rules_missing_values_and_categories_that_nobody_has_seen(rules, path):
    x, _ = data()
    variable, _ = rules
    model = sapwood.save(variable, path, example=x)
    rows = edges(model, x[0])
    unseen = np.where(np.arange(4) >= 2, 9.0, x)
    for part in (x, rows, unseen):
        np.testing.assert_allclose(model.predict_draws(part).T, own_draws(variable.owner.op.all_trees, part), rtol=0, atol=1e-12)
    assert [one.kind for one in model.inputs] == ["number", "number", "category", "category"]


def test_idata_says_which_draws(rules, path):
    """Where one process samples the chains, pymc-bart keeps the tuning of the later ones, too."""
    x, _ = data()
    variable, idata = rules
    assert len(variable.owner.op.all_trees) == 30 + 20 + 30
    model = sapwood.save(variable, path, example=x, idata=idata, sigma="sigma")
    assert (model.draws, model.info["chains"]) == (60, 2)
    posterior = np.asarray(idata["posterior"]["mu"]).reshape(60, -1)
    whole = ~np.isnan(x).any(axis=1)
    fitted = np.asarray(variable.owner.op.X)  # pymc-bart moves equal values apart
    np.testing.assert_allclose(model.predict_draws(fitted)[whole].T, posterior[:, whole], rtol=0, atol=1e-10)
    sigma = array_of(path.read_bytes(), "posterior.sigma")
    assert np.array_equal(sigma, np.asarray(idata["posterior"]["sigma"]).ravel())
    assert (model.predict_interval(x, kind="predictive").upper - model.predict_interval(x).upper).mean() > 0


@pytest.mark.parametrize("separate", [False, True])
def test_several_outputs(path, separate):
    x, y = data()

    def build(pm):
        mu = pmb.BART("mu", x, y, m=8, shape=(2, len(y)), separate_trees=separate)
        pm.Normal("y", mu, 1, observed=np.stack([y, 1 - y]))
        return mu

    variable, idata = sampled(build)
    model = sapwood.save(variable, path, example=x, idata=idata)
    posterior = np.asarray(idata["posterior"]["mu"]).reshape(60, 2, -1)
    whole = ~np.isnan(x).any(axis=1)
    got = np.moveaxis(model.predict_draws(np.asarray(variable.owner.op.X)), 0, -1)
    np.testing.assert_allclose(got[..., whole], posterior[..., whole], rtol=0, atol=1e-10)


def test_links_are_the_models(path):
    x, y = data()

    def build(pm):
        mu = pmb.BART("mu", x, (y > 1).astype(float), m=8)
        pm.Bernoulli("y", logit_p=mu, observed=y > 1)
        return mu

    variable, _ = sampled(build, chains=1)
    latent = own_draws(variable.owner.op.all_trees, x)
    for link, of in (("logistic", lambda v: 1 / (1 + np.exp(-v))), ("exp", np.exp)):
        model = sapwood.save(variable, path, example=x, link=link)
        np.testing.assert_allclose(model.predict_draws(x).T, of(latent), rtol=1e-12)
    assert sapwood.save(variable, path, link="probit").task == "binary"
    fails("invalid_argument", lambda: sapwood.save(variable, path, link="log"), "'log'", "'exp'")
    fails("invalid_argument", lambda: sapwood.save(variable, path, sigma=[1.0, 2.0]), "30")
    fails("invalid_argument", lambda: sapwood.save(variable, path, sigma="sigma"), "idata")


def test_what_is_refused(path, monkeypatch):
    import pymc as pm

    x, y = data()
    with pm.Model() as whole:
        never = pmb.BART("never", x, y, m=5)
        pm.Normal("y", never, 1, observed=y)
    fails("invalid_model", lambda: sapwood.save(never, path), "pm.sample")
    fails("invalid_argument", lambda: sapwood.save(whole, path), 'model["never"]')

    def build(pm):
        mu = pmb.BART("mu", x, y, m=5, response="linear")
        pm.Normal("y", mu, 1, observed=y)
        return mu

    variable, _ = sampled(build, chains=1)
    fails("unsupported", lambda: sapwood.save(variable, path), "constant")

    class Gone(BARTRV):
        all_trees = property(lambda self: (_ for _ in ()).throw(EOFError("the manager has ended")))

    lost = SimpleNamespace(owner=SimpleNamespace(op=Gone()), name="mu")
    fails("invalid_model", lambda: sapwood.save(lost, path), "lost", "session")
    assert list(path.parent.iterdir()) == []


# --------------------------------------------------------------------------------------------- from 0.13 on, as data
class TreeArrays:
    """What a tree of bartrs shows. Its own predict is a loop here; the draws that are compared are the package's."""

    def __init__(self, fields):
        self.__dict__.update(fields)

    def predict(self, x, excluded):
        values = np.asarray(self.leaf_val).reshape(len(self.split_var), self.n_outputs)
        return np.array([values[self._leaf(row)] for row in x]).T

    def _leaf(self, row):
        at = 0
        while self.split_var[at] != 4294967295:
            at = 2 * at + (1 if row[self.split_var[at]] <= self.split_val[at] else 2)
        return at


def fixture(name):
    case = FIXTURES["cases"][name]

    store = [
        ([TreeArrays(t) for t in one["baseline"]], [(start, [TreeArrays(t) for t in own]) for start, own in one["batches"]])
        for one in case["all_trees"]
    ]
    parts = {"X": np.array(case["X"]), "m": case["m"], "split_rules": case["split_rules"], "all_trees": store}
    op = type("BART_mu", (BARTRV,), parts)()
    idata = {"mu": np.array(case["mu"]), "sigma": np.array(case["sigma"])}
    return case, SimpleNamespace(owner=SimpleNamespace(op=op), name="mu"), idata


@pytest.mark.parametrize("name", ["numbers", "one_hot", "two_outputs"])
def test_arrays(name, path):
    case, variable, idata = fixture(name)
    model = sapwood.save(variable, path, example=np.array(case["X"]))
    own = np.array(case["draws"])  # draws, outputs, rows
    got = model.predict_draws(np.array(case["rows"]))
    np.testing.assert_allclose(np.moveaxis(got.reshape(*got.shape[:2], -1), 0, -1), own, rtol=0, atol=1e-12)

    # The draws in the order of idata. Where a column has equal values, what the sampler fits there is not what its trees predict.
    model = sapwood.save(variable, path, idata=idata, sigma=None if name == "two_outputs" else "sigma")
    mu = np.array(case["mu"])
    got = np.moveaxis(model.predict_draws(np.array(case["X"])), 0, -1)
    same = np.isclose(got, mu.reshape(got.shape), rtol=0, atol=1e-10)
    assert (same.reshape(len(same), -1).mean(axis=1) > 0.3).all()
    assert model.info["chains"] == mu.shape[0]


def test_arrays_that_are_refused(path):
    _, variable, _ = fixture("linear")
    fails("unsupported", lambda: sapwood.save(variable, path), "constant")
    _, variable, idata = fixture("chains_in_one_process")
    fails("invalid_model", lambda: sapwood.save(variable, path, idata=idata), "chain 1", "cores")
