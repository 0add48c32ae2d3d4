"""A loaded model: what it is, and its answers."""

from __future__ import annotations

import html
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from ._engine import LABEL, PROBABILITY, RAW, RESPONSE, Engine, Floats
from ._errors import failure, show, some
from ._rows import Input, Schema, factors_of, read_rows
from ._validate import Problem, validate

Profile = Literal["exact", "compact", "tiny"]

_KINDS = ("credible", "confidence", "predictive")
_METHODS = ("equal-tailed", "hdi")
_MANY = (
    "multi_regression",
    "multilabel",
    "multiclass",
)  # tasks whose answers have an axis of outputs, labels or classes


@dataclass(frozen=True)
class Interval:
    """Intervals of the response, or of observations.

    Attributes
    ----------
    lower, upper : ndarray
        (rows,), or (rows, classes or outputs).
    level : float
    kind : {"credible", "confidence", "predictive"}
    method : {"equal-tailed", "hdi"}
    """

    lower: Floats
    upper: Floats
    level: float
    kind: str
    method: str


class Model:
    """A model that `sapwood.load` or `sapwood.save` has opened.

    ``X`` of the methods is a pandas or polars frame, an Arrow table, a mapping of columns, a list of rows as
    ``{name: value}``, or a matrix (rows, inputs) whose columns are in the model's order. Columns go by name where the
    model has names, and others are ignored. None, NaN and an empty string are one missing value. One row, as
    ``{name: value}`` or as a vector, has an answer without the axis of rows.

    All methods raise `SapwoodError`: ``invalid_input`` and ``unknown_category`` for what does not fit,
    ``no_such_answer`` where the model has no such answer. A model serves one thread at a time; calls from others wait.

    Attributes
    ----------
    task : str
        ``"regression"``, ``"binary"``, ``"multiclass"``…
    inputs : tuple of Input
    labels : tuple or None
        Classes (or outputs) by name; None: they are 0, 1, 2…
    draws : int
        Of a posterior; 0: the model is none.
    info : dict
        Library, version, objective, sizes: docs/describe.md.
    """

    def __init__(self, engine: Engine) -> None:
        about = engine.description
        self._engine = engine
        self._about = about
        self.task: str = about["task"]
        self.inputs = tuple(Input.of(one) for one in about["inputs"])
        self._schema = Schema(self.inputs, about["namedInputs"], factors_of(about))
        self.labels = _labels(about)
        self.info: dict[str, Any] = about["info"]
        self.draws: int = self.info.get("draws") or 0

    # -------------------------------------------------------------------------------------------------------- answers
    def predict(self, X: object) -> npt.NDArray[Any] | Any:
        """The response, or the class.

        Of a posterior: the mean of the draws of the response (after the link), or the class by its mean probability.

        Returns
        -------
        ndarray (rows,), or (rows, outputs) where the task has several
            Numbers of the type that the library answers in; of classes their labels, or 0, 1, 2… where they have none.
        """
        rows, one = self._rows(X)
        if self.task not in ("binary", "multiclass", "multilabel"):
            return self._shaped(self._typed(self._engine.predict(RESPONSE, rows)), one)
        chosen = self._engine.predict(LABEL, rows).astype(np.int64)
        if self.task == "multilabel":
            return self._shaped(chosen, one)
        chosen = chosen[:, 0]
        answer = chosen if self.labels is None else np.asarray(self.labels)[chosen]
        return answer[0].item() if one else answer

    def predict_proba(self, X: object) -> npt.NDArray[Any]:
        """Probabilities; of a posterior their means over the draws.

        Returns
        -------
        ndarray (rows, classes)
            Two columns for two classes; of several labels one for each.
        """
        rows, one = self._rows(X)
        self._has("probability")
        answer = self._typed(self._engine.predict(PROBABILITY, rows))
        return answer[0] if one else answer

    def predict_raw(self, X: object) -> npt.NDArray[Any] | Any:
        """The score before the link, which libraries call margin or raw; of a posterior its mean over the draws.

        Returns
        -------
        ndarray (rows,), or (rows, outputs) where there are several
        """
        rows, one = self._rows(X)
        answer = self._typed(self._engine.predict(RAW, rows))
        if answer.shape[1] == 1:
            return answer[0, 0].item() if one else answer[:, 0]
        return answer[0] if one else answer

    def predict_draws(self, X: object) -> Floats:
        """The response of every draw.

        Returns
        -------
        ndarray (rows, draws), or (rows, draws, classes or outputs)
            Draws are in the order of the source, chain after chain. Of two classes: the probability of the second.
        """
        rows, one = self._rows(X)
        self._has("draws")
        answer = self._engine.predict_draws(rows)
        answer = answer.reshape(len(rows), self.draws, self._about["outputs"]["response"])
        if self.task not in _MANY:
            answer = answer[:, :, 0]
        return answer[0] if one else answer

    def predict_interval(
        self,
        X: object,
        level: float = 0.9,
        kind: Literal["credible", "confidence", "predictive"] | None = None,
        method: Literal["equal-tailed", "hdi"] = "equal-tailed",
        seed: int = 0,
    ) -> Interval:
        """Intervals: of a posterior such that hold a share of the draws, of a linear model those of its package.

        Parameters
        ----------
        X
            See `Model`.
        level
            How much is inside, above 0 and below 1.
        kind
            ``"credible"`` (of a posterior, where it is the default) or ``"confidence"`` (of a linear model: a t or normal interval
            around the raw score, both ends through the link; of a Bayesian one of what is not known of its weights): where the
            response is, as far as the model knows.
            ``"predictive"``: where an observation will be; noise of the draw's own sigma is added to every draw. Classes have none.
        method
            ``"equal-tailed"``: between two quantiles (those of `predict_quantiles`). ``"hdi"``: the shortest interval
            from one draw to another with ⌊level × draws⌋ steps between neighbours in it.
        seed
            Of the noise. The same seed gives the same interval in Python, R and JavaScript.

        Returns
        -------
        Interval
        """
        rows, one = self._rows(X)
        _number("level", level, 0 < level < 1 if _is_number(level) else False, "a number between 0 and 1, 0.9 for 90 %")
        own: Literal["credible", "confidence"] = "credible" if self.draws else "confidence"
        kind = own if kind is None else kind
        _one_of("kind", kind, _KINDS)
        _one_of("method", method, _METHODS)
        fits = isinstance(seed, (int, np.integer)) and not isinstance(seed, bool) and 0 <= seed <= 2**53
        _number("seed", seed, fits, "a whole number from 0 to 2^53")
        self._has("interval")
        if kind == "predictive":
            self._has("predictive")
        elif kind != own:
            raise failure("no_such_answer", "kind", "the model has no interval of this kind", show(kind), f"{show(own)} or 'predictive'")
        lower, upper = self._engine.predict_interval(rows, level, int(kind == "predictive"), _METHODS.index(method), seed)
        return Interval(self._shaped(lower, one), self._shaped(upper, one), level, kind, method)

    def predict_quantiles(self, X: object, probabilities: Sequence[float] = (0.05, 0.5, 0.95)) -> Floats:
        """Quantiles of the draws: R's type 7, numpy's ``linear``.

        Returns
        -------
        ndarray (rows, probabilities), or (rows, classes or outputs, probabilities)
        """
        rows, one = self._rows(X)
        try:
            wanted = np.ascontiguousarray(probabilities, np.float64)
        except (TypeError, ValueError):
            wanted = np.array(np.nan)
        if wanted.ndim != 1 or not bool(np.all((wanted >= 0) & (wanted <= 1))):
            raise failure(
                "invalid_argument",
                "probabilities",
                "these are no probabilities",
                show(probabilities),
                "numbers from 0 to 1",
            )
        self._has("draws")
        answer = self._engine.predict_quantiles(rows, wanted)
        answer = answer.reshape(len(rows), self._about["outputs"]["response"], len(wanted))
        if self.task not in _MANY:
            answer = answer[:, 0]
        return answer[0] if one else answer

    def posterior_probability(self, X: object, *, above: float | None = None, below: float | None = None) -> npt.NDArray[Any] | Any:
        """The share of draws whose response is strictly above a value, strictly below one, or between both.

        Returns
        -------
        ndarray (rows,), or (rows, classes or outputs)
        """
        rows, one = self._rows(X)
        if above is None and below is None:
            what = "there is no value to compare the draws with"
            raise failure("invalid_argument", "above", what, "neither above nor below", "above=, below= or both")
        limits = [-math.inf if above is None else above, math.inf if below is None else below]
        for name, limit in zip(("above", "below"), limits, strict=True):
            _number(name, limit, _is_number(limit) and not math.isnan(limit), "a number")
        self._has("draws")
        return self._shaped(self._engine.posterior_probability(rows, *limits), one)

    def validate(self, X: object) -> list[Problem]:
        """Every problem of rows at once: what `predict` would raise for, and what it would answer although it may not be meant.

        Warnings are about categories that the model has never seen and has a rule for, numbers outside of what it has learnt from,
        numbers that are not whole and should be, and columns that it does not know.

        Returns
        -------
        list of Problem
            Row after row, input after input. `predict` answers if none of them has the severity ``"error"``.
        """
        return validate(X, self._schema, self._engine)

    # ------------------------------------------------------------------------------------------------------ the model
    def self_test(self) -> int:
        """Run the golden rows of the file again, and say how many there are. Raises ``golden_mismatch``."""
        self._engine.self_test()
        return int((self.info["golden"] or {"rows": 0})["rows"])

    def to_bytes(self, profile: Profile = "exact") -> bytes:
        """The model as a Sapwood file; the same model gives the same bytes.

        Parameters
        ----------
        profile
            Of a posterior: ``"exact"``, ``"compact"`` (32 bits a step of a draw) or ``"tiny"`` (16): half the size and a quarter,
            and quicker answers. ``info["roundingError"]`` of the file says what rounding did.
        """
        return self._engine.save(json.dumps({"profile": profile}))

    def close(self) -> None:
        """Give the memory back at once; also at the end of ``with sapwood.load(path) as model``."""
        self._engine.close()

    def __enter__(self) -> Model:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __reduce__(self) -> tuple[Any, ...]:
        from ._load import load

        return load, (self.to_bytes(),)

    def __repr__(self) -> str:
        return "\n".join([f"<sapwood.Model: {self._title()}>", *(f"  {line}" for line in self._lines())])

    def _repr_html_(self) -> str:
        def row(cells: Sequence[object], tag: str = "td") -> str:
            return "<tr>" + "".join(f"<{tag}>{html.escape(str(cell))}</{tag}>" for cell in cells) + "</tr>"

        def span(one: Input) -> str:
            if one.levels:
                return some(one.levels)
            return "" if one.low is None or one.high is None else f"{one.low:g} to {one.high:g}"

        inputs = [row([one.name, one.kind, span(one), one.unit, one.missing]) for one in self.inputs]
        head = row(["input", "kind", "range", "unit", "missing"], "th")
        lines = "".join(f"<br>{html.escape(line)}" for line in self._lines()[1:])
        table = f"<table><thead>{head}</thead><tbody>{''.join(inputs)}</tbody></table>"
        return f"<div><b>{html.escape(self._title())}</b>{lines}{table}</div>"

    def _title(self) -> str:
        info = self.info
        source = " ".join(word for word in (info["library"], info["libraryVersion"], info["objective"]) if word)
        return f"{self.task} ({source})"

    def _lines(self) -> list[str]:
        info = self.info
        lines = [f"{_plural(len(self.inputs), 'input')}: {some(self._schema.names)}"]
        if self.draws:
            chains = _plural(info["chains"], "chain")
            lines.append(f"{_plural(self.draws, 'draw')} of {_plural(info['treesPerDraw'], 'tree')}, {chains}")
            if "roundingError" in info:
                lines.append(f"{info['profile']}: draws are rounded by up to {info['roundingError']['draw']:.2g}")
        elif info.get("trees"):
            lines.append(_plural(info["trees"], "tree"))
        if self.labels is not None:
            lines.append(f"classes: {some(self.labels)}")
        if info["golden"]:
            of = "the package that made the fit" if info["golden"]["source"] == "library" else "this engine"
            lines.append(f"{_plural(info['golden']['rows'], 'golden row')}, answers of {of}")
        return [*lines, *(f"note: {warning}" for warning in info["warnings"])]

    # ---------------------------------------------------------------------------------------------------------- inside
    def _rows(self, X: object) -> tuple[Floats, bool]:
        return read_rows(X, self._schema)

    def _has(self, answer: str) -> None:
        why: Mapping[str, str] = self._about["why"]
        if answer in why:
            raise failure("no_such_answer", "", why[answer])

    def _typed(self, answer: Floats) -> npt.NDArray[Any]:
        return answer.astype(np.float32) if self._about["outputType"] == "float32" else answer

    def _shaped(self, answer: npt.NDArray[Any], one: bool) -> Any:
        """(rows, responses) as the caller gets it."""
        if self.task in _MANY:
            return answer[0] if one else answer
        return answer[0, 0].item() if one else answer[:, 0]


def _labels(about: Mapping[str, Any]) -> tuple[Any, ...] | None:
    labels = about["labels"]
    if not labels:
        return None
    if not about["numericLabels"]:
        return tuple(labels)
    numbers = [float(label) for label in labels]
    return tuple(int(n) if n.is_integer() else n for n in numbers)


def _plural(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float, np.number)) and not isinstance(value, bool)


def _number(name: str, value: object, fits: bool, expected: str) -> None:
    if not fits:
        raise failure("invalid_argument", name, f"the value of {name} does not fit", show(value), expected)


def _one_of(name: str, value: object, words: Sequence[str]) -> None:
    if value not in words:
        raise failure("invalid_argument", name, f"there is no such {name}", show(value), " or ".join(map(show, words)))
