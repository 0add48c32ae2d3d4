"""What all fits have in common when they are saved; and the engine itself."""

import os
import re
from pathlib import Path

import numpy as np
import pandas as pd

import sapwood
from conftest import ROOT, fails
from sapwood import _engine


def test_what_exists_is_listed():
    assert [one.package for one in sapwood.sources()] == ["stochtree", "pymc-bart", "bartz", "xgboost", "scikit-learn", "statsmodels"]
    for one in sapwood.sources():
        assert one.takes and one.refuses and one.tolerance > 0 and one.package in repr(one)


def test_what_nobody_reads(path):
    from sklearn.base import BaseEstimator, RegressorMixin

    class Own(RegressorMixin, BaseEstimator):  # as estimators of many packages are
        pass

    fails("unsupported", lambda: sapwood.save(Own(), path), "Own", "stochtree: BARTModel", "pymc-bart", "scikit-learn: linear models")
    fails("unsupported", lambda: sapwood.save(None, path))
    assert list(path.parent.iterdir()) == []


def test_bad_arguments(stochtree_numbers, matrix, path):
    fails("invalid_argument", lambda: sapwood.save(stochtree_numbers, path, exmaple=matrix[0]), "exmaple")
    fails("invalid_argument", lambda: sapwood.save(stochtree_numbers, path, link="exp"), "link", "none")
    fails("invalid_argument", lambda: sapwood.save(stochtree_numbers, path.parent / "no/folder"), "folder")
    fails("invalid_argument", lambda: sapwood.save(stochtree_numbers, path.parent), "cannot be written")
    fails("invalid_input", lambda: sapwood.save(stochtree_numbers, path, example=matrix[0][:, :2]), "example")
    fails(
        "invalid_input",
        lambda: sapwood.save(stochtree_numbers, path, example=pd.DataFrame(matrix[0][:, :2], columns=["a", "b"])),
        "example",
    )
    fails("invalid_input", lambda: sapwood.save(stochtree_numbers, path, example=matrix[0][0]), "without an axis of rows")
    fails("invalid_input", lambda: sapwood.save(stochtree_numbers, path, example="x"), "example")
    assert list(path.parent.iterdir()) == []


def test_names_of_the_example_are_those_of_the_file(stochtree_numbers, matrix, path):
    names = ["b", "a", "d", 'c "quoted" ü']
    frame = pd.DataFrame(matrix[0], columns=names)
    model = sapwood.save(stochtree_numbers, path, example=frame)
    assert [one.name for one in model.inputs] == names
    assert np.array_equal(model.predict(frame[names[::-1]]), model.predict(matrix[0]))


def test_a_file_is_replaced_whole_or_not_at_all(stochtree_numbers, matrix, path, monkeypatch):
    path.write_bytes(b"before")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", lambda *a: (_ for _ in ()).throw(OSError(28, "No space left on device")))
        fails("invalid_argument", lambda: sapwood.save(stochtree_numbers, path), "No space left")
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", lambda *a: (_ for _ in ()).throw(OSError(13, "Permission denied")))
        fails("invalid_argument", lambda: sapwood.save(stochtree_numbers, path), "Permission denied")
    assert path.read_bytes() == b"before" and list(path.parent.iterdir()) == [path]
    sapwood.save(stochtree_numbers, path)
    assert path.read_bytes() != b"before" and list(path.parent.iterdir()) == [path]


