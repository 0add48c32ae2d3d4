"""What a family of models is to `sapwood.save`: how its fits are known, read and asked for their own answers."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

from .._engine import Floats
from .._errors import SapwoodError, failure
from .._progress import Progress

LEVEL = 0.9  # of the intervals that packages are asked for


@dataclass(frozen=True)
class Answers:
    """A package's own answers for some rows.

    Attributes
    ----------
    raw : (rows, outputs)
        Of a posterior, means of the draws before the link.
    response : (rows, responses)
        Means after the link.
    draws : (rows, draws, responses), optional
        After the link.
    sizes : two arrays that broadcast to raw and response, optional
        What a difference of each is a share of: the size of what was summed. Without them: the largest answer.
    intervals : {kind: (lower, upper)}
        Where the package has such: at the level LEVEL, each (rows, 1).
    """

    raw: Floats
    response: Floats
    draws: Floats | None = None
    sizes: tuple[Floats, Floats] | None = None
    intervals: Mapping[Literal["confidence", "predictive"], tuple[Floats, Floats]] = field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """What was read from a fit.

    Attributes
    ----------
    content
        A file that the engine reads: the package's own, or an unpacked Sapwood file.
    own
        Asks the fit itself: a matrix in the order of the file's inputs -> Answers.
    tolerance
        How far an answer may be from the fit's own, as a share of the largest of them, or of `Answers.sizes`.
    golden
        The fit's answers are exact enough to be golden rows of the file.
    probes
        The fit may be asked for rows that nobody's data have: thresholds, their neighbours, missing values.
    names
        From the inputs and the columns of a data frame to the names of the inputs, where the file has none of its own.
    options
        What the content does not tell: ``{"schema": …, "rounds": …}``, of sw_open.
    example
        The example as it goes with the fit -> as it goes with the file.
    trained : optional
        Rows that the fit learnt from, as a table for the file, and the fit's answers to them as they were: types of columns and all.
    """

    content: bytes
    own: Callable[[Floats], Answers]
    tolerance: float
    golden: bool = True
    probes: bool = True
    names: Callable[[Sequence[str], Sequence[str]], list[str]] = lambda inputs, columns: list(columns)
    options: Mapping[str, Any] = field(default_factory=dict)
    example: Callable[[Any], Any] = lambda example: example
    trained: tuple[Any, Answers] | None = None


@dataclass(frozen=True)
class Source:
    """A package whose fits `sapwood.save` takes.

    Attributes
    ----------
    package : str
    takes : str
        Its classes.
    refuses : str
        What of it is not taken.
    tolerance : float
        How far an answer of the file may be from the fit's own, as a share of the largest of them.
    options : dict
        Arguments of `sapwood.save` for these fits, and what they mean.
    """

    package: str
    takes: str
    refuses: str
    tolerance: float
    claims: Callable[[object], bool] = field(repr=False)
    read: Callable[..., Reading] = field(repr=False)
    options: Mapping[str, str] = field(default_factory=dict)


def class_names(fit: object) -> list[str]:
    """The full names of an object's class and those that it comes from."""
    return [f"{one.__module__}.{one.__qualname__}" for one in type(fit).__mro__]


def is_of(fit: object, package: str) -> bool:
    return any(name.startswith(f"{package}.") for name in class_names(fit))


def refuse_overrides(fit: object, known: str, methods: Collection[str]) -> None:
    """A class of the user's own may answer otherwise than the class that it comes from."""
    for one in type(fit).__mro__:
        if f"{one.__module__}.{one.__qualname__}" == known:
            return
        for method in methods:
            if method in vars(one):
                raise unsupported(
                    f"class {one.__qualname__} has a {method} of its own, which a file cannot have",
                    f"{one.__qualname__}.{method}",
                    f"a fit of {known} itself, and what {method} adds to it in your own code",
                )


def unsupported(what: str, got: str, expected: str) -> SapwoodError:
    return failure("unsupported", "argument model", what, got, expected)


def version_of(package: str) -> str:
    from importlib import metadata

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def loaded(name: str) -> Any:
    """A module of the package that made the fit: it is there, or the fit would not be."""
    return sys.modules[name]


# ---------------------------------------------------------------------------------------------- posteriors of trees
class Preorder:
    """Collects the trees of all draws, draw after draw, ensemble after ensemble, for the layout `preorder`."""

    def __init__(self) -> None:
        self._variable: list[np.ndarray[Any, Any]] = []
        self._value: list[np.ndarray[Any, Any]] = []
        self._set: list[np.ndarray[Any, Any]] = []
        self._sets: dict[tuple[int, ...], int] = {}

    def set_of(self, codes: tuple[int, ...]) -> int:
        """The number of a set of categories."""
        return self._sets.setdefault(codes, len(self._sets))

    def add(self, variable: Any, value: Any, sets: Any) -> None:
        """Nodes of one tree or of many, in preorder; variable: -1 for a leaf; sets: -1 for no set."""
        self._variable.append(variable)
        self._value.append(value)
        self._set.append(sets)

    def arrays(self) -> dict[str, Any]:
        arrays = {
            "posterior.variable": np.concatenate(self._variable).astype(np.int32),
            "posterior.value": np.concatenate(self._value).astype(np.float64),
        }
        if self._sets:
            arrays["posterior.set"] = np.concatenate(self._set).astype(np.int32)
            arrays["posterior.set_begin"] = np.cumsum([0] + [len(codes) for codes in self._sets]).astype(np.int32)
            arrays["posterior.set_codes"] = np.array([code for codes in self._sets for code in codes], np.int32)
        return arrays


def posterior_manifest(
    library: str,
    objective: str,
    names: Sequence[str] | None,
    kinds: Sequence[str],
    output: Mapping[str, Any],
    *,
    missing_left: bool,
    chains: int,
    warnings: Sequence[str] = (),
) -> dict[str, Any]:
    """The manifest of a posterior in the layout `preorder`."""
    shown = list(names) if names is not None else [f"f{i}" for i in range(len(kinds))]
    return {
        "format": [1, 0],
        "producer": "the Python package sapwood",
        "source": {"library": library, "version": version_of(library), "objective": objective},
        "named_inputs": names is not None,
        "inputs": [{"name": name, "kind": kind, "missing": "allowed", "finite": False} for name, kind in zip(shown, kinds, strict=True)],
        "steps": [
            {
                "op": "posterior",
                "required": True,
                "feature_type": "float64",
                "compare": "<=",
                "layout": "preorder",
                "missing_left": missing_left,
                "chains": chains,
            }
        ],
        "output": {**output, "type": "float64"},
        "warnings": list(warnings),
    }


def reading_progress(package: str, total: int) -> Progress:
    return Progress(f"reading the trees of {package}", total)
