"""Classes that are not read: why, and what works instead. What is not in here either is refused by its name."""

from __future__ import annotations

_BEFORE = "this step in your own code, before the file: save(pipeline[-1], path, example=pipeline[:-1].transform(X))"
_KEPT = "a file does not keep the rows that were fitted, with which this compares new ones"
_SOLVED = "each row is a problem of its own, to be solved"

# Why, what works, and the classes.
_GROUPS: list[tuple[str, str, list[str]]] = [
    (
        "scikit-learn's trees are not read yet",
        "xgboost's XGBClassifier or XGBRegressor in their place",
        [
            *(f"tree.{name}" for name in ("DecisionTreeClassifier", "DecisionTreeRegressor", "ExtraTreeClassifier", "ExtraTreeRegressor")),
            *(f"ensemble.{name}{kind}" for name in ("RandomForest", "ExtraTrees") for kind in ("Classifier", "Regressor")),
            *(f"ensemble.{name}{kind}" for name in ("GradientBoosting", "HistGradientBoosting") for kind in ("Classifier", "Regressor")),
        ],
    ),
    (
        "votes that boosting weighs are not read yet",
        "xgboost's models, or Bagging",
        ["ensemble.AdaBoostClassifier", "ensemble.AdaBoostRegressor"],
    ),
    (_KEPT, "LinearSVC or LinearSVR, behind an RBFSampler where lines do not do", ["svm.SVC", "svm.SVR", "svm.NuSVC", "svm.NuSVR"]),
    (
        _KEPT,
        "a model that sums its rows up: linear ones, naive Bayes, xgboost's",
        [
            *(f"neighbors.{name}" for name in ("KNeighborsClassifier", "KNeighborsRegressor")),
            *(f"neighbors.{name}" for name in ("RadiusNeighborsClassifier", "RadiusNeighborsRegressor")),
            *(f"gaussian_process.{name}" for name in ("GaussianProcessClassifier", "GaussianProcessRegressor")),
            *(f"semi_supervised.{name}" for name in ("LabelPropagation", "LabelSpreading")),
            "kernel_ridge.KernelRidge",
        ],
    ),
    (
        "classes by the nearest centre are not read yet",
        "LinearDiscriminantAnalysis or GaussianNB",
        ["neighbors.NearestCentroid"],
    ),
    (
        "votes of pairs of classes, and codes of classes, are not read yet",
        "OneVsRestClassifier",
        [
            "multiclass.OneVsOneClassifier",
            "multiclass.OutputCodeClassifier",
        ],
    ),
    ("labels that a classifier gives itself are not read yet", "its estimator_ by itself", ["semi_supervised.SelfTrainingClassifier"]),
    (
        "layers of neurons are not read yet",
        "a linear model behind SplineTransformer or PolynomialFeatures, or xgboost's",
        [
            "neural_network.MLPClassifier",
            "neural_network.MLPRegressor",
        ],
    ),
    ("it answers without a look at the row", "its constant in your own code", ["dummy.DummyClassifier", "dummy.DummyRegressor"]),
    ("steps of one column are no model of a file yet", "xgboost's XGBRegressor with monotone_constraints", ["isotonic.IsotonicRegression"]),
    (
        "outliers are not read yet",
        "a classifier or a regressor",
        [
            "linear_model.SGDOneClassSVM",
            "svm.OneClassSVM",
            "ensemble.IsolationForest",
            "covariance.EllipticEnvelope",
            "neighbors.LocalOutlierFactor",
        ],
    ),
    (
        "clusters are not read yet",
        "a classifier of their labels: LogisticRegression().fit(X, labels)",
        [
            *(f"cluster.{name}" for name in ("KMeans", "MiniBatchKMeans", "BisectingKMeans", "Birch", "MeanShift", "AffinityPropagation")),
            *(f"mixture.{name}" for name in ("GaussianMixture", "BayesianGaussianMixture")),
        ],
    ),
    (
        "it turns labels into numbers, and is no model",
        "the classifier fitted to the labels themselves: the file knows its classes",
        ["preprocessing.LabelEncoder", "preprocessing.LabelBinarizer", "preprocessing.MultiLabelBinarizer"],
    ),
    (
        _KEPT,
        _BEFORE,
        [
            "impute.KNNImputer",
            "decomposition.KernelPCA",
            "preprocessing.KernelCenterer",
            "kernel_approximation.Nystroem",
            "manifold.Isomap",
            "manifold.LocallyLinearEmbedding",
            "neighbors.KNeighborsTransformer",
            "neighbors.RadiusNeighborsTransformer",
        ],
    ),
    ("imputers that are models of other columns are not read yet", "SimpleImputer; or " + _BEFORE, ["impute.IterativeImputer"]),
    (
        _SOLVED,
        "PCA or TruncatedSVD; or " + _BEFORE,
        [
            *(f"decomposition.{name}" for name in ("NMF", "MiniBatchNMF", "LatentDirichletAllocation", "SparseCoder")),
            *(f"decomposition.{name}" for name in ("DictionaryLearning", "MiniBatchDictionaryLearning")),
            *(f"decomposition.{name}" for name in ("SparsePCA", "MiniBatchSparsePCA")),
        ],
    ),
    (
        "this projection is not read yet",
        "PCA, TruncatedSVD or RBFSampler; or " + _BEFORE,
        [
            "decomposition.FactorAnalysis",
            "cross_decomposition.PLSSVD",
            "neighbors.NeighborhoodComponentsAnalysis",
            "kernel_approximation.AdditiveChi2Sampler",
            "kernel_approximation.SkewedChi2Sampler",
            "kernel_approximation.PolynomialCountSketch",
            "neural_network.BernoulliRBM",
            "cluster.FeatureAgglomeration",
            "ensemble.RandomTreesEmbedding",
        ],
    ),
    (
        "this encoder is not read yet",
        "OneHotEncoder, BinaryEncoder, TargetEncoder…; or " + _BEFORE,
        [f"category_encoders.{name}" for name in ("HashingEncoder", "MultiHotEncoder", "SummaryEncoder")],
    ),
    (
        "words are not counted in a file yet",
        _BEFORE,
        [f"feature_extraction.text.{name}" for name in ("CountVectorizer", "TfidfVectorizer", "HashingVectorizer", "TfidfTransformer")],
    ),
    (
        "what is no table of columns is not read",
        _BEFORE,
        ["feature_extraction.DictVectorizer", "feature_extraction.FeatureHasher", "feature_extraction.image.PatchExtractor"],
    ),
]

# Why, and what works.
REFUSED: dict[str, tuple[str, str]] = {name: (why, instead) for why, instead, names in _GROUPS for name in names}
