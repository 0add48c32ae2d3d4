"""Fit the house valuation model and write everything beside this file; or try the candidates it was chosen from.

    pip install xgboost==3.2.0 numpy==1.26.4 pandas==2.2.3
    python models/avm-xgboost/make.py models/data/house_model.csv.gz             # seconds; the same bytes each time
    python models/avm-xgboost/make.py models/data/house_model.csv.gz --compare   # the table of card.md; some minutes
"""
import gzip
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
    "garage_sqft": ("Garage area", "sq ft", 10), "sale_month": ("Sold, since January 1993", "months", 1),
    "longitude": ("Longitude", "°", 0.001), "latitude": ("Latitude", "°", 0.001),
    "stories": ("Stories", "", None), "wall": ("Walls", "", None), "garage": ("Garage", "", None),
}
NAMES = list(INPUTS)
NUMBERS = [n for n in NAMES if INPUTS[n][2] is not None]
WHOLE = {"year_built", "beds", "full_baths", "half_baths", "rooms", "sale_month"}
# More of these never lowers the price. Of others it may: more rooms in the same space are smaller rooms.
RISING = ["living_area_sqft", "lot_sqft", "full_baths", "half_baths", "garage_sqft"]
# What is left of a form when someone in a hurry has filled in size, age, bedrooms, baths, place and time.
LEFT_EMPTY = ["lot_sqft", "rooms", "half_baths", "garage_sqft", "stories", "wall", "garage"]
HIDDEN = 0.15
ROUNDS = 150
PARAMS = {"objective": "reg:gamma", "tree_method": "hist", "max_depth": 7, "eta": 0.08, "subsample": 0.8, "colsample_bytree": 0.8,
          "min_child_weight": 20, "max_bin": 256, "seed": 1993, "nthread": 1,
          "monotone_constraints": {n: 1 for n in RISING}}


