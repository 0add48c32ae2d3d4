"""Write a fitted model in the form that a peer reads.

    python bench/convert.py FOLDER onnx|tl2cgen|lleaves|m2cgen|ydf

FOLDER/onnx.json (and so on) says how long it took, or why there is none. YDF reads no one else's models: it fits its own on the
same rows, of the same size, and its own predictions of them are what its peers are compared with (ydf.f64).
"""
import json
import pickle
import shutil
import sys
import time
import zipfile
from pathlib import Path

import numpy as np

from data import SEED, table

MUCH_C = 150_000  # nodes: some minutes of a C compiler


class Cannot(Exception):
    """In the words of the table."""


def booster_of(folder):
    import xgboost as xgb

    return xgb.Booster({"nthread": 1}, model_file=folder / "model.ubj")


def onnx(folder, about):
    import onnxmltools
    from onnxmltools.convert.common.data_types import FloatTensorType

    columns = len(about["names"])
    if about["library"] == "xgboost":
        booster = booster_of(folder)
        booster.feature_names = None  # onnxmltools knows features by number only
        model = onnxmltools.convert_xgboost(booster, initial_types=[("x", FloatTensorType([None, columns]))])
    elif about["library"] == "lightgbm":
        import lightgbm as lgb

        booster = lgb.Booster(model_file=folder / "model.txt")
        model = onnxmltools.convert_lightgbm(booster, initial_types=[("x", FloatTensorType([None, columns]))], zipmap=False)
    else:
        import skl2onnx
        from skl2onnx.common.data_types import FloatTensorType as Floats

        forest = pickle.loads((folder / "model.pickle").read_bytes())
        model = skl2onnx.convert_sklearn(forest, initial_types=[("x", Floats([None, columns]))])
    (folder / "model.onnx").write_bytes(model.SerializeToString())


def tl2cgen(folder, about):
    import tl2cgen
    import treelite

    if about["library"] == "scikit-learn" or about["nodes"] > MUCH_C:
        raise Cannot(f"{about['nodes']:,} nodes of C are too many for a compiler")
    booster = treelite.frontend.from_xgboost(booster_of(folder)) if about["library"] == "xgboost" else treelite.frontend.load_lightgbm_model(folder / "model.txt")
    tl2cgen.export_lib(booster, toolchain="gcc", libpath=folder / "tl2cgen.so", params={"parallel_comp": 32}, nthread=1)


def lleaves(folder, about):
    import lleaves

    lleaves.Model(model_file=folder / "model.txt").compile(cache=folder / "lleaves.o")


def m2cgen(folder, about):
    import m2cgen
    import xgboost as xgb

    if about["categorical"]:
        raise Cannot("it compares numbers only; this model asks for sets of categories")
    if about["nodes"] > MUCH_C:
        raise Cannot(f"{about['nodes']:,} nodes would be {about['nodes'] * 60 // 10**6} MB of JavaScript")
    sys.setrecursionlimit(100_000)
    regressor = xgb.XGBRegressor()
    regressor.load_model(folder / "model.ubj")
    regressor.base_score = about["baseScore"]  # a fitted one has None, and m2cgen takes 0.5 for it
    (folder / "m2cgen.js").write_text(m2cgen.export_to_javascript(regressor) + "\nexport { score };\n")


def ydf(folder, about):
    import ydf

    if about["categorical"]:
        raise Cannot("only models of numbers are fitted with it here")
    names, _, x, target, train = table(about["features"], about["data"])
    columns = lambda rows: {name: np.float32(rows[:, i]) for i, name in enumerate(names)}
    common = {"label": "target", "task": ydf.Task.REGRESSION, "num_trees": about["trees"], "random_seed": SEED, "include_all_columns": True, "num_threads": 2}
    boosted = {**common, "shrinkage": 0.1, "validation_ratio": 0.0, "early_stopping": "NONE"}
    shape = about["shape"]
    if shape == "forest":
        learner = ydf.RandomForestLearner(**common, max_depth=-1, min_examples=1, compute_oob_performances=False)
    elif "leaves" in shape:
        learner = ydf.GradientBoostedTreesLearner(**boosted, growing_strategy="BEST_FIRST_GLOBAL", max_depth=-1, max_num_nodes=2 * shape["leaves"] - 1)
    else:
        learner = ydf.GradientBoostedTreesLearner(**boosted, max_depth=shape["depth"] + 1)  # it counts the leaves' level
    model = learner.train({**columns(x[train]), "target": np.float32(target[train])}, verbose=0)
    to = folder / "ydf"
    shutil.rmtree(to, ignore_errors=True)
    model.save(str(to), pure_serving=True)
    with zipfile.ZipFile(folder / "ydf.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(to.iterdir()):
            archive.write(file, file.name)
    rows = np.fromfile(folder / "rows.f64").reshape(-1, len(names))
    model.predict(columns(rows)).astype("float64").tofile(folder / "ydf.f64")


def main(folder, form):
    start, why = time.time(), None
    try:
        globals()[form](folder, json.loads((folder / "about.json").read_text()))
    except Cannot as reason:
        why = str(reason)
    except Exception as error:  # whatever a converter says is what the table says
        why = (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
    (folder / f"{form}.json").write_text(json.dumps({"why": why, "seconds": round(time.time() - start, 1)}) + "\n")


main(Path(sys.argv[1]), sys.argv[2])
