"""Classes that are not read, and have a way round. Everything else of scikit-learn is refused by its name."""

from __future__ import annotations

_BEFORE = "this step in your own code, before the file: save(pipeline[-1], path, example=pipeline[:-1].transform(X))"
_WORDS = ("words are not counted in a file yet", _BEFORE)
_NEIGHBOURS = ("a file does not keep the rows that were fitted, which this asks for the nearest ones", _BEFORE)

# Why, and what works.
REFUSED: dict[str, tuple[str, str]] = {
    "linear_model.SGDOneClassSVM": ("outliers are not read yet", "a classifier or a regressor"),
    "impute.KNNImputer": _NEIGHBOURS,
    "impute.IterativeImputer": ("imputers that are models of other columns are not read yet", "SimpleImputer; or " + _BEFORE),
    "decomposition.KernelPCA": _NEIGHBOURS,
    "feature_extraction.text.CountVectorizer": _WORDS,
    "feature_extraction.text.TfidfVectorizer": _WORDS,
    "feature_extraction.text.HashingVectorizer": _WORDS,
}
