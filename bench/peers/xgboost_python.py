"""XGBoost through its Python package, on one thread. Rows are float32 arrays made beforehand."""
import numpy as np
import xgboost as xgb

from serve import Case, serve


def open_model(folder, rows, rotation):
    rows = np.float32(rows)
    files = {how: bytearray((folder / name).read_bytes()) for how, name in {"UBJSON": "model.ubj", "JSON": "model.json"}.items()}

    def load(data):
        booster = xgb.Booster({"nthread": 1})
        booster.load_model(data)
        return booster

    booster = load(files["UBJSON"])
    names, types = booster.feature_names, booster.feature_types
    matrix = lambda data: xgb.DMatrix(data, feature_names=names, feature_types=types, enable_categorical=True, nthread=1)
    in_place = lambda model, data: model.inplace_predict(data, predict_type="margin", validate_features=False)
    singles = [rows[i : i + 1] for i in range(rotation)]
    return [
        *(Case("load", how, lambda data=data: load(data), lambda model: in_place(model, rows[:rotation])) for how, data in files.items()),
        Case("row", "inplace_predict", lambda i: in_place(booster, singles[i])[0]),
        Case("row", "DMatrix, predict", lambda i: booster.predict(matrix(singles[i]), output_margin=True)[0]),
        Case("batch", "inplace_predict", lambda _: in_place(booster, rows)),
        # A DMatrix that was predicted before is answered from a cache, so each call gets a new one, ready before the clock starts.
        Case("batch", "predict of a ready DMatrix", lambda m: booster.predict(m, output_margin=True), fresh=lambda: matrix(rows)),
    ]


serve("XGBoost, Python", xgb.__version__, open_model)
