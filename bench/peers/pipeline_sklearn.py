"""A scikit-learn pipeline, as it is pickled. It gets data frames, made beforehand."""
import pickle

import sklearn

from pipeline_rows import frame
from serve import Case, serve


def open_model(data):
    data.use("float64")
    pickled = (data.folder / "model.pickle").read_bytes()
    pipeline = pickle.loads(pickled)
    second = lambda model, rows: model.predict_proba(rows)[:, 1]
    some = frame(data, data.some)
    singles = [some[i : i + 1] for i in range(data.rotation)]
    batches = data.batches("predict_proba(DataFrame)", lambda rows: second(pipeline, rows))
    for case in batches:
        case.turns = [frame(data, rows) for rows in case.turns]
    return [
        Case("load", "unpickling", lambda: pickle.loads(pickled), lambda model: second(model, some)),
        Case("row", "predict_proba(DataFrame)", lambda i: second(pipeline, singles[i])[0]),
        *batches,
    ]


serve(sklearn.__version__, open_model)
