"""What the tests of scikit-learn share: its version, and which of its warnings say nothing here."""

from __future__ import annotations

import pytest
import sklearn

VERSION = tuple(int(part) for part in sklearn.__version__.split(".")[:2])


def quiet(*more: str) -> pytest.MarkDecorator:
    """The mark of a file of tests."""
    return pytest.mark.filterwarnings(
        "ignore::FutureWarning",
        "ignore::DeprecationWarning",  # 1.1.3's, of newer packages
        "ignore::sklearn.exceptions.ConvergenceWarning",
        *more,
    )
