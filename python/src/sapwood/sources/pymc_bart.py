"""pymc-bart: a random variable BART keeps the trees of its draws, in two forms.

To 0.12 they are objects: op.all_trees is a list of draws, each (output, tree) of Tree, whose nodes are numbered as in a heap from 0
(pymc_bart/tree.py). From 0.13 on they are arrays: op.all_trees has for each chain the trees before the first draw, and for each draw
the few trees that it replaced (bartrs, TreeArrays). A continuous split sends `x <= value` to the left, one of OneHot `x == value`, one
of Subset what is in a set; everything else, and what is missing, goes right. The arrays of 0.13 know `x <= value` only, and that is how
their package predicts, whatever rules were asked for. The sum of trees is the variable; what the model makes of it is not in the trees.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .._engine import Floats
from .._errors import failure, some
from .._unpacked import unpacked
from ._source import (
    Answers,
    Preorder,
    Reading,
    Source,
    class_names,
    loaded,
    posterior_manifest,
    reading_progress,
    unsupported,
)

_TOLERANCE = 1e-12
_LINKS = ("identity", "exp", "logistic", "probit")
_LEAF = 4294967295  # bartrs: no split variable

_OPTIONS = {
    "link": 'what your model makes of the sum of trees: "identity" (default), "exp", "logistic" or "probit"',
    "sigma": "the standard deviation of an observation in each draw, for predictive intervals; with idata, the name of the variable",
    "idata": "what pm.sample returned: exactly its draws are kept, chain after chain; without it, all that pymc-bart keeps",
}


@dataclass(frozen=True)
class _Tree:
    """A tree in preorder, ready for the file, and the package's object."""

    variable: npt.NDArray[np.int64]
    value: Floats
    sets: npt.NDArray[np.int64]
    leaves: Floats  # (nodes, width): ignored in splits
    own: Any

    @property
    def key(self) -> bytes:
        return self.variable.tobytes() + self.value.tobytes() + self.sets.tobytes() + self.leaves.tobytes()


def _claims(fit: object) -> bool:
    return any(name.startswith("pymc_bart.") for name in class_names(fit)) or _op(fit) is not None or _is_model(fit)


def _op(fit: object) -> Any:
    op = getattr(getattr(fit, "owner", None), "op", None)
    return op if op is not None and "pymc_bart.bart.BARTRV" in class_names(op) else None


def _is_model(fit: object) -> bool:
    return "pymc.model.core.Model" in class_names(fit) and any(_op(one) is not None for one in getattr(fit, "free_RVs", ()))


def _read(fit: Any, link: str = "identity", sigma: Any = None, idata: Any = None) -> Reading:
    if _is_model(fit):
        variables = [one.name for one in fit.free_RVs if _op(one) is not None]
        expected = " or ".join(f'save(model["{name}"], …)' for name in variables)
        raise failure(
            "invalid_argument",
            "argument model",
            "a whole model is not read, only the sum of trees in it",
            "a pymc.Model",
            expected,
        )
    op = _op(fit)
    if op is None:
        raise unsupported(
            "this class of pymc-bart is not read",
            class_names(fit)[0],
            'the variable itself: mu = pmb.BART("mu", X, y); save(mu, path)',
        )
    if link not in _LINKS:
        raise failure("invalid_argument", "link", "there is no such link", repr(link), some(map(repr, _LINKS)))
    store = _stored(op)
    rust = isinstance(store[0], tuple)
    trees = Preorder()
    draws = _Arrays(store, op) if rust else _Objects(store, op, trees)
    chains = 1
    if idata is not None:
        chains = draws.choose(_posterior(idata, fit.name), np.asarray(op.X, np.float64))
        if isinstance(sigma, str):
            sigma = _posterior(idata, sigma)
    kinds = ["number" if rule == "Continuous" else "category" for rule in draws.rules]
    progress = reading_progress("pymc-bart", draws.count)
    for d in range(draws.count):
        progress(d)
        for own in draws.draw(d):
            for width in range(own[0].leaves.shape[1]):
                for tree in own:
                    value = np.where(tree.variable < 0, tree.leaves[:, width], tree.value)
                    trees.add(tree.variable, value, tree.sets)
    progress.end()
    binary = link in ("logistic", "probit")
    several = draws.outputs > 1
    output = {
        "task": ("multilabel" if several else "binary") if binary else ("multi_regression" if several else "regression"),
        "link": link,
        "probabilities": binary,
        "decision": "response" if binary else "none",
    }
    manifest = posterior_manifest("pymc-bart", f"BART with the link {link}", None, kinds, output, missing_left=False, chains=chains)
    arrays = {
        **trees.arrays(),
        "posterior.draws": np.array([draws.count], np.int32),
        "posterior.trees": np.full(draws.outputs, draws.trees, np.int32),
        "posterior.offset": np.zeros(draws.outputs),
    }
    if sigma is not None:
        arrays["posterior.sigma"] = _deviations(sigma, draws.count)
    return Reading(
        content=unpacked(manifest, arrays),
        own=lambda rows: _own(draws, link, rows),
        tolerance=_TOLERANCE,
    )


