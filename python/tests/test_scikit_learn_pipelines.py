"""scikit-learn: transformers in front of a model, in the newest version and in 1.1.3, against the pipeline's own answers, row by row."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scikit_learn_version import VERSION, quiet
from scipy import special
from sklearn import (
    compose,
    decomposition,
    feature_selection,
    impute,
    kernel_approximation,
    linear_model,
    pipeline,
    preprocessing,
    random_projection,
)

import sapwood
from conftest import fails
from sapwood._unpacked import array_of
from sapwood.sources import scikit_learn

pytestmark = quiet("ignore:Found unknown categories", "ignore:Features .* are constant", "ignore:invalid value")
RNG = np.random.default_rng(5)
ROWS = 240
NUMBERS = ["area", "age", "slope"]
STRINGS = ["wall", "heat"]


def houses(rows=ROWS):
    frame = pd.DataFrame(
        {
            "wall": RNG.choice(["brick", "frame", "stone", "block"], rows, p=[0.4, 0.4, 0.15, 0.05]).astype(object),
            "area": RNG.normal(1500, 400, rows),
            "age": RNG.integers(0, 120, rows).astype(float),
            "slope": RNG.exponential(0.01, rows),
            "heat": RNG.choice(["gas", "oil", "wood"], rows).astype(object),
            "rooms": RNG.integers(2, 6, rows),
            "pool": RNG.random(rows) < 0.3,
        }
    )
    frame["wall"], frame["heat"] = (pd.Series(frame[name].to_numpy(), dtype=object) for name in STRINGS)
    return frame


def holes(frame, names, value=np.nan):
    frame = frame.copy()
    for name in names:
        frame.loc[RNG.random(len(frame)) < 0.15, name] = value
    return frame


WHOLE = houses()
NEW = holes(houses(80), NUMBERS + STRINGS)
NEW.loc[NEW.index % 5 == 1, "wall"] = "straw"
NEW.loc[NEW.index % 7 == 1, "heat"] = "Gas"
NEW.loc[NEW.index % 6 == 1, "rooms"] = 9
NEW["area"] *= 2
Y = 40 * WHOLE.area - 300 * WHOLE.age + 8000 * (WHOLE.wall == "brick") + 5000 * WHOLE.rooms + RNG.normal(0, 9000, ROWS)
TWO = np.where(np.median(Y) < Y, "dear", "cheap")
THREE = np.digitize(Y, np.quantile(Y, [0.3, 0.6]))
HOLES = holes(WHOLE, NUMBERS)
LOST = holes(WHOLE, STRINGS)
SENTINELS = holes(holes(WHOLE, NUMBERS, -1.0), STRINGS, "?")


def by(*parts, **options):
    return compose.ColumnTransformer([(f"p{i}", *part) for i, part in enumerate(parts)], **options)


def numbers_of(*names):
    return by(("passthrough", list(names)))


def one_hot(**options):
    dense = {"sparse_output": False} if VERSION >= (1, 2) else {"sparse": False}
    return preprocessing.OneHotEncoder(**options, **dense)


def row_wise(ask, frame):
    """The answers row by row; None where a row is refused."""
    found = []
    for r in range(len(frame)):
        try:
            found.append(np.asarray(ask(frame.iloc[r : r + 1]))[0])
        except (ValueError, sapwood.SapwoodError):
            found.append(None)
    return found


def agrees(fit, model, frame):
    """The file answers the rows that the fit answers, with its numbers, and refuses those that it refuses."""
    needed = {one.name for one in model.inputs}
    frame = frame.assign(
        **{name: WHOLE[name][0] for name in frame if name not in needed and name in WHOLE}
    )  # of which the file knows nothing
    own, got = row_wise(fit.predict, frame), row_wise(model.predict, frame)
    refused = np.array([one is None for one in own])
    assert np.array_equal(refused, [one is None for one in got]), (np.flatnonzero(refused), [r for r, one in enumerate(got) if one is None])
    good = frame[~refused]
    if len(good) == 0:
        return 0
    columns = fit[:-1].transform(good)
    columns = columns.toarray() if hasattr(columns, "toarray") else np.asarray(columns, np.float64)
    file = model.to_bytes()
    assert columns.shape[1] == len(array_of(file, "linear.weights")), fit
    terms = (np.abs(columns) @ np.abs(array_of(file, "linear.weights")) + np.abs(array_of(file, "linear.base"))).max(axis=1)
    if model.task in ("binary", "multiclass"):
        assert np.array_equal(model.predict(good), fit.predict(good))
        pairs = [(model.predict_raw(good), fit.decision_function(good)), (model.predict_proba(good), fit.predict_proba(good))]
    else:
        pairs = [(model.predict(good), fit.predict(good))]
    for answer, wanted in pairs:
        size = np.maximum(terms, 1).reshape(-1, *[1] * (wanted.ndim - 1))
        assert np.all(np.abs(answer - wanted) <= 1e-12 * size), np.max(np.abs(answer - wanted) / size)
    return len(good)


def saved(steps, path, train=WHOLE, y=Y, model=None):
    last = linear_model.Ridge() if model is None else model
    fit = pipeline.Pipeline([*((f"s{i}", step) for i, step in enumerate(steps)), ("model", last)]).fit(train, y)
    return fit, sapwood.save(fit, path, example=train)


def cases():
    """By name in the table: steps before the model, and what they are fitted to (default: rows without holes)."""
    scale, ordinal = preprocessing.StandardScaler, preprocessing.OrdinalEncoder
    simple, missing = impute.SimpleImputer, impute.MissingIndicator
    select = feature_selection
    ordinal_codes = {"handle_unknown": "use_encoded_value", "unknown_value": -1}
    same = "passthrough" if VERSION >= (1, 1) else preprocessing.FunctionTransformer()
    found = {
        "pipeline.Pipeline": [
            [by((pipeline.Pipeline([("a", "passthrough"), ("b", scale())]), NUMBERS))],
            ["passthrough", by(("passthrough", ["rooms", "area"]))],
        ],
        "pipeline.FeatureUnion": [
            [by(("passthrough", NUMBERS)), pipeline.FeatureUnion([("a", scale()), ("b", same)], transformer_weights={"b": 0.3})],
            [by(("passthrough", NUMBERS)), pipeline.FeatureUnion([("a", "drop"), ("b", preprocessing.MaxAbsScaler())])],
        ],
        "compose.ColumnTransformer": [
            [by((scale(), ["age"]), (one_hot(), STRINGS), ("drop", ["pool"]), remainder="passthrough")],
            [by((scale(), slice(1, 4)), (one_hot(), [0, -3]))],
            [by((scale(), slice("area", "slope")), (one_hot(), np.array([True] + [False] * 6)), ("passthrough", []))],
            [by((scale(), lambda frame: list(frame.columns[1:4])), ("passthrough", ["age"]), transformer_weights={"p0": 3.0})],
            [by((one_hot(), STRINGS), remainder=preprocessing.MinMaxScaler())],
            [by(("passthrough", ["slope", "area"]), (preprocessing.RobustScaler(), ["area"]))],
            [by((one_hot(handle_unknown="ignore"), ["rooms"]), ("passthrough", ["age"]))],
            [by((one_hot(), ["rooms", "heat"]), (scale(), ["rooms", "area"]))],  # a number and a category
            [by((one_hot(), ["pool", "heat"]), ("passthrough", ["pool"]))],
        ],
        "preprocessing.StandardScaler": [
            [by((scale(), NUMBERS))],
            [by((scale(with_mean=False), NUMBERS))],
            [by((scale(with_std=False), NUMBERS)), scale(with_mean=False, with_std=False)],
        ],
        "preprocessing.MinMaxScaler": [
            [by((preprocessing.MinMaxScaler(clip=True, feature_range=(-1, 2)), NUMBERS))],
            [by((preprocessing.MinMaxScaler(), NUMBERS))],
        ],
        "preprocessing.MaxAbsScaler": [[by((preprocessing.MaxAbsScaler(), NUMBERS))]],
        "preprocessing.RobustScaler": [
            [by((preprocessing.RobustScaler(quantile_range=(10, 80)), NUMBERS))],
            [by((preprocessing.RobustScaler(with_centering=False), NUMBERS), (preprocessing.RobustScaler(with_scaling=False), NUMBERS))],
        ],
        "impute.SimpleImputer": [
            ([by((simple(strategy="median", add_indicator=True), NUMBERS)), scale()], HOLES),
            ([by((scale(), NUMBERS)), simple(strategy="constant", fill_value=-1.5)], HOLES),
            ([by((simple(strategy="most_frequent"), NUMBERS))], WHOLE),
            ([by((simple(missing_values=-1, add_indicator=True), NUMBERS))], SENTINELS),
            (
                [by((pipeline.make_pipeline(simple(strategy="most_frequent", missing_values=-1), one_hot()), ["rooms"]))],
                holes(WHOLE, ["rooms"], -1),
            ),
            (
                [
                    by(
                        (
                            pipeline.make_pipeline(
                                simple(strategy="most_frequent", missing_values="?", add_indicator=True), by((one_hot(), [0]))
                            ),
                            ["wall"],
                        )
                    )
                ],
                SENTINELS,
            ),
            ([by((pipeline.make_pipeline(simple(strategy="most_frequent"), one_hot()), STRINGS), (simple(), NUMBERS))], LOST),
            (
                [
                    by(
                        (pipeline.make_pipeline(simple(strategy="constant", fill_value="none"), one_hot(handle_unknown="ignore")), STRINGS),
                        (missing(features="all"), ["heat"]),
                        (one_hot(handle_unknown="ignore"), ["wall"]),
                    )
                ],
                LOST,
            ),
            ([by((simple(), ["area", "empty", "age"]))], HOLES.assign(empty=np.nan)),
        ],
        "impute.MissingIndicator": [
            ([by((missing(missing_values=-1), NUMBERS), (missing(missing_values="?"), STRINGS))], SENTINELS),
            ([by((missing(), NUMBERS), (simple(), NUMBERS))], HOLES.assign(age=WHOLE.age)),
            ([by((missing(error_on_new=False), ["area", "wall"]), (simple(), NUMBERS))], HOLES),
        ],
        "preprocessing.OneHotEncoder": [
            [by((one_hot(), STRINGS))],
            [by((one_hot(drop="first"), [*STRINGS, "rooms"]))],
            [by((one_hot(drop="if_binary", handle_unknown="ignore"), ["wall", "heat", "pool"]))],
            [by((one_hot(drop=["brick", "oil"]), STRINGS))],
            [by((one_hot(categories=[["brick", "frame", "stone", "block", "mud"]], handle_unknown="ignore"), ["wall"]))],
            ([by((one_hot(), STRINGS))], LOST),
            ([by((one_hot(handle_unknown="ignore"), STRINGS), (pipeline.make_pipeline(ordinal(), simple()), ["heat"]))], LOST),
            ([by((preprocessing.OneHotEncoder(), STRINGS), (scale(), NUMBERS))], WHOLE),
        ],
        "preprocessing.OrdinalEncoder": [
            [by((ordinal(), [*STRINGS, "rooms"]))],
            [by((ordinal(**ordinal_codes), [*STRINGS, "rooms", "pool"]))],
            [by((ordinal(categories=[["stone", "frame", "block", "brick"]]), ["wall"]), (one_hot(handle_unknown="ignore"), ["wall"]))],
            ([by((pipeline.make_pipeline(ordinal(), simple()), STRINGS))], LOST),
            [by((pipeline.make_pipeline(ordinal(handle_unknown="use_encoded_value", unknown_value=np.nan), simple()), STRINGS))],
        ],
    }
    if VERSION >= (1, 1):
        found["preprocessing.OneHotEncoder"] += [
            [by((one_hot(handle_unknown="infrequent_if_exist", min_frequency=30), STRINGS))],
            [by((one_hot(handle_unknown="infrequent_if_exist", max_categories=2, drop="first"), ["wall", "rooms"]))],
        ]
    if VERSION >= (1, 2):
        found["impute.SimpleImputer"].append(
            ([by((simple(keep_empty_features=True, add_indicator=True), ["area", "empty"]))], HOLES.assign(empty=np.nan))
        )
        encoded = ordinal(encoded_missing_value=-2, **ordinal_codes)
        found["preprocessing.OrdinalEncoder"].append(([by((encoded, STRINGS))], LOST))
    if VERSION >= (1, 3):
        target = preprocessing.TargetEncoder
        found["preprocessing.OrdinalEncoder"].append([by((ordinal(min_frequency=40, **ordinal_codes), ["wall"]))])
        found["preprocessing.TargetEncoder"] = [
            [by((target(random_state=0), [*STRINGS, "rooms"]))],
            ([by((target(random_state=0, smooth=3.0), STRINGS))], LOST),
            ([by((target(random_state=0), STRINGS))], WHOLE, TWO, linear_model.LogisticRegression()),
        ]
    if VERSION >= (1, 4):
        found["preprocessing.TargetEncoder"].append(
            ([by((target(random_state=0), STRINGS))], WHOLE, THREE, linear_model.LogisticRegression())
        )
    pre = preprocessing
    scaled = by((scale(), NUMBERS))
    positive = by((pre.MinMaxScaler(feature_range=(0.1, 7)), NUMBERS))
    inside = by((pre.MinMaxScaler(feature_range=(0.01, 0.99), clip=True), NUMBERS))
    found["preprocessing.Binarizer"] = [[by((pre.Binarizer(threshold=30), NUMBERS))]]
    found["preprocessing.KBinsDiscretizer"] = [
        [by((pre.KBinsDiscretizer(4, encode="onehot-dense"), NUMBERS), (pre.KBinsDiscretizer(3, strategy="kmeans"), ["area"]))],
        [by((pre.KBinsDiscretizer(6, encode="ordinal", strategy="uniform"), NUMBERS))],
    ]
    found["preprocessing.PolynomialFeatures"] = [
        [scaled, pre.PolynomialFeatures(3), scale()],
        [scaled, pre.PolynomialFeatures((2, 3), interaction_only=True, include_bias=False), scale()],
        [by((one_hot(handle_unknown="ignore"), STRINGS), (scale(), NUMBERS)), pre.PolynomialFeatures(2, interaction_only=True)],
    ]
    found["preprocessing.SplineTransformer"] = [
        [by((pre.SplineTransformer(), NUMBERS))],
        [by((pre.SplineTransformer(4, degree=2, knots="quantile", extrapolation="linear", include_bias=False), ["area", "age"]))],
        [by((pre.SplineTransformer(6, degree=1, extrapolation="linear"), NUMBERS))],
        [by((pre.SplineTransformer(3, extrapolation="continue"), ["age"]), (pre.SplineTransformer(4, degree=0), ["area"]))],
        [by((pre.SplineTransformer(3, extrapolation="error"), ["age"]))],
    ]
    found["preprocessing.PowerTransformer"] = [
        ([by((pre.PowerTransformer(), NUMBERS)), simple()], HOLES),
        [by((pre.PowerTransformer("box-cox", standardize=False), ["area", "slope"]))],
    ]
    found["preprocessing.QuantileTransformer"] = [
        ([by((pre.QuantileTransformer(n_quantiles=50), NUMBERS)), simple()], HOLES),
        [by((pre.QuantileTransformer(n_quantiles=150, output_distribution="normal"), NUMBERS))],
    ]
    found["preprocessing.Normalizer"] = [[scaled, pre.Normalizer(norm)] for norm in ("l1", "l2", "max")]
    dc, rp = decomposition, random_projection
    found["decomposition.PCA"] = [[scaled, dc.PCA(2)], [numbers_of("area", "age", "slope", "rooms"), dc.PCA(3, whiten=True)]]
    found["decomposition.IncrementalPCA"] = [[scaled, dc.IncrementalPCA(2, whiten=True)]]
    found["decomposition.TruncatedSVD"] = [
        [by((one_hot(), STRINGS), (scale(), NUMBERS)), dc.TruncatedSVD(4, random_state=0)],
        [by((preprocessing.OneHotEncoder(), STRINGS), (scale(), NUMBERS), sparse_threshold=1), dc.TruncatedSVD(3, random_state=0)],
    ]
    found["decomposition.FastICA"] = [[scaled, dc.FastICA(2, random_state=0, whiten="unit-variance")], [scaled, dc.FastICA(whiten=False)]]
    found["random_projection.GaussianRandomProjection"] = [[scaled, rp.GaussianRandomProjection(2, random_state=0)]]
    found["random_projection.SparseRandomProjection"] = [[scaled, rp.SparseRandomProjection(2, random_state=0)]]
    found["kernel_approximation.RBFSampler"] = [[scaled, kernel_approximation.RBFSampler(gamma=0.1, n_components=6, random_state=0)]]
    function = pre.FunctionTransformer
    ufuncs = "exp expm1 log log1p log2 log10 sqrt square absolute fabs reciprocal floor ceil rint sign sin cos tan tanh negative"
    every = pipeline.FeatureUnion([(name, function(getattr(np, name))) for name in ufuncs.split()])
    specials = pipeline.FeatureUnion([(name, function(getattr(special, name))) for name in ("expit", "ndtr", "ndtri")])
    found["preprocessing.FunctionTransformer"] = [
        [positive, every, scale()],
        [inside, specials],
        [by((function(), ["age"]), (function(np.log1p, validate=True), ["area"]), (function(np.log), ["slope"]))],
        ([by((function(np.sqrt), ["age"])), simple()], HOLES),
    ]
    if VERSION >= (1, 8):
        found["preprocessing.SplineTransformer"].append(([by((pre.SplineTransformer(handle_missing="zeros"), NUMBERS))], HOLES))
    numbers = by(("passthrough", [*NUMBERS, "rooms"]))
    ridge = linear_model.Ridge()
    for name, selector in {
        "SelectKBest": select.SelectKBest(select.f_regression, k=2),
        "SelectPercentile": select.SelectPercentile(select.f_regression, percentile=60),
        "SelectFpr": select.SelectFpr(select.f_regression, alpha=0.5),
        "SelectFdr": select.SelectFdr(select.f_regression, alpha=0.5),
        "SelectFwe": select.SelectFwe(select.f_regression, alpha=0.5),
        "GenericUnivariateSelect": select.GenericUnivariateSelect(select.f_regression, mode="k_best", param=3),
        "VarianceThreshold": select.VarianceThreshold(0.5),
        "SelectFromModel": select.SelectFromModel(ridge, threshold="median"),
        "RFE": select.RFE(ridge, n_features_to_select=2),
        "RFECV": select.RFECV(ridge, cv=3),
        "SequentialFeatureSelector": select.SequentialFeatureSelector(ridge, n_features_to_select=2, cv=3),
    }.items():
        found[f"feature_selection.{name}"] = [[numbers, selector]]
    found["feature_selection.VarianceThreshold"].append(([numbers, select.VarianceThreshold(0.5), simple()], HOLES))
    return found


CASES = cases()


@pytest.mark.parametrize("name", CASES)
def test_every_transformer_of_the_table(name, path):
    for case in CASES[name]:
        steps, *rest = case if isinstance(case, tuple) else (case,)
        fit, model = saved(steps, path, *rest)
        train = rest[0] if rest else WHOLE
        new = NEW.assign(empty=np.nan) if "empty" in train else NEW
        assert agrees(fit, model, train[:60]) == 60
        agrees(fit, model, new)
        assert model.info["golden"]["source"] == "library"


def test_the_table_is_what_is_tested():
    others = {name for name in scikit_learn.TABLES.transformers if name.startswith("category_encoders.")}  # test_category_encoders.py
    newer = {"preprocessing.TargetEncoder"} if VERSION < (1, 3) else set()
    assert {*CASES, *others, *newer} == set(scikit_learn.TABLES.transformers)


def test_categories_are_inputs_with_names(path):
    steps = [
        by((one_hot(handle_unknown="ignore"), ["wall", "rooms"]), (one_hot(), ["heat", "pool"]), (preprocessing.StandardScaler(), ["age"]))
    ]
    fit, model = saved(steps, path)
    wall, age, heat, rooms, _ = model.inputs  # nobody reads the others
    assert [one.kind for one in model.inputs] == ["category", "number", "category", "category", "boolean"]
    assert wall.levels == ("block", "brick", "frame", "stone") and rooms.levels == ("2", "3", "4", "5") and rooms.numeric_levels
    assert (wall.unknown, heat.unknown, age.missing) == ("other", "error", "error")
    row = {"wall": "brick", "heat": "gas", "rooms": 3, "pool": True, "age": 12.0}
    own = fit.predict(WHOLE[:1].assign(**row))[0]
    size = 1e-12 * abs(own)
    assert abs(model.predict(row) - own) <= size
    assert model.predict({**row, "rooms": "3", "pool": 1}) == model.predict(row)
    assert abs(model.predict({**row, "wall": "straw"}) - fit.predict(WHOLE[:1].assign(**{**row, "wall": "straw"}))[0]) <= size
    error = fails("unknown_category", lambda: model.predict({**row, "heat": "oill"}), "heat", "did you mean 'oil'")
    assert error.place.startswith("row 0")
    fails("invalid_input", lambda: model.predict({**row, "heat": None}), "heat")
    fails("invalid_input", lambda: model.predict({**row, "age": None}), "age")


def test_arrays_have_no_names(path):
    whole = WHOLE[["wall", "area", "age", "rooms"]].to_numpy(object)
    steps = [
        by(
            (one_hot(handle_unknown="ignore"), [0]),
            (preprocessing.StandardScaler(), [2, 1]),
            (impute.MissingIndicator(features="all"), [0]),
        )
    ]
    fit, model = saved(steps, path, whole)
    assert [one.name for one in model.inputs] == ["f0", "f1", "f2", "f3"]
    new = NEW[["wall", "area", "age", "rooms"]].dropna(subset=["area", "age"]).to_numpy(object)
    own = fit.predict(new)
    assert np.all(np.abs(model.predict(new) - own) <= 1e-12 * np.abs(own).max())
    numbers = WHOLE[NUMBERS].to_numpy()
    for step in (preprocessing.KBinsDiscretizer(3), feature_selection.SelectKBest(feature_selection.f_regression, k=1)):
        fit, model = saved([step], path, numbers)
        assert np.all(np.abs(model.predict(numbers) - fit.predict(numbers)) <= 1e-12 * np.abs(Y).max())


def test_codes_of_numbers_that_a_step_has_made(path):
    ordinal = preprocessing.OrdinalEncoder(
        categories=[["stone", "frame", "block", "brick"]], handle_unknown="use_encoded_value", unknown_value=-1
    )
    imputed = pipeline.make_pipeline(impute.SimpleImputer(strategy="most_frequent"), one_hot(handle_unknown="ignore"))
    steps = [by((pipeline.make_pipeline(ordinal, one_hot(handle_unknown="ignore", drop=[2.0])), ["wall"]), (imputed, ["rooms", "age"]))]
    fit, model = saved(steps, path, holes(WHOLE, ["age"]))
    assert agrees(fit, model, NEW) > 60


def test_columns_that_no_file_can_have(path):
    both = WHOLE.assign(wall=pd.Series([None if i % 3 == 0 else np.nan if i % 3 == 1 else "stone" for i in range(ROWS)], dtype=object))
    dates = (by((preprocessing.OrdinalEncoder(), ["wall"])), WHOLE.assign(wall=pd.Timestamp("2020-01-01")), ("not of one type",))
    for case, frame, words in (
        (by((one_hot(), ["wall"])), both, ("None and NaN", "fillna")),
        (by((preprocessing.FunctionTransformer(lambda x: x + 1), ["area"])), WHOLE, ("code of its own", "<lambda>", "log1p")),
        (by((preprocessing.FunctionTransformer(np.clip, kw_args={"a_min": 0, "a_max": 1}), ["area"])), WHOLE, ("clip", "a_min")),
        (by((preprocessing.SplineTransformer(extrapolation="periodic"), ["area"])), WHOLE, ("periodic", '"constant"')),
        (by((Doubled(), ["area"])), WHOLE, ("Doubled", "transform")),
        *([] if VERSION < (1, 1) else [dates]),  # 1.0 takes them for whole numbers, and then refuses them itself
    ):
        fit = pipeline.make_pipeline(case, linear_model.Ridge()).fit(frame, Y)
        fails("unsupported", lambda fit=fit: sapwood.save(fit, path), *words)
    assert list(path.parent.iterdir()) == []


class Doubled(preprocessing.StandardScaler):
    def transform(self, X, copy=None):
        return 2 * super().transform(X, copy)


def test_a_fit_of_many_categories_is_quick(path):
    names = np.array([f"street {i:04}" for i in range(3000)], object)
    frame = pd.DataFrame({"street": pd.Series(np.tile(names, 2), dtype=object)})
    y = RNG.normal(size=len(frame))
    fit, model = saved([by((preprocessing.OneHotEncoder(handle_unknown="ignore"), ["street"]))], path, frame, y)
    assert np.all(np.abs(model.predict(frame[:50]) - fit.predict(frame[:50])) <= 1e-12 * 10)
