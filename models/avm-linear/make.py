"""Fit the linear house valuation and write everything beside this file; or try the formulas it was chosen from.

    pip install statsmodels==0.15.0 patsy==1.0.3 scipy==1.17.1 numpy==2.4.6 pandas==3.1.1 ./python   # after npm run build
    python models/avm-linear/make.py models/data/house_model.csv.gz             # seconds
    python models/avm-linear/make.py models/data/house_model.csv.gz --compare   # the table of card.md; a minute
"""
import json
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import sapwood
import statsmodels
import statsmodels.formula.api as smf
from scipy.cluster.vq import kmeans2

HERE = Path(__file__).parent
XGBOOST = HERE / "../avm-xgboost"
FORMS = {entry["name"]: entry for entry in json.loads((XGBOOST / "schema.json").read_text())["inputs"]}
NAMES = list(FORMS)
NARROW = np.cos(np.radians(41.65))  # a degree of longitude there, in degrees of latitude
PLACES = 60
LEVEL = 0.9


def read(path):
    """Sales of homes, as of avm-xgboost: places to about 100 m, and none of which only the land was sold."""
    data = pd.read_csv(path)
    data["longitude"], data["latitude"] = data["longitude"].round(3), data["latitude"].round(3)
    home = (data["year_built"] <= 1993 + data["sale_month"] // 12) & (data["year_built"] < 1997)
    train = data[home & (data["split"] == "train")]
    # Of a level without a sale to learn from there is no coefficient.
    known = data["stories"].isin(train["stories"]) & data["wall"].isin(train["wall"]) & data["garage"].isin(train["garage"])
    return train, data[home & known & (data["split"] == "test")]


def smooth(x, df):
    """A natural cubic spline: straight beyond its outer knots, which lie at the ends of the data, the others at its quantiles."""
    return f"cr({x}, df={df}, constraints='center')"


HOUSE = [smooth("np.log(living_area_sqft)", 5), smooth("np.log(lot_sqft)", 5), smooth("year_built", 7), "rooms", "beds", "full_baths",
         "half_baths", smooth("garage_sqft", 4), smooth("sale_month", 4), "stories", "wall", "garage"]


def distances(train, places):
    """The distances to places spread over the county: linear splines of a plane, whose knots are where houses are."""
    at = np.unique(train[["longitude", "latitude"]].to_numpy(), axis=0) * [NARROW, 1]
    centres, _ = kmeans2(at, places, iter=100, minit="++", seed=np.random.default_rng(1993))
    centres = sorted((round(x / NARROW, 3), round(y, 3)) for x, y in centres.tolist())
    return [f"np.sqrt({round(NARROW**2, 4)} * (longitude + {-x}) ** 2 + (latitude - {y}) ** 2)" for x, y in centres]


def formula(*terms):
    return "np.log(price_usd) ~ " + " + ".join(terms)


def errors(log_price, truth):
    price, log_truth = np.exp(log_price), np.log(truth)
    share = np.abs(price - truth) / truth
    r2 = lambda a, b: 1 - np.sum((a - b) ** 2) / np.sum((b - b.mean()) ** 2)
    return {name: round(float(value), 4) for name, value in {
        "rmse_of_log_price": np.sqrt(np.mean((log_price - log_truth) ** 2)), "r2_of_price": r2(price, truth),
        "r2_of_log_price": r2(log_price, log_truth), "median_absolute_percentage_error": np.median(share),
        "mean_absolute_percentage_error": np.mean(share), "within_10_percent": np.mean(share <= 0.1),
        "within_20_percent": np.mean(share <= 0.2)}.items()}


def compare(train):
    """Formulas, judged by fivefold cross-validation. Only training rows are here."""
    plain = [name for name in NAMES if name not in ("longitude", "latitude")]
    place = [smooth("longitude", 8), smooth("latitude", 8)]
    fold = np.random.default_rng(1993).permutation(len(train)) % 5
    print("| formula | coefficients | RMSE of the logarithm | R² of the price | median error |\n|" + " --- |" * 5)
    for what, terms in {
        "every input as it is": NAMES, "splines of the house, place as it is": [*HOUSE, "longitude", "latitude"],
        "… and splines of longitude and latitude": [*HOUSE, *place],
        **{f"… or the distances to {k} places": [*HOUSE, "longitude", "latitude", *distances(train, k)] for k in (30, PLACES, 100)},
        "the same of 60, without splines of the house": [*plain, "longitude", "latitude", *distances(train, PLACES)],
    }.items():
        guess = np.empty(len(train))
        for k in range(5):
            fit = smf.ols(formula(*terms), train[fold != k]).fit(method="qr")
            guess[fold == k] = fit.predict(train[fold == k])
        found = errors(guess, train["price_usd"].to_numpy())
        print(f"| {what} | {len(fit.params)} | {found['rmse_of_log_price']:.4f} | {found['r2_of_price']:.4f} "
              f"| {found['median_absolute_percentage_error']:.2%} |", flush=True)


def intervals(fit, rows):
    """statsmodels' own: the mean of the logarithm of the price, and both intervals of it."""
    return fit.get_prediction(rows).summary_frame(alpha=1 - LEVEL)


def main(path):
    train, test = read(path)
    # Cheap houses scatter more, so the errors of the coefficients are those that need no equal noise (HC3).
    fit = smf.ols(formula(*HOUSE, "longitude", "latitude", *distances(train, PLACES)), train).fit(cov_type="HC3")

    truth = test["price_usd"].to_numpy()
    said = intervals(fit, test)
    inside = (np.log(truth) >= said["obs_ci_lower"]) & (np.log(truth) <= said["obs_ci_upper"])
    fifth = pd.qcut(truth, 5, labels=False)
    width = np.exp((said["mean_ci_upper"] - said["mean_ci_lower"]).to_numpy() / 2) - 1
    metrics = {"train_rows": len(train), "test_rows": len(test), "coefficients": len(fit.params), "rank": int(np.linalg.matrix_rank(fit.model.exog)),
               "sigma": round(float(np.sqrt(fit.scale)), 4), **errors(said["mean"].to_numpy(), truth),
               "inside_predictive_interval": round(float(inside.mean()), 4),
               "inside_by_fifth_of_price": [round(float(inside[fifth == k].mean()), 4) for k in range(5)],
               "half_width_of_confidence_interval": {str(q): round(float(np.quantile(width, q)), 4) for q in (0.1, 0.5, 0.9, 1)}}

    # The houses of avm-xgboost of which everything is known, and some that no sale is like: straight lines lead out of the data.
    rows = [row["input"] for row in json.loads((XGBOOST / "expected.json").read_text())["rows"]]
    rows = [row for row in rows if None not in row.values()]
    typical = rows[0]
    rows += [{**typical, "stories": "two+half"}, {**typical, "living_area_sqft": 12000.0}, {**typical, "year_built": 1780.0},
             {**typical, "longitude": -83.3, "latitude": 41.5}, {**typical, "garage_sqft": 9000.0, "sale_month": 90.0}]
    said = intervals(fit, pd.DataFrame(rows))
    pair = lambda row, name: [float(row[f"{name}_ci_lower"]), float(row[f"{name}_ci_upper"])]
    (HERE / "expected.json").write_text(json.dumps({
        "library": f"statsmodels {statsmodels.__version__}", "level": LEVEL, "metrics": metrics,
        "rows": [{"input": row, "mean": float(one["mean"]), "confidence": pair(one, "mean"), "predictive": pair(one, "obs")}
                 for row, (_, one) in zip(rows, said.iterrows())]}, indent=1) + "\n")

    # What the file knows of each input: the names and ranges of the form, as of avm-xgboost.
    file = HERE / "model.safetensors"
    whole = {name for name in NAMES if isinstance(FORMS[name].get("step"), int) and FORMS[name]["step"] == 1}
    form = lambda name: {**{key: FORMS[name][key] for key in ("label", "unit", "low", "high") if key in FORMS[name]}, "example": typical[name],
                         **({"kind": "integer"} if name in whole else {})}
    sapwood.save(fit, file, example=test[NAMES], inputs={name: form(name) for name in NAMES})
    print(json.dumps(metrics, indent=1), file.stat().st_size, "bytes")


if sys.argv[2:] == ["--compare"]:
    compare(read(sys.argv[1])[0])
else:
    main(sys.argv[1])
