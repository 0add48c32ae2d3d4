"""scikit-learn: models that are made of others, and those with steps of their own, in the newest version and in 1.1.3."""

from __future__ import annotations

import numpy as np
import pytest
from scikit_learn_version import VERSION, quiet
from sklearn import (
    calibration,
    compose,
    discriminant_analysis,
    ensemble,
    feature_selection,
    linear_model,
    model_selection,
    multiclass,
    multioutput,
    naive_bayes,
    pipeline,
    preprocessing,
    svm,
)
from sklearn.experimental import enable_halving_search_cv  # noqa: F401

import sapwood
from conftest import fails

pytestmark = quiet("ignore:The total space of parameters", "ignore:invalid value")
RNG = np.random.default_rng(17)
X = RNG.normal(size=(150, 4)) * [1, 2, 0.5, 1] + [0, 3, 0, -1]
NEW = np.concatenate([X[:40], 3 * X[40:80] - 1, np.zeros((1, 4))])
Y = X @ [1.5, -0.5, 3, 0.2] + 2 + 0.3 * RNG.normal(size=150)
BOTH = np.column_stack([Y, X[:, 3] - Y])
TWO = np.where(Y + RNG.normal(size=150) > 1, "sold", "not sold")
THREE = np.digitize(Y + RNG.normal(size=150), [-0.5, 2]) * 10 + 5
LABELS = np.column_stack([TWO == "sold", X[:, 0] > 0, Y + RNG.normal(size=150) > 2]).astype(int)
COUNTS = RNG.poisson(np.exp(0.3 * X[:, 0] + 0.5))
CHAINED = ("predict_proba", "decision_function") if hasattr(multioutput.ClassifierChain(None), "chain_method") else ()
WHOLE = np.abs(np.floor(X)).clip(0, 3)  # few whole numbers


def scaled(last, *others):
    return pipeline.make_pipeline(preprocessing.StandardScaler(), *others, last)


def inner(name, fit):
    """Its estimator goes by this name from 1.2 on."""
    return {"estimator" if VERSION >= (1, 2) else "base_estimator": fit}


