"""treelite's own interpreter, GTIL, on one thread: for models that are too large to be made into C."""
import treelite

from serve import Case, serve


def open_model(data):
    library = data.about["library"]
    if library == "xgboost":
        import xgboost as xgb

        file = bytearray((data.folder / "model.ubj").read_bytes())
        load = lambda: treelite.frontend.from_xgboost(xgb.Booster(model_file=file))
    elif library == "lightgbm":
        data.use("float64")
        load = lambda: treelite.frontend.load_lightgbm_model(data.folder / "model.txt")
    else:
        import pickle

        data.use("float64")
        forest = pickle.loads((data.folder / "model.pickle").read_bytes())
        load = lambda: treelite.sklearn.import_model(forest)
    predict = lambda model, rows: treelite.gtil.predict(model, rows, nthread=1, pred_margin=True)
    model = load()
    singles = [data.single(i) for i in range(data.rotation)]
    return [
        Case("load", "the frontend", load, lambda model: predict(model, data.some)),
        Case("row", "gtil.predict", lambda i: predict(model, singles[i]).item()),
        *data.batches("gtil.predict", lambda rows: predict(model, rows)),
    ]


serve(treelite.__version__, open_model, tolerance=1e-5)
