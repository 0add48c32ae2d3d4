"""Fit one of the models that are timed, on the house data, and write it in every form that a peer reads.

    python bench/fit.py FOLDER TREES plain|gaps

plain: the twelve numeric columns. gaps: the categories as well, and 15 % of all values missing, as in real tables.

FOLDER/rows.f64     the rows that are answered, float64 (10,000 x columns)
       raw.f32      XGBoost's raw scores of them, float32
       model.json, model.ubj, dump.json, model.onnx
       about.json   names of the columns, base score, why there is no model.onnx (null if there is)
"""
import csv
import gzip
import json
import sys
from pathlib import Path

import numpy as np
import xgboost as xgb

DATA = Path(__file__).parent.parent / "models/data/house_model.csv.gz"
NUMBERS = ["living_area_sqft", "lot_sqft", "year_built", "rooms", "beds", "full_baths", "half_baths", "garage_sqft",
           "frontage_ft", "sale_month", "longitude", "latitude"]
CATEGORIES = ["stories", "wall", "garage"]
ROWS = 10_000
SEED = 1993


def read_data():
    with gzip.open(DATA, "rt") as f:
        records = list(csv.DictReader(f))
    numbers = np.array([[float(r[name]) for name in NUMBERS] for r in records])
    codes = []
    for name in CATEGORIES:
        levels = sorted({r[name] for r in records})
        codes.append([levels.index(r[name]) for r in records])
    price = np.array([float(r["price_usd"]) for r in records])
    train = np.array([r["split"] == "train" for r in records])
    return numbers, np.array(codes, dtype="float64").T, price, train


def to_onnx(booster, columns):
    # onnxmltools knows features by number only.
    import onnxmltools
    from onnxmltools.convert.common.data_types import FloatTensorType

    unnamed = booster.copy()
    unnamed.feature_names = None
    model = onnxmltools.convert_xgboost(unnamed, initial_types=[("x", FloatTensorType([None, columns]))])
    return model.SerializeToString()


def main(folder, trees, kind):
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(SEED)
    numbers, codes, price, train = read_data()
    names, types, x = list(NUMBERS), ["q"] * len(NUMBERS), numbers
    if kind == "gaps":
        names, types = names + CATEGORIES, types + ["c"] * len(CATEGORIES)
        x = np.column_stack([numbers, codes])
        x[random.random(x.shape) < 0.15] = np.nan
    x = np.float32(x).astype("float64")
    matrix = lambda data, label=None: xgb.DMatrix(data, label, feature_names=names, feature_types=types, enable_categorical=True, nthread=1)

    params = {"objective": "reg:squarederror", "max_depth": 6, "eta": 0.1, "tree_method": "hist", "seed": SEED, "nthread": 1}
    booster = xgb.train(params, matrix(x[train], np.log(price[train])), trees)
    rows = x[random.permutation(len(x))[:ROWS]]
    raw = booster.predict(matrix(rows), output_margin=True)

    rows.tofile(folder / "rows.f64")
    np.float32(raw).tofile(folder / "raw.f32")
    booster.save_model(folder / "model.json")
    booster.save_model(folder / "model.ubj")
    booster.dump_model(folder / "dump.json", dump_format="json")
    why_no_onnx = None
    try:
        (folder / "model.onnx").write_bytes(to_onnx(booster, len(names)))
    except Exception as error:  # whatever the converter says is what the table says
        why_no_onnx = str(error).splitlines()[0][:200]
    base = json.loads((folder / "model.json").read_text())["learner"]["learner_model_param"]["base_score"]
    about = {"names": names, "categorical": kind == "gaps", "baseScore": float(base.strip("[]")), "first": float(raw[0]), "onnx": why_no_onnx}
    (folder / "about.json").write_text(json.dumps(about, indent=1) + "\n")


main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
