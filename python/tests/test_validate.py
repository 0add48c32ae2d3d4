"""validate lists what predict raises for, all of it and in the same words, and what is odd although predict answers."""

import random

import numpy as np
import pandas as pd
import pytest
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, OrdinalEncoder, StandardScaler

import sapwood


def found(model, x):
    return [(p.severity, p.kind, p.row, p.input) for p in model.validate(x)]


@pytest.fixture(scope="module")
def frame():
    rng = np.random.default_rng(3)
    return pd.DataFrame(
        {
            "area": rng.uniform(50, 200, 80),
            "age": rng.uniform(0, 90, 80),
            "wall": rng.choice(["brick", "stone", "wood"], 80),
            "heat": rng.choice(["gas", "oil"], 80),
        }
    )


@pytest.fixture(scope="module")
def strict(frame, tmp_path_factory):
    """Missing values and unknown walls are errors."""
    steps = ColumnTransformer(
        [
            ("logs", FunctionTransformer(np.log), ["area"]),
            ("numbers", StandardScaler(), ["age"]),
            ("names", OneHotEncoder(), ["wall"]),
            ("codes", OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1), ["heat"]),
        ]
    )
    fit = make_pipeline(steps, LogisticRegression()).fit(frame, frame.age > 45)
    return sapwood.save(fit, tmp_path_factory.mktemp("strict") / "model.safetensors", example=frame)


@pytest.fixture(scope="module")
def lenient(frame, tmp_path_factory):
    names = OneHotEncoder(handle_unknown="ignore")
    steps = ColumnTransformer([("numbers", SimpleImputer(), ["area", "age"]), ("names", names, ["wall", "heat"])])
    fit = make_pipeline(steps, Ridge()).fit(frame, frame.age)
    return sapwood.save(fit, tmp_path_factory.mktemp("lenient") / "model.safetensors", example=frame)


def test_rows_that_predict_answers_have_no_problems(strict, lenient, houses, houses_model, frame):
    assert strict.validate(frame) == lenient.validate(frame) == houses_model.validate(houses[0]) == []
    assert strict.validate(frame.iloc[3].to_dict()) == []
    assert lenient.validate(frame.assign(area=np.nan)) == []


def test_all_problems_of_a_row(strict):
    row = {"area": "12", "age": None, "wall": "wod", "heat": 7, "colour": "red"}
    assert found(strict, row) == [
        ("warning", "column", None, "colour"),
        ("error", "type", None, "area"),
        ("error", "missing", None, "age"),
        ("error", "category", None, "wall"),
        ("error", "type", None, "heat"),
    ]
    problem = strict.validate(row)[3]
    assert problem.value == "wod" and "did you mean 'wood'" in problem.message
    assert "brick" in problem.expected and str(problem).startswith("error: ")


def test_problems_of_tables_say_the_row(strict, frame):
    some = frame.iloc[:3].astype(object)
    some.loc[1, "wall"] = "straw"
    some.loc[2, ["area", "heat"]] = [-5, "coal"]
    expected = [("error", "category", 1, "wall"), ("error", "range", 2, "area"), ("warning", "category", 2, "heat")]
    assert found(strict, some) == found(strict, some.to_dict("records")) == expected
    assert found(strict, some.assign(street="x")) == [("warning", "column", None, "street"), *expected]
    assert "row 2" in strict.validate(some)[1].message
    # What comes of values is looked at after all values: -1 has no logarithm, and the row behind it has none at all.
    some = frame.iloc[:3].copy()
    some.loc[0, "area"], some.loc[2, "age"] = -1, np.nan
    assert found(strict, some) == [("error", "range", 0, "area"), ("error", "missing", 2, "age")]


def test_columns(strict, frame):
    assert found(strict, frame[["area", "age"]]) == [("error", "column", None, None)]
    assert found(strict, {**frame.iloc[0].drop("wall").to_dict(), "wal": "brick"}) == [("error", "column", None, "wal")]
    dates = frame.assign(area=pd.Timestamp("2026-01-01"))
    assert found(strict, dates) == [("error", "column", None, "area")]
    for nothing in (3, "x", None, np.zeros((2, 2, 2)), [[1, 2], [3]], np.zeros(9), {"area": [1], "age": [1, 2]}):
        assert found(strict, nothing)[0][:2] == ("error", "shape")


def test_odd_numbers(lenient, houses, houses_model):
    row = {"area": 1e4, "age": 1, "wall": "brick", "heat": "gas"}
    assert ("warning", "range", None, "area") in found(lenient, row)
    row = houses[0].iloc[0].to_dict()
    assert found(houses_model, {**row, "area": 1e6}) == [("warning", "range", None, "area")]
    assert "to" in houses_model.validate({**row, "area": 1e6})[0].expected


def test_factors(houses, houses_model):
    frame = houses[0].iloc[:3].astype(object)
    frame.loc[1, "wall"], frame.loc[2, "wall"] = "straw", None
    assert found(houses_model, frame) == [("error", "category", 1, "wall"), ("error", "missing", 2, "wall")]


def test_the_example_is_a_row(strict, lenient, houses_model):
    for model in (strict, lenient, houses_model):
        row = {one.name: one.example for one in model.inputs}
        assert [p for p in model.validate(row) if p.severity == "error"] == []
        model.predict(row)
    assert {one.name: one.example for one in strict.inputs}["heat"] in ("gas", "oil")


def test_a_model_that_was_closed(strict):
    model = sapwood.load(strict.to_bytes())
    model.close()
    with pytest.raises(sapwood.SapwoodError, match="closed"):
        model.validate({})


STRANGE = [None, float("nan"), "", float("inf"), -1, 0, 2.5, 1e300, True, "1", "straw", [1], {}, pd.Timestamp("2026-01-01")]


@pytest.mark.parametrize("which", ["strict", "lenient", "houses"])
def test_errors_are_where_predict_raises(which, strict, lenient, frame, houses, houses_model):
    model, data = {"strict": (strict, frame), "lenient": (lenient, frame), "houses": (houses_model, houses[0])}[which]
    rng = random.Random(5)
    records = data.to_dict("records")

    def row():
        made = {name: rng.choice(STRANGE) if rng.random() < 0.06 else value for name, value in rng.choice(records).items()}
        if rng.random() < 0.1:
            made.pop(rng.choice(list(made)))
        if rng.random() < 0.05:
            made[next(iter(data)) + "_"] = 1.0
        return made

    def table():
        rows = [row() for _ in range(rng.randint(1, 3))]
        return {name: [one.get(name) for one in rows] for name in data}

    def part():
        some = table()
        if rng.random() < 0.2:
            some.pop(rng.choice(list(some)))
        return some

    forms = [row, lambda: [row() for _ in range(rng.randint(1, 3))], part, lambda: pd.DataFrame(table(), dtype=object)]
    answered = refused = 0
    for _ in range(400):
        x = rng.choice(forms)()
        errors = [p for p in model.validate(x) if p.severity == "error"]
        try:
            model.predict(x)
        except sapwood.SapwoodError as error:
            refused += 1
            assert str(error) in [p.message for p in errors]
        else:
            answered += 1
            assert errors == []
    assert answered > 40 and refused > 40
