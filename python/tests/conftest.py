"""Small fits of the real packages. What is tested is the installed wheel, and truth is what the packages themselves predict."""

from __future__ import annotations

import logging
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import support_record

import sapwood

sapwood.save = support_record.recording(sapwood.save)

ROOT = Path(__file__).parents[2]


def edges(file: sapwood.Model, row: np.ndarray) -> np.ndarray:
    """Rows with the golden rows' probes: values at thresholds and at their neighbours, and missing ones."""
    from sapwood._unpacked import array_of

    golden = array_of(file.to_bytes(), "golden.inputs")
    assert golden is not None
    return np.concatenate([golden, np.where(np.isnan(golden), row, golden)])


def fails(code: str, call: Any, *words: str) -> sapwood.SapwoodError:
    """The error of this call, which has to have this code and these words in it."""
    with pytest.raises(sapwood.SapwoodError) as caught:
        call()
    error = caught.value
    assert error.code == code, error
    for word in words:
        assert word in str(error), error
    support_record.note_refusal(error)
    return error


def pytest_sessionfinish() -> None:
    support_record.write()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "model.safetensors"


@pytest.fixture(scope="session")
def matrix() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(1)
    x = rng.normal(size=(150, 4))
    x[:, 3] = rng.integers(-1, 2, 150)
    return x, np.sin(2 * x[:, 0]) + x[:, 3] + 0.1 * rng.normal(size=150)


@pytest.fixture(scope="session")
def houses() -> tuple[pd.DataFrame, np.ndarray]:
    rng = np.random.default_rng(2)
    n = 160
    frame = pd.DataFrame(
        {
            "area": rng.normal(size=n),
            "wall": pd.Categorical(rng.choice(["brick", "stone", "wood"], n)),
            "grade": pd.Categorical(rng.choice(["low", "mid", "high"], n), categories=["low", "mid", "high"], ordered=True),
            "pool": rng.random(n) > 0.5,
            "rooms": rng.integers(1, 6, n),
        }
    )
    y = frame.area + (frame.wall == "wood") + frame.grade.cat.codes + frame.pool + 0.1 * rng.normal(size=n)
    return frame, y.to_numpy(np.float64)


def stochtree_fit(x: Any, y: Any, draws: int, general: dict[str, int]) -> Any:
    from stochtree import BARTModel

    fit = BARTModel()
    trees = {"num_trees": 20}
    fit.sample(X_train=x, y_train=y, num_gfr=5, num_burnin=5, num_mcmc=draws, mean_forest_params=trees, general_params=general)
    return fit


@pytest.fixture(scope="session")
def stochtree_numbers(matrix: Any) -> Any:
    return stochtree_fit(*matrix, 40, {"random_seed": 1})


@pytest.fixture(scope="session")
def stochtree_houses(houses: Any) -> Any:
    return stochtree_fit(*houses, 20, {"random_seed": 1, "num_chains": 2})


@pytest.fixture(scope="session")
def numbers_file(stochtree_numbers: Any, matrix: Any, tmp_path_factory: Any) -> Path:
    path = tmp_path_factory.mktemp("numbers") / "model.safetensors"
    sapwood.save(stochtree_numbers, path, example=matrix[0])
    return path


@pytest.fixture(scope="session")
def houses_model(stochtree_houses: Any, houses: Any, tmp_path_factory: Any) -> sapwood.Model:
    return sapwood.save(stochtree_houses, tmp_path_factory.mktemp("houses") / "model.safetensors", example=houses[0])


def sampled(build: Any, **options: Any) -> tuple[Any, Any]:
    """The variable of pymc-bart that `build` makes inside a model, and what pm.sample returned."""
    import pymc as pm

    logging.getLogger("pymc").setLevel(logging.ERROR)
    asked = {"tune": 20, "draws": 30, "chains": 2, "cores": 2, "random_seed": 3, **options}
    with warnings.catch_warnings(), pm.Model():
        warnings.simplefilter("ignore")
        np.random.seed(3)  # pymc-bart's own draws are numpy's
        variable = build(pm)
        return variable, pm.sample(progressbar=False, compute_convergence_checks=False, **asked)
