"""onnxruntime's CPU provider with a pipeline, on one thread, in float32. An array for each column, made beforehand."""
import onnxruntime as ort

from pipeline_rows import frame
from serve import Case, serve


def open_model(data):
    data.use("float64")
    file = (data.folder / "model.onnx").read_bytes()
    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    load = lambda: ort.InferenceSession(file, options, providers=["CPUExecutionProvider"])
    session = load()

    def feeds(rows):
        table, levels = frame(data, rows), data.about["levels"]
        return {name: table[[name]].to_numpy(object if name in levels else "float32") for name in data.names}

    run = lambda model, feed: model.run(["probabilities"], feed)[0][:, 1]
    some, singles = feeds(data.some), [feeds(data.single(i)) for i in range(data.rotation)]
    batches = data.batches("run", lambda feed: run(session, feed))
    for case in batches:
        case.turns = [feeds(rows) for rows in case.turns]
    return [
        Case("load", "InferenceSession", load, lambda model: run(model, some)),
        Case("row", "run", lambda i: run(session, singles[i])[0]),
        *batches,
    ]


serve(ort.__version__, open_model, tolerance=1e-2)
