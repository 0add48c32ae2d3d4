"""XGBoost through its Python package, on one thread. Rows are float32 arrays made beforehand."""
import xgboost as xgb

from serve import Case, serve


def open_model(data):
    files = {how: data.folder / name for how, name in {"UBJSON": "model.ubj", "JSON": "model.json"}.items()}
    files = {how: bytearray(path.read_bytes()) for how, path in files.items() if path.exists()}

    def load(bytes):
        booster = xgb.Booster({"nthread": 1})
        booster.load_model(bytes)
        return booster

    booster = load(files["UBJSON"])
    names, types = booster.feature_names, booster.feature_types
    matrix = lambda rows: xgb.DMatrix(rows, feature_names=names, feature_types=types, enable_categorical=True, nthread=1)
    in_place = lambda model, rows: model.inplace_predict(rows, predict_type="margin", validate_features=False)
    singles = [data.single(i) for i in range(data.rotation)]
    return [
        *(Case("load", how, lambda bytes=bytes: load(bytes), lambda model: in_place(model, data.some)) for how, bytes in files.items()),
        Case("row", "inplace_predict", lambda i: in_place(booster, singles[i])[0]),
        Case("row", "DMatrix, predict", lambda i: booster.predict(matrix(singles[i]), output_margin=True)[0]),
        *data.batches("inplace_predict", lambda rows: in_place(booster, rows)),
        # A DMatrix that was predicted before is answered from a cache, so each call gets a new one, ready before the clock starts.
        *data.batches("predict of a ready DMatrix", lambda m: booster.predict(m, output_margin=True), matrix),
    ]


serve(xgb.__version__, open_model)
