"""Classes that are not read, and have a way round. Everything else of scikit-learn is refused by its name."""

from __future__ import annotations

_BEFORE = "this step in your own code, before the file: save(pipeline[-1], path, example=pipeline[:-1].transform(X))"
_WORDS = ("words are not counted in a file yet", _BEFORE)
_NEIGHBOURS = ("a file does not keep the rows that were fitted, which this asks for the nearest ones", _BEFORE)

# Why, and what works.
REFUSED: dict[str, tuple[str, str]] = {
    "compose.TransformedTargetRegressor": (
        "a transformation of the target is not read yet",
        "its regressor_, and the inverse in your own code",
    ),
    "multiclass.OneVsRestClassifier": (
        "classes that several fits decide between are not read yet",
        "LogisticRegression, which has one softmax for all classes; or one file for each of its estimators_",
    ),
    "multioutput.MultiOutputClassifier": ("several targets with classes are not read yet", "one file for each of its estimators_"),
    "calibration.CalibratedClassifierCV": (
        "calibrated probabilities are not read yet",
        "LogisticRegression, or the estimator without calibration",
    ),
    "model_selection.FixedThresholdClassifier": (
        "a threshold behind a classifier is not read yet",
        "its estimator_, and the threshold in your own code",
    ),
    "model_selection.TunedThresholdClassifierCV": (
        "a threshold behind a classifier is not read yet",
        "its estimator_, and best_threshold_ in your own code",
    ),
    "linear_model.SGDOneClassSVM": ("outliers are not read yet", "a classifier or a regressor"),
    "impute.KNNImputer": _NEIGHBOURS,
    "impute.IterativeImputer": ("imputers that are models of other columns are not read yet", "SimpleImputer; or " + _BEFORE),
    "decomposition.KernelPCA": _NEIGHBOURS,
    "feature_extraction.text.CountVectorizer": _WORDS,
    "feature_extraction.text.TfidfVectorizer": _WORDS,
    "feature_extraction.text.HashingVectorizer": _WORDS,
}
