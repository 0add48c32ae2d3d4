"""What the tests show: every fit that they save, and so compare, and every one that is refused. docs/support.md is made of it.

With SAPWOOD_RECORD=FILE a run writes FILE; `npm test -- python` compares it with python/tests/records. scikit-learn has tables of its
own, each row with a test (scikit_learn_support.py).
"""

from __future__ import annotations

import functools
import json
import os
import re
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

# Files of tests, and whose fits are refused there.
LIBRARIES = {
    "test_statsmodels.py": "statsmodels",
    "test_xgboost.py": "xgboost",
    "test_xgboost_inside.py": "xgboost",
    "test_stochtree.py": "stochtree",
    "test_pymc_bart.py": "pymc-bart",
    "test_bartz.py": "bartz",
}
PACKAGES = {"xgboost": "xgboost-cpu"}

_read: dict[tuple[str, str], set[str]] = {}
_refused: set[tuple[str, str, str]] = set()


def recording(save: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(save)
    def saved(fit: Any, *arguments: Any, **options: Any) -> Any:
        model = save(fit, *arguments, **options)
        library = model.info["library"]
        if library in LIBRARIES.values():
            _read.setdefault((library, _name(fit, model)), set()).update(_about(fit, model))
        return model

    return saved


def _name(fit: Any, model: Any) -> str:
    if model.info["library"] == "xgboost":
        return f"{type(fit).__name__}, {model.info['objective']}"
    if model.info["library"] == "statsmodels":
        if type(fit.model).__name__ != "GLM":
            return type(fit.model).__name__
        family = fit.model.family
        link = type(family.link).__name__.lower().replace("_", "")
        return f"{type(fit.model).__name__}, {type(family).__name__}, {link}"
    if model.info["library"] == "pymc-bart":
        return "pmb.BART"
    return type(fit).__name__


def _about(fit: Any, model: Any) -> set[str]:
    about = {model.task.replace("_", " ")}
    why = model._about["why"]
    if model.draws:
        about.add("draws")
    elif "interval" not in why:
        about.add("confidence intervals")
    if "predictive" not in why:
        about.add("predictive intervals")
    if getattr(getattr(fit, "model", None), "formula", None):
        about.add("formulas")
    return about


def note_refusal(error: Any) -> None:
    file = os.environ["PYTEST_CURRENT_TEST"].partition("::")[0].rpartition("/")[2]
    if error.code == "unsupported" and file in LIBRARIES:
        what = re.sub(r" \(.*", "", error.message)
        if "<locals>" in error.got or "of its own" in what:  # a class of the tests
            _refused.add((LIBRARIES[file], "a subclass of one's own", "it may answer otherwise than the class that it comes from"))
        else:
            _refused.add((LIBRARIES[file], error.got, what))


def write() -> None:
    target = os.environ.get("SAPWOOD_RECORD")
    if target is None:
        return
    record: dict[str, Any] = {}
    for (library, name), about in sorted(_read.items()):
        record.setdefault(library, {"version": _version(library), "read": {}, "refused": {}})["read"][name] = sorted(about)
    for library, got, what in sorted(_refused):
        record.setdefault(library, {"version": _version(library), "read": {}, "refused": {}})["refused"][got] = what
    Path(target).write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _version(library: str) -> str:
    return metadata.version(PACKAGES.get(library, library))
