"""What patsy and formulaic know of a formula, as one: terms, which are products of factors; what each factor is; what was learnt."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from ..._engine import Floats
from ..._errors import show
from .._source import unsupported


@dataclass(frozen=True)
class Affine:
    """(x - subtract) / divide."""

    subtract: float = 0.0
    divide: float = 1.0


@dataclass(frozen=True)
class Pieces:
    """Polynomials between breaks.

    Attributes
    ----------
    values
        Of points inside of one piece -> (points, columns).
    breaks : list of float
        Ascending, two at least.
    degree : int
    beyond : int or None
        The degree on both sides of the breaks; None: it has no values there.
    cyclic : bool
        What is beyond comes round again.
    """

    values: Callable[[Floats], Floats]
    breaks: Floats
    degree: int
    beyond: int | None
    cyclic: bool = False


Learnt = Affine | Pieces


@dataclass(frozen=True)
class Factor:
    """A part of a formula that was evaluated by itself.

    Attributes
    ----------
    expression : ast.expr
    categories : list or None
        Of a factor whose columns come from contrasts.
    names
        What a name means that is no column; KeyError: nothing.
    learnt
        A call of a function that learnt something from the data, and its arguments, but the first, as values -> what it does; None:
        it is another function.
    """

    expression: ast.expr
    categories: Sequence[Any] | None
    names: Callable[[str], Any]
    learnt: Callable[[ast.Call, Callable[[ast.expr], Any]], Learnt | None]


@dataclass(frozen=True)
class Formula:
    """Attributes
    ----------
    factors : dict
    products : list of list of (factor, contrasts)
        In the order of the design: the columns of each product, the first factor's running fastest. contrasts: (categories,
        columns), None of a number. An empty product is the intercept.
    columns : int
    """

    factors: Mapping[str, Factor]
    products: Sequence[Sequence[tuple[str, Floats | None]]]
    columns: int


def formula_read(info: Any) -> Formula:
    return _of_patsy(info) if type(info).__module__.startswith("patsy.") else _of_formulaic(info)


# -------------------------------------------------------------------------------------------------------------- patsy
def _of_patsy(info: Any) -> Formula:
    factors = {}
    for factor, about in info.factor_infos.items():
        if type(factor).__name__ != "EvalFactor":
            raise unsupported("this part of the formula is not read", show(factor), "a formula that is text")
        environment, objects = about.state["eval_env"], about.state["transforms"]
        factors[factor.name()] = Factor(
            expression=ast.parse(about.state["eval_code"], mode="eval").body,
            categories=None if about.type == "numerical" else about.categories,
            names=environment.namespace.__getitem__,
            learnt=partial(_learnt_by_patsy, objects),
        )
    products = [
        [(factor.name(), _matrix(part.contrast_matrices.get(factor))) for factor in part.factors]
        for parts in info.term_codings.values()
        for part in parts
    ]
    return Formula(factors, products, len(info.column_names))


def _matrix(contrast: Any) -> Floats | None:
    return None if contrast is None else np.asarray(contrast.matrix, np.float64)


def _learnt_by_patsy(objects: Mapping[str, Any], call: ast.Call, value: Callable[[ast.expr], Any]) -> Learnt | None:
    function = call.func
    if not (isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id in objects):
        return None
    transform = objects[function.value.id]
    kind = type(transform).__name__
    if kind not in ("Center", "Standardize", "BS", "CR", "CC"):
        raise unsupported("this function of the formula is not read", kind, "center, standardize, bs, cr, cc")
    positional = [value(argument) for argument in call.args[1:]]
    named = {str(keyword.arg): value(keyword.value) for keyword in call.keywords}

    def values(x: Floats) -> Floats:
        return np.asarray(transform.transform(x, *positional, **named), np.float64).reshape(len(x), -1)

    if kind == "Center":
        return Affine(subtract=float(np.ravel(transform._sum / transform._count)[0]))
    if kind == "Standardize":
        given = dict(zip(("center", "rescale", "ddof"), positional, strict=False)) | named
        spread = np.sqrt(transform.current_M2 / (transform.current_n - given.get("ddof", 0)))
        return Affine(
            subtract=float(np.ravel(transform.current_mean)[0]) if given.get("center", True) else 0.0,
            divide=float(np.ravel(spread)[0]) if given.get("rescale", True) else 1.0,
        )
    if kind == "BS":
        return Pieces(values, np.unique(transform._all_knots), transform._degree, None)
    return Pieces(values, np.unique(transform._all_knots), 3, 1, transform._cyclic)


# ---------------------------------------------------------------------------------------------------------- formulaic
def _of_formulaic(spec: Any) -> Formula:
    transforms = importlib.import_module("formulaic.transforms").TRANSFORMS
    factors: dict[str, Factor] = {}
    products = []
    for structure in spec.structure:
        for term in structure.scoped_terms:
            product: list[tuple[str, Floats | None]] = []
            for scoped in term.factors:
                text = scoped.factor.expr
                kind, state = spec.encoder_state[text]
                contrasts = state.get("contrasts") if kind.value == "categorical" else None
                if kind.value == "categorical" and contrasts is None:
                    raise unsupported("this part of the formula is not read", text, "contrasts that formulaic has")
                # Of a basis that spans the intercept one column is left out where that is there.
                short = contrasts is None and scoped.reduced
                key = f"{text}-" if short else text
                if key not in factors:
                    factors[key] = Factor(
                        expression=_parsed(text),
                        categories=None if contrasts is None else contrasts.levels,
                        names=transforms.__getitem__,
                        learnt=partial(_learnt_by_formulaic, spec.transform_state, transforms, short),
                    )
                if contrasts is None:
                    product.append((key, None))
                else:
                    table = contrasts.contrasts.get_coding_matrix(contrasts.levels, reduced_rank=scoped.reduced, sparse=False)
                    product.append((key, np.asarray(table, np.float64)))
            if term.scale != 1:
                raise unsupported(
                    "this part of the formula is not read", str(term), "columns without numbers before them; I() of a product"
                )
            products.append(product)
    return Formula(factors, products, len(spec.column_names))


def _parsed(text: str) -> ast.expr:
    try:
        return ast.parse(text, mode="eval").body
    except SyntaxError:
        raise unsupported("this part of the formula is not read", text, "columns whose names are Python's") from None


def _learnt_by_formulaic(
    states: Mapping[str, Any], transforms: Mapping[str, Any], short: bool, call: ast.Call, value: Callable[[ast.expr], Any]
) -> Learnt | None:
    if not isinstance(call.func, ast.Name) or call.func.id not in transforms or call.func.id in ("C", "I", "np"):
        return None
    name = call.func.id
    state = states.get(ast.unparse(call))
    if state is None:
        return None
    positional = [value(argument) for argument in call.args[1:]]
    named = {str(keyword.arg): value(keyword.value) for keyword in call.keywords}

    def values(x: Floats) -> Floats:
        made = transforms[name](x, *positional, **named, _state=dict(state))
        about = getattr(made, "__formulaic_metadata__", None)
        if about is not None and short:
            made = {field: column for field, column in made.items() if field != about.drop_field}
        columns = made.values() if isinstance(made, Mapping) else [made]
        return np.column_stack([np.asarray(column, np.float64) for column in columns])

    if name in ("center", "scale", "standardize"):
        return Affine(*(float(state[key]) if state.get(key) is not None else plain for key, plain in (("center", 0.0), ("scale", 1.0))))
    if name == "poly":
        degree = int([*positional, named.get("degree", 1)][0])
        middle, spread = 0.0, 1.0
        if state.get("norms2"):
            middle, spread = float(state["alpha"][0]), float(np.sqrt(state["norms2"][1] / state["norms2"][0]))
        return Pieces(values, np.array([middle - 2 * spread, middle + 2 * spread]), degree, degree)
    if name in ("bs", "basis_spline"):
        degree = named.get("degree", positional[2] if len(positional) > 2 else 3)
        return Pieces(values, np.unique(state["knots"]), degree, None)
    if name in ("cs", "cr", "cc", "cubic_spline", "natural_cubic_spline", "cyclic_cubic_spline") and "extrapolation" not in named:
        return Pieces(values, np.unique(state["knots"]), 3, 1, bool(state["cyclic"]))
    raise unsupported("this function of the formula is not read", name, "center, scale, standardize, poly, bs, cs, cr, cc")
