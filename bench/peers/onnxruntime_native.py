"""onnxruntime's CPU provider, on one thread. It adds up in another order and in float32."""
import onnxruntime as ort

from serve import Case, serve


def open_model(data):
    file = (data.folder / "model.onnx").read_bytes()
    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    load = lambda: ort.InferenceSession(file, options, providers=["CPUExecutionProvider"])
    session = load()
    inputs, outputs = session.get_inputs()[0].name, [session.get_outputs()[0].name]
    run = lambda model, rows: model.run(outputs, {inputs: rows})[0]
    singles = [data.single(i) for i in range(data.rotation)]
    return [
        Case("load", "InferenceSession", load, lambda model: run(model, data.some)),
        Case("row", "run", lambda i: run(session, singles[i]).item()),
        *data.batches("run", lambda rows: run(session, rows)),
    ]


serve(ort.__version__, open_model, tolerance=1e-5)
