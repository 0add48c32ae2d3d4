"""scikit-learn: every class of the table of what is read, in the newest version and in 1.1.3, against its own answers."""

from __future__ import annotations

import warnings

import numpy as np
import pandas as pd
import pytest
import scipy.stats
import sklearn
from scikit_learn_support import PAGE, table
from scikit_learn_version import VERSION, quiet
from scipy import sparse
from sklearn import (
    compose,
    cross_decomposition,
    discriminant_analysis,
    ensemble,
    linear_model,
    model_selection,
    multioutput,
    pipeline,
    preprocessing,
    svm,
    tree,
)
from sklearn.experimental import enable_halving_search_cv, enable_iterative_imputer  # noqa: F401
from sklearn.utils import all_estimators
from test_scikit_learn_ensembles import CASES as ENSEMBLES

import sapwood
from conftest import fails
from sapwood.sources import scikit_learn
from sapwood.sources.scikit_learn._fits import short_name

LOG_LOSS = "log_loss" if VERSION >= (1, 1) else "log"
pytestmark = quiet("ignore:The total space of parameters")

RNG = np.random.default_rng(7)
X = RNG.normal(size=(120, 5)) * [1, 10, 0.1, 1, 1] + [0, 3, 0, -1, 0]
Y = X @ [1.5, -0.2, 4, 0, 0.7] + 2 + 0.3 * RNG.normal(size=120)
BOTH = np.column_stack([Y, X[:, 3] - Y])
COUNTS = RNG.poisson(np.exp(0.3 * X[:, 0] + 0.5))
TWO = np.where(Y + RNG.normal(size=120) > 1.4, "sold", "not sold")
THREE = np.digitize(Y + RNG.normal(size=120), [0, 3]) * 10 + 5  # 5, 15, 25
LABELS = np.column_stack([TWO == "sold", X[:, 0] > 0, Y + RNG.normal(size=120) > 2]).astype(int)


