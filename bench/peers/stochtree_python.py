"""stochtree through its Python package: the forests of R's JSON. Its BARTModel reads that file, too, but does not predict with it
(the frame that R prepares data with is R's); beyond these forests it has offset and scale, which are here."""
from importlib.metadata import version

import numpy as np
from stochtree import Dataset, JSONSerializer

from serve import Case, serve


def open_model(data):
    data.use("float64")
    text = (data.folder / "model.json").read_text()

    def load():
        json = JSONSerializer()
        json.load_from_json_string(text)
        return json.get_forest_container("forest_0"), json.get_scalar("outcome_scale"), json.get_scalar("outcome_mean")

    def draws(model, rows):
        forests, scale, offset = model
        dataset = Dataset()
        dataset.add_covariates(rows)
        return offset + scale * forests.predict(dataset)

    mean = lambda model, rows: draws(model, rows).mean(axis=1)
    interval = lambda model, rows: np.quantile(draws(model, rows), [0.05, 0.95], axis=1).T
    model = load()
    single = [data.single(i) for i in range(data.rotation)]
    cases = [Case("load", "JSON", load, lambda opened: mean(opened, data.some), of="mean", several=1)]
    for of, ask, how in [("draws", draws, ""), ("interval", interval, " and numpy.quantile"), ("mean", mean, " and mean")]:
        cases.append(Case("row", f"forests.predict{how}", lambda i, ask=ask: ask(model, single[i]), of=of))
        for case in data.batches(f"forests.predict{how}", lambda rows, ask=ask: ask(model, rows)):
            case.of = of
            cases.append(case)
    return cases


serve(version("stochtree"), open_model)
