"""Fit the house valuation model and write everything beside this file.

    pip install xgboost==3.2.0 "numpy==1.26.4" "pandas==2.2.3" scipy==1.13.1
    python models/avm-xgboost/make.py models/data/house_model.csv.gz
"""
import json
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import xgboost as xgb

HERE = Path(__file__).parent
# name in the data and the model -> (label, unit, step of a form; no step: a category)
INPUTS = {
    "living_area_sqft": ("Living area", "sq ft", 10), "lot_sqft": ("Lot", "sq ft", 100), "year_built": ("Built in", "", 1),
    "beds": ("Bedrooms", "", 1), "full_baths": ("Full baths", "", 1), "half_baths": ("Half baths", "", 1), "rooms": ("Rooms", "", 1),
    "garage_sqft": ("Garage area", "sq ft", 10), "sale_month": ("Sold, months after January 1993", "months", 1),
    "longitude": ("Longitude", "°", 0.001), "latitude": ("Latitude", "°", 0.001),
    "stories": ("Stories", "", None), "wall": ("Walls", "", None), "garage": ("Garage", "", None),
}
NAMES = list(INPUTS)
NUMBERS = [n for n in NAMES if INPUTS[n][2] is not None]
WHOLE = {"year_built", "beds", "full_baths", "half_baths", "rooms", "sale_month"}
PARAMS = {"objective": "reg:gamma", "eval_metric": "gamma-nloglik", "tree_method": "hist", "max_depth": 6, "eta": 0.06, "subsample": 0.8,
          "colsample_bytree": 0.8, "min_child_weight": 20, "max_bin": 256, "seed": 1993, "nthread": 1}


def forgotten(table, share, seed):
    """The same rows with a share of their cells unknown. The data have no gaps, but people who fill in a form do."""
    r = np.random.default_rng(seed)
    table = table.copy()
    for name in NAMES:
        hide = r.random(len(table)) < share
        table[name] = table[name].mask(hide) if name in NUMBERS else table[name].where(~hide)
    return table


def matrix(table):
    return xgb.DMatrix(table[NAMES], table["price_usd"], enable_categorical=True, nthread=1, feature_types=[
        "c" if n not in NUMBERS else ("int" if n in WHOLE else "float") for n in NAMES])


def whole_and_forgotten(table):
    return matrix(pd.concat([table, forgotten(table, 0.15, seed=7)]))


def errors(model, table):
    price, truth = model.predict(matrix(table)), table["price_usd"].to_numpy()
    share, logs = np.abs(price - truth) / truth, np.log(price) - np.log(truth)
    of = lambda miss, of: round(float(1 - np.sum(miss ** 2) / np.sum((of - of.mean()) ** 2)), 4)
    return {"median_absolute_percentage_error": round(float(np.median(share)), 4), "mean_absolute_percentage_error": round(float(np.mean(share)), 4),
            "rmse_of_log_price": round(float(np.sqrt(np.mean(logs ** 2))), 4), "r2_of_log_price": of(logs, np.log(truth)), "r2_of_price": of(price - truth, truth)}


def main(path):
    data = pd.read_csv(path)
    data["longitude"], data["latitude"] = data["longitude"].round(3), data["latitude"].round(3)
    for name in NAMES:
        data[name] = data[name].astype("float64") if name in NUMBERS else pd.Categorical(data[name], categories=sorted(data[name].unique()))
    train, test = data[data["split"] == "train"], data[data["split"] == "test"]

    # An eighth of the training rows, drawn at random (the file goes from west to east), chooses the number of rounds;
    # the model that ships is fitted on all of them. The test rows choose nothing.
    order = np.random.default_rng(1993).permutation(len(train))
    stop, fit = train.iloc[order[:2500]], train.iloc[order[2500:]]
    probe = xgb.train(PARAMS, whole_and_forgotten(fit), 380, evals=[(whole_and_forgotten(stop), "stop")], early_stopping_rounds=50, verbose_eval=False)
    rounds = probe.best_iteration + 1
    model = xgb.train(PARAMS, whole_and_forgotten(train), rounds)
    model.save_model(HERE / "model.ubj")
    metrics = {"rounds": rounds, "test_rows": len(test), **errors(model, test), "with_a_tenth_unknown": errors(model, forgotten(test, 0.1, seed=8))}

    # The form begins with a house of the test set: the one nearest the median of everything.
    typical = test.loc[((test[NUMBERS] - train[NUMBERS].median()) / train[NUMBERS].std()).pow(2).sum(axis=1).idxmin()]
    inputs = []
    for name in NAMES:
        label, unit, step = INPUTS[name]
        entry, column = {"name": name, "label": label, "unit": unit}, train[name]
        if step is None:
            entry["example"] = column.cat.categories.get_loc(typical[name])
        else:
            low, high = np.quantile(column, [0.002, 0.998])
            entry.update(low=round(float(low), 3), high=round(float(high), 3), example=float(typical[name]), step=step,
                         min=float(column.min()), max=float(column.max()))
        inputs.append(entry)
    (HERE / "schema.json").write_text(json.dumps({"inputs": inputs}, indent=1) + "\n")

    rows = test.sample(30, random_state=7).copy()
    for i, name in enumerate(["lot_sqft", "year_built", "wall"]):
        rows.iloc[i, rows.columns.get_loc(name)] = np.nan
    value = lambda v: None if pd.isna(v) else (v if isinstance(v, str) else float(v))
    expected = {"library": f"xgboost {xgb.__version__}", "metrics": metrics, "rows": [
        {"input": {n: value(r[n]) for n in NAMES}, "margin": float(m), "price": float(p)}
        for (_, r), m, p in zip(rows.iterrows(), model.predict(matrix(rows), output_margin=True), model.predict(matrix(rows)))]}
    (HERE / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")

    nothing = forgotten(test.iloc[:1], 1.1, seed=0)
    print(json.dumps(metrics, indent=1), (HERE / "model.ubj").stat().st_size, "bytes; knowing nothing:", f"{model.predict(matrix(nothing))[0]:.9g}")


main(sys.argv[1])
