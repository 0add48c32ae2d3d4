"""The steps of a file in front of its predictor (docs/format.md): columns are numbered, the inputs first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from .._engine import Floats

Array = npt.NDArray[Any]
Missing = Literal["passes", "takes", "refuses"]

# The step of a linear predictor, in doubles.
LINEAR = {"op": "linear", "required": True, "layout": "plain", "feature_type": "float64", "sum_type": "float64", "skip_missing": False}
SPREAD = ("linear.covariance", "linear.center", "linear.scale", "linear.freedom")  # what its intervals are made of


@dataclass(frozen=True)
class _Step:
    op: dict[str, Any]
    sources: Sequence[int]
    made: Sequence[int]
    missing: Missing
    arrays: dict[str, Any]


class Steps:
    """Collects steps, each with the columns that it reads and makes.

    Parameters
    ----------
    inputs : int
        Columns that are there before any step.
    """

    def __init__(self, inputs: int) -> None:
        self.inputs = inputs
        self._count = inputs
        self._steps: list[_Step] = []
        self._refusing: set[int] = set()

    def __len__(self) -> int:
        return len(self._steps)

    def add(
        self,
        op: str,
        sources: Sequence[int],
        made: int | None = None,
        *,
        if_missing: Missing = "passes",
        about: dict[str, Any] | None = None,
        **arrays: Array | None,
    ) -> list[int]:
        """A step, and the numbers of the columns that it makes.

        Parameters
        ----------
        op
        sources
            The columns that it reads.
        made
            How many it makes; default: one for each that it reads.
        if_missing
            What it makes of a missing value: another one in the same place (or in all that it makes, if these are not as many as it
            reads), an ordinary value, or an error.
        about
            Further fields of the step.
        **arrays
            By name; those that are None are left out.
        """
        count = len(sources) if made is None else made
        numbers = list(range(self._count, self._count + count))
        self._count += count
        given = {name: array for name, array in arrays.items() if array is not None}
        self._steps.append(_Step({"op": op, "required": True, **(about or {})}, list(sources), numbers, if_missing, given))
        return numbers

    def piecewise(
        self,
        columns: Sequence[int],
        breaks: Sequence[Floats],
        coefficients: Sequence[Floats],
        origins: Sequence[Floats] | None = None,
        width: int = 1,
    ) -> list[int]:
        """A step of polynomials by pieces.

        Parameters
        ----------
        columns
        breaks
            Of each column, ascending: a value is in the piece whose number is that of the breaks that are not above it.
        coefficients
            Of each column: (pieces, width x (degree + 1)), the lowest power first.
        origins
            Of each column: (pieces), subtracted before; default: 0.
        width
            Columns that are made of each.
        """
        origins = [np.zeros(len(one) + 1) for one in breaks] if origins is None else origins
        return self.add(
            "piecewise",
            columns,
            width * len(columns),
            width=np.array([width], np.uint32),
            begin=np.cumsum([0, *map(len, breaks)]).astype(np.uint32),
            breaks=np.concatenate(breaks).astype(np.float64),
            origin=np.concatenate(origins).astype(np.float64),
            coefficients=np.concatenate([np.ravel(one) for one in coefficients]).astype(np.float64),
        )

    def codes_of_numbers(self, column: int, values: Sequence[float]) -> int:
        """A step that finds the place of each number among the values, -1 of any other."""
        order = np.argsort(values)
        ascending = np.array(values, np.float64)[order]
        breaks = np.column_stack([ascending, np.nextafter(ascending, np.inf)]).ravel()
        codes = np.column_stack([order, np.full(len(order), -1)]).ravel()
        return self.piecewise([column], [breaks], [np.concatenate([[-1], codes])])[0]

    def refuse_missing(self, columns: Collection[int]) -> None:
        """A fit does not take these columns with missing values, whatever the steps would make of them."""
        self._refusing.update(columns)

    def refused(self, features: Collection[int]) -> set[int]:
        """The columns, inputs and others, in which no value may be missing if none may be in `features`."""
        refused = self._refusing | set(features)
        for step in reversed(self._steps):
            if step.missing == "refuses":
                refused.update(step.sources)
            elif step.missing == "passes" and len(step.sources) == len(step.made):
                refused.update(source for source, made in zip(step.sources, step.made, strict=True) if made in refused)
            elif step.missing == "passes" and any(made in refused for made in step.made):
                refused.update(step.sources)
        return refused

    def read(self, features: Collection[int]) -> set[int]:
        """The columns that somebody reads."""
        return set(features).union(*(step.sources for step in self._steps))

    def written(self, renumbered: Callable[[int], int]) -> tuple[list[dict[str, Any]], dict[str, Array]]:
        """The steps of the manifest, and their arrays."""
        arrays: dict[str, Array] = {}
        for i, step in enumerate(self._steps):
            arrays[f"step.{i}.from"] = np.array([renumbered(source) for source in step.sources], np.uint32)
            for name, array in step.arrays.items():
                arrays[f"step.{i}.{name}"] = array
        return [step.op for step in self._steps], arrays
