"""Expressions of a formula -> columns of the file."""

from __future__ import annotations

import ast
import builtins
import itertools
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import numpy as np

from ..._engine import Floats
from ..._errors import failure, some
from .._levels import Levels
from .._source import unsupported
from .._steps import Missing, Steps
from ._formula import Affine, Factor, Formula, Learnt, Pieces

# Functions of numpy, of scipy.special and of Python itself, by their names there.
_FUNCTIONS = {
    "exp": "exp",
    "expm1": "expm1",
    "log": "log",
    "log1p": "log1p",
    "log2": "log2",
    "log10": "log10",
    "sqrt": "sqrt",
    "square": "square",
    "absolute": "abs",
    "abs": "abs",
    "reciprocal": "reciprocal",
    "floor": "floor",
    "ceil": "ceil",
    "rint": "round",
    "sign": "sign",
    "sin": "sin",
    "cos": "cos",
    "tan": "tan",
    "tanh": "tanh",
    "expit": "logistic",
    "ndtr": "normal_cdf",
    "ndtri": "normal_quantile",
}
_READ = "arithmetic, np.log, np.exp, np.sqrt…, C(), I(), center, standardize, bs, cr, cc, poly; or the column itself in the data"
_TRUTHS = "conditions that are numbers: 1 * (x > 2)"


