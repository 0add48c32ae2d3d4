"""Write the posterior that fit.R has left in a folder as a Sapwood file, and what R predicts with it.

    Rscript models/avm-bart/fit.R models/data/house_model.csv.gz FIT
    python models/avm-bart/make.py FIT models/data/house_model.csv.gz unpacked.safetensors      # numpy alone
    npx sapwood convert unpacked.safetensors models/avm-bart/model.safetensors

unpacked.safetensors holds R's own text of the trees (26 MB); convert packs it. If there is only a saved fit, its text is
Rscript -e 'cat(readRDS("fit.rds")$treedraws$trees, file = "trees.txt")'.
"""
import csv
import gzip
import json
import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "../../tests/fixtures"))
from plain_file import narrow, save_tensors  # noqa: E402

FIT, SALES, OUT = map(Path, sys.argv[1:])
WHOLE = {"year_built", "rooms", "beds", "full_baths", "half_baths", "sale_month"}


def table(path):
    with gzip.open(path, "rt") if path.suffix == ".gz" else open(path, encoding="utf-8") as file:
        names, *rows = csv.reader(file)
    return names, rows


def columns(path, wanted):
    names, rows = table(path)
    at = [names.index(name) for name in wanted]
    return np.array([[float(row[i]) for i in at] for row in rows])


def forms(names):
    """Label, unit, range and typical value of each input: those of the XGBoost model, and of the frontage, which it has not."""
    known = {entry["name"]: entry for entry in json.loads((HERE / "../avm-xgboost/schema.json").read_text())["inputs"]}
    header, rows = table(SALES)
    split = np.array([row[header.index("split")] for row in rows])
    sales = columns(SALES, names)
    # The typical house is a sale of the test set. Its place is rounded in the form, to about 100 m.
    same = [i for i, name in enumerate(names) if name in known and name not in ("longitude", "latitude")]
    typical = sales[(sales[:, same] == [known[names[i]]["example"] for i in same]).all(axis=1)][0]
    at = names.index("frontage_ft")
    low, high = np.quantile(sales[split == "train", at], [0.002, 0.998])
    known["frontage_ft"] = {"label": "Frontage", "unit": "ft", "low": round(low), "high": round(high), "example": typical[at]}
    return [known[name] for name in names]


meta = json.loads((FIT / "meta.json").read_text())
names = list(meta["cutpoints"])
cuts = list(meta["cutpoints"].values())
x = columns(FIT / "ref_x.csv", names)
draws = np.array([[float(v) for v in row] for row in table(FIT / "ref_draws_20rows.csv.gz")[1]])
summary = columns(FIT / "ref_summary_200rows.csv", ["mean", "5%", "50%", "95%"])
text = (FIT / "trees.txt").read_bytes()
form = forms(names)

tensors = {
    "posterior.text.0": np.frombuffer(text, np.uint8),
    "posterior.cuts": np.array([cut for one in cuts for cut in one], np.float64),
    "posterior.cut_count": narrow([len(one) for one in cuts]),
    "posterior.offset": np.array([meta["mu"]]),
    "posterior.sigma": np.array(meta["sigma"])[-draws.shape[1]:],  # without those of the burn-in
    "inputs.range": np.array([[entry["low"], entry["high"], entry["example"]] for entry in form], np.float64),
    "golden.inputs": x[:len(draws)],
    "golden.raw": draws.mean(axis=1, keepdims=True),
    "golden.response": draws.mean(axis=1, keepdims=True),
    "golden.draws": draws[:2].ravel(),  # row after row
}
manifest = {
    "format": [1, 0], "producer": "models/avm-bart/make.py",
    "source": {"library": "BART", "version": "2.9.9", "objective": "wbart"}, "named_inputs": True,
    # The sales have no gaps, so no tree has learned what a gap means: R would send it to the right at every split.
    "inputs": [{"name": name, "kind": "integer" if name in WHOLE else "number", "missing": "error", "finite": True,
                "label": entry["label"], "unit": entry["unit"]} for name, entry in zip(names, form)],
    "steps": [{"op": "posterior", "required": True, "layout": "bart-text", "feature_type": "float64", "compare": "<", "missing_left": False}],
    "output": {"task": "regression", "link": "identity", "type": "float64", "probabilities": False, "decision": "none"},
    "golden": {"source": "library"},
}
save_tensors(OUT, tensors, {"sapwood": json.dumps(manifest, separators=(",", ":"))})

price = columns(FIT / "ref_x.csv", ["price_usd"])[:, 0]
save_tensors(HERE / "expected.safetensors", {"x": x, "draws": draws, "mean": summary[:, 0], "quantiles": summary[:, 1:], "price": price})
print(f"{draws.shape[1]} draws of {text.split(None, 2)[1].decode()} trees, {OUT.stat().st_size} bytes")
