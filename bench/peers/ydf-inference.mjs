// YDF in wasm, with YDF's own model of the same size: its answers are compared with those of the Python package to that model.
// It takes columns, and a row is columns of one.
import { createRequire } from 'node:module';
import { serve } from './serve.mjs';

const require = createRequire(import.meta.url);
const { version } = require('ydf-inference/package.json');
const tolerance = 1e-5;
const present = (x) => (Number.isNaN(x) ? null : x); // null is its missing value

await serve(async ({ about, bytes, columns, rotation, rotating, batches }) => {
  const library = await require('ydf-inference')();
  const zip = new Blob([await bytes('ydf.zip')]);
  const load = () => library.loadModelFromZipBlob(zip);
  const examples = (data) => {
    const rows = data.length / columns;
    const column = (c) => Array.from({ length: rows }, (_, r) => present(data[r * columns + c]));
    return Object.fromEntries(about.names.map((name, c) => [name, column(c)]));
  };
  const model = await load();
  const some = examples(rotating);
  const single = Array.from({ length: rotation }, (_, r) =>
    examples(rotating.subarray(r * columns, (r + 1) * columns)),
  );
  return {
    version,
    cases: [
      {
        what: 'load',
        how: 'loadModelFromZipBlob',
        load,
        score: (opened) => opened.predict(some),
        close: (opened) => opened.unload(),
      },
      { what: 'row', how: 'predict(columns)', call: (i) => model.predict(single[i])[0] },
      ...batches((turns) => {
        const given = turns.map(examples);
        return { how: 'predict(columns)', call: (i) => model.predict(given[i]) };
      }),
    ].map((one) => ({ tolerance, of: 'ydf', ...one })),
  };
});
