"""bartz: its trees are arrays of heaps, whose splits are numbers of bins (bartz 0.13, _interface.py and grove/_evaluate.py).

A row goes to the right of a split where its bin is the split's number or a later one. The binner takes a column to float32 (or
keeps it double, if jax is told to), and its bins never go down when a value goes up; so each split is a comparison of the double
itself with the largest double that is still left of it. That number is found by asking the binner, and so is right whatever it does.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from .._engine import Floats
from .._unpacked import unpacked
from ._source import (
    Answers,
    Preorder,
    Reading,
    Source,
    class_names,
    is_of,
    loaded,
    posterior_manifest,
    refuse_overrides,
    unsupported,
    version_of,
)

_BART = "bartz._interface.Bart"
_GBART = "bartz.BART._gbart.mc_gbart"
# bartz adds leaves in float32, in an order of its own: a few units of 6e-8 for each of some hundred trees.
_TOLERANCE = 5e-6


def _read(fit: Any) -> Reading:
    try:
        return _reading(fit)
    except AttributeError as error:
        expected = "a fit of bartz 0.10 to 0.13"
        raise unsupported("this version of bartz keeps its draws in another form", f"bartz {version_of('bartz')}", expected) from error


def _reading(fit: Any) -> Reading:
    names = class_names(fit)
    known = next((name for name in (_GBART, _BART) if name in names), None)
    if known is None:
        expected = "a bartz.Bart, or a gbart or mc_gbart of bartz.BART"
        raise unsupported("this class of bartz is not read", names[0], expected)
    refuse_overrides(fit, known, ["predict"])
    bart = fit._bart if known == _GBART else fit
    frame = fit._x_train_fmt
    trace, state = bart._main_trace, bart._mcmc_state
    binary = np.asarray(bart._binary_mask).reshape(-1)
    if state.z is not None and getattr(state, "error_scale", None) is not None:
        what = "the probabilities hang on each row's error_scale, which a file has no input for"
        raise unsupported(what, "binary outcomes with error_scale", "a fit without error_scale")
    if binary.any() and not binary.all():
        raise unsupported("outcomes of several kinds are not run", "binary and continuous outcomes", "a fit of each kind")
    trees = _Trees(trace)
    columns = [str(name) for name in frame["columns"]] if frame.get("kind") == "dataframe" else None
    thresholds, missing_left = _thresholds(bart._binner, trees)
    is_binary = bool(binary.all())
    several = trees.outputs > 1
    task = ("multilabel" if several else "binary") if is_binary else ("multi_regression" if several else "regression")
    output = {
        "task": task,
        "link": "probit" if is_binary else "identity",
        "probabilities": is_binary,
        "decision": "response" if is_binary else "none",
    }
    warnings = []
    if getattr(state, "error_scale", None) is not None:
        warnings.append("fitted with error_scale (w): predictive intervals are those of rows whose error_scale is 1")
    manifest = posterior_manifest(
        "bartz",
        "probit" if is_binary else "continuous",
        columns,
        ["number"] * len(thresholds),
        output,
        missing_left=missing_left,
        chains=trees.chains,
        warnings=warnings,
    )
    arrays = trees.arrays(thresholds)
    if not is_binary and not several:
        arrays["posterior.sigma"] = np.asarray(bart.get_error_sdev(), np.float64).reshape(-1)
    return Reading(
        content=unpacked(manifest, arrays),
        own=lambda rows: _own(bart, columns, is_binary, rows),
        tolerance=_TOLERANCE,
        golden=False,
    )


_BLOCK = 64  # draws that are taken at a time: their heaps are unfolded to doubles


class _Trees:
    """The trees of all draws, chain after chain.

    leaf: (draws, trees, outputs, places of a heap); variable, split: (draws, trees, places), of the upper half of them
    """

    def __init__(self, trace: Any) -> None:
        leaf, self.variable, self.split = (np.asarray(part) for part in (trace.leaf_tree, trace.var_tree, trace.split_tree))
        self.chains = 1
        if trace.has_chains:
            self.chains = leaf.shape[0]
            leaf, self.variable, self.split = (part.reshape(-1, *part.shape[2:]) for part in (leaf, self.variable, self.split))
        self.leaf = leaf[:, :, np.newaxis] if leaf.ndim == 3 else leaf
        self.draws, self.trees, self.outputs, _ = self.leaf.shape
        self.offset, self.unit = (
            np.broadcast_to(np.asarray(part, np.float64).reshape(-1), (self.outputs,)).copy()
            for part in (trace.offset, getattr(trace, "leaf_unit", 1.0))
        )

    def arrays(self, thresholds: list[Floats]) -> dict[str, Any]:
        table = np.full((len(thresholds), 1 + max(map(len, thresholds), default=0)), np.nan)
        for j, one in enumerate(thresholds):
            table[j, 1 : len(one) + 1] = one
        trees = Preorder()
        for begin in range(0, self.draws, _BLOCK):
            self._add(slice(begin, begin + _BLOCK), table, trees)
        return {
            **trees.arrays(),
            "posterior.draws": np.array([self.draws], np.int32),
            "posterior.trees": np.full(self.outputs, self.trees, np.int32),
            "posterior.offset": self.offset,
        }

    def _add(self, block: slice, table: Floats, trees: Preorder) -> None:
        # Below the splits' half of the heap there are leaves only.
        lower = [(0, 0), (0, 0), (0, self.leaf.shape[-1] - self.split.shape[-1])]
        split = np.pad(self.split[block].astype(np.int64), lower)
        variable = np.pad(self.variable[block].astype(np.int64), lower)
        # In double the product is exact, while float32 would round it.
        leaf = self.leaf[block].astype(np.float64) * self.unit[:, np.newaxis]
        is_split = split > 0
        reached = np.zeros(split.shape, bool)
        reached[..., 1] = True  # heaps begin at place 1
        for place in range(2, split.shape[-1]):
            reached[..., place] = reached[..., place // 2] & is_split[..., place // 2]
        # Draw after draw, ensemble after ensemble, tree after tree; an ensemble for each output, which share their splits.
        order = _preorder(split.shape[-1])
        each = (len(split), self.outputs, self.trees, len(order))

        def shared(part: npt.NDArray[Any]) -> npt.NDArray[Any]:
            return np.broadcast_to(part[:, np.newaxis][..., order], each)

        keep = shared(reached)
        nodes = shared(np.where(is_split, variable, -1))[keep]
        cut = shared(table[variable, np.minimum(split, table.shape[1] - 1)])[keep]
        leaves = np.moveaxis(leaf, 2, 1)[..., order][keep]
        trees.add(nodes, np.where(nodes >= 0, cut, leaves), np.full(len(nodes), -1))


def _preorder(size: int) -> list[int]:
    """The places of a whole heap from 1 on, a node before its left side, that before its right side."""

    def below(place: int) -> list[int]:
        return [] if place >= size else [place, *below(2 * place), *below(2 * place + 1)]

    return below(1)


def _thresholds(binner: Any, trees: _Trees) -> tuple[list[Floats], bool]:
    """For each variable and split 1, 2…, the largest double whose bin is before it; and where missing values go."""
    numpy = loaded("jax.numpy")
    kept = np.asarray(numpy.asarray(np.zeros(1))).dtype  # float32, unless jax is told to keep doubles
    splits = np.asarray(binner.max_split).astype(np.int64).tolist()
    most = max(max(splits, default=0), 1)
    wanted = np.arange(1, most + 1)

    def is_left(x: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
        return np.asarray(binner.bin(numpy.asarray(x))).astype(np.int64) < wanted

    number = _Ordered(kept)
    low = np.full((len(splits), most), number.of(-np.inf), np.int64)
    high = np.full((len(splits), most), number.of(np.inf), np.int64)
    # low is left of the split (or is the lowest of all), high is not (or is the highest of all).
    for _ in range(8 * kept.itemsize):
        middle = low + (high - low) // 2
        left = is_left(number.value(middle))
        low, high = np.where(left, middle, low), np.where(left, high, middle)
    lowest, highest = (is_left(np.full(low.shape, end, kept)) for end in (-np.inf, np.inf))
    cut = number.value(low)
    doubles = cut.astype(np.float64) if kept == np.float64 else _last_rounded_to(cut)
    doubles = np.where(highest, np.inf, np.where(lowest, doubles, -np.inf))
    where = is_left(np.full(low.shape, np.nan, kept))
    used = np.zeros((len(splits), most), bool)
    is_split = trees.split > 0
    used[trees.variable[is_split], trees.split[is_split].astype(np.int64) - 1] = True
    sides = np.unique(where[used])
    if len(sides) > 1:
        raise unsupported(
            "missing values go left at some splits and right at others",
            type(binner).__name__,
            "one of bartz' own binners",
        )
    return [doubles[j, :count] for j, count in enumerate(splits)], bool(sides[0]) if len(sides) else False


class _Ordered:
    """The numbers of a floating type, counted: whole numbers in the same order."""

    def __init__(self, kind: Any) -> None:
        self.kind = np.dtype(kind)
        self._bits: Any = np.int32 if self.kind.itemsize == 4 else np.int64
        self._least = np.int64(np.iinfo(self._bits).min)

    def of(self, value: float) -> int:
        bits = int(np.array(value, self.kind).view(self._bits))
        return bits if bits >= 0 else int(self._least) - bits

    def value(self, count: npt.NDArray[np.int64]) -> npt.NDArray[Any]:
        bits = np.where(count >= 0, count, self._least - count)
        return bits.astype(self._bits).view(self.kind)


def _last_rounded_to(cut: npt.NDArray[np.float32]) -> Floats:
    """The largest double that rounds to this float32: halfway to the next one, or just before."""
    low = cut.astype(np.float64)
    with np.errstate(over="ignore", invalid="ignore"):
        following = np.nextafter(cut, np.float32(np.inf))
        high = np.where(np.isinf(following), 2.0**128, following.astype(np.float64))
        halfway = np.where(np.isfinite(low), low / 2 + high / 2, low)
        return np.where(halfway.astype(np.float32) <= cut, halfway, np.nextafter(halfway, -np.inf))


def _own(bart: Any, columns: list[str] | None, is_binary: bool, rows: Floats) -> Answers:
    x: Any = rows.T
    if columns is not None and bart._x_train_fmt.get("kind") == "dataframe":
        x = loaded("pandas").DataFrame(rows, columns=columns)
        x.columns = bart._x_train_fmt["columns"]
    latent = np.asarray(bart.predict(x, kind="latent_samples"), np.float64)
    draws = np.asarray(bart.predict(x, kind="mean_samples"), np.float64) if is_binary else latent
    if latent.ndim == 2:
        latent, draws = latent[:, np.newaxis], draws[:, np.newaxis]
    latent, draws = np.moveaxis(latent, -1, 0), np.moveaxis(draws, -1, 0)  # rows, draws, outputs
    return Answers(latent.mean(axis=1), draws.mean(axis=1), draws)


SOURCE = Source(
    package="bartz",
    takes="bartz.Bart, bartz.BART.gbart and mc_gbart, of bartz 0.10 to 0.13",
    refuses="binary outcomes with error_scale, outcomes of several kinds, causal forests (bcf), the stochtree interface",
    tolerance=_TOLERANCE,
    claims=lambda fit: is_of(fit, "bartz"),
    read=_read,
)
