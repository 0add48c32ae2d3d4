"""LightGBM through its Python package, on one thread."""
import lightgbm as lgb

from serve import Case, serve


def open_model(data):
    data.use("float64")
    text = (data.folder / "model.txt").read_text()
    load = lambda: lgb.Booster(model_str=text, params={"num_threads": 1})
    predict = lambda model, rows: model.predict(rows, raw_score=True, num_threads=1, validate_features=False)
    booster = load()
    singles = [data.single(i) for i in range(data.rotation)]
    return [
        Case("load", "text", load, lambda model: predict(model, data.some)),
        Case("row", "predict", lambda i: predict(booster, singles[i])[0]),
        *data.batches("predict", lambda rows: predict(booster, rows)),
    ]


serve(lgb.__version__, open_model)
