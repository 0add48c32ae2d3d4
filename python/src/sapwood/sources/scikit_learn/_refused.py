"""Classes that are not read, and have a way round."""

from __future__ import annotations

# What has a way round, and what that is. Everything else of scikit-learn is refused by its name.
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
}
