"""oneDAL through daal4py, which takes XGBoost's and LightGBM's models. One thread."""
from importlib.metadata import version

import daal4py
import daal4py.mb

from serve import Case, serve


def open_model(data):
    about = data.about
    if about["library"] == "xgboost":
        import xgboost as xgb

        file = bytearray((data.folder / "model.ubj").read_bytes())
        booster = lambda: xgb.Booster(model_file=file)
    else:
        import lightgbm as lgb

        data.use("float64")
        text = (data.folder / "model.txt").read_text()
        booster = lambda: lgb.Booster(model_str=text)
    daal4py.daalinit(1)
    load = lambda: daal4py.mb.convert_model(booster())
    model = load()
    singles = [data.single(i) for i in range(data.rotation)]
    return [
        Case("load", "convert_model", load, lambda model: model.predict(data.some)),
        Case("row", "predict", lambda i: model.predict(singles[i]).item()),
        *data.batches("predict", model.predict),
    ]


serve(version("scikit-learn-intelex"), open_model, tolerance=1e-5)
