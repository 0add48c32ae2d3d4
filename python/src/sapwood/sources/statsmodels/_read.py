"""A fit of statsmodels -> an unpacked file."""

from __future__ import annotations

import importlib
import warnings
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Literal

import numpy as np

from ..._engine import Floats
from ..._errors import some
from ..._unpacked import unpacked
from .._source import Answers, Reading, unsupported, version_of
from .._steps import LINEAR, Steps
from ._design import Design, formula_of, frame_of, plain_design
from ._expressions import Expressions, names_in, unknown_columns
from ._formula import formula_read
from ._models import Fit, read_fit

TOLERANCE = 1e-12  # of the sum of the terms' sizes
_TRAINED = 32  # rows of the fit's data that are compared, too
_INTERVALS: tuple[Literal["confidence", "predictive"], ...] = ("confidence", "predictive")
_CHANCES = ("logistic", "probit", "cloglog", "loglog", "cauchit", "logc", "softmax")


def read(fit: Any) -> Reading:
    model = getattr(fit, "model", None)
    found = read_fit(fit)
    extra = _extra(model)
    classes = found.output["decision"] != "none"
    design = _formula_design(model, len(extra), classes) if formula_of(model) is not None else plain_design(model, len(extra))
    if len(design.columns) != len(found.weights):
        raise unknown_columns(len(design.columns), len(found.weights))
    content = _file(type(model).__name__, design, found, extra, classes)
    return Reading(
        content=content,
        own=lambda rows: _own(found, design, extra, rows, _terms(found, model)),
        tolerance=TOLERANCE,
        example=lambda example: _example(example, design, extra),
        trained=_trained(found, design, extra, model) if formula_of(model) is not None else None,
    )


def _trained(found: Fit, design: Design, extra: Sequence[str], model: Any) -> tuple[Any, Answers] | None:
    """Some rows of the fit's data, where the arithmetic of a formula is that of its columns' types: whole numbers of 8 bits come round,
    a sum of truths is a truth. The file has doubles."""
    frame = importlib.import_module("pandas").DataFrame({str(one["name"]): model.data.frame[one["name"]] for one in design.inputs})
    rows = frame.dropna().reset_index(drop=True)
    if rows.size == 0:
        return None
    terms = _terms(found, model)

    def answers(found: Fit, rows: Any) -> Answers:
        return _answers(found, rows, {name: np.full(len(rows), float(name == "exposure")) for name in extra}, terms, design.by_row)

    no_intervals = replace(found, ends=None)
    rows = rows.iloc[np.unique(np.linspace(0, len(rows) - 1, _TRAINED).round().astype(int))]
    answered = np.all(np.isfinite(answers(no_intervals, rows).raw), axis=1)  # the formula leaves out the others
    if not answered.any():
        return None
    rows = rows[answered]
    own, of_doubles = answers(found, rows), answers(no_intervals, rows.astype(dict.fromkeys(design.numbers, np.float64)))
    assert own.sizes is not None
    if not np.all(np.abs(own.raw - of_doubles.raw) <= TOLERANCE * own.sizes[0]):
        types = some(f"{name}: {frame[name].dtype}" for name in design.numbers if frame[name].dtype != np.float64)
        raise unsupported("what the formula makes of a column hangs on its type", types, "a fit of the column as numbers, .astype(float)")
    return _example(rows, design, extra), own


def _extra(model: Any) -> list[str]:
    """What the fit was given beside its design. Where rows have none of it predict takes 0, whatever the fit had, and so does the file."""
    return [name for name in ("offset", "exposure") if _is_given(getattr(model, name, None))]


def _is_given(value: Any) -> bool:
    return value is not None and bool(np.any(np.asarray(value, np.float64) != 0))


def _formula_design(model: Any, more: int, classes: bool) -> Design:
    formula = formula_read(formula_of(model))
    frame = model.data.frame
    names = names_in(formula, list(frame))
    first = Expressions(Steps(len(names) + more), names, classes)
    first.design(formula)
    both = first.numbers & {name for name, levels in first.levels.items() if not levels.boolean}
    steps = Steps(len(names) + more)
    expressions = Expressions(steps, names, classes, both)
    columns = expressions.design(formula)
    if len(columns) != formula.columns:
        raise unknown_columns(len(columns), formula.columns)
    levels = {name: levels for name, levels in expressions.levels.items() if name not in both}

    def given(rows: Floats) -> Any:
        columns = [levels[name].column(rows[:, i]) if name in levels else rows[:, i] for i, name in enumerate(names)]
        return frame_of(names, columns, len(rows))

    def described(name: str) -> dict[str, Any]:
        if name in levels:
            return levels[name].described()
        truth = str(getattr(frame[name], "dtype", "")) == "bool"
        return {"kind": "boolean" if truth else "number", "finite": False}

    inputs = [{"name": name, **described(name)} for name in names]
    return Design(inputs, True, steps, columns, given, sorted(expressions.numbers - levels.keys()), by_row=True)