def _stored(op: Any) -> list[Any]:
    try:
        store = list(op.all_trees)
    except Exception as error:  # the process of a multiprocessing.Manager keeps them, and may be gone
        what = "the trees were lost: pymc-bart keeps them in a process of its own, which has ended"
        raise failure("invalid_model", "argument model", what, error, "save() in the session that sampled") from error
    if not store:
        raise failure(
            "invalid_model",
            "argument model",
            "the variable has no trees",
            "a BART that was not sampled",
            "pm.sample() before",
        )
    return store


def _posterior(idata: Any, name: str) -> Floats:
    """(chains, draws, …) of a variable."""
    try:
        return np.asarray((idata["posterior"] if "posterior" in _groups(idata) else idata)[name], np.float64)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise failure(
            "invalid_argument",
            "idata",
            f"there is no variable {name} in it",
            type(idata).__name__,
            "what pm.sample returned",
        ) from error


def _groups(idata: Any) -> Sequence[str]:
    if hasattr(idata, "groups"):
        groups = idata.groups
        return [str(group).strip("/") for group in (groups() if callable(groups) else groups)]
    return []


def _deviations(sigma: Any, draws: int) -> Floats:
    if isinstance(sigma, str):
        raise failure(
            "invalid_argument",
            "sigma",
            "the name of a variable needs idata=, where it is",
            repr(sigma),
            "numbers, or idata",
        )
    values = np.asarray(sigma, np.float64).reshape(-1)
    if len(values) != draws or not bool(np.all(np.isfinite(values) & (values >= 0))):
        what = "sigma is not a standard deviation for each draw"
        raise failure("invalid_argument", "sigma", what, f"{len(values)} numbers", f"{draws}, chain after chain, none below 0")
    return values


