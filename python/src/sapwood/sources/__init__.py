"""The packages whose fits `sapwood.save` takes: one file for each, and a line here."""

from __future__ import annotations

from . import bartz, pymc_bart, scikit_learn, statsmodels, stochtree, xgboost
from ._source import Source

__all__ = ["Source", "sources"]

_SOURCES: tuple[Source, ...] = (stochtree.SOURCE, pymc_bart.SOURCE, bartz.SOURCE, xgboost.SOURCE, scikit_learn.SOURCE, statsmodels.SOURCE)


def sources() -> tuple[Source, ...]:
    """The packages whose fits `save` takes, what of them, and what not."""
    return _SOURCES
