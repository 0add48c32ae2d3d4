"""Numbers in other forms: bins, products, splines, powers, quantiles, norms. Most are polynomials by pieces."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..._engine import Floats
from .._source import loaded, unsupported
from ._columns import Column
from ._fits import fitted
from ._scalers import SCALERS
from ._walk import Transformer, Walk

Pieces = tuple[Floats, Floats, Floats]  # breaks, coefficients (pieces, width, powers), origins (pieces)


def _binarizer(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    numbers = walk.complete(columns)
    above = np.array([np.nextafter(float(fit.threshold), np.inf)])  # from the next number on
    return walk.made(walk.steps.piecewise(numbers, [above] * len(numbers), [np.array([[0.0], [1.0]])] * len(numbers)))


def _bins(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    numbers = walk.complete(columns)
    inner = [edges[1:-1] for edges in fitted(fit, "bin_edges_")]
    if fit.encode == "ordinal":
        return walk.made(walk.steps.piecewise(numbers, inner, [np.arange(len(breaks) + 1.0) for breaks in inner]))
    made: list[int] = []
    for number, breaks in zip(numbers, inner, strict=True):
        made += walk.steps.piecewise([number], [breaks], [np.eye(len(breaks) + 1)], width=len(breaks) + 1)
    return walk.made(made)


def _polynomials(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    """A product is its first factor times the product of the others."""
    fitted(fit, "n_features_in_")
    numbers = walk.complete(columns)
    factors = [tuple(np.repeat(np.arange(len(numbers)), powers).tolist()) for powers in fit.powers_]
    known: dict[tuple[int, ...], int] = {(i,): number for i, number in enumerate(numbers)}
    if () in factors:
        known[()] = walk.steps.piecewise(numbers[:1], [np.empty(0)], [np.ones((1, 1))])[0]
    for size in range(2, max(map(len, factors), default=0) + 1):
        wanted = sorted({one[-size:] for one in factors if len(one) >= size})
        pairs = [known[one[:1]] for one in wanted] + [known[one[1:]] for one in wanted]
        known.update(zip(wanted, walk.steps.add("multiply", pairs, len(wanted)), strict=True))
    return walk.made([known[one] for one in factors])


def _splines(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    if fit.extrapolation == "periodic":
        raise unsupported("periodic splines are not read", 'extrapolation="periodic"', 'extrapolation="constant", "linear" or "continue"')
    fitted(fit, "bsplines_")
    zeros = getattr(fit, "handle_missing", "error") == "zeros"
    numbers = walk.numbers(columns) if zeros else walk.complete(columns)
    made = _of_pieces(numbers, _spline_pieces(fit), walk)
    return walk.made(walk.steps.add("impute", made, if_missing="takes", value=np.zeros(len(made))) if zeros else made)


def _spline_pieces(fit: Any) -> list[Pieces]:
    """Taylor's polynomials of the B-splines at the left end of each piece."""
    found = []
    degree = fit.degree
    for spline in fit.bsplines_:
        low, high = spline.t[degree], spline.t[-degree - 1]
        edges = np.unique(spline.t[(spline.t >= low) & (spline.t <= high)])
        inner = np.stack([spline(edges[:-1], nu=m) / math.factorial(m) for m in range(spline.k + 1)], axis=-1)
        if fit.extrapolation == "continue":
            breaks, origins, coefficients = edges[1:-1], edges[:-1], inner
        else:
            powers = max(inner.shape[2], 2)
            inner = np.pad(inner, [(0, 0), (0, 0), (0, powers - inner.shape[2])])
            below, above = np.zeros((2, inner.shape[1], powers))
            if fit.extrapolation == "linear" and degree <= 1:
                degree += 1  # for all columns that follow, too: scikit-learn has them begin and end a knot further in
            if fit.extrapolation == "error" or degree == 0:  # no numbers, so that the row is refused; at degree 0 scikit-learn fails
                below[:, 0] = above[:, 0] = np.nan
            else:  # only some of the first and of the last splines go on beyond the ends
                for outer, end, own in ((below, low, np.arange(degree)), (above, high, inner.shape[1] - 1 - np.arange(degree))):
                    outer[own, 0] = spline(end)[own]
                    if fit.extrapolation == "linear":
                        outer[own, 1] = spline(end, nu=1)[own]
            breaks = np.array([low, *edges[1:-1], np.nextafter(high, np.inf)])
            origins, coefficients = np.array([low, *edges[:-1], high]), np.concatenate([[below], inner, [above]])
        found.append((breaks, coefficients if fit.include_bias else coefficients[:, :-1], origins))
    return found