class _Draws:
    """The trees of draws, whatever they are kept in."""

    rules: list[str]
    outputs: int
    trees: int
    count: int

    def draw(self, d: int) -> Iterator[list[_Tree]]:
        """For each set of trees of its own the trees of a draw."""
        raise NotImplementedError

    def predict(self, x: Floats) -> Floats:
        """(draws, outputs, rows): what the package's own trees say, summed."""
        seen: dict[bytes, Floats] = {}
        out = np.zeros((self.count, self.outputs, len(x)))
        progress = reading_progress("pymc-bart", self.count)
        for d in range(self.count):
            progress(d)
            at = 0
            for own in self.draw(d):
                width = own[0].leaves.shape[1]
                for tree in own:
                    key = tree.key
                    if key not in seen:
                        seen[key] = self.predict_tree(tree.own, x, width)
                    out[d, at : at + width] += seen[key]
                at += width
        progress.end()
        return out

    def predict_tree(self, own: Any, x: Floats, width: int) -> Floats:
        raise NotImplementedError

    def keep(self, order: npt.NDArray[np.int64]) -> None:
        raise NotImplementedError

    def choose(self, posterior: Floats, x: Floats) -> int:
        """Keep exactly the draws of a posterior (chains, draws, [outputs,] rows), in its order; the number of chains.

        A draw is known by its values at the training data, where many rows agree to the last digits. Not all do: the sampler of 0.13
        moves equal values of a column apart, which it tells nobody, and rows with a missing value are in no leaf while trees grow.
        """
        chains = posterior.shape[0]
        rows = np.unique(np.linspace(0, len(x) - 1, min(64, len(x))).astype(int))
        wanted = posterior.reshape(chains * posterior.shape[1], -1, posterior.shape[-1])[:, :, rows]
        kept = self.predict(x[rows])
        apart = 1e-7 * float(np.abs(wanted).max())

        def agreeing(one: Floats, draw: Floats) -> Any:
            return (np.abs(one - draw) <= apart).all(axis=-2).mean(axis=-1)

        order = np.empty(len(wanted), np.int64)
        following = 0  # draws of a chain come one after the other
        for i, draw in enumerate(wanted):
            near = following
            if near == self.count or agreeing(kept[near], draw) < 0.25:
                shares = agreeing(kept, draw)
                near = int(np.argmax(shares))
                if shares[near] < 0.05:
                    what = "the trees of this draw are not there: of chains in one process pymc-bart 0.13 keeps the first only"
                    got = f"draw {i % posterior.shape[1]} of chain {i // posterior.shape[1]} among {self.count} stored draws"
                    raise failure("invalid_model", "idata", what, got, "chains=1, or as many cores as chains, in pm.sample")
            order[i] = near
            following = near + 1
        self.keep(order)
        return int(chains)


class _Objects(_Draws):
    """To 0.12: objects."""

    def __init__(self, store: list[Any], op: Any, sets: Preorder) -> None:
        self._store = store
        self._sets = sets
        first = store[0]
        self.trees = len(first[0])
        rules = first[0][0].split_rules
        self.rules = [_rule(rule.__name__) for rule in rules] if rules else ["Continuous"] * op.X.shape[1]
        self.count = len(store)
        self._width = max(_width(node) for draw in store for own in draw for tree in own for node in tree.tree_structure.values())
        self.outputs = len(first) * self._width

    def keep(self, order: npt.NDArray[np.int64]) -> None:
        self._store = [self._store[i] for i in order]
        self.count = len(order)

    def draw(self, d: int) -> Iterator[list[_Tree]]:
        for own in self._store[d]:
            yield [self._tree(tree) for tree in own]

    def _tree(self, tree: Any) -> _Tree:
        nodes = tree.tree_structure
        variable: list[int] = []
        value: list[float] = []
        sets: list[int] = []
        leaves: list[Any] = []
        nothing = np.zeros(self._width)
        waiting = [0]
        while waiting:
            at = waiting.pop()
            node = nodes[at]
            if node.linear_params is not None:
                raise unsupported(
                    "leaves are linear in the data",
                    'response="linear" or "mix"',
                    'a BART with response="constant", which is the default',
                )
            if node.idx_split_variable < 0:
                variable.append(-1)
                value.append(0.0)
                sets.append(-1)
                leaves.append(np.broadcast_to(np.asarray(node.value, np.float64).reshape(-1), (self._width,)))
                continue
            variable.append(node.idx_split_variable)
            leaves.append(nothing)
            left, right = 2 * at + 1, 2 * at + 2
            if self.rules[node.idx_split_variable] == "Continuous":
                value.append(float(node.value))
                sets.append(-1)
            else:
                # In the file what is in a set goes right.
                left, right = right, left
                value.append(0.0)
                sets.append(self._sets.set_of(_codes(node.value)))
            waiting += [right, left]
        return _Tree(np.array(variable), np.array(value), np.array(sets), np.array(leaves), tree)

    def predict_tree(self, own: Any, x: Floats, width: int) -> Floats:
        return np.asarray(own.predict(x=x, shape=width), np.float64)


