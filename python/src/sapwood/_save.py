"""From a fit to a file: read it, let the engine check and pack it, compare with the fit's own answers, put it in place."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ._engine import RAW, RESPONSE, Engine, Floats
from ._errors import SapwoodError, failure, show, some
from ._load import open_engine
from ._model import Model, Profile
from ._rows import Input, read_rows, table_of
from ._unpacked import array_of
from .sources import Source, sources
from .sources._source import LEVEL, Answers, Reading

_DIFFERS = "the file would not give the fit's own answers, and was not written; please report this"
_ENDS = 1e-9  # how far ends of intervals may be from the fit's own: packages have quantiles of their own
_WITH_DRAWS = 2  # golden rows of a posterior that have all of their draws in the file
_WORDS = ("label", "unit", "low", "high", "example", "kind", "unknown", "missing", "levels", "name")  # of an input, in `load`'s schema
_GOLDEN = 32  # rows of the example, and as many more that the engine asks for


def save(
    model: Any,
    path: str | os.PathLike[str],
    example: Any = None,
    *,
    inputs: Mapping[str, Mapping[str, Any]] | None = None,
    profile: Profile = "exact",
    **options: Any,
) -> Model:
    """Write a fit to a small file that predicts wherever Sapwood runs, with the numbers of the package that made the fit.

    The fit is read, never fitted again. In the end the file is opened and compared with the fit's own ``predict``: a difference is an
    error, and nothing is written then. The file is written beside `path` and then put in its place.

    Parameters
    ----------
    model
        A fit of a package that `sapwood.sources` lists.
    path
        By convention ``*.safetensors``.
    example
        Some rows of the data, as for `Model.predict`. The file then knows the names of the columns (of a data frame), the lowest,
        highest and a middle value of each, and some of these rows with the fit's own answers, which are checked now and at every
        load. **Rows of the example are in the file.**
    inputs
        What a form shows of an input beyond its name: ``{"area": {"label": "Living area", "unit": "m²"}}``. Also ``low``, ``high`` and
        ``example``, in the place of the example's own, and whatever else `load`'s ``schema`` says of an input; ``levels`` and ``name``
        only where the fit has no names.
    profile
        Of a posterior: ``"exact"``, or rounded to ``"compact"`` or ``"tiny"``, as of `Model.to_bytes`. The comparison is of the exact one.
    **options
        What the fit does not tell: ``sapwood.sources()`` lists them by package.

    Returns
    -------
    Model
        The model that is now in the file.

    Raises
    ------
    SapwoodError
        ``unsupported`` for what is not read, ``invalid_model`` for a model that was not fitted, ``invalid_input`` for an example
        that does not fit, ``invalid_argument`` for `inputs` that the model does not have, or of which that cannot be said,
        ``golden_mismatch`` should the file not give the fit's own answers.
    """
    source = _source_of(model)
    unknown = [name for name in options if name not in source.options]
    if unknown:
        raise failure(
            "invalid_argument",
            unknown[0],
            f"fits of {source.package} have no such option",
            some(unknown),
            some(source.options) or "none",
        )
    target = Path(path)
    if not target.parent.is_dir():
        raise failure("invalid_argument", "path", "there is no such folder", show(str(target.parent)), "a folder that exists")
    reading = source.read(model, **options)
    first = open_engine(reading.content, reading.options)
    packed = first.save()
    probes = array_of(packed, "golden.inputs")
    rows, engine = _with_schema(packed, Model(first), reading, reading.example(example))
    if inputs is not None:
        engine = _with_words(engine, inputs)
    asked = _rows_to_ask(rows, probes if reading.probes else None, engine)
    own = reading.own(asked) if len(asked) > 0 else None
    if own is not None and reading.golden:
        _keep(engine, asked, own)
    file = engine.save()
    written = Model(open_engine(file, {}))
    if own is not None:
        _compare(written, asked, own, reading.tolerance)
    if reading.trained is not None:
        table, answers = reading.trained
        _compare(written, read_rows(table, written._schema)[0], answers, reading.tolerance)
    if profile != "exact":
        file = written.to_bytes(profile)
        written = Model(open_engine(file, {}))
    _put(file, target)
    return written


def _source_of(model: Any) -> Source:
    for source in sources():
        if source.claims(model):
            return source
    kind = type(model)
    known = "; ".join(f"{source.package}: {source.takes}" for source in sources())
    what = f"models of class {kind.__qualname__} are not read"
    raise failure("unsupported", "argument model", what, f"{kind.__module__}.{kind.__qualname__}", known)


def _with_schema(packed: bytes, model: Model, reading: Reading, example: Any) -> tuple[Floats | None, Engine]:
    """The example as a matrix, and the model with what the example tells of its inputs."""
    if example is None:
        return None, open_engine(packed, {})
    inputs: list[dict[str, Any]] = [{"name": one.name} for one in model.inputs]
    table = table_of(example, "example")
    if not model._schema.named:
        columns = None if table is None else list(table)
        names = None if columns is None else reading.names([one.name for one in model.inputs], columns)
        if names is not None and len(names) != len(inputs):
            raise failure(
                "invalid_input",
                "example",
                "the number of columns is not the model's number of inputs",
                len(names),
                str(len(inputs)),
            )
        inputs = [{"kind": one.kind} for one in model.inputs] if names is None else [{"name": name} for name in names]
        if names is not None:
            model = Model(open_engine(packed, {"schema": {"inputs": inputs}}))
    rows, one = read_rows(example, model._schema, "example")
    if one:
        raise failure(
            "invalid_input",
            "example",
            "the example is one row without an axis of rows",
            show(example),
            "a table or a matrix, of some rows",
        )
    for j, of in enumerate(model.inputs):
        values = np.sort(rows[:, j][np.isfinite(rows[:, j])])
        if len(values) == 0:
            continue
        if of.kind == "category":
            codes, counts = np.unique(values[values >= 0], return_counts=True)
            if len(codes) > 0:
                inputs[j].update(example=codes[np.argmax(counts)])
        else:
            inputs[j].update(low=values[0], high=values[-1], example=values[(len(values) - 1) // 2])
    return rows, open_engine(packed, {"schema": {"inputs": inputs}})


def _with_words(engine: Engine, inputs: Mapping[str, Mapping[str, Any]]) -> Engine:
    """The model with what the caller says of its inputs."""
    model = Model(engine)
    if not isinstance(inputs, Mapping):
        raise failure("invalid_argument", "inputs", "this does not say of which input it is", show(inputs), "{name: {what: value}}")
    unknown = [name for name in inputs if name not in model._schema.names]
    if unknown:
        raise failure("invalid_argument", "inputs", "the model has no such input", some(unknown), some(model._schema.names))
    return open_engine(engine.save(), {"schema": {"inputs": [_words(one, inputs.get(one.name, {}), model) for one in model.inputs]}})


def _words(one: Input, said: Mapping[str, Any], model: Model) -> dict[str, Any]:
    """What the caller says of one input, for the engine."""
    place = f"inputs, {show(one.name)}"
    if not isinstance(said, Mapping):
        raise failure("invalid_argument", place, "this says nothing of an input", show(said), '{"label": …, "unit": …}')
    # What the fit has names for keeps them: others would be other categories, or another input.
    known = [key for key in _WORDS if not (key == "levels" and one.levels) and not (key == "name" and model._schema.named)]
    unknown = [key for key in said if key not in known]
    if unknown:
        raise failure("invalid_argument", place, "this cannot be said of the input", some(map(show, unknown)), some(known, len(known)))
    words = {"name": one.name, **{key: value.item() if isinstance(value, np.generic) else value for key, value in said.items()}}
    if one.levels and isinstance(words.get("example"), str):
        if words["example"] not in one.levels:
            raise failure("invalid_argument", place, "the example is no category of it", show(words["example"]), some(one.levels))
        words["example"] = one.levels.index(words["example"])
    return words


def _rows_to_ask(example: Floats | None, probes: Floats | None, engine: Engine) -> Floats:
    """Rows of the example, some of them with missing values where the fit may be asked for them, and the engine's probes."""
    parts = [np.empty((0, len(engine.description["inputs"])))]
    if example is not None and len(example) > 0:
        rows = example[np.unique(np.linspace(0, len(example) - 1, _GOLDEN).round().astype(int))]
        if probes is not None:
            may_miss = np.array([one["missing"] == "allowed" for one in engine.description["inputs"]], bool)
            for r in range(len(rows) - len(rows) // 8, len(rows)):
                rows[r, may_miss & ((np.arange(rows.shape[1]) + r) % 4 == 0)] = np.nan
        parts.append(rows)
    if probes is not None:
        parts.append(probes)
    return np.ascontiguousarray(np.concatenate(parts))


def _keep(engine: Engine, rows: Floats, own: Answers) -> None:
    """The fit's own answers as golden rows."""
    try:
        engine.set_golden(rows, own.raw, own.response, None if own.draws is None else own.draws[:_WITH_DRAWS])
    except SapwoodError as error:
        if error.code != "golden_mismatch":
            raise
        raise failure(error.code, error.place, _DIFFERS, error.got, error.expected) from error


def _compare(model: Model, rows: Floats, own: Answers, tolerance: float) -> None:
    engine = model._engine
    raw_size, response_size = (None, None) if own.sizes is None else own.sizes
    pairs = [
        ("raw scores", engine.predict(RAW, rows), own.raw, raw_size),
        ("answers", engine.predict(RESPONSE, rows), own.response, response_size),
    ]
    if own.draws is not None:
        pairs.append(("draws", engine.predict_draws(rows), own.draws.reshape(len(rows), -1), None))
    for what, got, expected, size in pairs:
        _must_agree(what, got, expected, size, tolerance)
    for kind, ends in own.intervals.items():
        found = engine.predict_interval(rows, LEVEL, int(kind == "predictive"), 0, 0)
        for name, got, expected in zip(("lower", "upper"), found, ends, strict=True):
            size = np.fmax(1.0 if response_size is None else response_size, np.abs(expected))
            _must_agree(f"{name} ends of {kind} intervals", got, expected, size, _ENDS)


def _must_agree(what: str, got: Floats, expected: Floats, size: Floats | None, tolerance: float) -> None:
    if got.shape != expected.shape:
        raise failure("golden_mismatch", what, f"the file has other {what} than the fit", got.shape, str(expected.shape))
    apart = np.abs(got - expected)
    apart[(got == expected) | (np.isnan(got) & np.isnan(expected))] = 0
    over = apart - tolerance * (np.max(np.abs(expected), initial=0.0) if size is None else size)
    worst = np.unravel_index(int(np.argmax(np.nan_to_num(over, nan=np.inf))), over.shape)
    if not over[worst] <= 0:
        place = f"row {worst[0]} of those compared, {what}"
        raise failure("golden_mismatch", place, _DIFFERS, repr(float(got[worst])), repr(float(expected[worst])))


def _put(file: bytes, target: Path) -> None:
    """Beside the target first, then in its place: nobody finds half a file."""
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        beside.write_bytes(file)
        os.replace(beside, target)
    except OSError as error:
        raise failure(
            "invalid_argument",
            "path",
            "the file cannot be written",
            error.strerror or error,
            "a path that may be written",
        ) from error
    finally:
        beside.unlink(missing_ok=True)
