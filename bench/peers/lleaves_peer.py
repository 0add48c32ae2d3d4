"""lleaves: LightGBM's trees compiled by LLVM, on one thread. What was compiled is read from its cache."""
from importlib.metadata import version

import lleaves

from serve import Case, serve


def open_model(data):
    data.use("float64")

    def load():
        model = lleaves.Model(model_file=data.folder / "model.txt")
        model.compile(cache=data.folder / "lleaves.o")
        return model

    model = load()
    predict = lambda model, rows: model.predict(rows, n_jobs=1)
    singles = [data.single(i) for i in range(data.rotation)]
    return [
        Case("load", "compile, from its cache", load, lambda model: predict(model, data.some)),
        Case("row", "predict", lambda i: predict(model, singles[i])[0]),
        *data.batches("predict", lambda rows: predict(model, rows)),
    ]


serve(version("lleaves"), open_model, tolerance=1e-5)
