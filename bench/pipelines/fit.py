"""Fit the pipeline of cases.mjs, and save it as everyone saves theirs.

    python bench/pipelines/fit.py FOLDER

FOLDER/rows.f64      the rows that are answered, float64 (10,000 x columns); of categories their codes
       wanted.f64    the package's own probabilities of the second class
       about.json    names of the columns, and the names of their categories
       model.sapwood, model.pickle, model.onnx (in float32, with a string for each category)
"""
import json
import pickle
import sys
from pathlib import Path

import numpy as np
import onnx
import pandas as pd
import sapwood
import sklearn
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType, StringTensorType
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

sys.path.insert(0, str(Path(__file__).parent.parent))
from data import SEED, table

ROWS, FEATURES = 10_000, 30


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    names, types, x, price, train = table(FEATURES, "levels")
    categories = [name for name, kind in zip(names, types) if kind == "c"]
    frame = pd.DataFrame(x, columns=names)
    levels = {}
    for name in categories:
        levels[name] = [f"{name} {code}" for code in range(int(frame[name].max()) + 1)]
        frame[name] = np.array(levels[name], dtype=object)[frame[name].astype(int)]
    target = np.where(price > np.median(price[train]), "above", "below")
    pipeline = make_pipeline(
        make_column_transformer(
            (StandardScaler(), [name for name in names if name not in categories]),
            (OneHotEncoder(handle_unknown="ignore"), categories),
        ),
        LogisticRegression(C=1.0, max_iter=2000),
    ).fit(frame[train], target[train])

    chosen = np.random.default_rng(SEED).permutation(len(x))[:ROWS]
    x[chosen].tofile(folder / "rows.f64")
    pipeline.predict_proba(frame.iloc[chosen])[:, 1].tofile(folder / "wanted.f64")
    sapwood.save(pipeline, folder / "model.sapwood", example=frame[train][:500])
    (folder / "model.pickle").write_bytes(pickle.dumps(pipeline, protocol=5))
    kinds = [(name, (StringTensorType if name in levels else FloatTensorType)([None, 1])) for name in names]
    converted = to_onnx(pipeline, initial_types=kinds, options={"zipmap": False})
    (folder / "model.onnx").write_bytes(converted.SerializeToString())
    versions = {"version": sklearn.__version__, "onnx": onnx.__version__}
    (folder / "about.json").write_text(json.dumps({"names": names, "levels": levels, **versions}, indent=1) + "\n")


main(Path(sys.argv[1]))
