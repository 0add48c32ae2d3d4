"""Fit the house valuation model and write everything beside this file.

    pip install xgboost==3.2.0 pandas "numpy<2"
    python models/avm-xgboost/make.py models/data/house_model.csv.gz
"""
import json
import struct
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import xgboost as xgb

HERE = Path(__file__).parent
# name in the data -> (name in the model, label, unit, step, kind)
INPUTS = {
    "living_area_sqft": ("Living area", "sq ft", 10), "lot_sqft": ("Lot", "sq ft", 100), "year_built": ("Built in", "", 1),
    "beds": ("Bedrooms", "", 1), "full_baths": ("Full baths", "", 1), "half_baths": ("Half baths", "", 1), "rooms": ("Rooms", "", 1),
    "garage_sqft": ("Garage area", "sq ft", 10), "sale_month": ("Sold, months after January 1993", "months", 1),
    "longitude": ("Longitude", "°", 0.001), "latitude": ("Latitude", "°", 0.001),
    "stories": ("Stories", "", None), "wall": ("Walls", "", None), "garage": ("Garage", "", None),
}
WHOLE = {"year_built", "beds", "full_baths", "half_baths", "rooms", "sale_month"}


def main(path):
    data = pd.read_csv(path)
    names = [n for n in INPUTS if n in data.columns]
    data["longitude"], data["latitude"] = data["longitude"].round(3), data["latitude"].round(3)
    for name in names:
        if INPUTS[name][2] is None:
            data[name] = pd.Categorical(data[name], categories=sorted(data[name].dropna().unique()))
        elif name in WHOLE:
            data[name] = data[name].astype("int64")
    train, test = data[data["split"] == "train"], data[data["split"] == "test"]
    fit, stop = train.iloc[2000:], train.iloc[:2000]
    frame = lambda d: xgb.DMatrix(d[names], d["price_usd"], enable_categorical=True, nthread=2)
    params = {"objective": "reg:gamma", "eval_metric": "gamma-nloglik", "tree_method": "hist", "max_depth": 6, "eta": 0.06, "subsample": 0.8,
              "colsample_bytree": 0.8, "min_child_weight": 8, "max_bin": 64, "seed": 1993, "nthread": 2}
    # A tenth of the training rows choose the number of rounds; the model that ships is fitted on all of them.
    probe = xgb.train(params, frame(fit), 600, evals=[(frame(stop), "stop")], early_stopping_rounds=25, verbose_eval=False)
    rounds = min(probe.best_iteration + 1, 300)
    model = xgb.train(params, frame(train), rounds)
    model.save_model(HERE / "model.ubj")

    price = model.predict(frame(test))
    error = np.abs(price - test["price_usd"]) / test["price_usd"]
    r2 = 1 - np.var(np.log(price) - np.log(test["price_usd"])) / np.var(np.log(test["price_usd"]))
    metrics = {"rounds": rounds, "median_absolute_percentage_error": round(float(np.median(error)), 4),
               "mean_absolute_percentage_error": round(float(np.mean(error)), 4), "r2_of_log_price": round(float(r2), 4), "test_rows": len(test)}

    schema = {"inputs": []}
    for name in names:
        label, unit, step = INPUTS[name]
        entry = {"name": name, "label": label, "unit": unit}
        column = train[name]
        if step is None:
            entry["example"] = int(column.cat.codes.mode()[0])
        else:
            low, high = np.quantile(column, [0.002, 0.998])
            entry.update(low=round(float(low), 3), high=round(float(high), 3), example=round(float(column.median()), 3), step=step)
        schema["inputs"].append(entry)
    # One house of the test set, near the median of everything, is the one the page starts with.
    numbers = [n for n in names if INPUTS[n][2] is not None]
    distance = ((test[numbers] - train[numbers].median()) / train[numbers].std()).pow(2).sum(axis=1)
    typical = test.loc[distance.idxmin()]
    for entry in schema["inputs"]:
        if entry["name"] in numbers:
            entry["example"] = float(typical[entry["name"]])
        else:
            entry["example"] = int(train[entry["name"]].cat.categories.get_loc(typical[entry["name"]]))
    (HERE / "schema.json").write_text(json.dumps(schema, indent=1) + "\n")

    rows = test.sample(30, random_state=7).copy()
    rows.iloc[0, rows.columns.get_loc("lot_sqft")] = np.nan
    rows.iloc[1, rows.columns.get_loc("year_built")] = np.nan
    rows["year_built"] = rows["year_built"].astype("float64")
    rows.iloc[2, rows.columns.get_loc("wall")] = np.nan
    value = lambda v: None if pd.isna(v) else (v if isinstance(v, str) else float(v))
    x = rows[names].copy()
    expected = {"library": f"xgboost {xgb.__version__}", "metrics": metrics, "rows": [
        {"input": {n: value(r[n]) for n in names}, "margin": float(m), "price": float(p)}
        for (_, r), m, p in zip(x.iterrows(), model.predict(frame(rows), output_margin=True), model.predict(frame(rows)))]}
    (HERE / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")
    print(json.dumps(metrics), (HERE / "model.ubj").stat().st_size, "bytes")


main(sys.argv[1])