class Expressions:
    """Reads the factors of a formula.

    Attributes
    ----------
    levels : dict
        Of the inputs that are categories.
    numbers : set
        Inputs that are read as numbers.
    """

    def __init__(self, steps: Steps, inputs: Sequence[str], refuses_missing: bool, numbers: Collection[str] = ()) -> None:
        self.steps = steps
        self.levels: dict[str, Levels] = {}
        self.numbers: set[str] = set()
        self._known_numbers = numbers
        self._inputs: Mapping[str, int] = {name: i for i, name in enumerate(inputs)}
        self._refuses_missing = refuses_missing
        self._made: dict[Any, list[int]] = {}
        self._factor: Factor | None = None

    def design(self, formula: Formula) -> list[int | float]:
        """The columns of the design: numbers of columns, or 1.0 of the intercept."""
        columns: list[int | float] = []
        for product in formula.products:
            if not product:
                columns.append(1.0)
                continue
            made: list[int] = []
            for name, contrasts in product:
                factor = self._once((name, None if contrasts is None else contrasts.tobytes()), formula.factors[name], contrasts)
                made = factor if not made else self._products(made, factor)
            columns += made
        return columns

    def _once(self, key: Any, factor: Factor, contrasts: Floats | None) -> list[int]:
        if key not in self._made:
            self._factor = factor
            self._made[key] = self._read(factor.expression) if contrasts is None else self._coded(factor, contrasts)
        return self._made[key]

    def _products(self, left: Sequence[int], right: Sequence[int]) -> list[int]:
        """The first factor's columns run fastest."""
        pairs = [(a, b) for b in right for a in left]
        return self.steps.add("multiply", [a for a, _ in pairs] + [b for _, b in pairs], len(pairs))

    # ------------------------------------------------------------------------------------------------------ categories
    def _coded(self, factor: Factor, contrasts: Floats) -> list[int]:
        categories = list(factor.categories or ())
        name = self._category_name(factor.expression)
        if name is None:  # a condition
            if [bool(one) for one in categories] != [False, True] or len(categories) != 2:
                raise self._not_read(factor.expression, "conditions, and categories that are columns of the data")
            code, rows = self._read(factor.expression)[0], contrasts
        else:
            levels = Levels()
            levels.strict = True
            levels.add(categories)
            if levels.boolean:
                code, rows = self._inputs[name], contrasts if len(categories) == 2 else np.full((2, contrasts.shape[1]), contrasts[0])
            elif name in self._known_numbers:
                code, rows = self.steps.codes_of_numbers(self._inputs[name], levels.values), contrasts
            else:
                code, rows = self._inputs[name], contrasts
            if self.levels.setdefault(name, levels).values != levels.values:
                raise self._not_read(factor.expression, "the same categories of a column wherever it is read")
        missing = None if self._refuses_missing else np.full(contrasts.shape[1], np.nan)
        how: Missing = "refuses" if self._refuses_missing else "passes"
        width = np.array([contrasts.shape[1]], np.uint32)
        return self.steps.add("lookup", [code], contrasts.shape[1], if_missing=how, width=width, rows=rows.ravel(), missing=missing)

    def _category_name(self, node: ast.expr) -> str | None:
        """The column whose categories these are; None: they are made here."""
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "C" and node.args:
            return self._category_name(node.args[0])
        name = self._name_of(node)
        return name if name in self._inputs else None

    # --------------------------------------------------------------------------------------------------------- numbers
    def _name_of(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Name):
            return node.id
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Q" and len(node.args) == 1:
            return str(self._value(node.args[0]))
        return None

    def _has_columns(self, node: ast.AST) -> bool:
        return any(isinstance(one, ast.expr) and self._name_of(one) in self._inputs for one in ast.walk(node))

    def _value(self, node: ast.expr) -> Any:
        """What an expression without columns is."""
        assert self._factor is not None
        names = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
        known = {}
        for name in names:
            try:
                known[name] = self._factor.names(name)
            except KeyError:
                if not hasattr(builtins, name):
                    raise self._not_read(node, "numbers, and columns of the data") from None
        return eval(compile(ast.Expression(ast.fix_missing_locations(node)), "formula", "eval"), known)

    def _number(self, node: ast.expr) -> float:
        assert self._factor is not None
        value = self._value(node)
        if isinstance(value, (int, float, np.number, np.bool_)):
            return float(value)
        raise self._not_read(self._factor.expression, "numbers, and columns of the data")

    def _is_truth(self, node: ast.expr) -> bool:
        """A condition, or what is made of such and is still true or false: there + and - of numpy are other operations."""
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "I" and len(node.args) == 1:
            return self._is_truth(node.args[0])
        if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mult)):
            return self._is_truth(node.left) and self._is_truth(node.right)
        return isinstance(node, ast.Compare) or (isinstance(node, ast.Constant) and isinstance(node.value, bool))

    def _read(self, node: ast.expr) -> list[int]:
        """The columns of an expression that is a number, or of several side by side."""
        name = self._name_of(node)
        if name in self._inputs:
            self.numbers.add(str(name))
            return [self._inputs[str(name)]]
        if not self._has_columns(node):
            raise self._not_read(node, "a column in every part of the formula")
        if self._is_truth(node) and isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            raise self._not_read(node, _TRUTHS)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
            if self._is_truth(node.operand):
                raise self._not_read(node, _TRUTHS)
            operand = self._read(node.operand)
            return operand if isinstance(node.op, ast.UAdd) else self._affine(operand, multiply=-1)
        if isinstance(node, ast.BinOp):
            return self._arithmetic(node)
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            return self._compared(node)
        if isinstance(node, ast.Call):
            return self._called(node)
        raise self._not_read(node)

    def _called(self, node: ast.Call) -> list[int]:
        assert self._factor is not None
        learnt = self._factor.learnt(node, self._value)
        if learnt is not None:
            return self._learnt(node, learnt)
        if isinstance(node.func, ast.Name) and node.func.id == "I" and len(node.args) == 1:
            return self._read(node.args[0])
        if self._has_columns(node.func):
            raise self._not_read(node)
        function = self._value(node.func)
        name, module = getattr(function, "__name__", ""), getattr(function, "__module__", None)
        known = isinstance(function, np.ufunc) or module in ("builtins", "numpy")
        rest = [None if self._has_columns(argument) else argument for argument in node.args]
        if not known or node.keywords:
            raise self._not_read(node)
        if name in _FUNCTIONS and len(node.args) == 1:
            return self.steps.add(_FUNCTIONS[name], self._read(node.args[0]))
        if name in ("power", "pow") and len(node.args) == 2 and rest[1] is not None:
            return self._power(self._read(node.args[0]), self._number(node.args[1]))
        if name in ("minimum", "maximum") and len(node.args) == 2 and any(rest):
            at = 0 if rest[1] is not None else 1
            end = self._number(node.args[1 - at])
            low, high = (end, np.inf) if name == "maximum" else (-np.inf, end)
            return self._clipped(self._read(node.args[at]), low, high)
        if name == "clip" and len(node.args) == 3 and rest[1] is not None and rest[2] is not None:
            low, high = map(self._number, node.args[1:])
            return self._clipped(self._read(node.args[0]), low, high)
        raise self._not_read(node)

    def _clipped(self, columns: Sequence[int], low: float, high: float) -> list[int]:
        return self.steps.add("clip", columns, low=np.full(len(columns), low), high=np.full(len(columns), high))

    def _learnt(self, node: ast.Call, learnt: Learnt) -> list[int]:
        column = self._read(node.args[0])
        if len(column) != 1:
            raise self._not_read(node, "this function of one column")
        if isinstance(learnt, Affine):
            return self._affine(column, subtract=learnt.subtract, divide=learnt.divide)
        return self._pieces(column, learnt)

    def _pieces(self, column: Sequence[int], pieces: Pieces) -> list[int]:
        """A polynomial of each piece is found from its values at as many points as it has coefficients."""
        breaks = np.asarray(pieces.breaks, np.float64)
        first, last = breaks[1] - breaks[0], breaks[-1] - breaks[-2]
        inner = [(a, b, pieces.degree) for a, b in itertools.pairwise(breaks)]
        powers = pieces.degree + 1
        if pieces.cyclic:
            column = self._wrapped(column[0], breaks[0], breaks[-1] - breaks[0])
            made, breaks = [polynomial(pieces.values, *piece, powers) for piece in inner], breaks[1:-1]
        elif pieces.beyond is None:
            made = [polynomial(pieces.values, *piece, powers) for piece in inner]
            nothing = (breaks[0], np.full_like(made[0][1], np.nan))
            made = [nothing, *made, nothing]
            breaks = np.concatenate([breaks[:-1], np.nextafter(breaks[-1:], np.inf)])  # the last knot belongs to the spline
        else:
            outer = [(breaks[0] - first, breaks[0], pieces.beyond), *inner, (breaks[-1], breaks[-1] + last, pieces.beyond)]
            made = [polynomial(pieces.values, *piece, powers) for piece in outer]
        coefficients = np.array([table for _, table in made])
        origins = np.array([origin for origin, _ in made])
        return self.steps.piecewise(column, [breaks], [coefficients], [origins], width=coefficients.shape[1])

    def _wrapped(self, column: int, begin: float, period: float) -> list[int]:
        """Less as many whole periods as it is beyond the beginning."""
        rounds = self.steps.add("floor", self._affine([column], subtract=begin, divide=period))
        return self._sum(column, self._affine(rounds, multiply=-period)[0], 1.0)

    def _arithmetic(self, node: ast.BinOp) -> list[int]:
        sides = (node.left, node.right)
        if all(map(self._has_columns, sides)):
            a, b = map(self._read, sides)
            if len(a) != 1 or len(b) != 1:
                raise self._not_read(node, "arithmetic of single columns")
            if isinstance(node.op, ast.Mult):
                return self.steps.add("multiply", [*a, *b], 1)
            if isinstance(node.op, ast.Div):
                return self.steps.add("multiply", [*a, *self.steps.add("reciprocal", b)], 1)
            if isinstance(node.op, (ast.Add, ast.Sub)):
                return self._sum(a[0], b[0], 1.0 if isinstance(node.op, ast.Add) else -1.0)
            raise self._not_read(node)
        if self._has_columns(node.left):
            x, c = self._read(node.left), self._number(node.right)
            if isinstance(node.op, ast.Pow):
                return self._power(x, c)
            how = {ast.Add: "add", ast.Sub: "subtract", ast.Mult: "multiply", ast.Div: "divide"}.get(type(node.op))
            if how is None:
                raise self._not_read(node)
            return self._affine(x, **{how: c})
        x, c = self._read(node.right), self._number(node.left)
        if isinstance(node.op, ast.Add):
            return self._affine(x, add=c)
        if isinstance(node.op, ast.Sub):
            return self._affine(x, multiply=-1, add=c)
        if isinstance(node.op, ast.Mult):
            return self._affine(x, multiply=c)
        if isinstance(node.op, ast.Div):
            return self._affine(self.steps.add("reciprocal", x), multiply=c)
        raise self._not_read(node)

    def _compared(self, node: ast.Compare) -> list[int]:
        """1 where a column is on one side of a number, else 0."""
        left, right, op = node.left, node.comparators[0], type(node.ops[0])
        if self._has_columns(right):
            left, right = right, left
            op = {ast.Gt: ast.Lt, ast.Lt: ast.Gt, ast.GtE: ast.LtE, ast.LtE: ast.GtE}.get(op, op)
        if self._has_columns(right) or op not in (ast.Gt, ast.GtE, ast.Lt, ast.LtE, ast.Eq, ast.NotEq):
            raise self._not_read(node, "a comparison of a column with a number")
        value = self._value(right)
        if isinstance(value, str):
            raise self._not_read(node, "C() of the column")
        at = self._number(right)
        above = float(np.nextafter(at, np.inf))
        if op in (ast.Eq, ast.NotEq):
            breaks, values = [at, above], [0.0, 1.0, 0.0]
        else:
            breaks, values = [above if op in (ast.Gt, ast.LtE) else at], [0.0, 1.0]
        if op in (ast.Lt, ast.LtE, ast.NotEq):
            values = [1 - value for value in values]
        made = self.steps.piecewise(self._read(left), [np.array(breaks)], [np.array(values)])
        # No comparison with NaN is true, but that it is another number.
        return self.steps.add("impute", made, if_missing="takes", value=np.array([float(op is ast.NotEq)]))

    def _power(self, x: Sequence[int], exponent: float) -> list[int]:
        if exponent == 2:
            return self.steps.add("square", x)
        return self.steps.add("power", x, exponent=np.full(len(x), exponent))

    def _affine(self, x: Sequence[int], **numbers: float) -> list[int]:
        arrays: dict[str, Any] = {name: np.full(len(x), float(value)) for name, value in numbers.items()}
        return self.steps.add("affine", x, **arrays)

    def _sum(self, a: int, b: int, sign: float) -> list[int]:
        signed = [b] if sign > 0 else self._affine([b], multiply=sign)
        return self.steps.add("add", [a, *signed], 1)

    def _not_read(self, node: ast.AST, expected: str = _READ) -> Exception:
        return failure("unsupported", "formula", "this part of the formula is not read", ast.unparse(node), expected)


def polynomial(values: Any, begin: float, end: float, degree: int, powers: int) -> tuple[float, Floats]:
    """Where its argument starts, and its coefficients, (columns, powers), the lowest first."""
    middle, half = begin / 2 + end / 2, (end - begin) / 2
    points = middle + half * np.cos(np.pi * (np.arange(degree + 1) + 0.5) / (degree + 1))
    scaled = (points - middle) / half
    found = np.linalg.solve(np.vander(scaled, degree + 1, increasing=True), values(points))
    table = np.zeros((found.shape[1], powers))
    table[:, : degree + 1] = (found / half ** np.arange(degree + 1).reshape(-1, 1)).T
    return middle, table


def names_in(formula: Formula, known: Collection[str]) -> list[str]:
    """The columns of the data that a formula reads, in their order there."""
    found = set()
    for factor in formula.factors.values():
        for node in ast.walk(factor.expression):
            if isinstance(node, ast.Name):
                found.add(node.id)
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Q":
                found.update(str(argument.value) for argument in node.args if isinstance(argument, ast.Constant))
    return [str(name) for name in known if name in found]


def unknown_columns(got: int, expected: int) -> Exception:
    return unsupported("the formula's columns are not those of the fit", str(got), some([str(expected)]))