def read(path):
    data = pd.read_csv(path)
    data["longitude"], data["latitude"] = data["longitude"].round(3), data["latitude"].round(3)
    for name in NAMES:
        data[name] = data[name].astype("float64") if name in NUMBERS else pd.Categorical(data[name], categories=sorted(data[name].unique()))
    # Of homes that are younger than their sale, the land was sold: at a fifth of the usual price per square foot. So it was of
    # those of 1997 and later, the last in the records.
    home = (data["year_built"] <= 1993 + data["sale_month"] // 12) & (data["year_built"] < 1997)
    return data[home & (data["split"] == "train")], data[home & (data["split"] == "test")], data[~home & (data["split"] == "test")]


def matrix(table):
    return xgb.DMatrix(table[NAMES], table["price_usd"], enable_categorical=True, nthread=1, feature_types=[
        "c" if n not in NUMBERS else ("int" if n in WHOLE else "float") for n in NAMES])


def without(table, names):
    return table.assign(**{n: table[n].where(np.zeros(len(table), bool)) for n in names})


def forgotten(table, share, seed):
    """The same rows with a share of their cells unknown."""
    r = np.random.default_rng(seed)
    return table.assign(**{n: table[n].where(r.random(len(table)) >= share) for n in NAMES})


def fit(table, rounds=ROUNDS, hidden=HIDDEN, **changes):
    """The data have no gaps, but forms do: every sale is seen twice, once whole and once with gaps."""
    rows = pd.concat([table, forgotten(table, hidden, seed=7)]) if hidden else table
    return xgb.train({**PARAMS, **changes}, matrix(rows), rounds)


def errors(price, truth):
    share = np.abs(price - truth) / truth
    r2 = lambda a, b: 1 - np.sum((a - b) ** 2) / np.sum((b - b.mean()) ** 2)
    return {name: round(float(value), 4) for name, value in {
        "r2_of_price": r2(price, truth), "r2_of_log_price": r2(np.log(price), np.log(truth)),
        "median_absolute_percentage_error": np.median(share), "mean_absolute_percentage_error": np.mean(share),
        "within_10_percent": np.mean(share <= 0.1), "within_20_percent": np.mean(share <= 0.2)}.items()}


def neighbours(train, test):
    """The simplest valuation: living area times the median price per square foot of the 30 nearest sales."""
    at = lambda table: np.column_stack([table["longitude"] * np.cos(np.radians(41.65)), table["latitude"]])
    per_foot, places = (train["price_usd"] / train["living_area_sqft"]).to_numpy(), at(train)
    nearest = [np.argpartition(((places - place) ** 2).sum(axis=1), 30)[:30] for place in at(test)]
    return np.median(per_foot[np.array(nearest)], axis=1) * test["living_area_sqft"].to_numpy()


def compare(train):
    """Candidates, judged by fivefold cross-validation. Only training rows are here."""
    fold = np.random.default_rng(1993).permutation(len(train)) % 5
    print("| depth | eta | rounds | | R² of the price | median error | R², form half empty | `.ubj` | gzipped |\n|" + " --- |" * 9)
    unconstrained = {"monotone_constraints": {}}
    for rounds, note, changes in [
            *[(r, "", {"max_depth": d}) for d in (5, 6, 7) for r in (150, 250, 350)],
            (200, "", {"eta": 0.06}), (120, "", {"eta": 0.1}), (150, "no constraints", unconstrained),
            (150, "5% hidden", {"hidden": 0.05}), (150, "25% hidden", {"hidden": 0.25}), (150, "nothing hidden", {"hidden": 0})]:
        price, half = np.empty(len(train)), np.empty(len(train))
        for k in range(5):
            rest, left = train[fold != k], train[fold == k]
            model = fit(rest, rounds, **changes)
            price[fold == k], half[fold == k] = model.predict(matrix(left)), model.predict(matrix(without(left, LEFT_EMPTY)))
        truth, raw, used = train["price_usd"].to_numpy(), bytes(model.save_raw("ubj")), {**PARAMS, **changes}
        whole, half = errors(price, truth), errors(half, truth)
        print(f"| {used['max_depth']} | {used['eta']} | {rounds} | {note} | {whole['r2_of_price']:.4f} | {whole['median_absolute_percentage_error']:.2%} "
              f"| {half['r2_of_price']:.4f} | {len(raw) / 1e6:.2f} MB | {len(gzip.compress(raw, 9)) / 1e3:.0f} kB |", flush=True)

    print("\nHouses whose price falls by more than 2% somewhere as one input grows:\n")
    rest, houses = train[fold != 0], train[fold == 0].sample(400, random_state=3)
    models = [fit(rest, **unconstrained), fit(rest)]
    for name in RISING:
        values = np.linspace(*np.quantile(train[name], [0.002, 0.998]), 81)
        rows = houses.loc[houses.index.repeat(81)].assign(**{name: np.tile(values, 400)})
        falls = []
        for model in models:
            curve = model.predict(matrix(rows)).reshape(400, 81)
            falls.append(np.mean((1 - curve / np.maximum.accumulate(curve, axis=1)).max(axis=1) > 0.02))
        print(f"{name}: {falls[0]:.0%} without constraints, {falls[1]:.0%} with them")


def form(train, typical):
    """A label, unit, range and first value for each input."""
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
    return {"inputs": inputs}


def write(name, value):
    (HERE / name).write_text(json.dumps(value, indent=1) + "\n")


def main(path):
    train, test, land = read(path)
    model = fit(train)
    model.save_model(HERE / "model.ubj")

    price, truth = lambda table: model.predict(matrix(table)), test["price_usd"].to_numpy()
    fifth = pd.qcut(truth, 5, labels=False)
    everything = pd.concat([test, land])
    metrics = {"rounds": ROUNDS, "train_rows": len(train), "test_rows": len(test), **errors(price(test), truth),
               "a_tenth_unknown": errors(price(forgotten(test, 0.1, seed=8)), truth),
               "form_half_empty": errors(price(without(test, LEFT_EMPTY)), truth),
               "neighbours": errors(neighbours(train, test), truth),
               "land_included": {"test_rows": len(everything), **errors(price(everything), everything["price_usd"].to_numpy())},
               "median_absolute_percentage_error_by_fifth_of_price": [
                   errors(price(test[fifth == k]), truth[fifth == k])["median_absolute_percentage_error"] for k in range(5)]}

    # The form begins with a house of the test set: the one nearest the median of everything.
    distance = ((test[NUMBERS] - train[NUMBERS].median()) / train[NUMBERS].std()).pow(2).sum(axis=1)
    typical = test.loc[[distance.idxmin()]]
    write("schema.json", form(train, typical.iloc[0]))

    # That house, and others: some with a gap, one as a form left half empty, one of which nothing is known.
    others = test.drop(typical.index).sample(29, random_state=7)
    gaps = [["lot_sqft"], ["year_built"], ["wall"], LEFT_EMPTY, NAMES]
    rows = pd.concat([typical, *[without(others.iloc[[i]], names) for i, names in enumerate(gaps)], others.iloc[len(gaps):]])
    value = lambda v: None if pd.isna(v) else (v if isinstance(v, str) else float(v))
    write("expected.json", {"library": f"xgboost {xgb.__version__}", "metrics": metrics, "rows": [
        {"input": {n: value(r[n]) for n in NAMES}, "margin": float(m), "price": float(p)}
        for (_, r), m, p in zip(rows.iterrows(), model.predict(matrix(rows), output_margin=True), price(rows))]})
    print(json.dumps(metrics, indent=1), (HERE / "model.ubj").stat().st_size, "bytes; knowing nothing:", f"{price(rows.iloc[[5]])[0]:.9g}")


if sys.argv[2:] == ["--compare"]:
    compare(read(sys.argv[1])[0])
else:
    main(sys.argv[1])
