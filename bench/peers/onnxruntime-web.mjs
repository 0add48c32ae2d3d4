// onnxruntime-web, its wasm backend on one thread. It adds the trees up in another order, and in float32, so it agrees to some
// digits. Its rows are float32 views made beforehand: building them is not held against it.
import * as ort from 'onnxruntime-web';
import { serve } from './serve.mjs';

ort.env.wasm.numThreads = 1;
ort.env.logLevel = 'error';
const tolerance = 1e-5;

await serve(async ({ about, bytes, host, rotating, rotation, columns, batches }) => {
  const file = await bytes('model.onnx');
  const load = () => ort.InferenceSession.create(file, { executionProviders: ['wasm'] });
  const run = async (session, data, n) => {
    const output = await session.run({ x: new ort.Tensor('float32', data, [n, columns]) });
    return output[session.outputNames[0]].data;
  };
  const floats = Float32Array.from(rotating);
  const single = Array.from({ length: rotation }, (_, r) => floats.subarray(r * columns, (r + 1) * columns));
  const scale = about.divisor ?? 1;
  const raw = (answers) => Float64Array.from(answers, (x) => x * scale);
  const session = await load();
  return {
    version: `${ort.env.versions.web}, ${host}`,
    cases: [
      {
        what: 'load',
        how: 'InferenceSession.create',
        load,
        score: (opened) => run(opened, floats, rotation),
        close: (opened) => opened.release(),
      },
      { what: 'row', how: 'run', call: async (i) => (await run(session, single[i], 1))[0] },
      ...batches((turns, n) => {
        const arrays = turns.map((data) => Float32Array.from(data));
        return { how: 'run', call: (i) => run(session, arrays[i], n) };
      }),
    ].map((one) => ({ tolerance, raw, ...one })),
  };
});
