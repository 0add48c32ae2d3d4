"""Answers about draws are those of the draws; the same in Node; files that are damaged, and arguments that make no sense."""

import gzip
import io
import json
import os
import pickle
import subprocess
import threading

import numpy as np
import pytest

import sapwood
from conftest import ROOT, fails


@pytest.fixture(scope="module")
def model(numbers_file):
    return sapwood.load(numbers_file)


def test_intervals_quantiles_and_probabilities_are_those_of_the_draws(model, matrix):
    x = matrix[0]
    draws = model.predict_draws(x)
    np.testing.assert_allclose(model.predict_quantiles(x, [0, 0.1, 0.5, 1]).T, np.quantile(draws, [0, 0.1, 0.5, 1], axis=1), rtol=1e-12)
    interval = model.predict_interval(x, level=0.8)
    np.testing.assert_allclose([interval.lower, interval.upper], np.quantile(draws, [0.1, 0.9], axis=1), rtol=1e-12)
    assert np.array_equal(model.posterior_probability(x, above=0.5), (draws > 0.5).mean(axis=1))
    assert np.array_equal(model.posterior_probability(x, above=0, below=1), ((draws > 0) & (draws < 1)).mean(axis=1))
    steps = int(np.floor(0.8 * model.draws))
    ordered = np.sort(draws, axis=1)
    widths = ordered[:, steps:] - ordered[:, :-steps]
    shortest = model.predict_interval(x, level=0.8, method="hdi")
    np.testing.assert_allclose(shortest.upper - shortest.lower, widths.min(axis=1), rtol=1e-9)
    assert (interval.level, interval.kind, shortest.method) == (0.8, "credible", "hdi")
    one = model.predict_interval(x[0])
    assert (one.lower, one.upper) == tuple(side[0] for side in (model.predict_interval(x).lower, model.predict_interval(x).upper))
    assert model.predict_quantiles(x[0], [0.5]).shape == (1,) and model.predict_draws(x[0]).shape == (model.draws,)


SCRIPT = """
import { readFileSync } from 'node:fs';
const { load } = await import(process.argv[1]);
const model = await load(process.argv[2]);
const { data, columns } = JSON.parse(readFileSync(0, 'utf8'));
const x = { data, shape: [data.length / columns, columns] };
const bits = (array) => Buffer.from(Float64Array.from(array).buffer).toString('base64');
const { lower, upper } = model.predictInterval(x, { kind: 'predictive', seed: 7, level: 0.8 });
console.log(JSON.stringify({
  draws: bits(model.predictDraws(x).data), lower: bits(lower), upper: bits(upper), mean: bits(model.predict(x).data),
  quantiles: bits(model.predictQuantiles(x, [0.1, 0.9]).data), above: bits(model.posteriorProbability(x, { above: 0.1 }).data),
}));
"""


def test_node_gives_the_same_bits(model, matrix, numbers_file):
    x = np.concatenate([matrix[0], np.random.default_rng(5).normal(size=(700, 4))])
    asked = json.dumps({"data": x.ravel().tolist(), "columns": 4})
    package = (ROOT / "js/dist/index.js").as_uri()
    command = ["node", "--input-type=module", "--eval", SCRIPT, package, str(numbers_file)]
    said = json.loads(subprocess.run(command, input=asked, capture_output=True, text=True, check=True).stdout)
    import base64

    node = {name: np.frombuffer(base64.b64decode(bits)) for name, bits in said.items()}
    interval = model.predict_interval(x, kind="predictive", seed=7, level=0.8)
    ours = {
        "draws": model.predict_draws(x),
        "lower": interval.lower,
        "upper": interval.upper,
        "mean": model.predict(x),
        "quantiles": model.predict_quantiles(x, [0.1, 0.9]),
        "above": model.posterior_probability(x, above=0.1),
    }
    for name, answer in ours.items():
        assert answer.tobytes() == node[name].tobytes(), name


def test_seeds(model, matrix):
    x = matrix[0][:20]
    first = model.predict_interval(x, kind="predictive")
    assert np.array_equal(first.lower, model.predict_interval(x, kind="predictive", seed=0).lower)
    assert not np.array_equal(first.lower, model.predict_interval(x, kind="predictive", seed=1).lower)


def test_arguments_that_make_no_sense(model, matrix):
    x = matrix[0][:2]
    for asked in (
        {"level": 0},
        {"level": 1},
        {"level": "0.9"},
        {"level": True},
        {"kind": "other"},
        {"method": "x"},
        {"seed": -1},
        {"seed": 0.5},
    ):
        fails("invalid_argument", lambda asked=asked: model.predict_interval(x, **asked), next(iter(asked)))
    fails("invalid_argument", lambda: model.predict_quantiles(x, [1.5]), "0 to 1")
    fails("invalid_argument", lambda: model.predict_quantiles(x, "ab"))
    fails("invalid_argument", lambda: model.posterior_probability(x), "above")
    fails("invalid_argument", lambda: model.posterior_probability(x, above="1"), "above")
    fails("no_such_answer", lambda: model.predict_proba(x), "probabilit")


