// Sapwood as its users have it: the npm package, wasm in Node.
import { createRequire } from 'node:module';
import { load } from '../../js/dist/index.js';
import { serve } from './serve.mjs';

const { version } = createRequire(import.meta.url)('../../js/package.json');
const files = { 'its own file': 'model.sapwood', UBJSON: 'model.ubj', JSON: 'model.json' };

await serve(async ({ bytes, rows, count, columns, rotation, objects }) => {
  const model = await load(bytes('model.ubj'));
  const all = { data: rows, shape: [count, columns] };
  const some = { data: rows.subarray(0, rotation * columns), shape: [rotation, columns] };
  const single = objects(rotation);
  const loads = Object.entries(files).map(([how, file]) => {
    const data = bytes(file);
    return {
      what: 'load',
      how,
      load: () => load(data),
      score: (opened) => opened.predictRaw(some).data,
      close: (opened) => opened.dispose(),
    };
  });
  return {
    name: 'Sapwood, wasm',
    version,
    cases: [
      ...loads,
      { what: 'row', how: 'predict(object)', call: (i) => model.predict(single[i]) },
      { what: 'batch', how: 'predictRaw({ data, shape })', all: () => model.predictRaw(all).data },
    ],
  };
});