def _file(objective: str, design: Design, found: Fit, extra: Sequence[str], classes: bool) -> bytes:
    missing = "error" if classes else "allowed"
    inputs = [{**one, "missing": missing} for one in design.inputs]
    steps, features = design.steps, [column for column in design.columns if isinstance(column, int)]
    # From the design to the intercept and the features.
    turn = np.zeros((len(design.columns), 1 + len(features) + len(extra)))
    at = 1
    for row, column in enumerate(design.columns):
        if isinstance(column, int):
            turn[row, at] = 1
            at += 1
        else:
            turn[row, 0] = column
    weights = turn.T @ found.weights
    base = found.base + weights[0]
    weights = weights[1:]
    for k, name in enumerate(extra):
        inputs.append({"name": name, "kind": "number", "missing": "allowed", "finite": False})
        given = steps.add("impute", [len(design.inputs) + k], if_missing="takes", value=np.array([float(name == "exposure")]))
        features += steps.add("log", given) if name == "exposure" else given
        weights[len(weights) - len(extra) + k] = found.offset
    written, arrays = steps.written(lambda column: column)
    last = dict(LINEAR)
    if written or features != list(range(len(inputs))):
        arrays["features"] = np.array(features, np.uint32)
        last |= {"missing_feature": missing, "finite_features": False}
    arrays |= {"linear.base": base, "linear.weights": weights}
    if found.spread is not None:
        covariance = turn.T @ found.spread.covariance @ turn
        arrays["linear.covariance"] = (covariance + covariance.T) / 2
        for name, value in (("scale", found.spread.scale), ("freedom", found.spread.freedom)):
            if value is not None:
                arrays[f"linear.{name}"] = np.array([value])
    if found.output["decision"] == "response":
        arrays["output.threshold"] = np.array([0.5])
    if found.parameter is not None:
        arrays["output.link_parameter"] = np.array([found.parameter])
    told = [
        f"where a row has no {name}, it is {'0' if name == 'offset' else '1'}, as in statsmodels, whatever the fit had" for name in extra
    ]
    manifest = {
        "format": [1, 0],
        "producer": "the Python package sapwood",
        "source": {"library": "statsmodels", "version": version_of("statsmodels"), "objective": objective},
        "named_inputs": design.named,
        "inputs": inputs,
        "steps": [*written, last],
        "output": {**found.output, "type": "float64"},
        "warnings": told,
    }
    return unpacked(manifest, arrays)


def _terms(found: Fit, model: Any) -> Floats:
    """What raw scores are summed of, as large as it was where the fit learnt, (outputs)."""
    largest = np.fmax(np.max(np.abs(np.asarray(model.exog, np.float64)), axis=0), 1.0)
    return np.asarray(np.abs(found.base) + np.sum(np.abs(found.weights) * largest.reshape(-1, 1), axis=0))


def _own(found: Fit, design: Design, extra: Sequence[str], rows: Floats, terms: Floats) -> Answers:
    count = len(design.inputs)
    more = {name: np.where(np.isnan(rows[:, count + k]), float(name == "exposure"), rows[:, count + k]) for k, name in enumerate(extra)}
    return _answers(found, design.given(rows[:, :count]), more, terms, design.by_row)


def _answers(found: Fit, x: Any, more: dict[str, Floats], terms: Floats, by_row: bool) -> Answers:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the logarithm of a negative number
        raw, response = _ask(found.own, x, more, len(x), by_row)
        ends = [] if found.ends is None else _ask(found.ends, x, more, len(x), by_row)
    size = np.fmax(np.abs(np.nan_to_num(raw)), terms)
    with np.errstate(all="ignore"):
        around = np.array([found.mean(raw + TOLERANCE * size), found.mean(raw - TOLERANCE * size)])
        moved = np.max(np.abs(around - found.mean(raw)), axis=0) / TOLERANCE
    if found.output["decision"] != "none" or found.output["link"] in _CHANCES:
        moved = np.ones_like(response)
    sizes = (size, np.fmax(np.nan_to_num(moved), np.abs(np.nan_to_num(response))))
    pairs = zip(ends[::2], ends[1::2], strict=True)
    return Answers(raw, response, sizes=sizes, intervals=dict(zip(_INTERVALS, pairs, strict=False)))


def _ask(own: Callable[..., Sequence[Any]], x: Any, more: dict[str, Floats], count: int, by_row: bool) -> list[Floats]:
    """A row that the formula has no columns for has no answer, unless none has."""

    def part(begin: int, end: int) -> list[Floats]:
        given = {name: values[begin:end] for name, values in more.items()}
        return [np.asarray(answer, np.float64).reshape(end - begin, -1) for answer in own(x[begin:end], **given)]

    if not by_row:
        return part(0, count)
    rows: dict[int, list[Floats]] = {}
    error: Exception | None = None
    for r in range(count):
        try:
            rows[r] = part(r, r + 1)
        except Exception as failed:
            error = failed
    if not rows and error is not None:
        raise error
    one = next(iter(rows.values()))
    return [np.concatenate([rows[r][i] if r in rows else np.full_like(like, np.nan) for r in range(count)]) for i, like in enumerate(one)]


def _example(example: Any, design: Design, extra: Sequence[str]) -> Any:
    """An example as the fit takes it has the constant column, where there is one in an array, and no offset or exposure."""
    if isinstance(example, np.ndarray) and example.ndim == 2:
        columns = len(design.inputs)
        if design.constant is not None and example.shape[1] in (columns + 1, columns + 1 + len(extra)):
            example = np.delete(example, design.constant, axis=1)
        if example.shape[1] == columns:
            example = np.column_stack([example, np.full((len(example), len(extra)), np.nan)])
    elif hasattr(example, "assign"):  # a data frame of pandas
        example = example.assign(**{name: np.nan for name in extra if name not in example})
    return example
