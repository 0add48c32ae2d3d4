"""The house data as a table of 12, 28 or 100 columns.

The first twelve are the data's own numbers. The others are made of them, as people make columns: ratios, distances to centres,
averages over neighbours, differences to those. The price is in none of them. Categories are the data's own three (4 to 13
levels), then months, decades of building and cells of a grid over the county.
"""
import csv
import gzip
from pathlib import Path

import numpy as np
from scipy.spatial import cKDTree

DATA = Path(__file__).parent.parent / "models/data/house_model.csv.gz"
NUMBERS = ["living_area_sqft", "lot_sqft", "year_built", "rooms", "beds", "full_baths", "half_baths", "garage_sqft",
           "frontage_ft", "sale_month", "longitude", "latitude"]
LEVELS = ["stories", "wall", "garage"]
RATIOS = [("living_area_sqft", "rooms"), ("lot_sqft", "living_area_sqft"), ("living_area_sqft", "beds"), ("lot_sqft", "frontage_ft"),
          ("garage_sqft", "living_area_sqft"), ("full_baths", "beds"), ("frontage_ft", "living_area_sqft"), ("beds", "rooms")]
CENTRES = 24
NEIGHBOURS = [8, 32, 128]
SEED = 1993


def read():
    """-> (numbers by name, codes of the three categories by name, log price, who is in training)"""
    with gzip.open(DATA, "rt") as f:
        records = list(csv.DictReader(f))
    numbers = {name: np.array([float(r[name]) for r in records]) for name in NUMBERS}
    codes = {}
    for name in LEVELS:
        levels = sorted({r[name] for r in records})
        codes[name] = np.array([levels.index(r[name]) for r in records])
    price = np.array([float(r["price_usd"]) for r in records])
    return numbers, codes, np.log(price), np.array([r["split"] == "train" for r in records])


def derived(numbers):
    """88 more columns by name; those of each kind take turns, so that the first sixteen have some of all."""
    place = np.column_stack([numbers["longitude"] * np.cos(np.radians(41.6)), numbers["latitude"]])
    tree = cKDTree(place)
    centres = place[np.random.default_rng(SEED).choice(len(place), CENTRES, replace=False)]
    near = tree.query(place, k=NEIGHBOURS[-1] + 1)[1][:, 1:]
    means = {(name, k): numbers[name][near[:, :k]].mean(axis=1) for k in NEIGHBOURS for name in NUMBERS[:10]}
    kinds = [
        [(f"{a}_by_{b}", numbers[a] / np.maximum(numbers[b], 1)) for a, b in RATIOS],
        [(f"distance_{i}", np.hypot(*(place - centre).T)) for i, centre in enumerate(centres)],
        [(f"{name}_of_{k}", mean) for (name, k), mean in means.items()],
        [(f"{name}_against_{k}", numbers[name] - mean) for (name, k), mean in means.items()],
    ]
    return [kind[i] for i in range(max(map(len, kinds))) for kind in kinds if i < len(kind)]


def cells(numbers, side):
    """The cell of a grid whose lines divide the homes evenly each way."""
    cut = lambda x: np.searchsorted(np.quantile(x, np.arange(1, side) / side), x, side="right")
    return cut(numbers["longitude"]) * side + cut(numbers["latitude"])


def table(features, kind):
    """-> (names, types "q" or "c", rows x columns float64 that are float32 values, log price, who is in training)"""
    numbers, codes, target, train = read()
    columns = [(name, "q", x) for name, x in [*numbers.items(), *(derived(numbers) if features > len(NUMBERS) else [])]]
    if "levels" in kind:
        sides = [15, 20, 30] if kind == "many-levels" else [4, 5, 6]
        grids = [(f"cell_{side}", "c", cells(numbers, side)) for side in sides]
        categories = [(name, "c", x) for name, x in codes.items()] + grids
        columns = columns[: features - len(categories)] + categories
    columns = columns[:features]
    x = np.float32(np.column_stack([column for _, _, column in columns])).astype("float64")
    if kind == "gaps":
        x[np.random.default_rng(SEED).random(x.shape) < 0.15] = np.nan
    return [name for name, _, _ in columns], [t for _, t, _ in columns], x, target, train