def test_representations(model, houses_model):
    assert "40 draws of 20 trees" in repr(model) and "64 golden rows" in repr(model)
    page = houses_model._repr_html_()
    assert "<td>grade</td>" in page and "low, mid, high" in page and "wall=brick" in page


def test_copies(model, matrix):
    again = pickle.loads(pickle.dumps(model))
    assert np.array_equal(again.predict(matrix[0]), model.predict(matrix[0]))
    assert model.self_test() == 64


def test_closed(numbers_file, matrix):
    with sapwood.load(numbers_file) as model:
        model.predict(matrix[0])
    fails("disposed", lambda: model.predict(matrix[0]))


def test_threads_wait_for_each_other(model, matrix):
    asked = [np.roll(np.tile(matrix[0], (40, 1)), i, axis=0) for i in range(4)]
    expected = [model.predict(x) for x in asked]
    wrong = []

    def work(i):
        for _ in range(10):
            if not np.array_equal(model.predict(asked[i]), expected[i]):
                wrong.append(i)

    threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


# ------------------------------------------------------------------------------------------------------------- files
def test_all_that_load_takes(numbers_file, matrix, tmp_path):
    data = numbers_file.read_bytes()
    expected = sapwood.load(numbers_file).predict(matrix[0])
    zipped = tmp_path / "model.safetensors.gz"
    zipped.write_bytes(gzip.compress(data))
    for source in (
        str(numbers_file),
        data,
        bytearray(data),
        memoryview(data),
        io.BytesIO(data),
        zipped,
        gzip.compress(data),
    ):
        assert np.array_equal(sapwood.load(source).predict(matrix[0]), expected)
    with open(numbers_file, "rb") as file:
        assert np.array_equal(sapwood.load(file).predict(matrix[0]), expected)


def test_files_of_the_repository_open_as_they_are():
    house = sapwood.load(ROOT / "models/avm-xgboost/model.ubj", schema=json.loads((ROOT / "models/avm-xgboost/schema.json").read_text()))
    assert house.predict({"living_area_sqft": 1710, "year_built": 1928, "beds": 3, "wall": "brick"}) > 10_000
    stochtree = ROOT / "tests/fixtures/stochtree/0.4.5/full/model.json.gz"
    if stochtree.exists():
        assert sapwood.load(stochtree).draws > 0


def test_progress_is_told(numbers_file):
    told = []
    sapwood.load(numbers_file, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (os.path.getsize(numbers_file),) * 2


def test_damaged_files(numbers_file, tmp_path):
    data = numbers_file.read_bytes()
    for size in (1, 7, 100, len(data) // 2, len(data) - 1):
        error = fails_somehow(lambda size=size: sapwood.load(data[:size]))
        assert error.code in ("truncated", "unknown_format", "malformed"), error
    rng = np.random.default_rng(0)
    for _ in range(100):
        at, bit = int(rng.integers(len(data))), 1 << int(rng.integers(8))
        broken = bytearray(data)
        broken[at] ^= bit
        fails_somehow(lambda broken=broken: sapwood.load(broken))
    fails("digest_mismatch", lambda: sapwood.load(data[:-1] + bytes([data[-1] ^ 1])))
    fails("truncated", lambda: sapwood.load(gzip.compress(data)[:-20]), "compressed")
    fails("malformed", lambda: sapwood.load(b"\x1f\x8b\x08" + bytes(100)), "compressed")
    fails("too_large", lambda: sapwood.load(gzip.compress(bytes(10_000_000)), max_bytes=1_000_000), "max_bytes")
    fails("unknown_format", lambda: sapwood.load(pickle.dumps({"a": 1})))
    fails("unknown_format", lambda: sapwood.load(b"not a model"))


def fails_somehow(call):
    with pytest.raises(sapwood.SapwoodError) as caught:
        call()
    return caught.value


def test_sources_that_are_none(tmp_path):
    fails("invalid_argument", lambda: sapwood.load(tmp_path / "nothing"), "cannot be opened")
    fails("invalid_argument", lambda: sapwood.load(tmp_path), "cannot be opened")
    fails("invalid_argument", lambda: sapwood.load(3), "int")
    fails("invalid_argument", lambda: sapwood.load(io.StringIO("{}")), "text")
    fails("truncated", lambda: sapwood.load(b""))