def cases():
    """By name in the table: fits, each with the target it is fitted to."""
    lm, ms = linear_model, model_selection
    found = {
        "linear_model.LinearRegression": [(lm.LinearRegression(), Y), (lm.LinearRegression(fit_intercept=False), Y)],
        "linear_model.Ridge": [(lm.Ridge(alpha=3.0), Y), (lm.Ridge(positive=True), Y), (lm.Ridge(alpha=np.array([1.0, 2.0])), BOTH)],
        "linear_model.RidgeCV": [(lm.RidgeCV(), Y)],
        "linear_model.Lasso": [(lm.Lasso(alpha=0.2), Y), (lm.Lasso(alpha=1e6), Y), (lm.Lasso(positive=True), BOTH)],
        "linear_model.LassoCV": [(lm.LassoCV(cv=3), Y)],
        "linear_model.LassoLars": [(lm.LassoLars(alpha=0.01), BOTH)],
        "linear_model.LassoLarsCV": [(lm.LassoLarsCV(cv=3), Y)],
        "linear_model.LassoLarsIC": [(lm.LassoLarsIC(), Y)],
        "linear_model.ElasticNet": [(lm.ElasticNet(alpha=0.1, fit_intercept=False), Y), (lm.ElasticNet(), BOTH)],
        "linear_model.ElasticNetCV": [(lm.ElasticNetCV(cv=3), Y)],
        "linear_model.MultiTaskLasso": [(lm.MultiTaskLasso(alpha=0.1), BOTH)],
        "linear_model.MultiTaskLassoCV": [(lm.MultiTaskLassoCV(cv=3), BOTH)],
        "linear_model.MultiTaskElasticNet": [(lm.MultiTaskElasticNet(fit_intercept=False), BOTH)],
        "linear_model.MultiTaskElasticNetCV": [(lm.MultiTaskElasticNetCV(cv=3), BOTH)],
        "linear_model.Lars": [(lm.Lars(n_nonzero_coefs=2), Y), (lm.Lars(), BOTH)],
        "linear_model.LarsCV": [(lm.LarsCV(cv=3), Y)],
        "linear_model.OrthogonalMatchingPursuit": [(lm.OrthogonalMatchingPursuit(n_nonzero_coefs=2), BOTH)],
        "linear_model.OrthogonalMatchingPursuitCV": [(lm.OrthogonalMatchingPursuitCV(cv=3), Y)],
        "linear_model.BayesianRidge": [(lm.BayesianRidge(), Y)],
        "linear_model.ARDRegression": [(lm.ARDRegression(), Y)],
        "linear_model.HuberRegressor": [(lm.HuberRegressor(), Y), (lm.HuberRegressor(fit_intercept=False), Y)],
        "linear_model.TheilSenRegressor": [(lm.TheilSenRegressor(random_state=0, max_subpopulation=200), Y)],
        "linear_model.QuantileRegressor": [(lm.QuantileRegressor(quantile=0.8, alpha=0.01, solver="highs"), Y)],
        "linear_model.SGDRegressor": [(lm.SGDRegressor(eta0=1e-4, average=True, random_state=0), Y)],
        "linear_model.PassiveAggressiveRegressor": [(lm.PassiveAggressiveRegressor(random_state=0), Y)],
        "linear_model.RANSACRegressor": [
            (lm.RANSACRegressor(random_state=0), Y),
            (lm.RANSACRegressor(lm.Ridge(), min_samples=20, random_state=0), Y),
        ],
        "linear_model.PoissonRegressor": [(lm.PoissonRegressor(), COUNTS), (lm.PoissonRegressor(fit_intercept=False), COUNTS)],
        "linear_model.GammaRegressor": [(lm.GammaRegressor(alpha=0.1), COUNTS + 0.5)],
        "linear_model.TweedieRegressor": [
            (lm.TweedieRegressor(power=0), Y),
            (lm.TweedieRegressor(power=1.5), COUNTS),
            (lm.TweedieRegressor(power=1.5, link="log", fit_intercept=False), COUNTS),
            (lm.TweedieRegressor(power=0, link="log"), COUNTS + 1.0),
        ],
        "linear_model.LogisticRegression": [
            (lm.LogisticRegression(), TWO),
            (lm.LogisticRegression(fit_intercept=False), TWO == "sold"),
            (lm.LogisticRegression(solver="liblinear"), TWO),
            (lm.LogisticRegression(), THREE),
            (lm.LogisticRegression(C=1e-9), THREE.astype(str)),
        ],
        "linear_model.LogisticRegressionCV": [
            (lm.LogisticRegressionCV(Cs=2, cv=2, max_iter=20), THREE),
            (lm.LogisticRegressionCV(Cs=2, cv=2, max_iter=20), TWO),
        ],
        "linear_model.RidgeClassifier": [(lm.RidgeClassifier(), TWO), (lm.RidgeClassifier(), THREE), (lm.RidgeClassifier(), LABELS)],
        "linear_model.RidgeClassifierCV": [(lm.RidgeClassifierCV(), THREE), (lm.RidgeClassifierCV(), LABELS)],
        "linear_model.SGDClassifier": [
            (lm.SGDClassifier(random_state=0), TWO),
            (lm.SGDClassifier(random_state=0, loss=LOG_LOSS, alpha=0.1), TWO),
            (lm.SGDClassifier(random_state=0, loss="squared_hinge"), THREE),
            (lm.SGDClassifier(random_state=0, loss=LOG_LOSS, alpha=0.1), THREE),
            (lm.SGDClassifier(random_state=0, loss="modified_huber"), TWO),
            (lm.SGDClassifier(random_state=0, loss="modified_huber", alpha=1.0), THREE),
        ],
        "linear_model.Perceptron": [(lm.Perceptron(random_state=0), TWO), (lm.Perceptron(random_state=0), THREE)],
        "linear_model.PassiveAggressiveClassifier": [(lm.PassiveAggressiveClassifier(random_state=0), THREE)],
        "svm.LinearSVR": [(svm.LinearSVR(), Y), (svm.LinearSVR(fit_intercept=False), Y)],
        "svm.LinearSVC": [
            (svm.LinearSVC(), TWO),
            (svm.LinearSVC(), THREE),
            (svm.LinearSVC(fit_intercept=False, multi_class="crammer_singer"), THREE),
        ],
        "discriminant_analysis.LinearDiscriminantAnalysis": [
            (discriminant_analysis.LinearDiscriminantAnalysis(), TWO),
            (discriminant_analysis.LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto"), THREE),
            (discriminant_analysis.LinearDiscriminantAnalysis(solver="eigen"), THREE.astype(str).astype(object)),
        ],
        "cross_decomposition.PLSRegression": [
            (cross_decomposition.PLSRegression(2), Y),
            (cross_decomposition.PLSRegression(3, scale=False), BOTH),
        ],
        "cross_decomposition.PLSCanonical": [(cross_decomposition.PLSCanonical(2), BOTH)],
        "cross_decomposition.CCA": [(cross_decomposition.CCA(1), BOTH)],
        "pipeline.Pipeline": [
            (pipeline.make_pipeline(preprocessing.StandardScaler(), None, lm.Ridge()), BOTH),
            (pipeline.make_pipeline(ms.GridSearchCV(lm.LogisticRegression(), {"C": [0.1, 1]}, cv=3)), THREE),
        ],
        "model_selection.GridSearchCV": [
            (ms.GridSearchCV(lm.Ridge(), {"alpha": [0.1, 1]}, cv=3), Y),
            (ms.GridSearchCV(lm.LogisticRegression(), {"C": [0.1, 1]}, cv=3), TWO),
        ],
        "model_selection.RandomizedSearchCV": [(ms.RandomizedSearchCV(lm.Lasso(), {"alpha": [0.1, 1]}, n_iter=2, cv=3), BOTH)],
        "model_selection.HalvingGridSearchCV": [(ms.HalvingGridSearchCV(svm.LinearSVC(), {"C": [0.1, 1]}, cv=3), THREE)],
        "model_selection.HalvingRandomSearchCV": [
            (ms.HalvingRandomSearchCV(lm.LinearRegression(), {"fit_intercept": [True, False]}, cv=3, random_state=0), Y)
        ],
    }
    if VERSION < (1, 8):  # it is gone then
        several = lm.LogisticRegression(multi_class="multinomial")
        found["linear_model.LogisticRegression"] += [(several, TWO), (several, THREE)]
        against_rest = [lm.LogisticRegression(multi_class="ovr"), lm.LogisticRegression(solver="liblinear")]
        found["linear_model.LogisticRegression"] += [(one, THREE) for one in against_rest]
        found["linear_model.LogisticRegressionCV"] += [(lm.LogisticRegressionCV(cv=2, Cs=2, max_iter=20, multi_class="ovr"), THREE)]
    return found


with warnings.catch_warnings():
    warnings.simplefilter("ignore", FutureWarning)
    CASES = cases()


def answers(fit, x):
    """The fit's own: predict, and decision_function and predict_proba where it has them."""
    return [getattr(fit, name)(x) if hasattr(fit, name) else None for name in ("predict", "decision_function", "predict_proba")]


def terms(model, x):
    """What sums of the model are made of, row by row."""
    from sapwood._unpacked import array_of

    file = model.to_bytes()
    base, weights = array_of(file, "linear.base"), array_of(file, "linear.weights")
    return (np.abs(x) @ np.abs(weights) + np.abs(base)).max(axis=1)


def close(got, own, size):
    assert got.shape == own.shape, (got.shape, own.shape)
    size = np.maximum(size.reshape(-1, *[1] * (own.ndim - 1)), np.abs(own))
    assert np.all(np.abs(got - own) <= 1e-12 * size), np.max(np.abs(got - own) / size)


def agrees(model, fit, x, given):
    """The file's answers are the fit's own. `given`: the rows as the fit takes them."""
    predicted, score, probabilities = answers(fit, given)
    size = terms(model, x)
    if model.task in ("binary", "multiclass", "multilabel"):
        assert np.array_equal(model.predict(x), predicted)
        close(model.predict_raw(x), score, size)
        if probabilities is None:
            fails("no_such_answer", lambda: model.predict_proba(x))
        else:
            close(model.predict_proba(x), probabilities, size)
    else:
        exponential = not np.array_equal(model.predict(x), model.predict_raw(x))
        close(model.predict(x), predicted, size * (np.abs(predicted).max() if exponential else 1))


@pytest.mark.parametrize("name", CASES)
def test_every_class_of_the_table(name, path):
    for fit, y in CASES[name]:
        fit.fit(X, y)
        model = sapwood.save(fit, path, example=X)
        new = np.concatenate([X, 10 * X - 3, np.zeros((1, 5)), np.eye(5)])
        doubled = getattr(fit, "multi_class", "") == "multinomial" and model.task == "binary"
        if doubled:
            close(model.predict_raw(new), 2 * fit.decision_function(new), terms(model, new))
            close(model.predict_proba(new), fit.predict_proba(new), terms(model, new))
            assert np.array_equal(model.predict(new), fit.predict(new))
        else:
            agrees(model, fit, new, new)
        assert model.info["golden"] == {"rows": 64, "source": "library"}
        assert model.info["library"] == "scikit-learn" and model.info["libraryVersion"] == sklearn.__version__
        assert sapwood.load(path).self_test() == 64


def test_the_table_is_what_is_tested():
    newer = {f"model_selection.{name}" for name in ("FixedThresholdClassifier", "TunedThresholdClassifierCV") if VERSION < (1, 5)}
    newer |= {"frozen.FrozenEstimator"} if VERSION < (1, 6) else set()
    boosted = {
        f"xgboost.{name}" for name in ("XGBRegressor", "XGBClassifier", "XGBRFRegressor", "XGBRFClassifier")
    }  # test_xgboost_inside.py
    assert {*CASES, *ENSEMBLES, *newer, *boosted} == set(scikit_learn.TABLES.kinds)
    assert PAGE.read_text() == table(), "python python/tests/scikit_learn_support.py --write"


def test_data_frames_bring_names(path):
    frame = pd.DataFrame(X, columns=["b", "a", "d", 'c "quoted" ü', "e"])
    searched = model_selection.GridSearchCV(linear_model.Ridge(), {"alpha": [1, 2]}, cv=3)
    for fit in (
        linear_model.Ridge(),
        searched,
        linear_model.RANSACRegressor(random_state=0),
        multioutput.MultiOutputRegressor(svm.LinearSVR()),
    ):
        fit.fit(frame, BOTH if "Multi" in type(fit).__name__ else Y)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            model = sapwood.save(fit, path)
        assert [one.name for one in model.inputs] == list(frame)
        turned = frame[list(frame)[::-1]].assign(other=1)
        close(model.predict(turned), fit.predict(frame), terms(model, X) * 10)
    assert [one.low for one in sapwood.save(fit, path, example=frame).inputs] == list(frame.min())
    plain = linear_model.Ridge().fit(X, Y)
    assert [one.name for one in sapwood.save(plain, path, example=frame).inputs] == list(frame)


def test_what_is_missing_is_an_error_as_there(path):
    fit = linear_model.LogisticRegression().fit(X, TWO)
    model = sapwood.save(fit, path)
    for bad in (np.nan, np.inf):
        rows = X[:3].copy()
        rows[1, 2] = bad
        with pytest.raises(ValueError):
            fit.predict(rows)
        fails("invalid_input", lambda rows=rows: model.predict(rows), "row 1", "f2")


def test_labels_are_those_of_the_fit(path):
    for y in (TWO, TWO == "sold", THREE, THREE * 1.0, LABELS[:, 0], TWO.astype(object), np.array(["5", "10"])[LABELS[:, 1]]):
        fit = linear_model.LogisticRegression().fit(X, y)
        model = sapwood.save(fit, path)
        assert np.array_equal(model.predict(X), fit.predict(X))
        if y.dtype.kind != "b":
            assert type(model.predict(X[0])) is type(fit.predict(X[:1]).tolist()[0] if y.dtype.kind != "f" else 1)
    assert model.labels == ("10", "5")
    fit.classes_ = np.array([(1, 2), None], object)
    fails("unsupported", lambda: sapwood.save(fit, path), "lasses of this type")


def test_sparse_coefficients_and_a_column_of_targets(path):
    dense = linear_model.LogisticRegression(C=0.01).fit(X, THREE)
    own = answers(dense, X)
    dense.sparsify()
    assert sparse.issparse(dense.coef_)
    model = sapwood.save(dense, path, example=X)
    close(model.predict_raw(X), own[1], terms(model, X))
    for fit in (linear_model.LinearRegression(), linear_model.Ridge(), linear_model.Lasso(), cross_decomposition.PLSRegression()):
        fit.fit(X, Y[:, np.newaxis])
        model = sapwood.save(fit, path)
        assert model.predict(X).shape == fit.predict(X).shape
        close(model.predict(X), fit.predict(X), terms(model, X))


def test_a_fit_of_floats_answers_doubles_in_doubles(path):
    x = X.astype(np.float32)
    ridge = linear_model.Ridge().fit(x, Y.astype(np.float32))
    assert ridge.coef_.dtype == np.float32
    for fit in (ridge, linear_model.LogisticRegression().fit(x, TWO), linear_model.LogisticRegression().fit(x, THREE)):
        agrees(sapwood.save(fit, path, example=x), fit, X, X)


def test_large_terms_that_cancel(path):
    """Sums far smaller than what they are made of: the promise is a share of that."""
    far = X + np.array([1e9, 0, 0, 1e6, 0])
    for fit, y in (
        (linear_model.LinearRegression(), Y),
        (linear_model.PoissonRegressor(alpha=0, max_iter=5), COUNTS),
        (svm.LinearSVC(), TWO),
    ):
        fit.fit(X, y)
        fit.intercept_ = fit.intercept_ - (far - X)[0] @ np.ravel(fit.coef_)
        model = sapwood.save(fit, path, example=far)
        assert terms(model, far).min() > 1e5
        agrees(model, fit, far, far)


def test_probabilities_may_be_left_out(path):
    for y in (TWO, THREE):
        fit = linear_model.LogisticRegression().fit(X, y)
        model = sapwood.save(fit, path, probabilities=False)
        assert np.array_equal(model.predict(X), fit.predict(X))
        close(model.predict_raw(X), fit.decision_function(X), terms(model, X))
        fails("no_such_answer", lambda model=model: model.predict_proba(X))


class Rounded(linear_model.Ridge):
    def predict(self, X):
        return super().predict(X).round()


class Named(linear_model.Ridge):
    """Fits otherwise, and predicts as the one it comes from."""

    def fit(self, X, y):
        return super().fit(X, y + 1)


def estimators():
    """All classes of this scikit-learn that predict, or transform, by their names in the table."""
    found = {short_name(f"{one.__module__}.{one.__qualname__}"): one for _, one in all_estimators()}
    return {name: one for name, one in found.items() if hasattr(one, "predict") or hasattr(one, "transform")}


def fit_of(name, one):
    """A fit of a class of the table of what is refused."""
    few, text = np.abs(X[:60]), [f"a word {y:.0f}" for y in Y[:60]]
    inside = {
        "multiclass": {"estimator": linear_model.LogisticRegression()},
        "semi_supervised.Self": {"estimator": svm.SVC(probability=True)},
    }
    given = next((options for start, options in inside.items() if name.startswith(start)), {})
    if name.startswith("semi_supervised.Self") and VERSION < (1, 6):
        given = {"base_estimator": svm.SVC(probability=True)}
    rows, target = few, Y[:60]
    if name.startswith("preprocessing.Label"):
        return one().fit(TWO)
    if name == "preprocessing.MultiLabelBinarizer":
        return one().fit([("a", "b"), ("a",)])
    if "text" in name:
        rows = text if "Vectorizer" in name else few
    if name in ("feature_extraction.DictVectorizer", "feature_extraction.FeatureHasher"):
        rows = [{"a": y, "b": 1.0} for y in Y[:60]]
    if name == "feature_extraction.image.PatchExtractor":
        return one(patch_size=(2, 2)).fit(np.zeros((3, 4, 4)))
    if name == "preprocessing.KernelCenterer":
        rows = few @ few.T
    if name == "decomposition.SparseCoder":
        given = {"dictionary": np.eye(5)}
    if name == "isotonic.IsotonicRegression":
        return one().fit(few[:, 0], target)
    if name == "cross_decomposition.PLSSVD":
        return one().fit(few, BOTH[:60])
    fit = one(**given)
    if name == "neighbors.NeighborhoodComponentsAnalysis":
        target = np.where(TWO[:60] == "sold", 1, 0)
    if hasattr(one, "predict"):
        classes = sklearn.base.is_classifier(fit)
        return fit.fit(rows, np.where(TWO[:60] == "sold", 1, 0) if classes else target)
    return pipeline.make_pipeline(fit, linear_model.Ridge()).fit(rows, target)


OWN = [name for name in scikit_learn.TABLES.refused if not name.startswith("category_encoders.")]


@pytest.mark.parametrize("name", OWN)
@quiet("ignore::UserWarning")
def test_what_is_refused(name, path):
    one = estimators().get(name)
    if one is None:
        assert VERSION < (1, 5), f"there is no {name}"
        return
    what, instead = scikit_learn.TABLES.refused[name]
    fails("unsupported", lambda: sapwood.save(fit_of(name, one), path), what[1:], instead, name.rpartition(".")[2])
    assert not path.exists()


def test_every_class_of_scikit_learn_is_read_or_refused():
    tables = scikit_learn.TABLES
    known = {*tables.kinds, *tables.transformers, *tables.refused}
    assert set(estimators()) - known == set()


def test_other_refusals(path):
    search = model_selection.GridSearchCV(linear_model.Ridge(), {}, cv=2, refit=False).fit(X, Y)
    fails("unsupported", lambda: sapwood.save(search, path), "refit=True")
    several = multioutput.MultiOutputRegressor(linear_model.LogisticRegression()).fit(X, LABELS)
    fails("unsupported", lambda: sapwood.save(several, path), "regressors", "binary, binary, binary")
    fails("unsupported", lambda: sapwood.save(preprocessing.StandardScaler().fit(X), path), "StandardScaler", "predicts nothing")
    fails("unsupported", lambda: sapwood.save(tree.DecisionTreeRegressor().fit(X, Y), path), "DecisionTreeRegressor", "XGBRegressor")
    newer = type("Newer", (linear_model.Ridge,), {"__module__": "sklearn.linear_model._newer"})().fit(X, Y)
    fails("unsupported", lambda: sapwood.save(newer, path), "sklearn.linear_model._newer.Newer", "LinearRegression")
    fails("unsupported", lambda: sapwood.save(Rounded().fit(X, Y), path), "Rounded", "predict")
    fails("invalid_argument", lambda: sapwood.save(linear_model.Ridge().fit(X, Y), path, link="exp"), "link", "probabilities")
    assert list(path.parent.iterdir()) == []

    fit = Named().fit(X, Y)
    agrees(sapwood.save(fit, path), fit, X, X)


@pytest.mark.parametrize("name", CASES)
def test_what_was_not_fitted(name, path):
    fit = sklearn.clone(CASES[name][0][0])
    fails("invalid_model", lambda: sapwood.save(fit, path), "not fitted", type(fit[0] if name == "pipeline.Pipeline" else fit).__name__)
    assert list(path.parent.iterdir()) == []


def test_an_answer_that_is_not_the_fits_own_is_an_error(path, monkeypatch):
    fit = linear_model.Ridge().fit(X, Y)
    own = linear_model.Ridge.predict
    monkeypatch.setattr(linear_model.Ridge, "predict", lambda *a: own(*a) + 1e-9)
    fails("golden_mismatch", lambda: sapwood.save(fit, path, example=X), "was not written")
    assert list(path.parent.iterdir()) == []


# ------------------------------------------------------------------------------------------------------------- intervals
BAYESIAN = [
    linear_model.BayesianRidge(),
    linear_model.BayesianRidge(fit_intercept=False),
    linear_model.ARDRegression(),
    linear_model.ARDRegression(threshold_lambda=1.0),
    linear_model.ARDRegression(fit_intercept=False),
]
if VERSION < (1, 2):
    BAYESIAN += [linear_model.BayesianRidge(normalize=True), linear_model.ARDRegression(normalize=True)]


@pytest.mark.parametrize("estimator", BAYESIAN)
@pytest.mark.parametrize("how", ["alone", "pipeline", "search", "stack"])
def test_intervals_are_those_of_return_std(estimator, how, path):
    few = X[:40]
    fit = {
        "alone": estimator,
        "pipeline": pipeline.make_pipeline(preprocessing.StandardScaler(), preprocessing.PolynomialFeatures(2), estimator),
        "search": model_selection.GridSearchCV(estimator, {"tol": [1e-3, 1e-4]}, cv=3),
        "stack": ensemble.StackingRegressor([("a", linear_model.Ridge()), ("b", linear_model.Lasso())], estimator, passthrough=True),
    }[how]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # normalize
        fit = sklearn.base.clone(fit).fit(few, Y[:40] + 0.2 * few[:, 0] ** 2)
    model = sapwood.save(fit, path, example=few)
    inner = fit.best_estimator_ if how == "search" else fit
    mean, deviation = inner.predict(X, return_std=True)
    last = {"pipeline": lambda: fit[-1], "stack": lambda: fit.final_estimator_}.get(how, lambda: inner)()
    for kind, around in (("predictive", deviation), ("confidence", np.sqrt(np.maximum(deviation**2 - 1 / last.alpha_, 0)))):
        found = model.predict_interval(X, level=0.8, kind=kind)
        reach = scipy.stats.norm.ppf(0.9) * around
        lost = 4e-16 * deviation**2 / np.maximum(around, 1e-8 * deviation)  # to the root of the difference of two squares
        atol = 1e-9 * np.abs(mean).max() + 2 * lost
        assert np.allclose(found.lower, mean - reach, rtol=1e-9, atol=atol)
        assert np.allclose(found.upper, mean + reach, rtol=1e-9, atol=atol)
    assert model.predict_interval(X).kind == "confidence"


@pytest.mark.parametrize("estimator", [linear_model.BayesianRidge(), linear_model.ARDRegression()])
def test_intervals_of_fits_in_float32(estimator, path):
    x = X.astype(np.float32)
    fit = sklearn.base.clone(estimator).fit(x, Y.astype(np.float32))
    assert VERSION < (1, 1) or fit.sigma_.dtype == np.float32
    found = sapwood.save(fit, path, example=X).predict_interval(X, level=0.8, kind="predictive")
    mean, deviation = fit.predict(X, return_std=True)
    np.testing.assert_allclose(found.lower, mean - scipy.stats.norm.ppf(0.9) * deviation, rtol=1e-9, atol=1e-9)


def test_models_that_are_parts_of_others_have_no_intervals(path):
    part = linear_model.BayesianRidge()
    target = compose.TransformedTargetRegressor(part, transformer=preprocessing.StandardScaler())
    fits = [target, ensemble.VotingRegressor([("a", part), ("b", linear_model.Ridge())]), linear_model.Ridge()]
    for fit in fits:
        model = sapwood.save(fit.fit(X, Y), path, example=X)
        fails("no_such_answer", lambda model=model: model.predict_interval(X))


def test_intervals_that_are_not_the_fits_own_are_not_written(path, monkeypatch):
    fit = linear_model.BayesianRidge().fit(X, Y)
    sapwood.save(fit, path, example=X)
    ask = type(fit).predict
    monkeypatch.setattr(type(fit), "predict", lambda self, x, return_std=False: _more(ask(self, x, return_std), return_std))
    fails("golden_mismatch", lambda: sapwood.save(fit, path.with_name("other"), example=X), "ends of predictive intervals")
    assert not path.with_name("other").exists()


def _more(answer, return_std):
    return (answer[0], answer[1] * 1.000001) if return_std else answer