class _Arrays(_Draws):
    """From 0.13 on: arrays, of which a draw has those that it replaced."""

    def __init__(self, store: list[Any], op: Any) -> None:
        self.trees = int(op.m)
        self.rules = ["Continuous"] * op.X.shape[1]
        self._draws: list[list[Any]] = []
        for baseline, batches in store:
            now = list(baseline)
            for start, replaced in batches:
                now[start : start + len(replaced)] = replaced
                self._draws.append(list(now))
        self.count = len(self._draws)
        self.outputs = int(self._draws[0][0].n_outputs)
        self._known: dict[int, _Tree] = {}

    def keep(self, order: npt.NDArray[np.int64]) -> None:
        self._draws = [self._draws[i] for i in order]
        self.count = len(order)

    def draw(self, d: int) -> Iterator[list[_Tree]]:
        yield [self._tree(tree) for tree in self._draws[d]]

    def _tree(self, tree: Any) -> _Tree:
        if id(tree) not in self._known:
            self._known[id(tree)] = self._read(tree)
        return self._known[id(tree)]

    def _read(self, tree: Any) -> _Tree:
        if any(tree.leaf_kind):
            raise unsupported(
                "leaves are linear in the data",
                'response="linear" or "mix"',
                'a BART with response="constant", which is the default',
            )
        variable = np.asarray(tree.split_var, np.int64)
        variable = np.where(variable == _LEAF, -1, variable)
        leaf = np.asarray(tree.leaf_val, np.float64).reshape(len(variable), self.outputs)
        order: list[int] = []
        waiting = [0]
        while waiting:
            at = waiting.pop()
            order.append(at)
            if variable[at] >= 0:
                waiting += [2 * at + 2, 2 * at + 1]
        variable = variable[order]
        is_split = variable >= 0
        value = np.where(is_split, np.asarray(tree.split_val, np.float64)[order], 0.0)
        leaves = np.where(is_split[:, np.newaxis], 0.0, leaf[order])
        return _Tree(variable, value, np.full(len(order), -1), leaves, tree)

    def predict_tree(self, own: Any, x: Floats, width: int) -> Floats:
        return np.asarray(own.predict(np.ascontiguousarray(x), None), np.float64).reshape(width, len(x))


def _rule(name: str) -> str:
    kind = name.removesuffix("Rule").removesuffix("Split")
    if kind not in ("Continuous", "OneHot", "Subset"):
        raise unsupported("this rule of splits is not known", name, "ContinuousSplitRule, OneHotSplitRule or SubsetSplitRule")
    return kind


def _codes(value: Any) -> tuple[int, ...]:
    codes = np.unique(np.asarray(value, np.float64).reshape(-1))
    if not bool(np.all((codes >= 0) & (codes < 1 << 24) & (codes == np.floor(codes)))):
        raise unsupported(
            "a column of categories has other values than codes",
            some(codes),
            "codes 0, 1, 2… below 2^24 in columns of OneHot and Subset rules",
        )
    return tuple(int(code) for code in codes)


def _width(node: Any) -> int:
    return int(np.asarray(node.value).size) if node.idx_split_variable < 0 else 1


def _own(draws: _Draws, link: str, rows: Floats) -> Answers:
    latent = np.moveaxis(draws.predict(rows), -1, 0)  # rows, draws, outputs
    response = latent
    if link == "exp":
        response = np.exp(latent)
    elif link == "logistic":
        response = 1 / (1 + np.exp(-latent))
    elif link == "probit":
        response = np.asarray(loaded("scipy.special").ndtr(latent))
    return Answers(latent.mean(axis=1), response.mean(axis=1), response)


SOURCE = Source(
    package="pymc-bart",
    takes="the variable that pmb.BART(…) returns, once it is sampled",
    refuses='response="linear" and "mix"; whole models of PyMC; variables left out of predictions',
    tolerance=_TOLERANCE,
    claims=_claims,
    read=_read,
    options=_OPTIONS,
)
