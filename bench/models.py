"""Fit the models that are timed, on the house data, and time XGBoost itself on one thread.

    python bench/models.py FOLDER     # writes FOLDER/<trees>.json, .ubj, rows.f64 and xgboost.json
"""
import gzip
import json
import sys
import time
from pathlib import Path

import numpy as np
import xgboost as xgb

ROOT = Path(__file__).parent.parent
NAMES = ["living_area_sqft", "lot_sqft", "year_built", "rooms", "beds", "full_baths", "half_baths", "garage_sqft", "frontage_ft", "sale_month", "longitude", "latitude"]
ROWS = 10_000


def read():
    with gzip.open(ROOT / "models/data/house_model.csv.gz", "rt") as f:
        header = [h.strip('"') for h in f.readline().rstrip().split(",")]
        rows = [line.rstrip().split(",") for line in f]
    column = lambda name: np.array([float(r[header.index(name)].strip('"')) for r in rows])
    return np.column_stack([column(n) for n in NAMES]), column("price_usd")


def best(call, repeats):
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return {"min": min(times) * 1e6, "max": max(times) * 1e6}


def main(folder):
    x, y = read()
    train, rows = x[:20_000], np.float32(x[:ROWS]).astype("float64")
    rows.tofile(folder / "rows.f64")
    peers = {"version": xgb.__version__, "columns": len(NAMES), "rows": ROWS, "models": {}}
    for trees in (100, 1000):
        params = {"objective": "reg:squarederror", "max_depth": 6, "eta": 0.1, "nthread": 1, "tree_method": "hist", "seed": 1}
        booster = xgb.train(params, xgb.DMatrix(train, np.log(y[:20_000]), nthread=1), trees)
        booster.save_model(folder / f"{trees}.json")
        booster.save_model(folder / f"{trees}.ubj")
        d = xgb.DMatrix(rows, nthread=1)
        booster.predict(d, output_margin=True).tofile(folder / f"{trees}.margin.f32")
        singles = [rows[i : i + 1] for i in range(256)]
        loads = lambda: xgb.Booster({"nthread": 1}, model_file=str(folder / f"{trees}.ubj"))
        peers["models"][trees] = {
            "load": best(loads, 5),
            "batch": best(lambda: booster.inplace_predict(rows, predict_type="margin"), 7),
            "row": {k: v / 256 for k, v in best(lambda: [booster.inplace_predict(s, predict_type="margin") for s in singles], 5).items()},
        }
    (folder / "xgboost.json").write_text(json.dumps(peers))


main(Path(sys.argv[1]))
