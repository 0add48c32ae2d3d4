"""YDF through its Python package, on one thread, with its own model of the same size. Rows are dictionaries of columns."""
import ydf

from serve import Case, serve


def open_model(data):
    columns = lambda rows: {name: rows[:, i].copy() for i, name in enumerate(data.names)}
    load = lambda: ydf.load_model(str(data.folder / "ydf"))
    predict = lambda model, rows: model.predict(rows, num_threads=1)
    model, some = load(), columns(data.some)
    singles = [columns(data.single(i)) for i in range(data.rotation)]
    return [
        Case("load", "load_model", load, lambda model: predict(model, some)),
        Case("row", "predict(columns)", lambda i: predict(model, singles[i])[0]),
        *data.batches("predict(columns)", lambda rows: predict(model, rows), columns),
    ]


serve(ydf.__version__, open_model, tolerance=1e-6, of="ydf")
