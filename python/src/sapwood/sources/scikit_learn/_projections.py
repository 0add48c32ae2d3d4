"""Projections: all columns are multiplied by a matrix."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..._engine import Floats
from ._columns import Column
from ._fits import dense, fitted, version
from ._predictors import REGRESSION, linear
from ._walk import Transformer, Walk


def product(columns: Sequence[int], weights: Any, walk: Walk, base: Floats | None = None) -> list[int]:
    """Columns @ weights + base."""
    matrix = np.asarray(dense(weights), np.float64)
    start = np.zeros(matrix.shape[1]) if base is None else base
    return walk.ask(linear("", columns, matrix, start, {**REGRESSION, "task": "multi_regression"}, lambda rows: (rows, rows)), "raw")


def _principal(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    """From 1.5 on the projected mean is subtracted, before that the mean."""
    weights = np.asarray(fitted(fit, "components_"), np.float64).T
    numbers = walk.numbers(columns)
    if version() >= (1, 5):
        made = product(numbers, weights, walk, -(fit.mean_ @ weights))
    else:
        made = product(walk.steps.add("affine", numbers, subtract=np.asarray(fit.mean_, np.float64)), weights, walk)
    if not fit.whiten:
        return walk.made(made)
    scale = np.sqrt(fit.explained_variance_)
    if version() >= (1, 5):  # of what has no variance nothing is left but rounding
        scale = np.maximum(scale, np.finfo(scale.dtype).eps)
    return walk.made(walk.steps.add("affine", made, divide=np.asarray(scale, np.float64)))


def _components(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    return walk.made(product(walk.numbers(columns), dense(fitted(fit, "components_")).T, walk))


def _independent(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    weights = np.asarray(fitted(fit, "components_"), np.float64).T
    numbers = walk.numbers(columns)
    if fit.whiten:
        numbers = walk.steps.add("affine", numbers, subtract=np.asarray(fit.mean_, np.float64))
    return walk.made(product(numbers, weights, walk))


def _waves(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    """The cosines of random projections."""
    offset = np.asarray(fitted(fit, "random_offset_"), np.float64)
    made = walk.steps.add("cos", product(walk.numbers(columns), fit.random_weights_, walk, offset))
    return walk.made(walk.steps.add("affine", made, multiply=np.full(len(made), (2.0 / fit.n_components) ** 0.5)))


PROJECTIONS = {
    "decomposition.PCA": Transformer(_principal, "a product with its components"),
    "decomposition.IncrementalPCA": Transformer(_principal, "a product with its components"),
    "decomposition.TruncatedSVD": Transformer(_components, "a product with its components"),
    "decomposition.FastICA": Transformer(_independent, "a product with its components"),
    "random_projection.GaussianRandomProjection": Transformer(_components, "a product with its components"),
    "random_projection.SparseRandomProjection": Transformer(_components, "a product with its components"),
    "kernel_approximation.RBFSampler": Transformer(_waves, "cosines of a product"),
}