def test_what_a_form_shows(path):
    from sklearn.compose import make_column_transformer
    from sklearn.linear_model import LinearRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OrdinalEncoder

    data = pd.DataFrame({"area": [1.0, 2, 4, 8], "wall": ["wood", "brick", "wood", "stone"]})
    steps = make_column_transformer((OrdinalEncoder(), ["wall"]), remainder="passthrough")
    fit = make_pipeline(steps, LinearRegression()).fit(data, [1.0, 2, 3, 5])
    words = {"area": {"label": "Living area", "unit": "m²", "high": 10}, "wall": {"label": "Walls", "example": "stone"}}
    area, wall = sapwood.save(fit, path, example=data, inputs=words).inputs
    assert (area.label, area.unit, area.low, area.high, area.example) == ("Living area", "m²", 1, 10, 2)
    assert (wall.label, wall.unit, wall.example) == ("Walls", "", "stone")
    assert list(sapwood.load(path).inputs) == [area, wall]
    fails("invalid_argument", lambda: sapwood.save(fit, path, inputs={"aera": {}}), "aera", "area")
    for wrong, *words in (
        ({"wall": {"example": "straw"}}, "straw", "wood"),
        ({"area": {"labl": "Area"}}, "labl", "label"),
        ({"area": {"name": "wall"}}, "area", "name"),
        ({"wall": {"levels": ["wood", "stone", "brick"]}}, "wall", "levels"),  # would be other categories
        ({"area": None}, "None", "label"),
        (["area"], "area"),
    ):
        fails("invalid_argument", lambda wrong=wrong: sapwood.save(fit, path, inputs=wrong), *words)
    assert sapwood.save(fit, path, inputs={"area": {"low": np.float32(2)}}).inputs[0].low == 2


def test_inputs_without_names_may_be_given_some(path):
    from sklearn.linear_model import LinearRegression

    x = np.array([[1.0, 2], [2, 1], [3, 5], [4, 4]])
    model = sapwood.save(LinearRegression().fit(x, x.sum(1)), path, inputs={"f0": {"name": "area"}, "f1": {"label": "Age"}})
    assert [(one.name, one.label) for one in model.inputs] == [("area", ""), ("f1", "Age")]


def test_without_an_example_the_engine_asks(stochtree_numbers, path):
    assert sapwood.save(stochtree_numbers, path).info["golden"] == {"rows": 32, "source": "library"}


def test_rounded_profiles_say_what_they_did(stochtree_numbers, matrix, path):
    exact = sapwood.save(stochtree_numbers, path, example=matrix[0])
    sizes = [path.stat().st_size]
    for profile, apart in (("compact", 1e-5), ("tiny", 1e-2)):
        model = sapwood.save(stochtree_numbers, path, example=matrix[0], profile=profile)
        assert path.read_bytes() == exact.to_bytes(profile)
        assert 0 < model.info["roundingError"]["draw"] < apart and profile in repr(model)
        np.testing.assert_allclose(model.predict_draws(matrix[0]), exact.predict_draws(matrix[0]), rtol=0, atol=apart)
        sizes.append(path.stat().st_size)
    assert sizes == sorted(sizes, reverse=True)
    fails("invalid_argument", lambda: sapwood.save(stochtree_numbers, path, profile="small"), "small")
    fails("unsupported", lambda: model.to_bytes("compact"), "twice")


# ------------------------------------------------------------------------------------------------------------ engine
def test_every_code_is_one_of_the_table():
    codes = set(_engine.error_codes())
    used = set()
    for file in Path(sapwood.__file__).parent.rglob("*.py"):
        used |= set(re.findall(r"(?:failure|SapwoodError)\(\s*\"(\w+)\"", file.read_text()))
    assert used <= codes and len(used) > 8
    table = (ROOT / "docs/errors.md").read_text()
    assert set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == codes


def test_an_installation_without_the_engine(monkeypatch, numbers_file):
    _engine._compiled.cache_clear()
    monkeypatch.setattr(_engine.resources, "files", lambda package: numbers_file.parent)
    fails("wasm", lambda: sapwood.load(numbers_file), "npm run build")
    (numbers_file.parent / "sapwood.wasm").write_bytes(b"\0asm not really")
    try:
        fails("wasm", lambda: sapwood.load(numbers_file), "could not be compiled")
    finally:
        (numbers_file.parent / "sapwood.wasm").unlink()


def test_a_trap_ends_one_model(numbers_file, matrix):
    broken, other = sapwood.load(numbers_file), sapwood.load(numbers_file)
    broken._engine._model = 0x7FFFFFF0  # an address that is in no model
    fails("wasm", lambda: broken.predict(matrix[0]), "fault of its own")
    fails("wasm", lambda: broken.predict(matrix[0]), "fault of its own")
    other.predict(matrix[0])