def cases():
    """By name in the table: fits, each with the target it is fitted to, and with other rows than X."""
    lm, nb, pre = linear_model, naive_bayes, preprocessing
    logistic, ridge = lm.LogisticRegression(), lm.Ridge()
    regressors = [("a", ridge), ("b", scaled(lm.Lasso(alpha=0.1))), ("c", lm.PoissonRegressor())]
    classifiers = [("a", logistic), ("b", scaled(nb.GaussianNB())), ("c", discriminant_analysis.LinearDiscriminantAnalysis())]
    deciders = [("a", svm.LinearSVC()), ("b", scaled(lm.RidgeClassifier())), ("c", logistic)]
    calibrated, against = calibration.CalibratedClassifierCV, multiclass.OneVsRestClassifier
    target = compose.TransformedTargetRegressor
    voting, stacking, bagging = ensemble.VotingClassifier, ensemble.StackingClassifier, ensemble.BaggingClassifier
    found = {
        "naive_bayes.GaussianNB": [(nb.GaussianNB(), TWO), (nb.GaussianNB(var_smoothing=0.1), THREE)],
        "naive_bayes.MultinomialNB": [(nb.MultinomialNB(), TWO, WHOLE), (nb.MultinomialNB(alpha=2, fit_prior=False), THREE, WHOLE)],
        "naive_bayes.ComplementNB": [(nb.ComplementNB(norm=True), THREE, WHOLE), (nb.ComplementNB(), TWO, WHOLE)],
        "naive_bayes.BernoulliNB": [(nb.BernoulliNB(binarize=0.5), TWO), (nb.BernoulliNB(binarize=None), THREE, (X > 0) * 1.0)],
        "naive_bayes.CategoricalNB": [(nb.CategoricalNB(), TWO, WHOLE), (nb.CategoricalNB(min_categories=5), THREE, WHOLE)],
        "discriminant_analysis.QuadraticDiscriminantAnalysis": [
            (discriminant_analysis.QuadraticDiscriminantAnalysis(), TWO),
            (discriminant_analysis.QuadraticDiscriminantAnalysis(reg_param=0.2), THREE),
        ],
        "ensemble.VotingRegressor": [
            (ensemble.VotingRegressor(regressors[:2]), Y),
            (ensemble.VotingRegressor([*regressors[:1], ("d", "drop"), regressors[2]], weights=[1, 5, 3]), COUNTS),
        ],
        "ensemble.VotingClassifier": [
            (voting(classifiers, voting="soft"), TWO),
            (voting(classifiers, voting="soft", weights=[1, 2, 3]), THREE),
            (voting(deciders), TWO),
            (voting(deciders, weights=[1, 1.5, 1]), THREE),
        ],
        "ensemble.StackingRegressor": [
            (ensemble.StackingRegressor(regressors[:2], cv=3), Y),
            (ensemble.StackingRegressor(regressors, ridge, cv=3, passthrough=True), COUNTS),
        ],
        "ensemble.StackingClassifier": [
            (stacking(classifiers, cv=3), TWO),
            (stacking(classifiers + deciders[:0], scaled(logistic), cv=3, passthrough=True), THREE),
            (stacking(deciders, cv=3), THREE),
            (stacking([("a", logistic), ("b", svm.LinearSVC())], svm.LinearSVC(), stack_method="predict", cv=3), THREE),
        ],
        "ensemble.BaggingRegressor": [
            (ensemble.BaggingRegressor(ridge, n_estimators=4, max_features=0.7, random_state=0), Y),
            (ensemble.BaggingRegressor(lm.PoissonRegressor(), n_estimators=3, random_state=0), COUNTS),
        ],
        "ensemble.BaggingClassifier": [
            (bagging(logistic, n_estimators=4, max_features=3, random_state=0), TWO),
            (bagging(scaled(logistic), n_estimators=3, random_state=0), THREE),
        ],
        "multioutput.MultiOutputRegressor": [
            (multioutput.MultiOutputRegressor(ridge), BOTH),
            (multioutput.MultiOutputRegressor(lm.PoissonRegressor()), LABELS),
            (multioutput.MultiOutputRegressor(scaled(ridge, feature_selection.SelectKBest(feature_selection.f_regression, k=2))), BOTH),
        ],
        "multioutput.MultiOutputClassifier": [(multioutput.MultiOutputClassifier(logistic), LABELS)],
        "multioutput.RegressorChain": [
            (multioutput.RegressorChain(ridge), BOTH),
            (multioutput.RegressorChain(scaled(ridge), order=[1, 0]), BOTH),
        ],
        "multioutput.ClassifierChain": [
            (multioutput.ClassifierChain(logistic), LABELS),
            (multioutput.ClassifierChain(scaled(logistic), order=[2, 0, 1]), LABELS),
            *((multioutput.ClassifierChain(logistic, order=[1, 2, 0], chain_method=how), LABELS) for how in CHAINED),
        ],
        "calibration.CalibratedClassifierCV": [
            (calibrated(**inner("", svm.LinearSVC()), cv=3), TWO),
            (calibrated(**inner("", svm.LinearSVC()), cv=2, method="isotonic"), THREE),
            (calibrated(**inner("", scaled(nb.GaussianNB())), cv=2, method="isotonic", ensemble=False), TWO),
            (calibrated(**inner("", nb.GaussianNB()), cv=2), THREE),
        ],
        "multiclass.OneVsRestClassifier": [
            (against(logistic), TWO),
            (against(scaled(logistic)), THREE),
            (against(svm.LinearSVC()), THREE),
            (against(logistic), LABELS),
        ],
        "compose.TransformedTargetRegressor": [
            (target(ridge, func=np.log, inverse_func=np.exp), COUNTS + 0.5),
            (target(scaled(ridge), transformer=pre.StandardScaler()), Y),
            (target(ridge, transformer=pre.MinMaxScaler((-1, 3))), BOTH),
            (target(ridge, transformer=pre.RobustScaler()), Y),
            (target(ridge), Y),
        ],
    }
    if VERSION >= (1, 6):
        from sklearn.frozen import FrozenEstimator

        known = FrozenEstimator(scaled(logistic).fit(X, TWO))
        found["frozen.FrozenEstimator"] = [(known, TWO), (calibrated(known), TWO), (FrozenEstimator(ridge.fit(X, Y)), Y)]
    if VERSION >= (1, 5):
        fixed, tuned = model_selection.FixedThresholdClassifier, model_selection.TunedThresholdClassifierCV
        found["model_selection.FixedThresholdClassifier"] = [
            (fixed(logistic, threshold=0.2), TWO),
            (fixed(scaled(logistic), threshold=0.3, pos_label="not sold"), TWO),
            (fixed(svm.LinearSVC(), threshold=-0.4), TWO),
        ]
        found["model_selection.TunedThresholdClassifierCV"] = [(tuned(logistic, cv=3, scoring="balanced_accuracy"), TWO == "sold")]
    return found


CASES = cases()


def close(got, own, share=1e-11):
    assert got.shape == own.shape, (got.shape, own.shape)
    assert np.all(np.abs(got - own) <= share * np.maximum(1, np.abs(own))), np.max(np.abs(got - own) / np.maximum(1, np.abs(own)))


def agrees(model, fit, x):
    predicted = np.asarray(fit.predict(x))
    if model.task in ("binary", "multiclass", "multilabel"):
        assert np.array_equal(model.predict(x), predicted)
        if not hasattr(fit, "predict_proba"):
            fails("no_such_answer", lambda: model.predict_proba(x))
        else:
            own = fit.predict_proba(x)
            close(model.predict_proba(x), np.column_stack([one[:, 1] for one in own]) if isinstance(own, list) else own)
    else:
        close(model.predict(x), predicted)


@pytest.mark.parametrize("name", CASES)
def test_every_class_of_the_table(name, path):
    for fit, y, *rest in CASES[name]:
        x, new = (rest[0], rest[0]) if rest else (X, NEW)
        fit.fit(x, y)
        model = sapwood.save(fit, path, example=x)
        agrees(model, fit, new)
        assert model.info["golden"]["source"] == "library"
