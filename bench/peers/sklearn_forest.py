"""A scikit-learn forest, as it is pickled. It answers with the mean: the sum is that times the number of trees."""
import pickle

import sklearn

from serve import Case, serve


def open_model(data):
    pickled = (data.folder / "model.pickle").read_bytes()
    forest = pickle.loads(pickled)
    singles = [data.single(i) for i in range(data.rotation)]
    return [
        Case("load", "unpickling", lambda: pickle.loads(pickled), lambda model: model.predict(data.some)),
        Case("row", "predict", lambda i: forest.predict(singles[i])[0]),
        *data.batches("predict", forest.predict),
    ]


serve(sklearn.__version__, open_model, tolerance=1e-15)
