"""Tables of every kind are the same rows; what does not fit is an error that says where."""

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

import sapwood
from conftest import ROOT, fails
from sapwood import _engine


def forms(frame):
    yield "polars", pl.from_pandas(frame)
    yield "polars, nulls and strings", pl.from_pandas(frame).with_columns(pl.col("wall").cast(pl.String))
    yield "Arrow", pa.Table.from_pandas(frame)
    yield "an Arrow batch", pa.RecordBatch.from_pandas(frame)
    yield "nullable types", frame.convert_dtypes().astype({"rooms": "Int64", "pool": "boolean"})
    yield "types of Arrow", frame.convert_dtypes(dtype_backend="pyarrow")
    yield "strings", frame.astype({"wall": str, "grade": object})
    yield "other order, another column", frame[frame.columns[::-1]].assign(street="x")
    yield "a mapping of columns", {name: list(column) for name, column in frame.items()}
    yield "a mapping of arrays", {name: column.to_numpy() for name, column in frame.items()}
    yield "a list of rows", frame.to_dict("records")


def test_every_form_of_a_table(houses, houses_model):
    frame = houses[0].iloc[:30]
    expected = houses_model.predict(frame)
    for name, form in forms(frame):
        assert np.array_equal(houses_model.predict(form), expected), name
    one = frame.iloc[3].to_dict()
    for row in (one, frame.iloc[3]):
        answer = houses_model.predict(row)
        assert isinstance(answer, float) and answer == expected[3]


def test_missing_values_are_one(houses, houses_model):
    frame = houses[0].iloc[:4]
    gone = frame.assign(area=np.nan)
    expected = houses_model.predict(gone)
    for nothing in (None, "", pd.NA, float("nan")):
        assert np.array_equal(houses_model.predict(frame.assign(area=pd.Series([nothing] * 4, dtype=object))), expected)
    rows = gone.to_dict("records")
    for row in rows:
        del row["area"]
    assert np.array_equal(houses_model.predict(rows), expected)
    assert np.array_equal(houses_model.predict(pa.Table.from_pandas(frame.assign(area=pd.Series([None] * 4, dtype="Float64")))), expected)


def test_matrices(matrix, numbers_file):
    model = sapwood.load(numbers_file)
    x = matrix[0]
    expected = model.predict(x)
    for form in (np.asfortranarray(x), x.astype(object), x.tolist(), pd.DataFrame(x), pl.DataFrame(x), x[::-1][::-1]):
        assert np.array_equal(model.predict(form), expected)
    assert model.predict(x[3]) == expected[3] == model.predict(list(x[3]))
    assert np.array_equal(model.predict(x.astype(np.float32)), model.predict(x.astype(np.float32).astype(np.float64)))
    assert np.array_equal(model.predict({f"f{i}": x[:, i] for i in range(4)}), expected)
    assert model.predict(x[:0]).shape == (0,)
    assert model.predict_draws(x[:0]).shape == (0, 40)


def test_many_rows_are_taken_in_parts(matrix, numbers_file, monkeypatch):
    model = sapwood.load(numbers_file)
    x = np.tile(matrix[0], (4, 1))
    whole = [model.predict_draws(x), *vars(model.predict_interval(x, kind="predictive")).values(), model.predict(x)]
    monkeypatch.setattr(_engine, "_BATCH", 1)  # then a group of rows at a time
    parts = [model.predict_draws(x), *vars(model.predict_interval(x, kind="predictive")).values(), model.predict(x)]
    for one, other in zip(whole, parts, strict=True):
        assert np.array_equal(one, other)
    wrong = pd.DataFrame(x).astype(object)
    wrong.iloc[77, 2] = "high"
    fails("invalid_input", lambda: model.predict(wrong), "row 77", "f2")