def _of_pieces(numbers: Sequence[int], pieces: Sequence[Pieces], walk: Walk) -> list[int]:
    breaks, coefficients, origins = zip(*pieces, strict=True)
    return walk.steps.piecewise(numbers, breaks, coefficients, origins, width=coefficients[0].shape[1])


def _powers(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    lambdas: dict[str, Any] = {"lambda": np.asarray(fitted(fit, "lambdas_"), np.float64)}
    numbers = walk.numbers(columns)
    if fit.method == "box-cox":  # of nothing but numbers above 0
        positive = np.array([[np.nan, 0.0], [0, 1]])
        numbers = walk.steps.piecewise(numbers, [np.array([5e-324])] * len(numbers), [positive] * len(numbers))
    made = walk.made(walk.steps.add(fit.method.replace("-", "_"), numbers, **lambdas))
    return SCALERS["preprocessing.StandardScaler"].read(fit._scaler, made, walk) if fit.standardize else made


def _quantiles(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    fitted(fit, "quantiles_")
    made = _of_pieces(walk.numbers(columns), [_quantile_pieces(fit, i) for i in range(len(columns))], walk)
    if fit.output_distribution == "uniform":
        return walk.made(made)
    made = walk.steps.add("normal_quantile", made)
    ppf = loaded("scipy.stats").norm.ppf
    low, high = (np.full(len(made), ppf(end)) for end in (1e-7 - np.spacing(1), 1 - (1e-7 - np.spacing(1))))
    return walk.made(walk.steps.add("clip", made, low=low, high=high))


def _quantile_pieces(fit: Any, column: int) -> Pieces:
    """Between two quantiles a line. On one that is there several times scikit-learn gives the mean of both sides: a piece of one number."""
    quantiles, share = fit.quantiles_[:, column], fit.references_
    points, first = np.unique(quantiles, return_index=True)
    last = np.append(first[1:], len(quantiles)) - 1
    lines: list[tuple[float, float, float, float]] = []  # where each begins, its origin, its value there, its slope
    for j, x in enumerate(points[:-1]):
        on = 0.0 if j == 0 else (share[first[j]] + share[last[j]]) / 2
        if on != share[last[j]]:
            lines.append((x, 0, on, 0))
            x = np.nextafter(x, np.inf)
        lines.append((x, points[j], share[last[j]], (share[first[j + 1]] - share[last[j]]) / (points[j + 1] - points[j])))
    low, high = np.nextafter(points[0], np.inf) if len(points) == 1 else points[0], points[-1]
    if fit.output_distribution == "normal":  # some room at both ends, too
        low = _first_true(lambda x: not x - 1e-7 < points[0], points[0] + 1e-7)
        high = _first_true(lambda x: x + 1e-7 > points[-1], points[-1] - 1e-7)
    ends = [line[0] for line in lines[1:]] + [np.inf]
    inside = [(max(line[0], low), *line[1:]) for line, end in zip(lines, ends, strict=True) if end > low and line[0] < high]
    begin, origin, value, slope = np.array([(-np.inf, 0, 0, 0), *inside, (max(low, high), 0, 1, 0)]).T
    return begin[1:], np.stack([value, slope], axis=1)[:, np.newaxis], origin


def _first_true(test: Callable[[float], bool], near: float) -> float:
    """The least number, not far from `near`, for which a test holds that holds for all larger ones."""
    while test(near):
        near = float(np.nextafter(near, -np.inf))
    while not test(near):
        near = float(np.nextafter(near, np.inf))
    return near


def _norms(fit: Any, columns: Sequence[Column], walk: Walk) -> list[Column]:
    norm = np.array([{"l1": 1, "l2": 2, "max": np.inf}[fit.norm]], np.float64)
    numbers = walk.complete(columns)
    return walk.made(walk.steps.add("normalise", numbers, norm=norm)) if numbers else []


BASES = {
    "preprocessing.Binarizer": Transformer(_binarizer, "1 above the threshold, else 0"),
    "preprocessing.KBinsDiscretizer": Transformer(_bins, "the bin, as a number or as columns"),
    "preprocessing.PolynomialFeatures": Transformer(_polynomials, "products"),
    "preprocessing.SplineTransformer": Transformer(_splines, "B-splines, polynomials by pieces", '`extrapolation="periodic"`'),
    "preprocessing.PowerTransformer": Transformer(_powers, "Yeo-Johnson and Box-Cox"),
    "preprocessing.QuantileTransformer": Transformer(_quantiles, "lines between quantiles, uniform or normal"),
    "preprocessing.Normalizer": Transformer(_norms, "rows divided by their norm"),
}
