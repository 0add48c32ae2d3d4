// onnxruntime-web, its wasm backend on one thread, with the model that onnxmltools made of it. It adds the trees up in another
// order, so it agrees to some float32 digits. Its rows are float32 views made beforehand: building them is not held against it.
import * as ort from 'onnxruntime-web';
import { serve } from './serve.mjs';

ort.env.wasm.numThreads = 1;
ort.env.logLevel = 'error';
const tolerance = 1e-5;

await serve(async ({ about, bytes, rows, count, columns, rotation }) => {
  if (about.onnx !== null) throw new Error(`onnxmltools: ${about.onnx}`);
  const file = bytes('model.onnx');
  const load = () => ort.InferenceSession.create(file, { executionProviders: ['wasm'] });
  const floats = Float32Array.from(rows);
  const some = floats.subarray(0, rotation * columns);
  const single = Array.from({ length: rotation }, (_, r) => floats.subarray(r * columns, (r + 1) * columns));
  const run = async (session, data, n) => {
    const output = await session.run({ x: new ort.Tensor('float32', data, [n, columns]) });
    return output[session.outputNames[0]].data;
  };
  const session = await load();
  return {
    name: 'onnxruntime-web, wasm',
    version: ort.env.versions.web,
    cases: [
      {
        what: 'load',
        how: 'InferenceSession.create',
        tolerance,
        load,
        score: (opened) => run(opened, some, rotation),
        close: (opened) => opened.release(),
      },
      { what: 'row', how: 'run', tolerance, call: async (i) => (await run(session, single[i], 1))[0] },
      { what: 'batch', how: 'run', tolerance, all: () => run(session, floats, count) },
    ],
  };
});