WRONG = {
    "columns": (lambda f: f.drop(columns="wall"), "invalid_input", ["wall"]),
    "misspelt": (lambda f: f.rename(columns={"area": "aera"}), "invalid_input", ["area", "'aera' is misspelt"]),
    "a misspelt key": (lambda f: {"area": 1.0, "wal": "brick"}, "invalid_input", ["'wall'"]),
    "twice": (lambda f: pd.concat([f, f], axis=1), "invalid_input", ["each column once"]),
    "an unseen level": (lambda f: f.assign(wall="wod"), "unknown_category", ["row 0", "'wod'", "did you mean 'wood'"]),
    "an unseen ordered level": (lambda f: f.assign(grade="top"), "unknown_category", ["grade", "mid"]),
    "a missing level": (lambda f: f.assign(wall=None), "invalid_input", ["wall", "missing"]),
    "a missing ordered level": (lambda f: f.assign(grade=None), "invalid_input", ["grade", "missing"]),
    "a string": (lambda f: f.assign(area="12"), "invalid_input", ["row 0", "area", "'12'"]),
    "a number for a level": (lambda f: f.assign(grade=1), "invalid_input", ["grade", "low"]),
    "a date": (lambda f: f.assign(area=pd.Timestamp("2026-01-01")), "invalid_input", ["area", "datetime"]),
    "a list": (lambda f: f.assign(area=[[1]] * len(f)), "invalid_input", ["area", "[1]"]),
    "a list among numbers": (lambda f: {**{n: list(c) for n, c in f.items()}, "area": [1.0, [2]] * 3}, "invalid_input", []),
    "a number for a column": (lambda f: {**{n: list(c) for n, c in f.items()}, "area": 1.0}, "invalid_input", ["'area' is no array"]),
    "lengths": (lambda f: {**{n: list(c) for n, c in f.items()}, "area": [1.0]}, "invalid_input", ["one length"]),
    "a number": (lambda f: 3, "invalid_input", ["these are no rows".capitalize()]),
    "text": (lambda f: "x", "invalid_input", []),
    "nothing": (lambda f: None, "invalid_input", []),
    "ragged": (lambda f: [[1, 2], [3]], "invalid_input", []),
    "three axes": (lambda f: np.zeros((2, 2, 2)), "invalid_input", []),
    "a matrix that is too narrow": (lambda f: np.zeros((2, 3)), "invalid_input", ["got 3", "expected 7"]),
    "a row that is too long": (lambda f: np.zeros(8), "invalid_input", ["8 values"]),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_does_not_fit(houses, houses_model, name):
    form, code, words = WRONG[name]
    fails(code, lambda: houses_model.predict(form(houses[0].iloc[:5])), *words)


def test_factors_of_files_from_r(matrix):
    """BART's factors are columns of 0 and 1, and the file knows which."""
    model = sapwood.load(ROOT / "r/inst/example.safetensors")
    row = {"living_area_sqft": 1710, "year_built": 1928, "beds": 3}
    names = [one.name for one in model.inputs]
    kinds = [name for name in names if name.startswith("garage")]
    assert kinds
    for i, level in enumerate(model._schema.factors["garage"].columns):
        by_hand = {**row, **{name: float(name == model._schema.factors["garage"].columns[level]) for name in kinds}}
        assert model.predict({**row, "garage": level}) == model.predict(by_hand), i
    fails("unknown_category", lambda: model.predict({**row, "garage": "none of these"}), "garage")


def test_one_row_of_another_frame(matrix, numbers_file):
    model = sapwood.load(numbers_file)
    x, expected = matrix[0][3], model.predict(matrix[0][3])
    width = len(x)
    for names in (range(width), [f"column {i}" for i in range(width)]):  # by position, as a frame is
        assert model.predict(pd.Series(x, index=list(names))) == expected
    turned = pd.Series(x, index=[one.name for one in model.inputs])[::-1]
    assert model.predict(turned) == expected
    fails("invalid_input", lambda: model.predict({"foo": 1.0}), "No key is an input", "foo")
    fails("invalid_input", lambda: model.predict([{model.inputs[0].name: 1.0}, {0: 1.0}]), "row 1")
    assert [(p.severity, p.row) for p in model.validate([{"foo": 1.0}, {}]) if p.severity == "error"] == [("error", 0)]


def test_numbers_beside_names_in_lists(lists):
    fit, model, frame = lists
    rows = frame.head(3).values.tolist()
    assert np.allclose(model.predict(rows), fit.predict(frame.head(3)))
    assert model.predict(rows[1]) == model.predict(rows)[1]


def test_truths_are_no_numbers_of_categories(lists):
    _, model, frame = lists
    for codes in ([1, True], [True, 1]):
        mixed = frame.head(2).assign(code=pd.Series(codes, dtype=object))
        fails("invalid_input", lambda mixed=mixed: model.predict(mixed), "True")
        assert [p.row for p in model.validate(mixed)] == [[type(code) is bool for code in codes].index(True)]


def test_numbers_that_no_double_is(lists):
    _, model, frame = lists
    row = {**frame.iloc[0].to_dict(), "area": 10**400}
    fails("invalid_input", lambda: model.predict(row), "area")
    assert [(p.severity, p.kind, p.input) for p in model.validate(row)] == [("error", "type", "area")]


@pytest.fixture(scope="module")
def lists(tmp_path_factory):
    rng = np.random.default_rng(5)
    frame = pd.DataFrame({"code": rng.integers(0, 4, 60), "wall": rng.choice(["brick", "wood"], 60), "area": rng.uniform(50, 90, 60)})
    steps = ColumnTransformer([("names", OneHotEncoder(handle_unknown="ignore"), ["code", "wall"])], remainder="passthrough")
    fit = make_pipeline(steps, Ridge()).fit(frame, frame.area + frame.code)
    return fit, sapwood.save(fit, tmp_path_factory.mktemp("lists") / "model.safetensors"), frame
