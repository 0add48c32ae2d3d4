// Sapwood as its users have it: the npm package and its wasm, in Node or a page.
import { load } from '../../js/dist/index.js';
import { serve } from './serve.mjs';

const files = { 'its own file': 'model.sapwood', UBJSON: 'model.ubj', JSON: 'model.json' };

await serve(async ({ maybe, file, host, rotating, rotation, columns, objects, batches }) => {
  const { version } = JSON.parse(new TextDecoder().decode(await file('js/package.json')));
  const some = { data: rotating, shape: [rotation, columns] };
  const single = objects(rotation);
  const loads = [];
  for (const [how, name] of Object.entries(files)) {
    const data = await maybe(name);
    if (!data) continue;
    loads.push({
      what: 'load',
      how,
      load: () => load(data),
      score: (opened) => opened.predictRaw(some).data,
      close: (opened) => opened.dispose(),
    });
  }
  const model = await loads[0].load();
  return {
    version: `${version}, ${host}`,
    cases: [
      ...loads,
      { what: 'row', how: 'predict(object)', call: (i) => model.predict(single[i]) },
      ...batches((turns, n) => {
        const matrices = turns.map((data) => ({ data, shape: [n, columns] }));
        return { how: 'predictRaw({ data, shape })', call: (i) => model.predictRaw(matrices[i]).data };
      }),
    ],
  };
});
