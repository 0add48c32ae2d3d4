"""Fit one of the models of cases.mjs with the package that it is named after.

    python bench/fit.py FOLDER '{"library": "xgboost", "trees": 10, "shape": {"depth": 6}, "features": 12, "data": "plain"}'

FOLDER/rows.f64     the rows that are answered, float64 (10,000 x columns)
       raw.f64      the package's own raw scores of them
       about.json   what it is, names and types of the columns, and what peers ask about it
       and the model: XGBoost's model.json, model.ubj, dump.json; LightGBM's model.txt; scikit-learn's model.pickle;
       of the last two plain.safetensors, too, which is how Sapwood reads them (docs/format.md, "plain").
"""
import json
import pickle
import sys
from pathlib import Path

import numpy as np

from data import SEED, table
from plain import lightgbm_arrays, sklearn_arrays, write_plain

ROWS = 10_000
HUGE = 500_000  # nodes; beyond, the text forms of a model would be hundreds of megabytes


def fit_xgboost(folder, spec, names, types, x, target, train, rows):
    import xgboost as xgb

    matrix = lambda data, label=None: xgb.DMatrix(data, label, feature_names=names, feature_types=types, enable_categorical=True, nthread=1)
    shape, trees = spec["shape"], spec["trees"]
    params = {"objective": "reg:squarederror", "eta": 0.1, "tree_method": "hist", "seed": SEED, "nthread": 1}
    rounds = trees
    if shape == "forest":
        rounds = 1
        # "exact" takes no 0 for "no limit"; no tree comes near this one.
        params |= {"num_parallel_tree": trees, "max_depth": 1000, "eta": 1, "subsample": 0.65, "colsample_bylevel": 0.5,
                   "min_child_weight": 0, "lambda": 0, "tree_method": "exact"}
    elif "leaves" in shape:
        params |= {"grow_policy": "lossguide", "max_leaves": shape["leaves"], "max_depth": 0}
    else:
        params |= {"max_depth": shape["depth"]}
    booster = xgb.train(params, matrix(x[train], target[train]), rounds)
    booster.save_model(folder / "model.ubj")
    leaves = nodes = 0
    for tree in booster.get_dump():
        nodes += tree.count("\n")
        leaves += tree.count("leaf=")
    base = float(json.loads(booster.save_config())["learner"]["learner_model_param"]["base_score"].strip("[]"))
    if nodes <= HUGE:
        booster.save_model(folder / "model.json")
        booster.dump_model(folder / "dump.json", dump_format="json")
    raw = booster.predict(matrix(rows), output_margin=True)
    return raw, {"version": xgb.__version__, "answer": "float32", "baseScore": base, "nodes": nodes, "leaves": leaves}


def fit_lightgbm(folder, spec, names, types, x, target, train, rows):
    import lightgbm as lgb

    params = {"objective": "regression", "num_leaves": spec["shape"]["leaves"], "learning_rate": 0.1, "num_threads": 1, "seed": SEED, "verbose": -1}
    booster = lgb.train(params, lgb.Dataset(x[train], target[train], feature_name=names), spec["trees"])
    booster.save_model(folder / "model.txt")
    arrays = lightgbm_arrays((folder / "model.txt").read_text())
    write_plain(folder / "plain.safetensors", names, "lightgbm", lgb.__version__, "float64", arrays)
    return booster.predict(rows), {"version": lgb.__version__, "answer": "float64", **sizes(arrays)}


def fit_sklearn(folder, spec, names, types, x, target, train, rows):
    import sklearn
    from sklearn.ensemble import RandomForestRegressor

    forest = RandomForestRegressor(spec["trees"], max_features=0.5, random_state=SEED, n_jobs=1).fit(x[train], target[train])
    (folder / "model.pickle").write_bytes(pickle.dumps(forest, protocol=5))
    arrays = sklearn_arrays(forest)
    write_plain(folder / "plain.safetensors", names, "scikit-learn", sklearn.__version__, "float32", arrays)
    # A plain file has no division yet: the sum is what is compared. It is the package's own, before it divides.
    raw = np.zeros(len(rows))
    for tree in forest.estimators_:
        raw += tree.predict(np.float32(rows))
    assert np.array_equal(raw / spec["trees"], forest.predict(rows))
    return raw, {"version": sklearn.__version__, "answer": "float64", "divisor": spec["trees"], **sizes(arrays)}


def sizes(arrays):
    left = arrays["forest.left"]
    return {"nodes": len(left), "leaves": int((left < 0).sum())}


def main(folder, spec):
    folder.mkdir(parents=True, exist_ok=True)
    names, types, x, target, train = table(spec["features"], spec["data"])
    rows = x[np.random.default_rng(SEED).permutation(len(x))[:ROWS]]
    fit = {"xgboost": fit_xgboost, "lightgbm": fit_lightgbm, "scikit-learn": fit_sklearn}[spec["library"]]
    raw, facts = fit(folder, spec, names, types, x, target, train, rows)
    rows.tofile(folder / "rows.f64")
    raw.astype("float64").tofile(folder / "raw.f64")
    about = {**spec, "names": names, "types": types, "categorical": "c" in types, **facts}
    (folder / "about.json").write_text(json.dumps(about, indent=1) + "\n")


main(Path(sys.argv[1]), json.loads(sys.argv[2]))
