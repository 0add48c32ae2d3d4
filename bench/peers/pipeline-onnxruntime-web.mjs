// onnxruntime-web with a pipeline, its wasm backend on one thread, in float32. A tensor for each column, made beforehand: its way of
// strings into wasm is in the time, since run() takes it.
import * as ort from 'onnxruntime-web';
import { namedColumns } from './named-columns.mjs';
import { serve } from './serve.mjs';

ort.env.wasm.numThreads = 1;
ort.env.logLevel = 'error';

await serve(async ({ about, bytes, host, rotating, rotation, batches }) => {
  const file = await bytes('model.onnx');
  const load = () => ort.InferenceSession.create(file, { executionProviders: ['wasm'] });
  const feeds = (columns, from, to) =>
    Object.fromEntries(
      Object.entries(columns).map(([name, values]) => {
        const some = values.slice(from, to);
        const shape = [some.length, 1];
        const text = Array.isArray(some);
        return [
          name,
          text ? new ort.Tensor('string', some, shape) : new ort.Tensor('float32', Float32Array.from(some), shape),
        ];
      }),
    );
  const run = async (session, feed) => (await session.run(feed, ['probabilities'])).probabilities.data;
  const numbers = (probabilities) => Float64Array.from(probabilities).filter((_, i) => i % 2 === 1);
  const some = namedColumns(about, rotating);
  const all = feeds(some, 0, rotation);
  const single = Array.from({ length: rotation }, (_, r) => feeds(some, r, r + 1));
  const session = await load();
  return {
    version: `${ort.env.versions.web}, ${host}`,
    cases: [
      {
        what: 'load',
        how: 'InferenceSession.create',
        load,
        score: async (opened) => numbers(await run(opened, all)),
        close: (opened) => opened.release(),
      },
      { what: 'row', how: 'run', numbers, call: (i) => run(session, single[i]) },
      ...batches((turns, n) => {
        const tensors = turns.map((matrix) => feeds(namedColumns(about, matrix), 0, n));
        return { how: 'run', numbers, call: (i) => run(session, tensors[i]) };
      }),
    ].map((one) => ({ tolerance: 1e-2, ...one })), // of a probability near 0, in float32
  };
});
