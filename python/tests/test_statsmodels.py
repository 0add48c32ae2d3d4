"""statsmodels, the newest version and 0.13.5: predictions and intervals against the fit's own, of arrays, frames and formulas."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd
import pytest
import scipy.stats
import statsmodels
import statsmodels.api as sm
import statsmodels.formula.api as smf
from statsmodels.discrete.conditional_models import ConditionalLogit
from statsmodels.gam.api import BSplines
from statsmodels.miscmodels.ordinal_model import OrderedModel
from statsmodels.multivariate.pca import PCA
from statsmodels.othermod.betareg import BetaModel
from statsmodels.regression.rolling import RollingOLS

import sapwood
from conftest import fails
from sapwood.sources.statsmodels import _models

OLD = statsmodels.__version__.startswith("0.13")
pytestmark = pytest.mark.filterwarnings("ignore")
RNG = np.random.default_rng(0)
ROWS = 300


def frame():
    data = pd.DataFrame(
        {
            "x": RNG.normal(size=ROWS),
            "z": RNG.uniform(1, 3, ROWS),
            "g": RNG.choice(["a", "b", "c"], ROWS),
            "b": RNG.random(ROWS) > 0.5,
            "k": RNG.integers(1, 4, ROWS),
            "my col": RNG.normal(size=ROWS),
        }
    )
    data["y"] = data.x + 2 * (data.g == "b") + RNG.normal(size=ROWS)
    data["positive"] = np.exp(data.y / 3)
    data["count"] = RNG.poisson(np.exp(0.3 * data.x + 0.2))
    data["yes"] = (data.y > 0) * 1
    data["grade"] = pd.cut(data.y, [-9, -1, 0, 1, 9], labels=["low", "mid", "high", "top"])
    data["choice"] = RNG.integers(0, 3, ROWS)
    return data


DATA = frame()
WITH_CONSTANT = sm.add_constant(DATA[["x", "z"]])
OFFSET_HERE = 2.5


def answers(model, x):
    if model.task == "binary":
        return model.predict_proba(x)[:, 1]
    return model.predict_proba(x) if model.task == "multiclass" else model.predict(x)


def check(fit, path, x, intervals=True, predictive=False, **given):
    """The file answers as the fit does, its intervals are those of get_prediction, where there is such a thing."""
    model = sapwood.save(fit, path, example=x)
    rows = x.assign(**given) if given else x
    got, own = answers(model, rows), np.asarray(fit.predict(x, **given))
    assert got.shape == own.shape
    assert np.allclose(got, own, rtol=1e-12, atol=1e-14)
    if intervals and not (OLD and not hasattr(fit, "get_prediction")):
        shown = fit.get_prediction(x, **given).summary_frame(alpha=0.1)
        # A falling link turns the ends round: statsmodels leaves the larger one first.
        ends = np.sort(shown.filter(regex="^(mean_)?ci_").to_numpy(), axis=1)
        mine = model.predict_interval(rows, level=0.9)
        assert mine.kind == "confidence"
        assert np.allclose(np.column_stack([mine.lower, mine.upper]), ends, rtol=1e-9, atol=1e-12)
        if predictive:
            mine = model.predict_interval(rows, level=0.9, kind="predictive")
            assert np.allclose(np.column_stack([mine.lower, mine.upper]), shown.filter(regex="^obs_ci_"), rtol=1e-9, atol=1e-12)
        else:
            fails("no_such_answer", lambda: model.predict_interval(rows, kind="predictive"))
    return model


# -------------------------------------------------------------------------------------------------- arrays and frames
@pytest.mark.parametrize(
    "fit",
    [
        lambda y, x: sm.OLS(y, x).fit(),
        lambda y, x: sm.OLS(y, x).fit(cov_type="HC3"),
        lambda y, x: sm.OLS(y, x).fit(cov_type="fixed scale", cov_kwds={"scale": 2.0}),
        lambda y, x: sm.WLS(y, x, weights=DATA.z).fit(),
        lambda y, x: sm.GLS(y, x, sigma=DATA.z).fit(),
        lambda y, x: sm.GLSAR(y, x, rho=1).iterative_fit(2),
    ],
)
@pytest.mark.parametrize("x", [WITH_CONSTANT, DATA[["x", "z"]]])
def test_least_squares(fit, x, path):
    model = check(fit(DATA.y, x), path, x, predictive=True)
    assert [one.name for one in model.inputs] == ["x", "z"]


def test_arrays_have_no_constant_in_the_file(path):
    x = WITH_CONSTANT.to_numpy()
    fit = sm.OLS(DATA.y.to_numpy(), x).fit()
    model = sapwood.save(fit, path, example=x)
    assert not model._schema.named
    assert np.allclose(model.predict(x[:, 1:]), fit.predict(x), rtol=1e-13)
    sapwood.save(fit, path, example=x[:, 1:])
    threes = np.column_stack([np.full(ROWS, 3.0), DATA.x])
    fit = sm.OLS(DATA.y.to_numpy(), threes).fit()
    model = sapwood.save(fit, path, example=threes)
    assert np.allclose(model.predict(threes[:, 1:]), fit.predict(threes), rtol=1e-13)
    ends = fit.get_prediction(threes).conf_int(alpha=0.1)
    mine = model.predict_interval(threes[:, 1:], level=0.9)
    assert np.allclose(np.column_stack([mine.lower, mine.upper]), ends, rtol=1e-9)


def test_without_covariance_there_are_no_intervals(path):
    poisson = sm.GLM(DATA["count"], WITH_CONSTANT, family=sm.families.Poisson())
    check(poisson.fit_regularized(alpha=0.1), path, WITH_CONSTANT, intervals=False)
    model = check(sm.OLS(DATA.y, WITH_CONSTANT).fit_regularized(alpha=0.1), path, WITH_CONSTANT, intervals=False)
    fails("no_such_answer", lambda: model.predict_interval(WITH_CONSTANT))


@pytest.mark.parametrize("fit", [sm.OLS(DATA.y, WITH_CONSTANT).fit(), smf.glm("count ~ x", DATA, family=sm.families.Poisson()).fit()])
def test_intervals_that_are_not_the_fits_own_are_not_written(fit, path, monkeypatch):
    read = _models._spread
    monkeypatch.setattr(_models, "_spread", lambda fit: dataclasses.replace(read(fit), covariance=1.000001 * read(fit).covariance))
    example = WITH_CONSTANT if fit.model.__class__.__name__ == "OLS" else DATA
    fails("golden_mismatch", lambda: sapwood.save(fit, path, example=example), "ends of confidence intervals")
    assert not path.exists()


def test_other_regressions(path):
    check(sm.RLM(DATA.y, WITH_CONSTANT).fit(), path, WITH_CONSTANT, intervals=False)
    check(sm.QuantReg(DATA.y, WITH_CONSTANT).fit(0.3), path, WITH_CONSTANT)


def link(name):
    old = {"Probit": "probit", "Cauchy": "cauchy", "Sqrt": "sqrt", "InversePower": "inverse_power"}
    links = sm.families.links
    return getattr(links, name, None) or getattr(links, old.get(name, {"InverseSquared": "inverse_squared"}.get(name, "identity")))


@pytest.mark.parametrize(
    ("family", "name", "y"),
    [
        ("Poisson", "Log", "count"),
        ("Poisson", "Sqrt", "count"),
        ("Gaussian", "Identity", "y"),
        ("Binomial", "Logit", "yes"),
        ("Binomial", "Probit", "yes"),
        ("Binomial", "CLogLog", "yes"),
        ("Binomial", "LogLog", "yes"),
        ("Binomial", "Cauchy", "yes"),
        ("Gamma", "InversePower", "positive"),
        ("Gamma", "Log", "positive"),
        ("NegativeBinomial", "Log", "count"),
        ("NegativeBinomial", "NegativeBinomial", "count"),
        ("Tweedie", "Log", "count"),
    ],
)
def test_generalized_linear_models(family, name, y, path):
    if name == "LogLog" and OLD:
        pytest.skip("0.13 has no such link of this family")
    fit = sm.GLM(DATA[y], WITH_CONSTANT, family=getattr(sm.families, family)(link(name)())).fit()
    model = check(fit, path, WITH_CONSTANT)
    assert model.task == ("binary" if family == "Binomial" else "regression")


def test_links_of_powers(path):
    y = 1 / np.sqrt(1 + 0.3 * DATA.z + RNG.uniform(0, 0.2, ROWS))
    check(sm.GLM(y, WITH_CONSTANT, family=sm.families.InverseGaussian(link("InverseSquared")())).fit(), path, WITH_CONSTANT)
    family = sm.families.Tweedie(sm.families.links.Power(0.3))
    check(sm.GLM(DATA.positive, WITH_CONSTANT, family=family).fit(), path, WITH_CONSTANT)


def test_shares_are_no_classes(path):
    share = RNG.integers(0, 11, ROWS)
    fit = sm.GLM(np.column_stack([share, 10 - share]), WITH_CONSTANT, family=sm.families.Binomial()).fit()
    assert check(fit, path, WITH_CONSTANT).task == "regression"


@pytest.mark.parametrize(
    "fit",
    [
        lambda x: sm.GLM(DATA["count"], x, family=sm.families.Poisson(), offset=DATA["my col"], exposure=DATA.z).fit(),
        lambda x: sm.Poisson(DATA["count"], x, offset=DATA["my col"], exposure=DATA.z).fit(disp=0),
    ],
)
def test_offset_and_exposure(fit, path):
    """As in statsmodels, what is not given is 0 (of exposures 1), whatever the fit had."""
    fit, x = fit(WITH_CONSTANT), WITH_CONSTANT
    model = check(fit, path, x, offset=0.3 * np.ones(ROWS), exposure=2.0 * np.ones(ROWS))
    assert [one.name for one in model.inputs] == ["x", "z", "offset", "exposure"]
    nothing = x.assign(offset=np.nan, exposure=np.nan)
    assert np.allclose(model.predict(nothing), fit.predict(x, offset=np.zeros(ROWS), exposure=np.ones(ROWS)), rtol=1e-12)
    one = {"x": x.x[3], "z": x.z[3]}
    assert model.predict(one) == pytest.approx(model.predict(nothing)[3], rel=1e-15)


# ---------------------------------------------------------------------------------------------------- discrete outcomes
@pytest.mark.parametrize("name", ["Logit", "Probit"])
def test_binary_outcomes(name, path):
    fit = getattr(sm, name)(DATA.yes, WITH_CONSTANT).fit(disp=0)
    model = check(fit, path, WITH_CONSTANT)
    assert np.array_equal(np.asarray(model.predict(WITH_CONSTANT)).astype(int), (np.asarray(fit.predict(WITH_CONSTANT)) > 0.5) * 1)


@pytest.mark.parametrize("name", ["Poisson", "NegativeBinomial", "NegativeBinomialP", "GeneralizedPoisson"])
def test_counts(name, path):
    rng = np.random.default_rng(4)
    y = rng.negative_binomial(2, 2 / (2 + np.exp(0.3 * DATA.x + 0.4)))
    check(getattr(sm, name)(y, WITH_CONSTANT).fit(disp=0, maxiter=300), path, WITH_CONSTANT)


@pytest.mark.parametrize("y", ["g", "choice"])
def test_multinomial(y, path):
    fit = sm.MNLogit(DATA[y], WITH_CONSTANT).fit(disp=0)
    model = check(fit, path, WITH_CONSTANT, intervals=False)
    chosen = np.argmax(np.asarray(fit.predict(WITH_CONSTANT)), axis=1)
    names = np.array([fit.model._ynames_map[code] for code in chosen])
    assert [str(one) for one in model.predict(WITH_CONSTANT)] == list(names)
    fails("no_such_answer", lambda: model.predict_interval(WITH_CONSTANT))


@pytest.mark.parametrize("distribution", ["logit", "probit", scipy.stats.cauchy, scipy.stats.gumbel_l, scipy.stats.gumbel_r])
def test_ordered_outcomes(distribution, path):
    x = DATA[["x", "z"]]
    fit = OrderedModel(DATA.grade, x, distr=distribution).fit(disp=0, method="bfgs")
    model = check(fit, path, x, intervals=False)
    names = np.array(["low", "mid", "high", "top"])
    assert list(model.predict(x)) == list(names[np.argmax(np.asarray(fit.predict(x)), axis=1)])


# -------------------------------------------------------------------------------------------------------------- formulas
FORMULAS = [
    "y ~ x",
    "y ~ x * g + b",
    "y ~ 0 + g + x:g",
    "y ~ C(k, Sum) + np.log(z)",
    "y ~ C(k) + k",
    "y ~ C(g, Treatment('b')) * b",
    "y ~ C(g, Poly) + C(k, Helmert):x + C(g, Diff)",
    "y ~ I(x**2) + np.sqrt(z) + I(x + z) + I(x * z) + I(1 / z)",
    "y ~ I(2 - x) + I(x / z) + I(3 * z) + I((z / 3 - 1) ** 3)",
    "y ~ I(-x / 3) + I(2 / (1 + z)) + I(x - z)",
    "y ~ center(x) * g + bs(z, df=4)",
    "y ~ bs(z, knots=[1.5, 2], degree=2, include_intercept=True)",
    "y ~ standardize(x) + scale(z, ddof=1)",
    "y ~ cr(z, df=4)",
    "y ~ cc(z, df=4) + x",
    "y ~ np.power(z, 1.5) + np.exp(-x) + I(x > 0.5)",
    "np.log(positive) ~ np.maximum(x, 0) + np.clip(z, 1.2, 2)",
]
PATSY = ["y ~ (x > 0) + (z <= 2) + b:x", "y ~ Q('my col') + I(x - OFFSET_HERE)"]
FORMULAIC = ["y ~ poly(z, 3) + x", "y ~ poly(x, 2, raw=True)"]


def beyond(data):
    """Far from what the fit has seen, and with something missing."""
    rows = data.iloc[:8].reset_index(drop=True)
    rows.loc[0, "x"] = np.nan
    rows.loc[1, "g"] = None
    rows.loc[2, "x"] = 40.0
    rows.loc[3, "x"] = -7.5
    return rows


@pytest.mark.parametrize("formula", FORMULAS + PATSY)
def test_formulas_of_patsy(formula, path):
    fit = smf.ols(formula, DATA).fit()
    model = check(fit, path, DATA, predictive=True)
    rows = beyond(DATA)
    for r in range(len(rows)):
        assert np.allclose(model.predict(rows.iloc[r : r + 1]), np.asarray(fit.predict(rows.iloc[r : r + 1])), rtol=1e-11, equal_nan=True)


@pytest.mark.skipif(OLD, reason="0.13 has patsy only")
@pytest.mark.parametrize("formula", FORMULAS + FORMULAIC)
def test_formulas_of_formulaic(formula, path):
    import statsmodels.formula

    statsmodels.formula.options.formula_engine = "formulaic"
    try:
        check(smf.ols(formula, DATA).fit(), path, DATA, predictive=True)
    finally:
        statsmodels.formula.options.formula_engine = "patsy"


def test_formulas_of_other_models(path):
    check(smf.logit("yes ~ x * g + bs(z, df=5)", DATA).fit(disp=0), path, DATA)
    check(smf.glm("count ~ x + C(k)", DATA, family=sm.families.Poisson()).fit(), path, DATA)
    check(smf.glm("count ~ x + C(k)", DATA, family=sm.families.Poisson(), exposure=DATA.z).fit(), path, DATA, exposure=1.5 * np.ones(ROWS))
    check(smf.mnlogit("choice ~ x + g", DATA).fit(disp=0), path, DATA, intervals=False)
    check(OrderedModel.from_formula("grade ~ x + g", DATA, distr="logit").fit(disp=0, method="bfgs"), path, DATA, intervals=False)


def test_inputs_of_a_formula(path):
    model = sapwood.save(smf.ols("y ~ x:g + C(k) + b + np.log(z)", DATA).fit(), path, example=DATA)
    kinds = {one.name: (one.kind, one.levels) for one in model.inputs}
    assert kinds == {
        "x": ("number", None),
        "z": ("number", None),
        "g": ("category", ("a", "b", "c")),
        "b": ("boolean", None),
        "k": ("category", ("1", "2", "3")),
    }
    fails("unknown_category", lambda: model.predict(DATA.iloc[:2].assign(g="elsewhere")))
    fails("unknown_category", lambda: model.predict(DATA.iloc[:2].assign(k=7)))


def test_odd_formulas(path):
    fit = smf.ols("y ~ 1", DATA).fit()
    model = sapwood.save(fit, path, example=DATA)
    assert len(model.inputs) == 0
    assert model.predict(DATA) == pytest.approx(np.asarray(fit.predict(DATA)), rel=1e-13)
    holes = DATA.copy()
    holes.loc[3, "x"], holes.loc[5, "g"] = np.nan, None
    fit = smf.ols("y ~ x * g", holes).fit()
    model = sapwood.save(fit, path, example=holes)
    assert np.allclose(model.predict(holes), fit.predict(holes), rtol=1e-12, equal_nan=True)
    assert np.isnan(model.predict_interval(holes).lower[[3, 5]]).all()
    categories = DATA.assign(g=DATA.g.astype(pd.CategoricalDtype(["c", "b", "a"])))
    check(smf.ols("y ~ g", categories).fit(), path, categories, predictive=True)


def test_splines_have_no_values_beyond_their_ends(path):
    fit = smf.ols("y ~ bs(z, df=4)", DATA).fit()
    model = sapwood.save(fit, path, example=DATA)
    with pytest.raises(Exception, match="outermost knots"):
        fit.predict(pd.DataFrame({"z": [9.0]}))
    assert np.isnan(model.predict(pd.DataFrame({"z": [9.0, np.nan]}))).all()
    classes = sapwood.save(smf.logit("yes ~ bs(z, df=4)", DATA).fit(disp=0), path, example=DATA)
    fails("invalid_input", lambda: classes.predict(pd.DataFrame({"z": [9.0]})))


# --------------------------------------------------------------------------------------------------------------- refused
def add_one(values):
    return values + 1


OTHER_MODELS = {
    "MixedLM": lambda: smf.mixedlm("y ~ x", DATA, groups=DATA.k).fit(),
    "GEE": lambda: smf.gee("y ~ x", "k", DATA).fit(),
    "OrdinalGEE": lambda: sm.OrdinalGEE(DATA.k, DATA[["x"]], groups=np.arange(ROWS) // 3).fit(maxiter=1),
    "PHReg": lambda: sm.PHReg(DATA.z, DATA[["x"]]).fit(),
    "ZeroInflatedPoisson": lambda: sm.ZeroInflatedPoisson(DATA["count"], WITH_CONSTANT).fit(disp=0, maxiter=5),
    "ZeroInflatedNegativeBinomialP": lambda: sm.ZeroInflatedNegativeBinomialP(DATA["count"], WITH_CONSTANT).fit(disp=0, maxiter=5),
    "ConditionalLogit": lambda: ConditionalLogit(DATA.yes, DATA[["x"]], groups=DATA.k).fit(disp=0),
    "BetaModel": lambda: BetaModel(DATA.x.rank() / (ROWS + 1), WITH_CONSTANT).fit(disp=0),
    "GLMGam": lambda: sm.GLMGam(DATA.y, smoother=BSplines(DATA[["x"]], df=[5], degree=[3])).fit(),
    "RecursiveLS": lambda: sm.RecursiveLS(DATA.y, WITH_CONSTANT).fit(),
    "RollingOLS": lambda: RollingOLS(DATA.y, WITH_CONSTANT, window=30).fit(),
    "BinomialBayesMixedGLM": lambda: sm.BinomialBayesMixedGLM.from_formula("yes ~ x", {"k": "0 + C(k)"}, DATA).fit_vb(),
    "ARIMA": lambda: sm.tsa.ARIMA(DATA.y, order=(1, 0, 0)).fit(),
    "AutoReg": lambda: sm.tsa.AutoReg(DATA.y, 1).fit(),
    "SARIMAX": lambda: sm.tsa.SARIMAX(DATA.y, order=(1, 0, 0)).fit(disp=0),
    "ExponentialSmoothing": lambda: sm.tsa.ExponentialSmoothing(DATA.y.abs()).fit(),
    "VAR": lambda: sm.tsa.VAR(DATA[["x", "z"]]).fit(1),
    "PCA": lambda: PCA(DATA[["x", "z"]]),
    "KDEUnivariate": lambda: sm.nonparametric.KDEUnivariate(DATA.x),
}


@pytest.mark.parametrize("name", OTHER_MODELS)
def test_other_models_are_refused_by_name(name, path):
    fit = OTHER_MODELS[name]()
    fails("unsupported", lambda: sapwood.save(fit, path), name, "OLS")
    assert not path.exists()


@pytest.mark.parametrize(
    ("column", "formula"),
    [
        ("uint8", "y ~ I(k - 3)"),
        ("int8", "y ~ I(k * 60)"),
        ("uint8", "y ~ np.log(k)"),
        ("int64", "y ~ np.reciprocal(k)"),
        ("float32", "y ~ np.log(k)"),
    ],
)
def test_arithmetic_that_is_other_than_that_of_doubles_is_refused(column, formula, path):
    data = DATA.assign(k=DATA.k.astype(column))
    fit = smf.ols(formula, data).fit()
    fails("unsupported", lambda: sapwood.save(fit, path, example=data), "hangs on its type", f"k: {column}")
    doubles = DATA.assign(k=DATA.k.astype(float))
    check(smf.ols(formula, doubles).fit(), path, doubles, predictive=True)


def test_sums_of_truths_are_refused(path):
    for formula in ("y ~ I(b + b)", "y ~ np.exp(b)"):
        fails("unsupported", lambda f=formula: sapwood.save(smf.ols(f, DATA).fit(), path), "hangs on its type", "b: bool")


def test_formulas_of_truths_need_no_example(path):
    fit = smf.ols("y ~ b * g", DATA).fit()
    assert np.allclose(sapwood.save(fit, path).predict(DATA), fit.predict(DATA))


def test_what_is_refused_is_named(path):
    cases = [
        (smf.ols("y ~ add_one(x)", DATA).fit(), "add_one(x)"),
        (smf.ols("y ~ x.clip(0)", DATA).fit(), "x.clip(0)"),
        (smf.ols("y ~ I(x // 2)", DATA).fit(), "x // 2"),
        (smf.ols("y ~ I((x > 0) + (z > 2))", DATA).fit(), "(x > 0) + (z > 2)"),
        (smf.ols("y ~ I(-(x > 0))", DATA).fit(), "-(x > 0)"),
        (smf.ols("y ~ I((x > 0) + True)", DATA).fit(), "(x > 0) + True"),
        (smf.ols("y ~ np.clip(x, None, 2)", DATA).fit(), "None"),
        (smf.ols("y ~ te(cr(x, df=3), cr(z, df=3))", DATA).fit(), "TE"),
    ]
    for fit, name in cases:
        fails("unsupported", lambda fit=fit: sapwood.save(fit, path), name)
        assert not path.exists()
    fails("invalid_model", lambda: sapwood.save(sm.OLS(DATA.y, WITH_CONSTANT), path), "fit()")

    fit = smf.ols("y ~ x", DATA).fit()
    fit.remove_data()
    fails("unsupported", lambda: sapwood.save(fit, path), "remove_data()")

    class Mine(sm.OLS):
        pass

    fails("unsupported", lambda: sapwood.save(Mine(DATA.y, WITH_CONSTANT).fit(), path), "Mine")
