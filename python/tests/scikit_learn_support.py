"""Writes docs/scikit-learn-support.md from the table that the package reads by; test_scikit_learn.py checks that it is up to date.

python python/tests/scikit_learn_support.py --write
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from sapwood.sources import scikit_learn

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/scikit-learn-support.md"


def table() -> str:
    tolerance = f"{scikit_learn.SOURCE.tolerance:g}"
    tables = scikit_learn.TABLES
    read = [row(f"`{name}`", kind.answers, tolerance, kind.without) for name, kind in tables.kinds.items()]
    steps = [row(f"`{name}`", one.becomes, one.without) for name, one in tables.transformers.items()]
    reasons: dict[tuple[str, str], list[str]] = {}
    for name, reason in tables.refused.items():
        reasons.setdefault(reason, []).append(f"`{name}`")
    refused = [row(", ".join(names), what, instead) for (what, instead), names in reasons.items()]
    return "\n".join(
        [
            "# scikit-learn: what is read",
            "",
            "Made from the tables in `python/src/sapwood/sources/scikit_learn/` by",
            "`python/tests/scikit_learn_support.py --write`; do not edit. Every row stands for fits of scikit-learn",
            f"{' and '.join(versions())} in `python/tests/test_scikit_learn*.py`, whose answers are compared with the fit's own on",
            "every test run: classes are equal, numbers within a share (the column *to*) of the sum of the sizes of what is added up,",
            "and rows that the fit refuses are refused, too. The same tests have passed with",
            f"{', '.join(other_versions())}, of which files are kept with their answers and opened on every test run.",
            "To the bit is not possible: sums of scikit-learn hang on its BLAS and on how many rows it is asked for.",
            "",
            f"Read are {len(read)} classes of models and {len(steps)} of transformers; {len(tables.refused)} are refused with a way round.",
            "",
            "## Models",
            "",
            row("class", "the file answers", "to", "not in the file, or refused"),
            "|---|---|---|---|",
            *read,
            "",
            "## Transformers",
            "",
            "In front of a model, in a `Pipeline`, a `ColumnTransformer`, a `FeatureUnion`, however deep. The file takes the columns that",
            "the fit took: numbers, names of categories, booleans. A value may be missing where the fit takes a missing one.",
            "",
            row("class", "what it is in the file", "refused"),
            "|---|---|---|",
            *steps,
            "",
            "## Refused, with a way round",
            "",
            row("classes", "why", "what works"),
            "|---|---|---|",
            *refused,
            "",
            "Every one of them is fitted and refused in the tests.",
            "What scikit-learn has beside these neither predicts nor transforms new rows.",
            "",
        ]
    )


def row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |".replace("|  |", "| |")


def other_versions() -> list[str]:
    """Those that made the files of tests/fixtures/scikit-learn-versions."""
    known = json.loads((ROOT / "tests/fixtures/scikit-learn-versions/expected.json").read_text())
    return sorted({name.split("-")[0] for name in known})


def versions() -> list[str]:
    """The versions that the tests run with."""
    texts = [(ROOT / "python/tests" / name).read_text() for name in ("requirements-old.txt", "requirements.txt")]
    return [re.search(r"^scikit-learn==(\S+)$", text, re.MULTILINE)[1] for text in texts]


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        PAGE.write_text(table())
    else:
        print(table(), end="")
