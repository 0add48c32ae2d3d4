// Sapwood with a pipeline, as its users have it: the npm package and its wasm, categories as strings, in Node or a page.
import { load } from '../../js/dist/index.js';
import { namedColumns } from './named-columns.mjs';
import { serve } from './serve.mjs';

await serve(async ({ about, bytes, file, host, rotating, rotation, batches }) => {
  const { version } = JSON.parse(new TextDecoder().decode(await file('js/package.json')));
  const own = await bytes('model.sapwood');
  const some = namedColumns(about, rotating);
  const objects = Array.from({ length: rotation }, (_, r) =>
    Object.fromEntries(about.names.map((name) => [name, some[name][r]])),
  );
  const lists = objects.map(Object.values);
  const second = (probabilities) => probabilities.filter((_, i) => i % 2 === 1);
  const numbers = ({ data }) => second(data);
  const model = await load(own);
  const row = (how, rows) => ({ what: 'row', how, numbers: second, call: (i) => model.predictProba(rows[i]) });
  return {
    version: `${version}, ${host}`,
    cases: [
      {
        what: 'load',
        how: 'its own file',
        load: () => load(own),
        score: (opened) => numbers(opened.predictProba(some)),
        close: (opened) => opened.dispose(),
      },
      row('predictProba(object)', objects),
      row('predictProba(array)', lists),
      ...batches((turns, n) => {
        const columns = turns.map((matrix) => namedColumns(about, matrix));
        const out = new Float64Array(2 * n);
        return [
          { how: 'predictProba(columns)', numbers, call: (i) => model.predictProba(columns[i]) },
          {
            how: 'predictProba(columns, { out })',
            numbers: second,
            call: (i) => model.predictProba(columns[i], { out }),
          },
        ];
      }),
    ],
  };
});
