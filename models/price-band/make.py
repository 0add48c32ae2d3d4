"""Fit the classifier of price bands and write everything beside this file; or try the pipelines it was chosen from.

    pip install scikit-learn==1.9.1 numpy==2.4.6 pandas==3.1.1 ./python        # after npm run build
    python models/price-band/make.py models/data/house_model.csv.gz             # half a minute
    python models/price-band/make.py models/data/house_model.csv.gz --compare   # the table of card.md; minutes
"""
import json
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import sapwood
import sklearn
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, SplineTransformer, StandardScaler

HERE = Path(__file__).parent
FORMS = {entry["name"]: entry for entry in json.loads((HERE / "../avm-xgboost/schema.json").read_text())["inputs"]}
NAMES = list(FORMS)
CATEGORIES = ["stories", "wall", "garage"]
PLACE = ["longitude", "latitude"]
NUMBERS = [name for name in NAMES if name not in CATEGORIES + PLACE]
# A fifth of the sales each, to round numbers.
BANDS = {"under $40,000": 40_000, "$40,000 to $60,000": 60_000, "$60,000 to $80,000": 80_000, "$80,000 to $120,000": 120_000,
         "over $120,000": np.inf}
# What is left of a form when someone in a hurry has filled in size, age, bedrooms, baths, place and time.
LEFT_EMPTY = ["lot_sqft", "rooms", "half_baths", "garage_sqft", "stories", "wall", "garage"]
HIDDEN = 0.15
KNOTS, STRENGTH = 15, 1.0


def read(path):
    """Sales of homes, as of avm-xgboost: places to about 100 m, and none of which only the land was sold."""
    data = pd.read_csv(path)
    data[PLACE] = data[PLACE].round(3)
    home = (data["year_built"] <= 1993 + data["sale_month"] // 12) & (data["year_built"] < 1997)
    data[NUMBERS] = data[NUMBERS].astype(float)
    data["band"] = pd.cut(data["price_usd"], [0, *BANDS.values()], right=False, labels=list(BANDS)).astype(str)
    return data[home & (data["split"] == "train")], data[home & (data["split"] == "test")]


def forgotten(table, share, seed):
    """The same rows with a share of their cells unknown."""
    r = np.random.default_rng(seed)
    return table.assign(**{n: table[n].where(r.random(len(table)) >= share) for n in NAMES})


def without(table, names):
    return table.assign(**{n: table[n].where(np.zeros(len(table), bool)) for n in names})


def fit(table, knots=KNOTS, strength=STRENGTH, hidden=HIDDEN):
    """The data have no gaps, but forms do: every sale is seen twice, once whole and once with gaps."""
    known = lambda: SimpleImputer(strategy="median", add_indicator=True)
    place = SplineTransformer(n_knots=knots, knots="quantile", extrapolation="linear") if knots else StandardScaler()
    steps = ColumnTransformer([
        ("numbers", make_pipeline(known(), StandardScaler()), NUMBERS),
        ("place", make_pipeline(SimpleImputer(strategy="median"), place), PLACE),
        # Rare levels share a column, and with them go those that nobody has seen; of missing ones there is one of its own.
        ("names", OneHotEncoder(handle_unknown="infrequent_if_exist", min_frequency=0.01), CATEGORIES),
    ])
    rows = pd.concat([table, forgotten(table, hidden, seed=7)]) if hidden else table
    return make_pipeline(steps, LogisticRegression(C=strength, max_iter=2000)).fit(rows[NAMES], rows["band"])


def errors(model, table):
    """Shares of the sales whose band is the likeliest, one of the two likeliest, at most next to the likeliest; the log loss."""
    chances = model.predict_proba(table[NAMES])
    order = [list(BANDS).index(name) for name in model.classes_]  # classes stand in the order of the alphabet
    chances = chances[:, np.argsort(order)]
    truth = table["band"].map(list(BANDS).index).to_numpy()
    likely = np.argsort(-chances, axis=1)
    return {name: round(float(value), 4) for name, value in {
        "right": np.mean(likely[:, 0] == truth), "among_the_first_two": np.mean((likely[:, :2] == truth[:, None]).any(axis=1)),
        "at_most_one_band_off": np.mean(np.abs(likely[:, 0] - truth) <= 1),
        "log_loss": log_loss(truth, chances, labels=range(len(BANDS)))}.items()}


def compare(train):
    """Pipelines, judged by fivefold cross-validation. Only training rows are here."""
    fold = np.random.default_rng(1993).permutation(len(train)) % 5
    print("| place | C | | right | log loss | log loss, form half empty |\n|" + " --- |" * 6)
    for knots, strength, note, hidden in [
            (0, 1.0, "", HIDDEN), (5, 1.0, "", HIDDEN), (10, 1.0, "", HIDDEN), (15, 0.1, "", HIDDEN), (15, 1.0, "this model", HIDDEN),
            (15, 10.0, "", HIDDEN), (20, 1.0, "", HIDDEN), (15, 1.0, "nothing hidden", 0)]:
        parts = []
        for k in range(5):
            model, left = fit(train[fold != k], knots, strength, hidden), train[fold == k]
            parts.append([errors(model, left), errors(model, without(left, LEFT_EMPTY))])
        mean = lambda which, name: np.mean([part[which][name] for part in parts])
        print(f"| {f'splines, {knots} knots' if knots else 'as it is'} | {strength} | {note} | {mean(0, 'right'):.1%} | {mean(0, 'log_loss'):.4f} "
              f"| {mean(1, 'log_loss'):.4f} |", flush=True)


def main(path):
    train, test = read(path)
    model = fit(train)
    metrics = {"train_rows": len(train), "test_rows": len(test), **errors(model, test),
               "a_tenth_unknown": errors(model, forgotten(test, 0.1, seed=8)),
               "form_half_empty": errors(model, without(test, LEFT_EMPTY))}

    # The houses of avm-xgboost, gaps and all; and some with walls, a garage and stories that nobody has seen.
    rows = [row["input"] for row in json.loads((HERE / "../avm-xgboost/expected.json").read_text())["rows"]]
    typical = rows[0]
    rows += [{**typical, "wall": "straw"}, {**typical, "garage": "hangar", "stories": "seven"}, {**typical, "longitude": -82.5, "latitude": 41.0},
             {**typical, "living_area_sqft": 20000.0, "year_built": 1700.0}]
    frame = pd.DataFrame(rows)[NAMES]
    said = zip(rows, model.predict(frame), model.decision_function(frame), model.predict_proba(frame))
    (HERE / "expected.json").write_text(json.dumps({
        "library": f"scikit-learn {sklearn.__version__}", "metrics": metrics, "classes": model.classes_.tolist(),
        "rows": [{"input": row, "label": label, "raw": raw.tolist(), "proba": proba.tolist()} for row, label, raw, proba in said]},
        indent=1) + "\n")

    # What the file knows of each input: the names and ranges of the form, as of avm-xgboost.
    file = HERE / "model.safetensors"
    form = lambda name: {**{key: FORMS[name][key] for key in ("label", "unit", "low", "high") if key in FORMS[name]}, "example": typical[name],
                         **({"kind": "integer"} if FORMS[name].get("step") == 1 else {})}
    sapwood.save(model, file, example=test[NAMES], inputs={name: form(name) for name in NAMES})
    print(json.dumps(metrics, indent=1), file.stat().st_size, "bytes")


if sys.argv[2:] == ["--compare"]:
    compare(read(sys.argv[1])[0])
else:
    main(sys.argv[1])
